import type { Range } from './range.js';
import type { ReadPage } from './snapshot.js';
import { add, tallyToJson, type Tally } from './tally.js';

/**
 * What the range before has brought at the instant that it shares with another one, asked of the API: for ranges that
 * different workers read, who cannot tell each other.
 *
 * @param instant seconds since 1970
 */
export const tallyBefore = (instant: number, read: ReadPage, pageSize: number): Promise<[string, number][]> =>
  tallyAt({ from: instant - 1, to: instant }, read, pageSize);

/** The records of a range at its last instant, and how often each. */
export async function tallyAt(range: Range, read: ReadPage, pageSize: number): Promise<[string, number][]> {
  const tally: Tally = new Map();
  for (let page = 1, left = 1; left > 0; page += 1) {
    const { count, items } = await read(range, page, pageSize);
    for (const { identity, at } of items)
      if (at !== undefined && Math.floor(at) === range.to) add(tally, identity);
    left = items.length === 0 ? 0 : count - page * pageSize;
  }
  return tallyToJson(tally);
}
