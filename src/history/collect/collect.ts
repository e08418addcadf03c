import {
  isDone,
  openWindow,
  planOf,
  type Checkpoint,
  type OpenWindow,
  type Part,
  type WindowResult,
} from './checkpoint.js';
import type { Range } from './range.js';
import { createReadAhead, type Begun, type Job, type ReadAheadContext } from './read-ahead.js';
import type { Kept } from './seam.js';
import type { Tally } from './tally.js';
import { readUnit, type UnitContext, type UnitResult } from './unit.js';

/** What is written of one range: all or nothing. */
export interface UnitWriter {
  write(kept: readonly Kept[]): Promise<void>;
  commit(lastPage: number): Promise<readonly Part[]>;
  abort(): Promise<void>;
}

export interface CollectContext extends ReadAheadContext {
  /** Told of what is known of the window already, and so is not written. */
  readonly openUnit: (range: Range, known?: Tally) => Promise<UnitWriter>;
  /** A window is finished, with all its parts. Told before the checkpoint that says so. */
  readonly onWindow?: (
    result: WindowResult,
    parts: readonly Part[],
    index: number,
    edge: OpenWindow['carried'],
  ) => Promise<void>;
  /** After each unit. */
  readonly onCheckpoint?: (checkpoint: Checkpoint) => void | Promise<void>;
  readonly onPage?: (records: number) => void;
  /** Records of a window that an earlier collection has brought already, and are left out. Default: none. */
  readonly known?: (window: Range) => Promise<Tally>;
  /** What an earlier collection has brought at the instant where a range begins. Default: nothing. */
  readonly edgeAt?: (instant: number) => OpenWindow['carried'];
  /** Whether to leave the rest for another time. Asked after each unit. */
  readonly shouldStop: () => boolean;
}

/** How often a window that moves while it is read in several units is read again. */
const ATTEMPTS = 3;

/**
 * Goes on from a checkpoint, window after window, oldest first, until all is read or it is told to stop. What is
 * behind a checkpoint is committed; what is not is read again, with the same result.
 *
 * @returns the last checkpoint; `isDone` tells whether anything is left
 * @throws whatever reading or writing throws, after the unit under way is forgotten
 */
export async function collect(start: Checkpoint, uncounted: CollectContext): Promise<Checkpoint> {
  const plan = planOf(start);
  const readAhead = createReadAhead(uncounted);
  const context = { ...uncounted, read: readAhead.read };
  let checkpoint = start;
  let pending: Range[] = [];
  while (!isDone(checkpoint)) {
    const window = plan[checkpoint.windows.length] as Range;
    if (pending.length === 0) pending = [{ from: checkpoint.open.until, to: window.to }];
    const range = pending.shift() as Range;
    const begun = await readAhead.begin(range);
    const cut = readAhead.cut(range, begun.first);
    if (cut !== undefined) {
      pending = [...cut, ...pending];
      continue;
    }
    const later = [...pending, ...plan.slice(checkpoint.windows.length + 1)];
    let over = false;
    const next = function* (): Generator<Job | undefined, void> {
      for (const job of readAhead.jobs(later)) {
        if (over || context.shouldStop()) return;
        yield job;
      }
    };
    const ahead = { next, meanwhile: <T>(awaited: Promise<T>) => readAhead.meanwhile(awaited, next()) };
    const { result, parts } = await readAndCommit(window, range, begun, checkpoint.open, {
      ...context,
      ...ahead,
    });
    const open = grown(checkpoint.open, range, result, parts);
    checkpoint = { ...checkpoint, open };
    if (range.to === window.to) checkpoint = await ahead.meanwhile(closed(checkpoint, plan, context));
    over = true;
    await context.onCheckpoint?.(checkpoint);
    if (context.shouldStop()) break;
  }
  return checkpoint;
}

async function readAndCommit(
  window: Range,
  range: Range,
  { first, early }: Begun,
  open: OpenWindow,
  context: CollectContext & Required<Pick<UnitContext, 'next' | 'meanwhile'>>,
): Promise<{ result: UnitResult; parts: readonly Part[] }> {
  const known = await context.known?.(window);
  let writer = await context.openUnit(range, known);
  const sink = {
    write: (kept: readonly Kept[]) => writer.write(kept),
    async restart() {
      await writer.abort();
      writer = await context.openUnit(range, known);
    },
  };
  try {
    const { known: _ask, ...shared } = context;
    const result = await readUnit(range, first, new Map(open.carried), sink, {
      ...shared,
      early,
      ...(known && { known }),
    });
    return { result, parts: await context.meanwhile(writer.commit(result.pages)) };
  } catch (thrown) {
    await writer.abort().catch(() => undefined);
    throw thrown;
  }
}

function grown(open: OpenWindow, range: Range, result: UnitResult, parts: readonly Part[]): OpenWindow {
  const doubt = open.doubt ?? result.reason;
  return {
    ...open,
    until: range.to,
    units: open.units + 1,
    counted: result.counted,
    unique: open.unique + result.kept,
    // What later units share is shared within the window: it is counted once there.
    duplicates: open.duplicates + result.known + (open.units === 0 ? result.shared : 0),
    ...(doubt && { doubt }),
    parts: [...open.parts, ...parts],
    carried: [...result.carried],
  };
}

/** A window of several units is held against one more count of the whole; one that has moved is read again. */
async function closed(
  checkpoint: Checkpoint,
  plan: readonly Range[],
  context: CollectContext,
): Promise<Checkpoint> {
  const { open } = checkpoint;
  const window = plan[checkpoint.windows.length] as Range;
  const next = plan[checkpoint.windows.length + 1];
  const mine = open.unique + open.duplicates;
  const counted = open.units === 1 ? open.counted : (await context.read(window, 1, 1)).count;
  const moved = counted !== mine;
  // A single unit has been tried often enough already.
  if (moved && open.units > 1 && open.attempt < ATTEMPTS) {
    return { ...checkpoint, open: openWindow(window.from, open.before, open.attempt + 1) };
  }
  const reason = open.doubt ?? (moved ? 'final_count' : undefined);
  const expected = counted - open.duplicates;
  const { unique, duplicates } = open;
  const result = { ...window, expected, unique, duplicates, verified: reason === undefined };
  await context.onWindow?.(
    { ...result, ...(reason && { reason }) },
    open.parts,
    checkpoint.windows.length,
    open.carried,
  );
  return {
    ...checkpoint,
    windows: [
      ...checkpoint.windows,
      reason ? [expected, unique, duplicates, reason] : [expected, unique, duplicates],
    ],
    open:
      next?.from === window.to
        ? openWindow(window.to, open.carried)
        : openWindow(next?.from ?? window.to, next ? (context.edgeAt?.(next.from) ?? []) : []),
  };
}
