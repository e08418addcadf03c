import type { Range } from './range.js';
import type { ReadPage, Snapshot } from './snapshot.js';

export interface Head extends Snapshot {
  /** Whether it was read ahead of its turn: a moment that further pages of the list may be long after. */
  readonly stale: boolean;
}

/** The first pages of ranges, read ahead of their turn so that the line of calls never runs empty between two. */
export interface Heads {
  /** The first page of a range. */
  of(range: Range): Promise<Head>;
  /** Jobs that read the first pages of the next ranges, those that are not read yet. */
  ahead(next: readonly Range[]): Iterable<() => Promise<Snapshot>>;
}

export function createHeads(context: {
  readonly read: ReadPage;
  readonly pageSize: number;
  readonly inFlight: () => number;
}): Heads {
  const known = new Map<string, Promise<Snapshot>>();
  const keyOf = ({ from, to }: Range): string => `${String(from)}-${String(to)}`;
  const start = (range: Range): Promise<Snapshot> => {
    const found = known.get(keyOf(range));
    if (found !== undefined) return found;
    const head = context.read(range, 1, context.pageSize);
    head.catch(() => undefined); // said to whoever asks for it
    known.set(keyOf(range), head);
    return head;
  };
  return {
    async of(range) {
      const stale = known.has(keyOf(range));
      const head = start(range);
      known.delete(keyOf(range));
      return { ...(await head), stale };
    },
    *ahead(next) {
      for (const range of next.slice(0, context.inFlight())) {
        if (!known.has(keyOf(range))) yield () => start(range);
      }
    },
  };
}
