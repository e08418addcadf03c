import { quiet } from './ahead.js';
import { stepOf } from './grain.js';
import { partsOf, type Range } from './range.js';
import type { ReadPage, Snapshot } from './snapshot.js';
import type { UnitContext } from './unit.js';

/** Asks for one page. */
export type Job = () => Promise<unknown>;

/** A range whose turn has come: its first page, and what of its pages is on its way already. */
export interface Begun {
  readonly first: Snapshot;
  readonly early: (page: number) => Promise<Snapshot> | undefined;
}

/** Pages that are read before the turn of their range, so that the line of calls never runs dry between two. */
export interface ReadAhead {
  /** The context's `read`; what is asked for through it is counted. */
  readonly read: ReadPage;
  /** Takes a range out. What is left of those before it is forgotten. */
  begin(range: Range): Promise<Begun>;
  /** The ranges that a range is read in, where it is too large for one unit. */
  cut(range: Range, first: Snapshot): Range[] | undefined;
  /**
   * What to ask for before the turn of the next ranges: how large they are, then their pages. `undefined` while as many
   * calls are under way as should be.
   */
  jobs(next: readonly Range[]): Generator<Job | undefined, void>;
  /** Goes on with those jobs while something else is waited for, for as many calls as there are under way anyway. */
  meanwhile<T>(awaited: Promise<T>, jobs: Iterable<Job | undefined>): Promise<T>;
}

export interface ReadAheadContext extends Pick<
  UnitContext,
  'read' | 'pageSize' | 'strict' | 'inFlight' | 'grain'
> {
  /** Pages that one unit may have: what a slice can read, and so what a crash can cost. */
  readonly unitPages: () => number;
}

interface Entry {
  readonly range: Range;
  /** Its first page: all of it where it fits one, else it only tells how many there are. */
  readonly head: Promise<Snapshot>;
  first?: Snapshot;
  readonly pages: Map<number, Promise<Snapshot>>;
  /** How many calls there had been when its last page was asked for. */
  asked: number;
}

/**
 * How many other calls may stand between two pages of one list. Pages are trusted where they count the same, and with
 * a longer time between two of them a record could go and another one come without a trace.
 */
const GAP = 4;

/** So many pages more than are under way may wait for their turn, for the time in which something is held against. */
const MORE = 16;

export function createReadAhead(context: ReadAheadContext): ReadAhead {
  const { pageSize, strict, inFlight, unitPages, grain = 'second' } = context;
  const step = stepOf(grain);
  const entries = new Map<string, Entry>();
  let calls = 0;
  const underWay = new Set<Promise<void>>();

  const keyOf = ({ from, to }: Range): string => `${String(from)}-${String(to)}`;
  const read: ReadPage = (...asked) => {
    calls += 1;
    const answer = context.read(...asked);
    const settled = answer.then(ignore, ignore).finally(() => underWay.delete(settled));
    underWay.add(settled);
    return answer;
  };
  const cut = (range: Range, { count }: Snapshot): Range[] | undefined => {
    const limit = Math.max(1, unitPages()) * pageSize;
    // Two seconds stay one unit: what an API of finer times has between them would be in neither.
    return count > limit && range.to - range.from > step ? partsOf(range, count / limit, step) : undefined;
  };
  /** Pages that wait for the turn of their range, be they here or not: what they take of memory is bounded. */
  const waiting = (): number => [...entries.values()].reduce((sum, { pages }) => sum + pages.size, 0);
  const hasPages = ({ count }: Snapshot): boolean => count > pageSize && !strict;

  function enter(range: Range): Promise<Snapshot> {
    const head = quiet(read(range, 1, pageSize));
    const entry: Entry = { range, head, pages: new Map(), asked: calls };
    head.then((first) => (entry.first = first), ignore);
    entries.set(keyOf(range), entry);
    return head;
  }

  /** What was read of a list early: all of its pages, or some that others may still follow. */
  function early({ pages, asked }: Entry, { count }: Snapshot): Entry['pages'] {
    if (calls - asked > GAP && pages.size < Math.ceil(count / pageSize)) pages.clear();
    return pages;
  }

  /** The next ranges as they will be read, as far as that is known. */
  function* units(ranges: readonly Range[]): Generator<Range> {
    for (const range of ranges) {
      const { first } = entries.get(keyOf(range)) ?? {};
      const parts = first && cut(range, first);
      if (parts) yield* units(parts);
      else yield range;
    }
  }

  function pageJob(entry: Entry, first: Snapshot): Job | undefined {
    const pages = early(entry, first);
    if (pages.size >= Math.ceil(first.count / pageSize)) return undefined;
    return () => {
      const page = pages.size + 1;
      const snapshot = quiet(read(entry.range, page, pageSize));
      pages.set(page, snapshot);
      entry.asked = calls;
      return snapshot;
    };
  }

  function nextJob(next: readonly Range[]): Job | undefined {
    const soon = taken(units(next), inFlight());
    const unknown = soon.find((range) => !entries.has(keyOf(range)));
    if (unknown) return () => enter(unknown);
    for (const range of soon) {
      const entry = entries.get(keyOf(range));
      if (entry?.first === undefined) return undefined;
      const job = hasPages(entry.first) ? pageJob(entry, entry.first) : undefined;
      if (job) return job;
    }
    return undefined;
  }

  return {
    read,
    async begin(range) {
      const entry = entries.get(keyOf(range));
      entries.delete(keyOf(range));
      for (const [key, { range: other }] of entries) if (other.from < range.from) entries.delete(key);
      if (entry === undefined) return { first: await read(range, 1, pageSize), early: () => undefined };
      const head = await entry.head;
      if (!hasPages(head) || cut(range, head)) return { first: head, early: () => undefined };
      const pages = early(entry, head);
      return {
        first: await (pages.get(1) ?? read(range, 1, pageSize)),
        early: (page) => pages.get(page),
      };
    },
    cut,
    *jobs(next) {
      for (;;) {
        const room = underWay.size < inFlight() && waiting() < inFlight() + Math.min(inFlight(), MORE);
        const job = room ? nextJob(next) : undefined;
        if (room && job === undefined) return;
        yield job;
      }
    },
    async meanwhile(awaited, jobs) {
      const over = awaited.then(yes, yes);
      let more = inFlight();
      for (const job of jobs) {
        if (job) job().catch(ignore);
        const going = job ? [Promise.resolve()] : underWay;
        if ((await Promise.race([over, ...going])) === true || (job && --more === 0)) break;
      }
      return await awaited;
    },
  };
}

const ignore = (): void => undefined;
const yes = (): true => true;

function taken<T>(source: Iterable<T>, most: number): T[] {
  const some: T[] = [];
  for (const one of source) if (some.push(one) >= most) break;
  return some;
}
