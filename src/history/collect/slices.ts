import { ahead } from './ahead.js';
import { stepOf } from './grain.js';
import { findOverlap } from './overlap.js';
import { partsOf, type Range } from './range.js';
import { isWhole, type Snapshot } from './snapshot.js';
import type { UnitContext } from './unit.js';

/** Records of a part of a range. */
export interface Slice {
  readonly range: Range;
  /** One page; or all of a single second, or day, that has more than one. */
  readonly snapshots: readonly Snapshot[];
  /** Several pages of which nothing is proven. */
  readonly crowded?: true;
}

/** How often the pages of a crowded day are read before they are given up as moving all the time. */
const ROUNDS = 3;

/** A range in slices of time that each fit one page, oldest first. */
export async function* slicesOf(range: Range, context: UnitContext): AsyncGenerator<Slice> {
  const { read, pageSize, inFlight, grain = 'second' } = context;
  const step = stepOf(grain);
  const first = await read(range, 1, pageSize);
  yield* cut(range, first);

  async function* cut(whole: Range, snapshot: Snapshot): AsyncGenerator<Slice> {
    if (snapshot.count <= pageSize && isWhole(snapshot, 1, pageSize)) {
      yield { range: whole, snapshots: [snapshot] };
      return;
    }
    if (grain === 'day' && whole.to - whole.from === step) {
      yield (await standing(whole)) ?? (await crowd(whole, snapshot));
      return;
    }
    if (whole.from === whole.to) {
      yield await crowd(whole, snapshot);
      return;
    }
    if (grain === 'second' && whole.to - whole.from === step) {
      const seconds = await apart(whole, snapshot);
      if (seconds === undefined) yield await crowd(whole, snapshot);
      else yield* seconds;
      return;
    }
    // A little more parts than pages: most then fit at once.
    const parts = partsOf(whole, (1.4 * snapshot.count) / pageSize, step);
    const jobs = parts.map((part) => async () => ({ part, head: await read(part, 1, pageSize) }));
    for await (const { part, head } of ahead(jobs, inFlight)) yield* cut(part, head);
  }

  /**
   * Two seconds next to each other by themselves, where nothing lies between them: an API that keeps fractions to
   * itself has records that neither second shows, and the two only together. Counted before and after; what comes and
   * goes at once could hide them, so strict does not rely on it.
   */
  async function apart({ from, to }: Range, { count }: Snapshot): Promise<Slice[] | undefined> {
    if (context.strict) return undefined;
    const slices: Slice[] = [];
    for (const second of [from, to]) {
      const range = { from: second, to: second };
      slices.push({ range, snapshots: [await read(range, 1, pageSize)] });
    }
    const snapshots = slices.flatMap((slice) => slice.snapshots);
    const sum = snapshots.reduce((total, one) => total + one.count, 0);
    const fits = snapshots.every((one) => one.count <= pageSize && isWhole(one, 1, pageSize));
    if (!fits || sum !== count) return undefined;
    const again = await read({ from, to }, 1, 1);
    return again.count === count ? slices : undefined;
  }

  /**
   * A whole day cannot be cut: its pages are read one after the other, and are trusted where they count the same and no
   * record stands on two of them, as those of a list are. Strict does not rely on it.
   */
  async function standing(day: Range): Promise<Slice | undefined> {
    for (let round = 1; round <= ROUNDS && !context.strict; round += 1) {
      const snapshots = await pagesOf(day);
      if (snapshots !== undefined) return { range: day, snapshots };
    }
    return undefined;
  }

  async function pagesOf(day: Range): Promise<Snapshot[] | undefined> {
    const overlap = findOverlap(read, day, pageSize);
    const snapshots: Snapshot[] = [];
    for (let page = 1, pages = 1; page <= pages; page += 1) {
      const snapshot = await read(day, page, pageSize);
      const { count } = snapshots[0] ?? snapshot;
      if (snapshot.count !== count || !isWhole(snapshot, page, pageSize)) return undefined;
      if (!overlap.take(page, snapshot.items)) return undefined;
      snapshots.push(snapshot);
      pages = Math.ceil(count / pageSize);
    }
    return (await overlap.explained(snapshots[0]?.count ?? 0)) ? snapshots : undefined;
  }

  /** More records in so short a time than a page holds: nothing can be proved of them. */
  async function crowd(short: Range, snapshot: Snapshot): Promise<Slice> {
    const snapshots = [snapshot];
    for (let page = 2; page <= Math.ceil(snapshot.count / pageSize); page += 1) {
      snapshots.push(await read(short, page, pageSize));
    }
    return { range: short, snapshots, ...(snapshots.length > 1 && { crowded: true }) };
  }
}
