import { stringify } from 'csv-stringify/sync';
import { hasType, valueAt } from '../columns.js';
import type { OutRecord } from '../destination.js';
import { TYPED } from './table.js';

/** PostgreSQL's first year, in seconds since 1970. */
const YEAR_ONE = Date.parse('0001-01-01T00:00:00Z') / 1000;

/** Records as the lines of `COPY … (FORMAT csv)`, in the order of the table's columns. */
export function rowsOf(prefix: string, records: readonly OutRecord[], jsons: readonly string[]): string {
  const rows = records.map(({ record, identity, ordinal, at }, index) => [
    prefix,
    identity,
    ordinal,
    ...TYPED.map((column) => {
      if (column.type === 'time') return timeText(at);
      const value = valueAt(record, column, hasType);
      return typeof value === 'string' ? storable(value) : value;
    }),
    jsons[index],
  ]);
  // An empty text is quoted, else it would be null.
  const told = (value: string): string | { value: string; quoted_empty: boolean } =>
    value === '' ? { value, quoted_empty: true } : value;
  return stringify(rows, { cast: { string: told } });
}

/**
 * A value as JSON that PostgreSQL takes: it knows neither the character 0 nor half a surrogate pair. They become
 * U+FFFD, the sign for what cannot be shown.
 */
export function jsonOf(value: unknown): string {
  const text = JSON.stringify(value);
  if (!/\\u(0000|d[89a-f])/.test(text)) return text;
  // Escapes are read one after another, so that the backslash of an escaped backslash begins none.
  return text.replace(/\\(u0000|ud[89a-f]..|.)/g, (escape: string, letters: string) =>
    letters.length > 1 ? '\\ufffd' : escape,
  );
}

const storable = (text: string): string => text.replaceAll('\0', '�');

const timeText = (at: number | undefined): string | null =>
  at === undefined || at < YEAR_ONE ? null : new Date(at * 1000).toISOString();
