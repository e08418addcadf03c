/** What an OpenAPI document says of one operation, in the shape that every other room reads. */

/**
 * A JSON schema. Of the built-in document without any reference in it; of one that was added in JSON Schema 2020-12,
 * references only within, to `#/$defs/NAME` of {@link Operation.definitions}.
 */
export type JsonSchema = Readonly<Record<string, unknown>>;

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'HEAD' | 'OPTIONS';

export interface Parameter {
  readonly name: string;
  readonly in: 'query' | 'path' | 'header' | 'cookie';
  /** What a task's input calls it, where two would otherwise have the same name. Default: see `inputName`. */
  readonly input?: string;
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
  /** How a list is written (`style`/`explode`): separated by something, or repeated. Default: comma. */
  readonly list?: 'comma' | 'repeat' | 'space' | 'pipe';
  /** How an object is written: `name[key]=value`, `key=value`, or `name=key,value,key,value`. Default: comma. */
  readonly object?: 'deep' | 'fields' | 'comma';
  /** Whether the value is written as JSON (a parameter that is given by its `content`). */
  readonly json?: true;
  readonly deprecated?: true;
  /** `x-fixed`: what is always sent; no input has it. */
  readonly fixed?: unknown;
  /**
   * `x-derived`: where the input leaves it out, it is made from the content of the body, so that the same content is
   * recognised. Its name in the task's output.
   */
  readonly derived?: string;
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

/**
 * `x-record`: what an operation with pages and a range of dates lists, where that can be collected.
 */
export interface RecordKind {
  /** What the records are called: `downloads`. */
  readonly name: string;
  /** The field that holds the instant by which the range of dates goes. */
  readonly time: string;
  /**
   * Fields that do not change afterwards, with dots between a field and one within it: two entries that have all of them
   * in common count as the same. What is stored depends on them and on their order.
   */
  readonly identity: readonly string[];
  /** Where the name of a person stands, `user.username`; the first field of it is treated as personal data. */
  readonly person: string;
  /** The field with an address that is made for whoever asks: secrets that are known are taken out of it. */
  readonly address?: string;
}

/**
 * `x-batch`: the parameter that holds a list of ids, of which one call takes `size` at most (its `maxItems`), and where
 * the answer holds what there is of them and the ids that nothing was found for.
 */
export interface Batch {
  readonly parameter: string;
  readonly size: number;
  readonly items: string;
  readonly missing: string;
}

/**
 * `x-guard`, of a call that takes from an allowance: by their ids, the operation that lists what became of such calls
 * for the same parameters of the path, and the one that tells what is left.
 */
export interface Guard {
  readonly history?: string;
  readonly products?: string;
}

/** `x-file`: the answer is the address of a file of an asset. */
export interface AssetFile {
  readonly assetType: 'image' | 'video';
  /** Names of the parameters by which files of one asset differ. */
  readonly size: readonly string[];
}

/** What is sent. */
export interface Body {
  readonly required: boolean;
  readonly description: string;
  readonly schema: JsonSchema;
  /** Default: `application/json`. */
  readonly contentType?: string;
  /** Whether a task's input holds it as one value, `body`; else each of its fields by name. */
  readonly whole?: true;
}

/** One documented answer. */
export interface Answer {
  readonly status: string;
  readonly description: string;
  /** Default: `application/json`. */
  readonly contentType?: string;
  readonly schema?: JsonSchema;
  readonly example?: unknown;
}

export interface Operation {
  /** Name of the document without its ending: `getty-images`. */
  readonly api: string;
  /** `operationId` of the document: `getDownloads`; where it has none, made of method and path: `get_v3_downloads`. */
  readonly id: string;
  readonly method: Method;
  readonly path: string;
  readonly summary: string;
  readonly description: string;
  readonly tags: readonly string[];
  readonly parameters: readonly Parameter[];
  readonly body?: Body;
  readonly answers: readonly Answer[];
  /** `x-task`: the Conductor task type that performs it, where there is one: `getty_downloads`. */
  readonly task?: string;
  /** `x-effect`: what a call does: reads, changes something, or takes from an allowance. Default: by method. */
  readonly effect: 'read' | 'change' | 'spend';
  readonly pagination?: Pagination;
  readonly dateRange?: DateRange;
  readonly record?: RecordKind;
  readonly batch?: Batch;
  readonly guard?: Guard;
  readonly file?: AssetFile;
  /** Whether a call needs the customer's token besides the API key. */
  readonly signedIn: boolean;
  /** `x-limits` of the document and of the operation: rules of use that no schema can state, a sentence each. */
  readonly limits: readonly string[];
  /** `x-unknown`: what is not documented, and so must not be relied on, a sentence each. */
  readonly unknowns: readonly string[];
  readonly deprecated?: true;
  /** Whether it is of a document that somebody added, and so nothing that it says may be relied on. */
  readonly added?: true;
  /** What its schemas refer to, by name, where it is of a document that was added. */
  readonly definitions?: Readonly<Record<string, JsonSchema>>;
}

/** What lists and searches show of an operation. The whole of it is read when it is asked for. */
export type OperationEntry = Pick<
  Operation,
  'api' | 'id' | 'method' | 'path' | 'summary' | 'tags' | 'task' | 'effect' | 'deprecated'
>;
