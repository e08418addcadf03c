import type { Task } from '@io-orkes/conductor-javascript';
import type { Operation } from '../catalog/operation.js';
import { GettyDownloadsError, toError } from '../core/errors.js';
import { followSignals } from '../core/follow-signals.js';
import { sleep } from '../core/sleep.js';
import type { FetchedFile } from '../files/fetch-file.js';
import { connectionName } from '../history/perform.js';
import type { Connections } from '../http/connection.js';
import type { Destinations } from '../output/destinations.js';
import type { CheckedInput } from '../request/check.js';
import { openFileTask, type FileTask } from './file-task.js';
import type { Guard } from './guard.js';
import type { GuardedTurn } from './guarded-turn.js';
import type { Intention, Recorded } from './intention.js';
import { howToDecide } from './settle.js';

export interface FileTurnContext {
  readonly guard: Guard | undefined;
  readonly connections: Connections;
  readonly destinations: Destinations;
  /** Name of the workflow that asks, for allow lists. */
  readonly workflow: string;
  readonly signal: AbortSignal | undefined;
  readonly onLeft: (left: object) => void;
  /** How often the engine is told that the file still comes, milliseconds. Default: 10 000. */
  readonly beatMs?: number;
}

/** How long the engine waits after each of those, seconds, before it gives the task to another worker. */
const PATIENCE = 30;

/**
 * One turn of a task whose answer is the address of a file, where its input says where the file goes: nothing is
 * downloaded where the file is there already, and what was paid for is in the engine before the file is fetched.
 *
 * @param download the guarded call, which is told to claim the file first
 * @throws GettyDownloadsError as the call and the fetching; `outcome_unknown` where only the history shows the download,
 *   for the address was lost with the answer
 */
export async function fileTurn(
  operation: Operation,
  task: Task,
  values: CheckedInput,
  context: FileTurnContext,
  download: (claim?: () => Promise<void>) => Promise<GuardedTurn>,
): Promise<GuardedTurn> {
  const { guard, destinations, onLeft } = context;
  const place = await openFileTask(operation, values, destinations);
  if (place === undefined || guard === undefined) return download();
  try {
    const there = await place.find();
    if (there !== undefined) {
      // Its intention is what a run's downloads are counted by.
      const { intention, result } = await guard.ledger.find(task);
      return completed({ uri: null, ...result, ...(intention && { intention }) }, there);
    }
    const turn = await claimed(guard, task, place, download);
    if (turn.status !== 'COMPLETED') return turn;
    const { intention, ...result } = turn.outputData as { intention: Intention };
    const recorded: Recorded = { intention, result };
    onLeft(recorded);
    const file = await fetchRecorded(operation, task, values, { ...context, guard }, place, recorded);
    await place.release(task);
    return completed(turn.outputData, file);
  } finally {
    await place.close();
  }
}

/**
 * The call, with a claim on its file, which stays where the call was intended: until the file is there, no other run
 * pays for it.
 */
async function claimed(
  { ledger }: Guard,
  task: Task,
  place: FileTask,
  download: (claim: () => Promise<void>) => Promise<GuardedTurn>,
): Promise<GuardedTurn> {
  try {
    const turn = await download(() => place.claim(task, (id) => ledger.isEarlier(task, id)));
    if (turn.outputData['intention'] === undefined) await place.release(task);
    return turn;
  } catch (thrown) {
    // While in doubt the claim stays: it is this task's, and its next turn finds it.
    const isIntended = await ledger.find(task).then(
      ({ intention }) => intention !== undefined,
      () => true,
    );
    if (!isIntended) await place.release(task);
    throw thrown;
  }
}

const completed = (output: Record<string, unknown>, file: FetchedFile): GuardedTurn => ({
  status: 'COMPLETED',
  outputData: { ...output, file },
});

async function fetchRecorded(
  operation: Operation,
  task: Task,
  values: CheckedInput,
  context: FileTurnContext & { readonly guard: Guard },
  place: FileTask,
  recorded: Recorded,
): Promise<FetchedFile> {
  const { guard, connections, workflow, beatMs = 10_000 } = context;
  const { intention, result = {} } = recorded;
  const { uri } = result;
  if (typeof uri !== 'string' || intention === undefined) {
    if (intention !== undefined)
      context.onLeft({ ...recorded, ...result, how_to_decide: howToDecide(operation, intention) });
    const detail = 'it counted, as the history shows, but the address of the file was lost with the answer';
    throw new GettyDownloadsError('outcome_unknown', { detail });
  }
  await guard.ledger.store(task, recorded, PATIENCE);
  const over = new AbortController();
  const done = new AbortController();
  const { signal, release } = followSignals(context.signal, over.signal);
  const beats = beat(beatMs, done.signal, () => guard.ledger.store(task, recorded, PATIENCE)).catch(() => {
    over.abort();
  });
  try {
    return await place.fetch(uri, {
      connection: connections.get(connectionName(values), {
        operation: `${operation.api}/${operation.id}`,
        workflow,
      }),
      at: intention.at,
      facts: { at: intention.at, intention: intention.id, ...intention.parameters },
      signal,
    });
  } finally {
    done.abort();
    // None of them comes after what the task ends with.
    await beats;
    release();
  }
}

/**
 * Tells again and again, until it is done.
 *
 * @throws GettyDownloadsError `interrupted` where the attempt counts no more
 */
async function beat(ms: number, done: AbortSignal, tell: () => Promise<void>): Promise<void> {
  for (;;) {
    await sleep(ms, done).catch(() => undefined);
    if (done.aborted) return;
    await tell().catch((thrown: unknown) => {
      // An engine that cannot be reached for a moment says nothing about the attempt.
      if (toError(thrown).code === 'interrupted') throw thrown;
    });
  }
}
