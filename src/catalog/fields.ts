import { refused } from './fault.js';

/** An object of the document, of any fields. */
export type Fields = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object at a key, which must be there. */
export function fields(value: Fields, key: string, where: string): Fields {
  const found = value[key];
  if (!isObject(found)) throw refused(where, `\`${key}\` is missing or not an object`);
  return found;
}

/** The text at a key, which must be there and not be empty. */
export function text(value: Fields, key: string, where: string): string {
  const found = value[key];
  if (typeof found !== 'string' || found === '') throw refused(where, `\`${key}\` is missing or not a text`);
  return found;
}

/** The text at a key, trimmed; empty where there is none. */
export function optionalText(value: Fields, key: string): string {
  const found = value[key];
  return typeof found === 'string' ? found.trim() : '';
}

/** A list; empty where it is left out. */
export function list(value: unknown, where: string): readonly unknown[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw refused(where, 'not a list');
  return value as readonly unknown[];
}

/** A list of texts, each trimmed; empty where it is left out. */
export function texts(value: unknown, where: string): readonly string[] {
  return list(value, where).map((one) => {
    if (typeof one !== 'string') throw refused(where, 'not a list of texts');
    return one.trim();
  });
}

/** Refuses names that are there twice. */
export function unique(names: readonly string[], where: string, what: string): void {
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw refused(where, `${what} ${twice} is there twice`);
}
