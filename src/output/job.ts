import type { Operation, Pagination } from '../catalog/operation.js';
import { GettyDownloadsError, toError } from '../core/errors.js';
import { tallyBefore } from '../history/collect/before.js';
import { resultsOf, type WindowResult } from '../history/collect/checkpoint.js';
import { forecast } from '../history/collect/forecast.js';
import { rangesOf } from '../history/collect/order.js';
import { instantText } from '../history/collect/range.js';
import { openReader, type Reader } from '../history/collect/reader.js';
import type { Connection } from '../http/connection.js';
import type { CheckedInput } from '../request/check.js';
import {
  advance,
  begin,
  isComplete,
  withResults,
  type CollectionContext,
  type CollectionState,
} from './collection.js';
import { userHashKey } from './destinations.js';
import type { JobContext, JobResult, JobState } from './job-types.js';
import { openNewsStore, openPlace, type Place } from './place.js';
import { checkForm, orderId, readOrder, type Order } from './order.js';
import { collectedOutput, planOutput } from './result.js';
import { isWorthAThread, openPageThread } from './page-thread.js';
import { createShaper } from './shape.js';

export type { JobContext, JobResult, JobState } from './job-types.js';

/**
 * Works on a collection for one slice of time: everything between two dates (`all`), what has come since the last time
 * (`new`), or what it would take (`plan`).
 *
 * @param values checked input with a `collect` other than `page`
 * @param state of the slice before, where there was one
 * @throws GettyDownloadsError
 */
export async function runJob(
  operation: Operation,
  values: CheckedInput,
  state: JobState | undefined,
  context: JobContext,
): Promise<JobResult> {
  const { connections, destinations, now } = context;
  const began = state?.began ?? now().toISOString();
  const order = readOrder(operation, values, new Date(began));
  const connection = connections.get(order.connection, {
    operation: `${operation.api}/${operation.id}`,
    ...(context.workflow !== undefined && { workflow: context.workflow }),
  });
  const named =
    state === undefined
      ? (order.choice.destination ?? (order.mode === 'new' ? destinations.defaultName() : undefined))
      : (state.destination ?? undefined);
  const settings = context.direct ?? (named === undefined ? undefined : destinations.read(named));
  checkForm(order, settings);
  const shape = { ...order.choice, kind: order.kind, userHashKey: userHashKey(settings, context.env) };
  const thread = isWorthAThread(order, settings, connection.status().qps)
    ? openPageThread({ pagination: operation.pagination as Pagination, shape })
    : undefined;
  try {
    const reader = openReader(operation, connection, order.filters, {
      ...context,
      shape: createShaper({ ...shape, redact: connections.redact }),
      ...(thread && { decodePage: thread.decode }),
    });
    if (order.mode === 'plan') return { done: true, output: await planned(order, connection, reader) };

    const slice: Slice = { order, connection, reader, began, named: named ?? null, state, context };
    const place = openPlace(settings, order, connection, began, now);
    return order.mode === 'new' ? await newsSlice(slice, place) : await allSlice(slice, place);
  } finally {
    await thread?.close();
  }
}

interface Slice {
  readonly order: Order;
  readonly connection: Connection;
  readonly reader: Reader;
  readonly began: string;
  readonly named: string | null;
  readonly state: JobState | undefined;
  readonly context: JobContext;
}

async function allSlice(slice: Slice, place: Place): Promise<JobResult> {
  const { order, connection, reader, state, context, began } = slice;
  const ranges = rangesOf(order);
  const id = orderId(order, ranges, connection.account);
  const edge =
    state === undefined && order.continues && order.from !== undefined
      ? await tallyBefore(order.from, reader.read, order.pageSize)
      : [];
  const fresh = begin(id, ranges, edge);
  try {
    return await work(slice, place.open, state?.collection ?? fresh, {});
  } catch (thrown) {
    const next = overflow(thrown, context);
    if (next === undefined) throw thrown;
    const warnings = [...(state?.warnings ?? []), next.warning];
    const destination = next.destination;
    return {
      done: false,
      state: { format: 1, began, destination, collection: begin(id, ranges, edge), warnings },
    };
  }
}

