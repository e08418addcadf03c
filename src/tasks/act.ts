import { GettyDownloadsError } from '../core/errors.js';
import type { Conductor } from './conductor.js';
import { readRun } from './runs.js';

export type RunAction = 'cancel' | 'retry' | 'restart' | 'pause' | 'resume';

const ENDED = ['COMPLETED', 'FAILED', 'TIMED_OUT', 'TERMINATED'];

/** What each action is to the server, and in which states of a run it makes sense. */
const ACTIONS = {
  cancel: { call: ['DELETE', ''], from: ['RUNNING', 'PAUSED'] },
  pause: { call: ['PUT', '/pause'], from: ['RUNNING'] },
  resume: { call: ['PUT', '/resume'], from: ['PAUSED'] },
  retry: { call: ['POST', '/retry'], from: ['FAILED', 'TIMED_OUT', 'TERMINATED'] },
  restart: { call: ['POST', '/restart'], from: ENDED },
} as const satisfies Record<
  RunAction,
  { call: readonly ['DELETE' | 'PUT' | 'POST', string]; from: readonly string[] }
>;

/**
 * Cancels, pauses, resumes, retries (at the task that failed) or restarts (from the beginning, under the same id) a run.
 * Asks for the run's state first: the server takes some of what makes no sense without a word, and answers the rest
 * with 404 or 500.
 *
 * @throws GettyDownloadsError `not_found_locally`, `not_possible` in this state of the run, `engine_…`
 */
export async function actOnRun(
  conductor: Pick<Conductor, 'call'>,
  id: string,
  action: RunAction,
  signal?: AbortSignal,
): Promise<void> {
  const { status = '' } = await readRun(conductor, id, false, signal);
  const { call, from } = ACTIONS[action];
  if (!(from as readonly string[]).includes(status))
    throw new GettyDownloadsError('not_possible', { detail: `to ${action} a run that is ${status}` });
  const [method, path] = call;
  await conductor.call(method, `/workflow/${encodeURIComponent(id)}${path}`, {
    ...(action === 'cancel' && { query: { reason: 'cancelled from the console' } }),
    ...(action === 'retry' && { query: { resumeSubworkflowTasks: true } }),
    signal,
  });
}
