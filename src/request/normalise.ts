import { isConfirmation } from '../catalog/guard-settings.js';
import type { JsonSchema } from '../catalog/operation.js';

/**
 * Meets the habits of workflow inputs without losing anything: null (an expression that found nothing) counts
 * as absent unless the schema allows it, `"2"` is 2 where a number is wanted and `"true"` is true where a boolean is. Whatever would lose
 * something (`"2.5"` for an integer, `"yes"`, `"1e99"`) stays as it is for the validator to refuse. Names that
 * begin with `__` are the engine's own and are left out. A yes to a call that costs something is never made of a text.
 *
 * AJV's `coerceTypes` is no choice here: it turns null into 0 and `""` into null.
 */
export function normalise(
  schema: JsonSchema,
  input: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const properties = (schema['properties'] ?? {}) as Readonly<Record<string, JsonSchema>>;
  const entries = Object.entries(input).filter(([name]) => !name.startsWith('__'));
  return Object.fromEntries(
    entries.flatMap(([name, value]) => {
      const types = Object.hasOwn(properties, name) ? typesOf(schema, properties[name]) : [];
      const absent = value === undefined || (value === null && !types.includes('null'));
      if (absent) return [];
      if (isConfirmation(properties[name])) return [[name, value]];
      const closed = properties[name]?.['additionalProperties'] === false && isPlain(value);
      return [[name, closed ? normalise(properties[name] as JsonSchema, value) : converted(types, value)]];
    }),
  );
}

/** The types that a schema allows, by itself or by what it refers to. */
function typesOf(whole: JsonSchema, schema: JsonSchema | undefined): readonly unknown[] {
  let one = schema;
  for (let passed = 0; passed < 10 && one?.['type'] === undefined; passed += 1) {
    const name = /^#\/\$defs\/(.+)$/.exec(String(one?.['$ref']))?.[1];
    const definitions = (whole['$defs'] ?? {}) as Readonly<Record<string, JsonSchema>>;
    if (name === undefined || !Object.hasOwn(definitions, name)) return [];
    one = definitions[name];
  }
  const type = one?.['type'];
  return Array.isArray(type) ? type : [type];
}

function converted(types: readonly unknown[], value: unknown): unknown {
  if (typeof value !== 'string' || types.includes('string')) return value;
  if (types.includes('number') && /^-?\d{1,15}(\.\d{1,15})?$/.test(value)) return Number(value);
  if (types.includes('integer') && /^-?\d+$/.test(value) && Number.isSafeInteger(Number(value)))
    return Number(value);
  if (types.includes('boolean') && (value === 'true' || value === 'false')) return value === 'true';
  return value;
}

const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
