import { stringify } from 'csv-stringify/sync';
import { formulaFree } from '../output/formats/csv.js';
import type { Row, Section } from './model.js';

/** A section's rows as CSV, the names of its columns first. No cell is what a spreadsheet takes for a formula. */
export function sectionCsv({ columns, rows }: Section): string {
  const names = columns.map(({ name }) => name);
  return stringify([names, ...rows.map((row) => names.map((name) => cell(row, name)))]);
}

function cell(row: Row, name: string): string | number | boolean | null {
  const value = row[name] ?? null;
  if (typeof value === 'object') return value === null ? null : formulaFree(JSON.stringify(value));
  return typeof value === 'string' ? formulaFree(value) : (value as number | boolean);
}
