import { cellText, type Flat } from './records';

/** Downloads a day, by kind of product: what a stacked bar chart takes. */
export interface PerDay {
  readonly days: readonly Readonly<Record<string, string | number>>[];
  /** Most frequent first. */
  readonly series: readonly string[];
}

const DAY = /^\d{4}-\d{2}-\d{2}(?=T|$)/;

/** The column that says when: the first whose values are dates. */
export const dateColumn = (records: readonly Flat[], columns: readonly string[]): string | undefined =>
  columns.find((name) => {
    const given = records
      .map((record) => record[name])
      .filter((value) => value !== null && value !== undefined);
    return given.length > 0 && given.every((value) => typeof value === 'string' && DAY.test(value));
  });

/** Counts records by day and product type; days without any are there, too, with nothing. */
export function perDay(records: readonly Flat[], column: string): PerDay {
  const counts = new Map<string, Map<string, number>>();
  const totals = new Map<string, number>();
  for (const record of records) {
    const [day] = DAY.exec(cellText(record[column])) ?? [];
    if (day === undefined) continue;
    const kind = cellText(record['product_type']) || 'records';
    const ofDay = counts.get(day) ?? new Map<string, number>();
    ofDay.set(kind, (ofDay.get(kind) ?? 0) + 1);
    counts.set(day, ofDay);
    totals.set(kind, (totals.get(kind) ?? 0) + 1);
  }
  const series = [...totals].sort(([, a], [, b]) => b - a).map(([kind]) => kind);
  const days = daysBetween([...counts.keys()].sort()).map((day) => ({
    day,
    ...Object.fromEntries(series.map((kind) => [kind, counts.get(day)?.get(kind) ?? 0])),
  }));
  return { days, series };
}

const DAY_MS = 86_400_000;

/** All days from the first to the last, at most a year of them. */
function daysBetween(found: readonly string[]): readonly string[] {
  const [first, last] = [Date.parse(found[0] ?? ''), Date.parse(found.at(-1) ?? '')];
  const length = (last - first) / DAY_MS + 1;
  if (!(length > 0 && length <= 366)) return found;
  return Array.from({ length }, (_, index) => new Date(first + index * DAY_MS).toISOString().slice(0, 10));
}
