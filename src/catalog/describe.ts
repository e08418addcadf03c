import { inputName } from './input-names.js';
import { inputSchema } from './input-schema.js';
import { isObject } from './fields.js';
import type { Answer, DateRange, JsonSchema, Operation, Pagination } from './operation.js';

/** One name of a task's input, described. */
export interface DescribedInput {
  /** As the input spells it: `accept_language`. */
  readonly name: string;
  /** Where it goes: `query page`, `header Accept-Language`, `path id`, `body`, or `setting` for one that is not sent. */
  readonly sent_as: string;
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
  readonly input: readonly DescribedInput[];
  readonly pagination: Pagination | null;
  readonly date_range: DateRange | null;
  /** Successes and redirects. */
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

/** Everything that the catalogue knows of an operation, in the order in which one reads it. */
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
    cost: COSTS[operation.effect],
    signed_in: operation.signedIn,
    input: inputsOf(operation),
    pagination: operation.pagination ?? null,
    date_range: operation.dateRange ?? null,
    answers: operation.answers.filter((answer) => !failed(answer)),
    errors: operation.answers.filter(failed),
    limits: operation.limits,
    unknown: operation.unknowns,
  };
}

function inputsOf(operation: Operation): DescribedInput[] {
  const whole = inputSchema(operation);
  const required = new Set((whole['required'] ?? []) as readonly string[]);
  const sent = new Map(operation.parameters.map((one) => [inputName(one), one]));
  const inBody = new Set(Object.keys(operation.body?.schema['properties'] ?? {}));
  return Object.entries(whole['properties'] as Readonly<Record<string, JsonSchema>>)
    .filter(([name]) => operation.task !== undefined || sent.has(name) || inBody.has(name))
    .map(([name, schema]) => {
      const parameter = sent.get(name);
      const values = allowed(schema, parameter?.values);
      return {
        name,
        sent_as:
          parameter === undefined
            ? inBody.has(name)
              ? 'body'
              : 'setting'
            : `${parameter.in} ${parameter.name}`,
        required: required.has(name),
        type: typeText(schema),
        description: typeof schema['description'] === 'string' ? schema['description'] : '',
        ...(schema['default'] !== undefined && { default: schema['default'] }),
        limits: limitsOf(schema),
        ...(values && { values }),
        ...(Array.isArray(schema['examples']) && { examples: schema['examples'] as unknown[] }),
      };
    });
}

function allowed(
  schema: JsonSchema,
  sentences: Readonly<Record<string, string>> | undefined,
): DescribedInput['values'] {
  const items = isObject(schema['items']) ? schema['items']['enum'] : undefined;
  const values = schema['enum'] ?? items;
  if (!Array.isArray(values)) return undefined;
  return values.map((value) => ({ value: String(value), description: sentences?.[String(value)] ?? '' }));
}

function typeText(schema: JsonSchema): string {
  const type = schema['type'];
  const names = (Array.isArray(type) ? type : [type]).map((one) => {
    if (one === 'string') return 'text';
    if (one === 'array')
      return `list of ${isObject(schema['items']) ? typeText(schema['items']) : 'anything'}`;
    return typeof one === 'string' ? one : 'anything';
  });
  return names.join(' or ');
}

function limitsOf(schema: JsonSchema): string[] {
  const number = (key: string): number | undefined =>
    typeof schema[key] === 'number' ? schema[key] : undefined;
  return [
    ...span(number('minimum'), number('maximum'), ''),
    ...span(number('minLength'), number('maxLength'), ' characters'),
    ...span(number('minItems'), number('maxItems'), ' items'),
    ...(typeof schema['pattern'] === 'string' ? [`spelled ${schema['pattern']}`] : []),
  ];
}

function span(low: number | undefined, high: number | undefined, unit: string): string[] {
  // The largest 32-bit number is the type's own end, not a rule of the API.
  const top = high === 2 ** 31 - 1 ? undefined : high;
  if (low === undefined && top === undefined) return [];
  if (low === 1 && top === undefined && unit !== '') return ['not empty'];
  if (top === undefined) return [`at least ${String(low)}${unit}`];
  return [low === undefined ? `at most ${String(top)}${unit}` : `${String(low)} to ${String(top)}${unit}`];
}
