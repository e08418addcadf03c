import type { Identified } from '../identity.js';
import type { Range } from './range.js';

/** One page, which is one moment of the API's list; two pages are two moments. */
export interface Snapshot {
  /** Records of the whole list at that moment. */
  readonly count: number;
  readonly items: readonly Identified[];
}

/** Asks for one page of a range; waits for the pace and tries again by itself. */
export type ReadPage = (range: Range, page: number, pageSize: number) => Promise<Snapshot>;

/** Whether a page holds all that it should: full ones up to the last, which has the rest. */
export function isWhole({ count, items }: Snapshot, page: number, pageSize: number): boolean {
  return items.length === Math.max(0, Math.min(pageSize, count - (page - 1) * pageSize));
}
