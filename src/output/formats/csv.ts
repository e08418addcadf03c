import { stringify } from 'csv-stringify/sync';
import { fitsText, valueAt, type Column } from '../columns.js';
import type { Encoder } from './encoder.js';
import type { Sink } from './sink.js';

/**
 * What a spreadsheet may take for a formula by its beginning. csv-stringify's `escape_formulas` knows = + - @, their
 * wide forms, tab and carriage return; a spreadsheet also skips other white space and what cannot be seen. An
 * apostrophe before any of them counts as well, so that taking one away again gives what was there.
 */
const FORMULA = /^'*[=+\-@＝＋－＠\s\p{Cc}\p{Cf}]/u;

/** Lines of values, the names of the columns in the first; UTF-8, line feeds, quotes where they are needed. */
export function csvEncoder(columns: readonly Column[], sink: Sink): Encoder {
  let header: string[][] = [columns.map(({ name }) => name)];
  return {
    async write(records) {
      const rows = records.map((record) => columns.map((column) => cell(valueAt(record, column, fitsText))));
      const text = stringify([...header, ...rows], { cast: { string: told } });
      header = [];
      await sink.text(text);
    },
    end: () => Promise.resolve(),
  };
}

const cell = (value: string | number | null): string | number | null =>
  typeof value === 'string' ? formulaFree(value) : value;

/** A text that no spreadsheet takes for a formula: with an apostrophe before it where one might. */
export const formulaFree = (value: string): string => (FORMULA.test(value) ? `'${value}` : value);

/** An empty text is quoted, so that it is not null. */
const told = (value: string): string | { value: string; quoted_empty: boolean } =>
  value === '' ? { value, quoted_empty: true } : value;
