import type { JsonSchema } from '../catalog/operation.js';

/** A field that a value can have. */
export interface Field {
  readonly name: string;
  readonly schema: JsonSchema;
}

/** How a loop's output is described: a field for each round, named by its number. */
export const ROUNDS = '^\\d+$';

const isSchema = (value: unknown): value is JsonSchema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The fields that a schema names, those of all its parts together. */
export function fieldsOf(schema: JsonSchema): readonly Field[] {
  const own = isSchema(schema['properties']) ? Object.entries(schema['properties']) : [];
  const inner = partsOf(schema).flatMap((part) =>
    fieldsOf(part).map(({ name, schema: each }) => [name, each] as const),
  );
  const all = new Map<string, JsonSchema>();
  for (const [name, each] of [...own, ...inner])
    if (!all.has(name)) all.set(name, isSchema(each) ? each : {});
  return [...all].map(([name, each]) => ({ name, schema: each }));
}

/**
 * What a schema says of a key.
 *
 * @returns its schema, `{}` where nothing is known; undefined where the schema says that there is no such
 */
export function schemaAt(schema: JsonSchema, key: string | number): JsonSchema | undefined {
  const types = [schema['type']].flat();
  if (typeof key === 'number') {
    if (types[0] !== undefined && !types.includes('array')) return types.includes('object') ? undefined : {};
    return isSchema(schema['items']) ? schema['items'] : {};
  }
  // A list has no fields: the engine finds nothing where an item is not named.
  if (types.includes('array')) return types.includes('object') ? {} : undefined;
  const found = fieldsOf(schema).find(({ name }) => name === key);
  if (found !== undefined) return found.schema;
  const patterns = schema['patternProperties'];
  // Patterns of others are not run.
  if (isSchema(patterns))
    return !(ROUNDS in patterns) ? {} : /^\d+$/.test(key) ? (patterns[ROUNDS] as JsonSchema) : undefined;
  return schema['additionalProperties'] === false && partsOf(schema).length === 0 ? undefined : {};
}

const partsOf = (schema: JsonSchema): JsonSchema[] =>
  ['allOf', 'anyOf', 'oneOf'].flatMap((key) =>
    Array.isArray(schema[key]) ? schema[key].filter(isSchema) : [],
  );

/** A schema's kind in a word: `integer`, `list`, `text`, or nothing where it does not say. */
export function kindOf(schema: JsonSchema): string | undefined {
  const [type] = [schema['type']].flat().filter((one) => one !== 'null');
  return type === 'array' ? 'list' : type === 'string' ? 'text' : typeof type === 'string' ? type : undefined;
}
