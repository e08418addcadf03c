import type { Identified } from '../identity.js';
import type { Range } from './range.js';
import { isWhole, type ReadPage } from './snapshot.js';
import { add, type Tally } from './tally.js';

/**
 * Looks for content that stands on two pages of one list. Such content is a record that moved while the list was read
 * (and then another one is lost), or twins whose page ends between them. Which of the two it is shows on a page that
 * holds both places at one moment.
 */
export interface Overlap {
  /** @returns false where content stands on pages that are no neighbours: nothing explains that but a list that moves */
  take(page: number, items: readonly Identified[]): boolean;
  /** Whether every overlap is one of twins. Asks for one page for each. */
  explained(read: ReadPage, range: Range, count: number): Promise<boolean>;
}

export function findOverlap(pageSize: number): Overlap {
  /** Where each content was last seen. */
  const lastPage = new Map<string, number>();
  /** How often, of what was seen more than once. */
  const times: Tally = new Map();
  /** The second page of each overlap, and what stands on both. */
  const overlaps = new Map<number, Set<string>>();

  return {
    take(page, items) {
      for (const { identity: key } of items) {
        const before = lastPage.get(key);
        lastPage.set(key, page);
        if (before === undefined) continue;
        if (add(times, key) === 1) times.set(key, 2);
        if (before === page) continue;
        if (before !== page - 1) return false;
        overlaps.set(page, (overlaps.get(page) ?? new Set()).add(key));
      }
      return true;
    },
    async explained(read, range, count) {
      for (const [page, keys] of overlaps) {
        const bridge = bridgeOver((page - 1) * pageSize, pageSize);
        if (bridge === undefined) return false;
        const snapshot = await read(range, bridge.page, bridge.size);
        if (snapshot.count !== count || !isWhole(snapshot, bridge.page, bridge.size)) return false;
        const there: Tally = new Map();
        for (const { identity } of snapshot.items) add(there, identity);
        for (const key of keys) if (there.get(key) !== times.get(key)) return false;
      }
      return true;
    },
  };
}

/** A page, of the next smaller size, that holds the places on both sides of an edge. */
function bridgeOver(edge: number, pageSize: number): { page: number; size: number } | undefined {
  const size = pageSize - 1;
  return size < 2 || edge % size === 0 ? undefined : { page: Math.floor(edge / size) + 1, size };
}