async function newsSlice(slice: Slice, place: Place): Promise<JobResult> {
  const { order, connection, reader, state, began, context } = slice;
  const { news, close } = await openNewsStore(place, {
    order,
    reader,
    account: connection.account,
    run: began,
    now: context.now,
  });
  try {
    const ranges =
      state?.collection.checkpoint.ranges ??
      (await news.ranges().catch(async (thrown: unknown) => {
        // Nothing is begun: whoever tries again must not take this for another run.
        await news.release().catch(() => undefined);
        throw thrown;
      }));
    const id = orderId(order, ranges, connection.account);
    if (ranges.length === 0) {
      await news.release();
      const nothing = begin(id, [], []);
      return { done: true, output: collectedOutput(order, nothing, { manifest: null }, []) };
    }
    const collection = state?.collection ?? begin(id, ranges, news.edgeAt(ranges[0]?.from ?? 0));
    // Known before the first call: what fails now goes on as the same run.
    if (state === undefined)
      context.onState?.({ format: 1, began, destination: slice.named, collection, warnings: [] });
    const open: Place['open'] = async (...asked) => news.remembering(await place.open(...asked), id);
    return await work(slice, open, collection, {
      known: news.known,
      edgeAt: news.edgeAt,
    });
  } finally {
    await close();
  }
}

async function work(
  { order, connection, reader, state, context, began, named }: Slice,
  open: Place['open'],
  collection: JobState['collection'],
  hooks: Pick<CollectionContext, 'known' | 'edgeAt'>,
): Promise<JobResult> {
  const { clock } = context;
  const shared = { began, destination: named, warnings: state?.warnings ?? [] };
  const store = await open(collection, state !== undefined);
  const ended = async (reached: CollectionState, results: readonly WindowResult[]): Promise<JobResult> => {
    if (order.strict && results.some(({ verified }) => !verified)) throw notVerified(results);
    await context.beforeFinish?.();
    const finished = await store.finish(results);
    const told = finished.results === undefined ? reached : withResults(reached, finished.results);
    return { done: true, output: collectedOutput(order, told, finished, shared.warnings) };
  };
  try {
    if (store.done !== undefined) return await ended(collection, store.done);
    const start = clock();
    const sliceMs = context.sliceMs ?? order.sliceMs;
    const reached = await advance(collection, order, {
      ...hooks,
      reader,
      store,
      clock,
      pace: () => connection.status().pace,
      shouldStop: () => clock() - start >= sliceMs,
      onState: (next) => context.onState?.({ format: 1, ...shared, collection: next }),
      ...(context.onProgress && { onProgress: context.onProgress }),
    });
    if (!isComplete(reached)) return { done: false, state: { format: 1, ...shared, collection: reached } };
    return await ended(reached, resultsOf(reached.checkpoint));
  } finally {
    await store.close();
  }
}

function notVerified(results: readonly WindowResult[]): GettyDownloadsError {
  const doubts = results.filter(({ verified }) => !verified);
  const detail = `${doubts.length} of ${results.length} windows, the first from ${instantText(doubts[0]?.from ?? 0)}`;
  return new GettyDownloadsError('not_verified', { detail });
}

/** Records that are too many for an output go to the default destination, from the beginning. */
function overflow(
  thrown: unknown,
  { destinations }: JobContext,
): { destination: string; warning: JobState['warnings'][number] } | undefined {
  const error = toError(thrown);
  if (error.code !== 'result_too_large') return undefined;
  const destination = destinations.defaultName();
  if (destination === undefined) return undefined;
  const message = `${error.details.detail ?? ''}: they are in the default destination ${destination} instead of the output`;
  return { destination, warning: { code: 'output_moved', message } };
}

async function planned(
  order: Order,
  connection: Connection,
  reader: Reader,
): Promise<Record<string, unknown>> {
  const [range] = rangesOf(order);
  if (range === undefined)
    throw new GettyDownloadsError('bad_input', { detail: 'nothing lies between the dates' });
  const { pace } = connection.status();
  return planOutput(await forecast(range, reader, { pageSize: order.pageSize, pace }));
}
