/** What an OpenAPI document says of one operation, in the shape that every other room reads. */

/** A JSON schema as it stands in the document, references within the document resolved. */
export type JsonSchema = Readonly<Record<string, unknown>>;

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'HEAD' | 'OPTIONS';

export interface Parameter {
  readonly name: string;
  readonly in: 'query' | 'path' | 'header';
  readonly required: boolean;
  readonly description: string;
  readonly schema: JsonSchema;
  /** What each allowed value is for (`x-enum-descriptions`): value to sentence. */
  readonly values?: Readonly<Record<string, string>>;
  /**
   * Which kind of key each value is good for, where it is not good for all (`x-enum-keys`):
   * `getty_images`, `istock`, or `creative` (creative assets only).
   */
  readonly keys?: Readonly<Record<string, 'getty_images' | 'istock' | 'creative'>>;
  /** How a list is written into the query (`style`/`explode`): comma-separated or repeated. Default: comma. */
  readonly list?: 'comma' | 'repeat';
}

/** `x-pagination`: which parameters turn pages, and where the answer holds its items and their number. */
export interface Pagination {
  readonly page: string;
  readonly page_size: string;
  readonly total: string;
  readonly items: string;
}

/**
 * `x-date-range`: the two ends of a range, the switch that makes times of day count, and how many days one end
 * alone reaches, where the operation has such rules.
 */
export interface DateRange {
  readonly from: string;
  readonly to: string;
  readonly use_time?: string;
  readonly days?: number;
}

/** One documented answer. */
export interface Answer {
  readonly status: string;
  readonly description: string;
  readonly schema?: JsonSchema;
  readonly example?: unknown;
}

export interface Operation {
  /** Name of the document without its ending: `getty-images`. */
  readonly api: string;
  /** `operationId` of the document: `getDownloads`. */
  readonly id: string;
  readonly method: Method;
  readonly path: string;
  readonly summary: string;
  readonly description: string;
  readonly tags: readonly string[];
  readonly parameters: readonly Parameter[];
  readonly body?: { readonly required: boolean; readonly description: string; readonly schema: JsonSchema };
  readonly answers: readonly Answer[];
  /** `x-task`: the Conductor task type that performs it, where there is one: `getty_downloads`. */
  readonly task?: string;
  /** `x-effect`: what a call does: reads, changes something, or takes from an allowance. Default: by method. */
  readonly effect: 'read' | 'change' | 'spend';
  readonly pagination?: Pagination;
  readonly dateRange?: DateRange;
  /** Whether a call needs the customer's token besides the API key. */
  readonly signedIn: boolean;
  /** `x-limits` of the document and of the operation: rules of use that no schema can state, a sentence each. */
  readonly limits: readonly string[];
  /** `x-unknown`: what is not documented, and so must not be relied on, a sentence each. */
  readonly unknowns: readonly string[];
}

/** What lists and searches show of an operation. The whole of it is read when it is asked for. */
export type OperationEntry = Pick<
  Operation,
  'api' | 'id' | 'method' | 'path' | 'summary' | 'tags' | 'task' | 'effect'
>;
