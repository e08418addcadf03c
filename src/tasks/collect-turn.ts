import type { Task } from '@io-orkes/conductor-javascript';
import type { Operation } from '../catalog/operation.js';
import { GettyDownloadsError } from '../core/errors.js';
import { followSignals } from '../core/follow-signals.js';
import type { Progress } from '../history/collect/progress.js';
import type { Connections } from '../http/connection.js';
import type { Destinations } from '../output/destinations.js';
import { runJob, type JobState } from '../output/job.js';
import type { CheckedInput } from '../request/check.js';
import type { SendOptions } from '../http/answer.js';
import type { Attempts } from './attempts.js';

/** What collections need beside what every task does. */
export interface CollectParts {
  readonly destinations: Destinations;
  readonly env: NodeJS.ProcessEnv;
  /** The engine's word on this attempt and those before it. Default: nobody is asked. */
  readonly attempts?: Attempts;
}

/** What a task leaves in its output between two turns. */
interface Left {
  readonly checkpoint: JobState;
  readonly progress?: Progress;
}

export interface TurnContext extends CollectParts {
  readonly connections: Connections;
  readonly now: () => Date;
  readonly signal?: AbortSignal | undefined;
  readonly onPhase?: NonNullable<SendOptions['onPhase']>;
  /** The newest state, for whatever the turn ends with. */
  readonly onLeft: (left: Left) => void;
}

/** How a turn ends: done, or to be gone on with at once. */
export interface Turn {
  readonly status: 'COMPLETED' | 'IN_PROGRESS';
  readonly outputData: Record<string, unknown>;
}

/** How often the engine is asked whether the attempt still counts, milliseconds. */
const LOOK = 5_000;
/** Waits for the pace are part of a collection: they are not handed back one by one, milliseconds. */
const LONGEST_WAIT = 60_000;

/**
 * One turn of a task that collects: from the checkpoint that it came with, or the one that the attempt before left, for
 * one slice of time. Notices when the attempt is over (timed out, cancelled) and stops writing.
 *
 * @throws GettyDownloadsError; `interrupted` where the attempt counts no more
 */
export async function collectTurn(
  operation: Operation,
  task: Task,
  values: CheckedInput,
  context: TurnContext,
): Promise<Turn> {
  const { attempts, onLeft, connections, now } = context;
  const before = checkpointIn(task.outputData) ?? checkpointIn(await attempts?.before(task));
  const over = new AbortController();
  const watch =
    attempts &&
    setInterval(() => {
      void attempts.counts(task).then((counts) => {
        if (!counts) over.abort();
      });
    }, LOOK);
  const { signal, release } = followSignals(context.signal, over.signal);
  let progress: Progress | undefined;
  try {
    const result = await runJob(operation, values, before, {
      connections,
      destinations: context.destinations,
      env: context.env,
      workflow: task.workflowType ?? '(unnamed)',
      now,
      clock: () => performance.now(),
      maxWaitMs: LONGEST_WAIT,
      signal,
      ...(context.onPhase && { onPhase: context.onPhase }),
      onProgress: (next) => (progress = next),
      async beforeFinish() {
        if (attempts && !(await attempts.counts(task))) throw new GettyDownloadsError('interrupted');
      },
      onState: (checkpoint) => {
        onLeft({ checkpoint, ...(progress && { progress }) });
      },
    });
    if (result.done) return { status: 'COMPLETED', outputData: result.output };
    return {
      status: 'IN_PROGRESS',
      outputData: { checkpoint: result.state, ...(progress && { progress }) },
    };
  } finally {
    clearInterval(watch);
    release();
  }
}

/** @throws GettyDownloadsError `newer_format` */
function checkpointIn(output: unknown): JobState | undefined {
  const found = (output as { checkpoint?: Partial<JobState> } | null | undefined)?.checkpoint;
  if (found === undefined) return undefined;
  if (found.format === 1) return found as JobState;
  const detail = `the checkpoint has format ${String(found.format)}, known is 1`;
  throw new GettyDownloadsError('newer_format', { detail });
}
