import { isObject } from './fields.js';
import type { JsonSchema } from './operation.js';

/** The allowed values of a schema or of its items, where they are listed, and what each is for. */
export function allowedValues(
  schema: JsonSchema,
  sentences: Readonly<Record<string, string>> | undefined,
): readonly { readonly value: string; readonly description: string }[] | undefined {
  const items = isObject(schema['items']) ? schema['items']['enum'] : undefined;
  const values = schema['enum'] ?? items;
  if (!Array.isArray(values)) return undefined;
  const known = (value: string): string | undefined =>
    sentences !== undefined && Object.hasOwn(sentences, value) ? sentences[value] : undefined;
  return values.map((value) => ({ value: String(value), description: known(String(value)) ?? '' }));
}

/** Alternatives within alternatives and lists of lists end somewhere. */
const MOST_DEPTH = 3;

/** What kind of value a schema wants, in words: `integer`, `text (date-time)`, `list of text or object`. */
export function typeText(schema: JsonSchema, depth = 0): string {
  const { type, format, items } = schema;
  const types = Array.isArray(type) ? (type as unknown[]) : type === undefined ? [] : [type];
  const inner = (one: unknown): string =>
    isObject(one) && depth < MOST_DEPTH ? typeText(one, depth + 1) : 'anything';
  const names = types
    .filter((one) => one !== 'null' || types.length === 1)
    .map((one) => {
      if (one === 'string') return typeof format === 'string' ? `text (${format})` : 'text';
      return one === 'array' ? `list of ${inner(items)}` : String(one);
    });
  if (names.length > 0) return names.join(' or ');
  if (isObject(schema['properties'])) return 'object';
  const choices = partsOf(schema, 'oneOf', 'anyOf').filter((one) => !isNull(one));
  if (choices.length > 0) return [...new Set(choices.map(inner))].join(' or ');
  return (
    partsOf(schema, 'allOf')
      .map(inner)
      .find((one) => one !== 'anything') ?? 'anything'
  );
}

const isNull = (schema: unknown): boolean => isObject(schema) && schema['type'] === 'null';

const partsOf = (schema: JsonSchema, ...keys: string[]): unknown[] =>
  keys.flatMap((key) => (Array.isArray(schema[key]) ? (schema[key] as unknown[]) : []));

/** Ranges and lengths in words, a phrase each: `1 to 100`, `at most 100 items`. */
export function limitsOf(schema: JsonSchema): string[] {
  const number = (key: string): number | undefined =>
    typeof schema[key] === 'number' ? schema[key] : undefined;
  const said = (words: string, key: string): string[] =>
    number(key) === undefined ? [] : [`${words} ${String(number(key))}`];
  return [
    ...span(number('minimum'), number('maximum'), ''),
    ...said('more than', 'exclusiveMinimum'),
    ...said('less than', 'exclusiveMaximum'),
    ...said('a multiple of', 'multipleOf'),
    ...span(number('minLength'), number('maxLength'), ' characters'),
    ...span(number('minItems'), number('maxItems'), ' items'),
    ...(schema['uniqueItems'] === true ? ['no item twice'] : []),
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
