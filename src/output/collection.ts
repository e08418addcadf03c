import { collect, type CollectContext } from '../history/collect/collect.js';
import {
  beginning,
  isDone,
  planOf,
  readCheckpoint,
  resultsOf,
  type Checkpoint,
  type OpenWindow,
  type Spent,
  type WindowResult,
} from '../history/collect/checkpoint.js';
import { progressOf, type Progress } from '../history/collect/progress.js';
import type { Range } from '../history/collect/range.js';
import type { Reader } from '../history/collect/reader.js';
import type { Identified } from '../history/identity.js';
import type { Order } from './order.js';
import type { Store } from './store.js';

/** What a collection leaves when it hands over, and goes on from. */
export interface CollectionState {
  readonly format: 1;
  /** Name of the collection: of its marker and its windows. */
  readonly id: string;
  readonly checkpoint: Checkpoint;
  /** The first records, for the output. */
  readonly sample: readonly Identified['record'][];
  /** Records so far, where they are returned in the output itself. */
  readonly inline?: unknown;
}

export interface CollectionContext {
  readonly reader: Reader;
  readonly store: Store;
  /** Calls a second, for the size of a unit. */
  readonly pace: () => number;
  /** Milliseconds, monotonic. */
  readonly clock: () => number;
  readonly shouldStop: () => boolean;
  /** The newest state that another process could go on from. */
  readonly onState: (state: CollectionState) => void;
  readonly onProgress?: (progress: Progress) => void;
  readonly known?: CollectContext['known'];
  readonly edgeAt?: CollectContext['edgeAt'];
}

/** Records of the first window that the output shows. */
const SAMPLE = 3;
/** A unit takes about this long at most, seconds: so much a crash can cost besides a slice. */
const UNIT_SECONDS = 10;

/** The beginning of a collection, with what others have brought at the instant where it begins. */
export const begin = (
  id: string,
  ranges: readonly Range[],
  edge: OpenWindow['carried'],
): CollectionState => ({ format: 1, id, checkpoint: beginning(ranges, edge), sample: [] });

/**
 * Goes on with a collection until it is done or told to stop.
 *
 * @throws what reading and storing throw; the last state told is what was reached
 */
export async function advance(
  state: CollectionState,
  order: Order,
  context: CollectionContext,
): Promise<CollectionState> {
  const { reader, store, clock, onState } = context;
  const start = clock();
  const before = readCheckpoint(state.checkpoint);
  let { sample } = state;
  let latest = before;
  let uncommitted = 0;
  const tell = (): void => {
    context.onProgress?.(progressOf({ ...latest, spent: spent() }, uncommitted));
  };
  const spent = (): Spent => added(before.spent, { ...reader.spent(), ms: Math.round(clock() - start) });
  const stateOf = (checkpoint: Checkpoint): CollectionState => ({
    ...state,
    checkpoint: { ...checkpoint, spent: spent() },
    sample,
    ...store.carryOver(),
  });
  const done = await collect(before, {
    read: reader.read,
    inFlight: reader.inFlight,
    grain: reader.grain,
    pageSize: order.pageSize,
    strict: order.strict,
    unitPages: () => Math.max(5, Math.floor(context.pace() * UNIT_SECONDS)),
    openUnit: async (range, known) => {
      const writer = await store.openUnit(range, known);
      return {
        ...writer,
        async write(kept) {
          if (sample.length < SAMPLE)
            sample = [...sample, ...kept.map(({ record }) => record)].slice(0, SAMPLE);
          await writer.write(kept);
        },
      };
    },
    onWindow: (result, parts, index, edge) => store.closeWindow(index, result, parts, edge),
    ...(context.known && { known: context.known }),
    ...(context.edgeAt && { edgeAt: context.edgeAt }),
    onCheckpoint: (checkpoint) => {
      latest = checkpoint;
      uncommitted = 0;
      onState(stateOf(checkpoint));
      tell();
    },
    onPage: (records) => {
      uncommitted += records;
      tell();
    },
    shouldStop: context.shouldStop,
  });
  const reached = stateOf(done);
  onState(reached);
  return reached;
}

/** The same with all windows finished, as the manifest has them. */
export const withResults = (state: CollectionState, results: readonly WindowResult[]): CollectionState => ({
  ...state,
  checkpoint: {
    ...state.checkpoint,
    windows: results.map(({ expected, unique, duplicates, reason }) =>
      reason === undefined ? [expected, unique, duplicates] : [expected, unique, duplicates, reason],
    ),
  },
});

export const isComplete = ({ checkpoint }: CollectionState): boolean => isDone(checkpoint);

/** The sums that a collection came to. */
export function totalsOf({ checkpoint }: CollectionState): {
  verified: boolean;
  expected: number;
  unique: number;
  duplicates: number;
} {
  const windows = resultsOf(checkpoint);
  const sum = (field: 'expected' | 'unique' | 'duplicates'): number =>
    windows.reduce((total, window) => total + window[field], 0);
  return {
    verified: isDone(checkpoint) && windows.every(({ verified }) => verified),
    expected: sum('expected'),
    unique: sum('unique'),
    duplicates: sum('duplicates'),
  };
}

/** How many windows there are. */
export const windowCount = ({ checkpoint }: CollectionState): number => planOf(checkpoint).length;

const added = (one: Spent, other: Spent): Spent => ({
  calls: one.calls + other.calls,
  retries: one.retries + other.retries,
  throttled_ms: one.throttled_ms + other.throttled_ms,
  ms: one.ms + other.ms,
  bytes: one.bytes + other.bytes,
});
