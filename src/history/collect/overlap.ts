import type { Identified } from '../identity.js';
import { quiet } from './ahead.js';
import type { Range } from './range.js';
import { isWhole, type ReadPage } from './snapshot.js';
import { add, type Tally } from './tally.js';

/**
 * Looks for content that stands on two pages of one list. Such content is a record that moved while the list was read
 * (and then another one is lost), or twins whose page ends between them. Which of the two it is shows on a page that
 * holds both places at one moment.
 */
export interface Overlap {
  /**
   * Takes the next page. Where content stands on both sides of its beginning, the page that shows which it is is asked
   * for at once.
   *
   * @returns false where content stands on pages that are no neighbours: nothing explains that but a list that moves
   */
  take(page: number, items: readonly Identified[]): boolean;
  /** Whether every overlap is one of twins. */
  explained(count: number): Promise<boolean>;
}

/** What a page that holds both sides of an edge shows of the content that stands on both. */
interface Bridge {
  readonly count: number;
  readonly whole: boolean;
  readonly there: Tally;
}

export function findOverlap(read: ReadPage, range: Range, pageSize: number): Overlap {
  /** Where each content was last seen. */
  const lastPage = new Map<string, number>();
  /** How often, of what was seen more than once. */
  const times: Tally = new Map();
  const bridges: Promise<Bridge | undefined>[] = [];

  async function bridge(page: number, keys: ReadonlySet<string>): Promise<Bridge | undefined> {
    const over = bridgeOver((page - 1) * pageSize, pageSize);
    if (over === undefined) return undefined;
    const snapshot = await read(range, over.page, over.size);
    const there: Tally = new Map([...keys].map((key) => [key, 0]));
    for (const { identity } of snapshot.items) if (keys.has(identity)) add(there, identity);
    return { count: snapshot.count, whole: isWhole(snapshot, over.page, over.size), there };
  }

  return {
    take(page, items) {
      const both = new Set<string>();
      for (const { identity: key } of items) {
        const before = lastPage.get(key);
        lastPage.set(key, page);
        if (before === undefined) continue;
        if (add(times, key) === 1) times.set(key, 2);
        if (before === page) continue;
        if (before !== page - 1) return false;
        both.add(key);
      }
      if (both.size > 0) bridges.push(quiet(bridge(page, both)));
      return true;
    },
    async explained(count) {
      for (const shown of await Promise.all(bridges)) {
        if (shown?.count !== count || !shown.whole) return false;
        for (const [key, there] of shown.there) if (there !== times.get(key)) return false;
      }
      return true;
    },
  };
}

/** A page, of a somewhat smaller size, that holds the places on both sides of an edge. */
function bridgeOver(edge: number, pageSize: number): { page: number; size: number } | undefined {
  for (let size = pageSize - 1; size >= 2; size -= 1)
    if (edge % size !== 0) return { page: Math.floor(edge / size) + 1, size };
  return undefined;
}
