import type { Task, Workflow } from '@io-orkes/conductor-javascript';
import { GettyDownloadsError, toError } from '../core/errors.js';
import type { Progress } from '../history/collect/progress.js';
import type { Conductor } from './conductor.js';
import { progressOfTasks } from './follow-progress.js';
import { readWaiting } from './patience.js';
import { pause } from './wait.js';

/** A task of a followed workflow has changed. */
export interface Step {
  readonly task: string;
  readonly type: string;
  readonly status: string;
  /** Why it failed, or what it waits for. */
  readonly reason?: string;
  /** When it changed, as far as the server says. */
  readonly at: Date;
}

/** How a run ended, or stood when it was left. */
export interface RunResult {
  readonly workflowId: string;
  /** `COMPLETED`, `FAILED`, `TERMINATED`, `TIMED_OUT`; `RUNNING` or `PAUSED` where it was left. */
  readonly status: string;
  readonly output: Readonly<Record<string, unknown>>;
  readonly reason: string | null;
}

export interface FollowOptions {
  /** Stops the following, not the workflow. */
  readonly signal: AbortSignal;
  readonly onStep?: (step: Step) => void;
  /** Told how far its collections are, at each look. */
  readonly onProgress?: (progress: Progress) => void;
  /** Told when the server goes away, and when it is back. */
  readonly onEngine?: (state: 'away' | 'back') => void;
  /** Between two looks, milliseconds. Default 500. */
  readonly intervalMs?: number;
  /** Leave it running after this much time, milliseconds. Default: never. */
  readonly timeoutMs?: number;
  /** How long the server may be away, milliseconds. Default 120 000. */
  readonly outageMs?: number;
  /** Milliseconds. Default: the monotonic clock. */
  readonly clock?: () => number;
}

/**
 * Starts a workflow. Sent once and never repeated: nothing tells a server that two starts mean the same run.
 *
 * @returns the workflow's id
 * @throws GettyDownloadsError `not_found_locally` where the server knows no such workflow, `engine_unreachable`,
 *   `engine_refused`
 */
export async function startWorkflow(
  conductor: Pick<Conductor, 'call'>,
  start: { name: string; version?: number; input: unknown; correlationId?: string },
  signal?: AbortSignal,
): Promise<string> {
  const { name, version, input, correlationId } = start;
  const id = await conductor.call<string>('POST', `/workflow/${encodeURIComponent(name)}`, {
    query: { version, correlationId },
    body: input,
    signal,
  });
  if (typeof id === 'string' && /^[\w-]+$/.test(id)) return id;
  if (id !== undefined)
    throw new GettyDownloadsError('engine_refused', { detail: 'its answer is no id of a workflow' });
  const which = version === undefined ? name : `${name} version ${version}`;
  throw new GettyDownloadsError('not_found_locally', {
    detail: `the Conductor server has no workflow ${which}; \`getty-downloads register\` puts ours there`,
  });
}

/**
 * Follows a workflow to its end, through a short outage of the server.
 *
 * @throws GettyDownloadsError `engine_unreachable` after a longer one, `not_found_locally` where the workflow is gone
 */
export async function followWorkflow(
  conductor: Pick<Conductor, 'call'>,
  workflowId: string,
  options: FollowOptions,
): Promise<RunResult> {
  const { signal, onStep, onEngine, intervalMs = 500, timeoutMs, outageMs = 120_000 } = options;
  const { clock = () => performance.now() } = options;
  const seen = new Map<string, string>();
  const start = clock();
  let last: RunResult = { workflowId, status: 'RUNNING', output: {}, reason: null };
  let away: number | undefined;
  while (!signal.aborted) {
    try {
      const path = `/workflow/${encodeURIComponent(workflowId)}`;
      const found = await conductor.call<Workflow>('GET', path, { query: { includeTasks: true }, signal });
      if (found === undefined) {
        throw new GettyDownloadsError('not_found_locally', { detail: `workflow ${workflowId} is gone` });
      }
      if (away !== undefined) onEngine?.('back');
      away = undefined;
      for (const step of changed(found.tasks ?? [], seen)) onStep?.(step);
      const progress = options.onProgress && progressOfTasks(found.tasks ?? []);
      if (progress) options.onProgress(progress);
      last = resultOf(workflowId, found);
      if (last.status !== 'RUNNING' && last.status !== 'PAUSED') return last;
    } catch (thrown) {
      const error = toError(thrown);
      if (error.code === 'interrupted') break;
      if (error.code === 'not_found_locally') throw error;
      if (away === undefined) onEngine?.('away');
      away ??= clock();
      if (clock() - away >= outageMs) throw error;
    }
    if (timeoutMs !== undefined && clock() - start >= timeoutMs) break;
    await pause(intervalMs, signal);
  }
  return last;
}

function changed(tasks: readonly Task[], seen: Map<string, string>): Step[] {
  return tasks.flatMap((task) => {
    const waiting = readWaiting(task.outputData);
    const ended = task.status !== 'SCHEDULED' && task.status !== 'IN_PROGRESS';
    const state = waiting !== undefined && !ended ? `waiting ${waiting.until}` : (task.status ?? '');
    if (seen.get(task.taskId ?? '') === state) return [];
    seen.set(task.taskId ?? '', state);
    const reason =
      waiting !== undefined && !ended
        ? `${waiting.message}; again at ${waiting.until}`
        : task.reasonForIncompletion;
    return [
      {
        task: task.referenceTaskName ?? '',
        type: task.taskDefName ?? task.taskType ?? '',
        status: waiting !== undefined && !ended ? 'HANDED_BACK' : (task.status ?? ''),
        at: new Date(
          (ended ? task.endTime : undefined) || task.updateTime || task.scheduledTime || Date.now(),
        ),
        ...(reason !== undefined && reason !== '' && { reason }),
      },
    ];
  });
}

const resultOf = (
  workflowId: string,
  { status = 'RUNNING', output, reasonForIncompletion }: Workflow,
): RunResult => ({
  workflowId,
  status,
  output: output ?? {},
  reason: reasonForIncompletion ?? null,
});
