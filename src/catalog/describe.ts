import { exampleOf } from './example.js';
import { finiteSchema, MOST_NODES } from './finite.js';
import { BODY, bodyFields, inputName } from './input-names.js';
import { inputSchema } from './input-schema.js';
import { allowedValues, limitsOf, typeText } from './schema-words.js';
import type { Answer, DateRange, JsonSchema, Operation, Pagination } from './operation.js';

/** One name of a task's input, described. */
export interface DescribedInput {
  /** As the input spells it: `accept_language`. */
  readonly name: string;
  /** Where it goes: `query page`, `header Accept-Language`, `path id`, `body`, or `setting` for one that is not sent. */
  readonly sent_as: string;
  readonly in: 'query' | 'path' | 'header' | 'cookie' | 'body' | 'setting';
  /** As the request spells it: `Accept-Language`. */
  readonly wire: string;
  readonly required: boolean;
  /** `integer`, `text`, `list of text`, … */
  readonly type: string;
  readonly description: string;
  readonly default?: unknown;
  /** Ranges and lengths in words, a phrase each: `1 to 100`, `at most 100 items`. */
  readonly limits: readonly string[];
  /** The allowed values, where they are listed, and what each is for. */
  readonly values?: readonly { readonly value: string; readonly description: string }[];
  readonly examples?: readonly unknown[];
  readonly deprecated?: true;
}

/** What is sent, where the operation takes a body. */
export interface DescribedBody {
  readonly required: boolean;
  readonly description: string;
  readonly content_type: string;
  /** Without references, cut off where it is too large (`x-cut`). */
  readonly schema: JsonSchema;
  /** Of the document, or made from the schema; missing where nothing can be told. */
  readonly example?: unknown;
}

/** The reference of an operation as a value: what `describe --json` prints. */
export interface Description {
  readonly operation: string;
  readonly api: string;
  readonly method: string;
  readonly path: string;
  readonly task: string | null;
  readonly summary: string;
  readonly description: string;
  readonly effect: Operation['effect'];
  /** What a call costs, one sentence. */
  readonly cost: string;
  /** Whether it needs the customer's token besides the API key. */
  readonly signed_in: boolean;
  readonly deprecated?: true;
  /** Whether it is of a document that somebody added. */
  readonly added: boolean;
  readonly input: readonly DescribedInput[];
  /** Its fields are among the inputs, or it is the input `body` as a whole. */
  readonly body: DescribedBody | null;
  readonly pagination: Pagination | null;
  readonly date_range: DateRange | null;
  /** Successes and redirects, each with an example, be it made from its schema. */
  readonly answers: readonly Answer[];
  /** Statuses from 400. */
  readonly errors: readonly Answer[];
  readonly limits: readonly string[];
  readonly unknown: readonly string[];
}

const COSTS: Readonly<Record<Operation['effect'], string>> = {
  read: 'Reads only. It counts against the calls a second, and a day where the account has such a limit.',
  change: 'Changes data of the account. It is never sent twice by itself.',
  spend:
    "Takes one from the product's allowance of downloads with each call. It is never sent twice by itself, and never without an explicit yes.",
};

/**
 * Everything that the catalogue knows of an operation, in the order in which one reads it: small enough to be shown,
 * whatever its document holds.
 */
export function describeOperation(operation: Operation): Description {
  const failed = ({ status }: Answer): boolean => /^[45]/.test(status) || status === 'default';
  return {
    operation: operation.id,
    api: operation.api,
    method: operation.method,
    path: operation.path,
    task: operation.task ?? null,
    summary: operation.summary,
    description: operation.description,
    effect: operation.effect,
    cost: operation.added === true && operation.effect === 'read' ? 'Reads only.' : COSTS[operation.effect],
    signed_in: operation.signedIn,
    ...(operation.deprecated && { deprecated: true }),
    added: operation.added === true,
    input: inputsOf(operation),
    body: bodyOf(operation),
    pagination: operation.pagination ?? null,
    date_range: operation.dateRange ?? null,
    answers: operation.answers
      .filter((answer) => !failed(answer))
      .map((answer) => described(operation, answer)),
    errors: operation.answers.filter(failed).map((answer) => described(operation, answer)),
    limits: operation.limits,
    unknown: operation.unknowns,
  };
}

/** Parts of schemas that are shown of all answers together, and of each at least. */
const MOST_OF_ANSWERS = 4_000;
const LEAST = 50;

function described({ added, answers, definitions = {} }: Operation, answer: Answer): Answer {
  const share = Math.floor(MOST_OF_ANSWERS / answers.length);
  const most = Math.max(Math.min(share, MOST_NODES), LEAST);
  const { schema, example } = answer;
  const made = example ?? (schema && exampleOf(schema, definitions, 'writeOnly'));
  return {
    ...answer,
    ...(schema && added === true && { schema: finiteSchema(schema, definitions, most) }),
    ...(made !== undefined && { example: shown(made) }),
  };
}

function bodyOf({ body, definitions = {} }: Operation): DescribedBody | null {
  if (body === undefined) return null;
  const { required, description, contentType = 'application/json', schema } = body;
  const example = exampleOf(schema, definitions, 'readOnly');
  return {
    ...{ required, description, content_type: contentType, schema: finiteSchema(schema, definitions) },
    ...(example !== undefined && { example: shown(example) }),
  };
}

/** Characters of an example as JSON. */
const LONGEST_EXAMPLE = 100_000;

/** An example of a document that somebody added may be of any size. */
const shown = (example: unknown): unknown => {
  const { length } = JSON.stringify(example);
  return length <= LONGEST_EXAMPLE ? example : `An example of ${length} characters, not shown`;
};

function inputsOf(operation: Operation): DescribedInput[] {
  const whole = inputSchema(operation);
  const required = new Set((whole['required'] ?? []) as readonly string[]);
  const sent = new Map(operation.parameters.map((one) => [inputName(one), one]));
  const inBody = new Set(
    operation.body?.whole === true ? [BODY] : bodyFields(operation.body).map(([name]) => name),
  );
  return Object.entries(whole['properties'] as Readonly<Record<string, JsonSchema>>)
    .filter(([name]) => operation.task !== undefined || sent.has(name) || inBody.has(name))
    .map(([name, written]) => {
      const parameter = sent.get(name);
      const place = parameter?.in ?? (inBody.has(name) ? 'body' : 'setting');
      return {
        ...describeValue(name, finiteSchema(written, operation.definitions), parameter?.values),
        sent_as: parameter === undefined ? place : `${parameter.in} ${parameter.name}`,
        ...{ in: place, wire: parameter?.name ?? name },
        required: required.has(name),
      };
    });
}

type DescribedValue = Omit<DescribedInput, 'sent_as' | 'in' | 'wire' | 'required'>;

/**
 * What a schema says of the value of a name.
 *
 * @param about what each allowed value is for
 */
export function describeValue(
  name: string,
  schema: JsonSchema,
  about?: Readonly<Record<string, string>>,
): DescribedValue {
  const values = allowedValues(schema, about);
  return {
    name,
    type: typeText(schema),
    description: typeof schema['description'] === 'string' ? schema['description'] : '',
    ...(schema['default'] !== undefined && { default: schema['default'] }),
    limits: limitsOf(schema),
    ...(values && { values }),
    ...(Array.isArray(schema['examples']) && { examples: schema['examples'] as unknown[] }),
    ...(schema['deprecated'] === true && { deprecated: true }),
  };
}
