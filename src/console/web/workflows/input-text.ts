/** An input's value as a person types it: plain words where a text is meant, JSON where anything else is. */

/** What a field holds: `text` is taken as it is, `json` is read as JSON. */
export type Manner = 'text' | 'json';

/** A text that is one expression and nothing else. */
const EXPRESSION = /^\$\{[^{}]*\}$/;

type Schema = Readonly<Record<string, unknown>>;

/** How a value is typed: by what its schema wants, else by what it is now. */
export function mannerOf(value: unknown, schema: Schema | undefined): Manner {
  const wanted = typesOf(schema);
  if (wanted.length > 0 && !wanted.includes('string')) return 'json';
  if (wanted.length > 0) return typeof value === 'string' || value == null ? 'text' : 'json';
  return typeof value === 'string' || value === undefined ? 'text' : 'json';
}

/** The types that a schema lets pass, `null` aside; none where it does not say. */
export function typesOf(schema: Schema | undefined): string[] {
  if (schema === undefined) return [];
  const own = [schema['type']].flat().filter((one): one is string => typeof one === 'string');
  const others = ['anyOf', 'oneOf'].flatMap((key) =>
    Array.isArray(schema[key]) ? (schema[key] as Schema[]).flatMap(typesOf) : [],
  );
  return [...new Set([...own, ...others])].filter((type) => type !== 'null');
}

/** The text in the field; `readAs` in the same manner gives the value back. */
export function shown(value: unknown, manner: Manner): string {
  if (value === undefined) return '';
  if (typeof value === 'string' && (manner === 'text' || EXPRESSION.test(value))) return value;
  return JSON.stringify(value, null, typeof value === 'object' && value !== null ? 2 : undefined);
}

export type Read =
  /** No text: the input is not there. */
  { readonly absent: true } | { readonly value: unknown } | { readonly problem: string };

/** The value that a text means; an expression is a text in both manners. */
export function readAs(text: string, manner: Manner): Read {
  if (text === '') return { absent: true };
  if (manner === 'text') return { value: text };
  const trimmed = text.trim();
  if (EXPRESSION.test(trimmed)) return { value: trimmed };
  try {
    return { value: JSON.parse(trimmed) as unknown };
  } catch {
    return {
      problem: 'This is neither JSON nor an expression like ${workflow.input.page}; write texts in quotes',
    };
  }
}
