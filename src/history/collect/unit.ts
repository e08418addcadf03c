import { ahead, quiet } from './ahead.js';
import { findOverlap } from './overlap.js';
import { openSeam, type Kept, type Seam } from './seam.js';
import type { Grain } from './grain.js';
import type { Range } from './range.js';
import { slicesOf } from './slices.js';
import { isWhole, type ReadPage, type Snapshot } from './snapshot.js';
import type { Tally } from './tally.js';

/** Where the records of one unit go: all or nothing. */
export interface UnitSink {
  write(kept: readonly Kept[]): Promise<void>;
  /** Forgets what was written so far: the unit is read again in another way. */
  restart(): Promise<void>;
}

export interface UnitContext {
  readonly read: ReadPage;
  readonly pageSize: number;
  /** How many calls may be under way at once. */
  readonly inFlight: () => number;
  /** Never trust pages of one list, read slices of time from the beginning. */
  readonly strict: boolean;
  /** Pages that are on their way already. */
  readonly early?: (page: number) => Promise<Snapshot> | undefined;
  /** What to ask for in the time of the last pages, so that the line never runs empty; see `read-ahead`. */
  readonly next?: () => Generator<(() => Promise<unknown>) | undefined, void>;
  /** Waits for something, and goes on with that meanwhile. */
  readonly meanwhile?: <T>(awaited: Promise<T>) => Promise<T>;
  readonly onPage?: (records: number) => void;
  /** What an earlier collection has brought already. */
  readonly known?: Tally;
  /** Of the ranges. Default: `second`. */
  readonly grain?: Grain;
}

/** What came of reading one range. */
export interface UnitResult {
  /** Records in the range as the API counts them, those that the range before had too included. */
  readonly counted: number;
  /** Records that were kept. */
  readonly kept: number;
  /** Records that the range before had brought already. */
  readonly shared: number;
  /** Records that an earlier collection has brought already. */
  readonly known: number;
  readonly verified: boolean;
  /** Why it is not verified, or how it came to be read in slices. */
  readonly reason?:
    | 'count_changed'
    | 'page_overlap'
    | 'short_page'
    | 'crowded_second'
    | 'crowded_day'
    | 'outside'
    | 'final_count';
  readonly how: 'pages' | 'slices';
  readonly pages: number;
  /** The records at the end of the range. */
  readonly carried: Tally;
}

/** How often a range is read in slices before it is given up as moving all the time. */
const SLICE_ROUNDS = 3;

/**
 * Reads a range completely. Its pages are accepted only where every page counts the same and no content stands on two
 * of them but twins that a page holds both of; else, and always where it is strict, it is read in slices of time that
 * each fit one page, which needs no order at all, and closed by a final count: a lost and a doubled record cancel out
 * in any other comparison.
 *
 * @param first its first page, read already
 * @param carried records at its first instant that the range before has brought
 */
export async function readUnit(
  range: Range,
  first: Snapshot,
  carried: Tally,
  sink: UnitSink,
  context: UnitContext,
): Promise<UnitResult> {
  const onePage = first.count <= context.pageSize && isWhole(first, 1, context.pageSize);
  if (onePage || !context.strict) {
    const result = await readPages(range, first, carried, sink, context);
    if (typeof result !== 'string') return result;
    await sink.restart();
  }
  let result: UnitResult;
  for (let round = 1; ; round += 1) {
    result = await readSlices(range, carried, sink, context);
    if (result.reason !== 'final_count' || round === SLICE_ROUNDS) return result;
    await sink.restart();
  }
}

type Doubt = NonNullable<UnitResult['reason']>;

/** @returns why the pages cannot be trusted, where they cannot */
async function readPages(
  range: Range,
  first: Snapshot,
  carried: Tally,
  sink: UnitSink,
  context: UnitContext,
): Promise<UnitResult | Doubt> {
  const { read, pageSize, inFlight } = context;
  const { count } = first;
  const pages = Math.max(1, Math.ceil(count / pageSize));
  const seam = openSeam(carried, context.known, context.grain);
  const overlap = findOverlap(read, range, pageSize);
  let kept = 0;
  let shared = 0;
  let known = 0;

  function* jobs(): Generator<(() => Promise<Snapshot | undefined>) | undefined> {
    for (let page = 2; page <= pages; page += 1)
      yield () => context.early?.(page) ?? read(range, page, pageSize);
    // A failure of one of these is said when its own turn comes.
    for (const job of context.next?.() ?? []) yield job && (() => job().then(ignore, ignore));
  }
  const take = async (snapshot: Snapshot, page: number): Promise<Doubt | undefined> => {
    if (snapshot.count !== count) return 'count_changed';
    if (!isWhole(snapshot, page, pageSize)) return 'short_page';
    if (!overlap.take(page, snapshot.items)) return 'page_overlap';
    const taken = seam.take(range, snapshot.items);
    kept += taken.kept.length;
    shared += taken.shared;
    known += taken.known;
    await sink.write(taken.kept);
    context.onPage?.(taken.kept.length);
    return undefined;
  };

  const line = ahead(jobs(), inFlight);
  // The line is started before the first page is written, and left when the last one is here.
  let following = quiet(line.next());
  for (let page = 1; page <= pages; page += 1) {
    let snapshot: Snapshot | undefined = first;
    if (page > 1) {
      const { value } = await following;
      snapshot = value as Snapshot;
      following = quiet(line.next());
    }
    const doubt = await take(snapshot, page);
    if (doubt !== undefined) return doubt;
  }
  const explained = overlap.explained(count);
  if (!(await (context.meanwhile?.(explained) ?? explained))) return 'page_overlap';
  seam.close(range);
  return finished(seam, { counted: count, kept, shared, known, how: 'pages', pages });
}

const ignore = (): undefined => undefined;

function finished(
  seam: Seam,
  result: Omit<UnitResult, 'verified' | 'carried' | 'reason'>,
  doubt?: Doubt,
): UnitResult {
  const reason = seam.outside() > 0 ? 'outside' : doubt;
  return { ...result, verified: reason === undefined, ...(reason && { reason }), carried: seam.carried() };
}

/** Slices of time that each fit one page, oldest first, then a final count of the whole. */
async function readSlices(
  range: Range,
  carried: Tally,
  sink: UnitSink,
  context: UnitContext,
): Promise<UnitResult> {
  const { read } = context;
  const seam = openSeam(carried, context.known, context.grain);
  let kept = 0;
  let shared = 0;
  let known = 0;
  let pages = 0;
  let crowded = false;
  for await (const { range: slice, snapshots, ...found } of slicesOf(range, context)) {
    pages += snapshots.length;
    crowded ||= found.crowded === true;
    const taken = seam.take(
      slice,
      snapshots.flatMap(({ items }) => items),
    );
    kept += taken.kept.length;
    known += taken.known;
    // What the slices share among themselves is in the range once; what they share with the range before, too.
    if (slice.from === range.from) shared += taken.shared;
    seam.close(slice);
    await sink.write(taken.kept);
    context.onPage?.(taken.kept.length);
  }
  const { count } = await read(range, 1, 1);
  const doubt = crowded
    ? (`crowded_${context.grain ?? 'second'}` as const)
    : count === kept + shared + known
      ? undefined
      : 'final_count';
  return finished(seam, { counted: count, kept, shared, known, how: 'slices', pages: pages + 1 }, doubt);
}
