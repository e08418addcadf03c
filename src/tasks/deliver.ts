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
 * @returns what became of it; `gone` where the engine no longer knows the task after a try that broke off: that one may
 *   have landed, and a loop keeps only its last rounds
 */
export async function deliver(
  result: TaskResult,
  options: DeliverOptions,
): Promise<'taken' | 'lost' | 'gone'> {
  const { conductor, log, random, signal, patienceMs, clock } = options;
  const facts = { task: result.taskId, workflow: result.workflowInstanceId, status: result.status };
  const start = clock();
  for (let failures = 1; ; failures += 1) {
    try {
      await conductor.update(result);
      if (failures > 1) log.info({ ...facts, tries: failures }, 'result brought to the engine at last');
      return 'taken';
    } catch (thrown) {
      const error = toError(thrown);
      if (failures > 1 && error.code === 'engine_refused' && error.details.status === 404) {
        log.warn(
          { ...facts, tries: failures },
          'the engine no longer knows the task; an earlier try of its result may have landed',
        );
        return 'gone';
      }
      const over = signal.aborted || clock() - start >= patienceMs;
      if (over || hopeless(error)) {
        log.error({ ...facts, code: error.code, tries: failures }, `result lost: ${error.message}`);
        return 'lost';
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
