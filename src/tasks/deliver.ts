import type { TaskResult } from '@io-orkes/conductor-javascript';
import { GettyDownloadsError, toError } from '../core/errors.js';
import type { Log } from '../core/log.js';
import type { Conductor } from './conductor.js';
import { backoffMs, pause } from './wait.js';

export interface DeliverOptions {
  readonly conductor: Pick<Conductor, 'update'>;
  readonly log: Log;
  readonly random: () => number;
  /** Ends the trying. */
  readonly signal: AbortSignal;
  /** How long a result is kept and tried again, milliseconds. */
  readonly patienceMs: number;
  /** Milliseconds since any fixed moment. */
  readonly clock: () => number;
}

/**
 * Brings a finished task's result to the engine, through an outage of it if need be. A result that can't be
 * brought is never dropped in silence: the log names its task.
 *
 * @returns whether it landed
 */
export async function deliver(result: TaskResult, options: DeliverOptions): Promise<boolean> {
  const { conductor, log, random, signal, patienceMs, clock } = options;
  const facts = { task: result.taskId, workflow: result.workflowInstanceId, status: result.status };
  const start = clock();
  for (let failures = 1; ; failures += 1) {
    try {
      await conductor.update(result);
      if (failures > 1) log.info({ ...facts, tries: failures }, 'result brought to the engine at last');
      return true;
    } catch (thrown) {
      const error = toError(thrown);
      const over = signal.aborted || clock() - start >= patienceMs;
      if (over || hopeless(error)) {
        log.error({ ...facts, code: error.code, tries: failures }, `result lost: ${error.message}`);
        return false;
      }
      if (failures === 1)
        log.warn({ ...facts, code: error.code }, `result not taken, trying again: ${error.message}`);
      await pause(backoffMs(failures, random(), 500, 15_000), signal);
    }
  }
}

/** The engine has understood the update and will never take it: the task is gone, or the result too large. */
function hopeless({ code, details: { status } }: GettyDownloadsError): boolean {
  return code === 'engine_refused' && (status === 400 || status === 404 || status === 413);
}
