import type { JsonSchema } from '../catalog/operation.js';

/**
 * Meets the habits of workflow inputs without losing anything: null (an expression that found nothing) counts
 * as absent, `"2"` is 2 where a number is wanted and `"true"` is true where a boolean is. Whatever would lose
 * something (`"2.5"` for an integer, `"yes"`, `"1e99"`) stays as it is for the validator to refuse. Names that
 * begin with `__` are the engine's own and are left out.
 *
 * AJV's `coerceTypes` is no choice here: it turns null into 0 and `""` into null.
 */
export function normalise(
  schema: JsonSchema,
  input: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const properties = (schema['properties'] ?? {}) as Readonly<Record<string, JsonSchema>>;
  return Object.fromEntries(
    Object.entries(input)
      .filter(([name, value]) => value !== null && value !== undefined && !name.startsWith('__'))
      .map(([name, value]) => [
        name,
        Object.hasOwn(properties, name) ? converted(properties[name], value) : value,
      ]),
  );
}

function converted(schema: JsonSchema | undefined, value: unknown): unknown {
  if (typeof value !== 'string') return value;
  switch (schema?.['type']) {
    case 'integer':
      return /^-?\d+$/.test(value) && Number.isSafeInteger(Number(value)) ? Number(value) : value;
    case 'number':
      return /^-?\d{1,15}(\.\d{1,15})?$/.test(value) ? Number(value) : value;
    case 'boolean':
      return value === 'true' ? true : value === 'false' ? false : value;
    default:
      return value;
  }
}
