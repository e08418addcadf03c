import { ahead } from './ahead.js';
import { windowsOf, type Range } from './range.js';
import type { Reader } from './reader.js';

/** What a collection would take, before anything of it is fetched. */
export interface Forecast {
  readonly windows: number;
  readonly records: number;
  /** Those of the collection: what the forecast itself took is not counted. */
  readonly calls: number;
  /** At the pace of the connection. */
  readonly seconds: number;
  /** Of answers, roughly: by the size of the records that were seen. */
  readonly bytes: number;
}

/**
 * Asks for one page of one record of each window.
 *
 * @param pace calls a second
 * @param onWindow told after each: windows asked, of how many
 */
export async function forecast(
  range: Range,
  { read, inFlight, spent }: Reader,
  {
    pageSize,
    pace,
    onWindow,
  }: { pageSize: number; pace: number; onWindow?: (asked: number, of: number) => void },
): Promise<Forecast> {
  const windows = windowsOf(range);
  const counts: number[] = [];
  const jobs = windows.map((window) => () => read(window, 1, 1));
  for await (const { count } of ahead(jobs, inFlight)) {
    counts.push(count);
    onWindow?.(counts.length, windows.length);
  }
  const records = counts.reduce((sum, count) => sum + count, 0);
  const calls = counts.reduce((sum, count) => sum + Math.max(1, Math.ceil(count / pageSize)), 0);
  const found = counts.filter((count) => count > 0).length;
  const recordBytes = found === 0 ? 0 : spent().bytes / found;
  return {
    windows: windows.length,
    records,
    calls,
    seconds: Math.ceil(calls / pace),
    bytes: Math.round(records * recordBytes),
  };
}
