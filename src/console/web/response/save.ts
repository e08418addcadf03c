import { stringify } from 'csv-stringify/browser/esm/sync';
import { cellText, columnsOf, flatten, type Record_ } from './records';

/**
 * Records as CSV for spreadsheets: nested fields as columns of their own, and no value that a spreadsheet would take
 * for a formula.
 */
export function toCsv(records: readonly Record_[]): string {
  const flat = records.map((record) => flatten(record));
  const columns = columnsOf(flat);
  return stringify(
    flat.map((record) => columns.map((name) => plain(record[name]))),
    { header: true, columns, escape_formulas: true, bom: true },
  );
}

/** The library looks at the first character only; some spreadsheets leave out blanks before it. */
const plain = (value: unknown): string => {
  const text = cellText(value);
  return /^\s+[=+\-@]/.test(text) ? `'${text}` : text;
};

/** Hands a text to the browser as a file. */
export function saveFile(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
