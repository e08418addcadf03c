/** A schema in the few words that stand beside a field. */
type Schema = Readonly<Record<string, unknown>>;

import { typesOf } from '../input-text.js';

/** `integer, 1 to 100`, `date`, `one of 3`; empty where the schema says nothing. */
export function schemaWords(schema: Schema | undefined, required = false): string {
  if (schema === undefined) return '';
  const format = schema['format'];
  const type = typeof format === 'string' ? format : typesOf(schema).join(' or ');
  return [type, limits(schema), required ? 'required' : ''].filter(Boolean).join(', ');
}

function limits(schema: Schema): string {
  const [low, high] = [schema['minimum'], schema['maximum']].map((one) =>
    typeof one === 'number' ? one : undefined,
  );
  if (low !== undefined && high !== undefined) return `${low} to ${high}`;
  if (low !== undefined) return `at least ${low}`;
  return high === undefined ? '' : `at most ${high}`;
}

/** The values that it allows, where it names them. */
export function allowedValues(schema: Schema | undefined): readonly unknown[] {
  if (schema === undefined) return [];
  if (Array.isArray(schema['enum'])) return schema['enum'] as unknown[];
  if (typesOf(schema).join() === 'boolean') return [true, false];
  return ['anyOf', 'oneOf'].flatMap((key) =>
    Array.isArray(schema[key])
      ? (schema[key] as Schema[]).flatMap((one) => ('const' in one ? [one['const']] : allowedValues(one)))
      : [],
  );
}
