import type { Task } from '@io-orkes/conductor-javascript';
import { toError } from '../core/errors.js';
import type { Conductor } from './conductor.js';

/** What the engine knows of a task's attempts. */
export interface Attempts {
  /**
   * The output of the nearest attempt before this one that left a checkpoint: a retry is a new task whose output is
   * empty.
   */
  before(task: Task): Promise<Readonly<Record<string, unknown>> | undefined>;
  /** Whether an update of this attempt would still count: it is neither timed out nor cancelled. True while in doubt. */
  counts(task: Task): Promise<boolean>;
}

/** More attempts than any task definition allows. */
const MOST_ATTEMPTS = 200;

/** @param conductor an attempt that the engine no longer has is as if there had been none */
export function openAttempts(conductor: Pick<Conductor, 'call'>): Attempts {
  const look = (id: string): Promise<Task | undefined> =>
    conductor.call<Task>('GET', `/tasks/${encodeURIComponent(id)}`);
  return {
    async before(task) {
      let id = task.retriedTaskId;
      for (let step = 0; id && step < MOST_ATTEMPTS; step += 1) {
        const attempt = await look(id);
        if (attempt?.outputData?.['checkpoint'] !== undefined) return attempt.outputData;
        id = attempt?.retriedTaskId;
      }
      return undefined;
    },
    async counts({ taskId, workflowInstanceId }) {
      if (taskId === undefined || workflowInstanceId === undefined) return true;
      try {
        const task = await look(taskId);
        if (task?.status !== 'IN_PROGRESS' && task?.status !== 'SCHEDULED') return false;
        const workflow = await conductor.call<{ status?: string }>(
          'GET',
          `/workflow/${encodeURIComponent(workflowInstanceId)}`,
          { query: { includeTasks: false } },
        );
        return workflow?.status === 'RUNNING' || workflow?.status === 'PAUSED';
      } catch (thrown) {
        // An engine that is away for a moment has not cancelled anything.
        return toError(thrown).code.startsWith('engine_');
      }
    },
  };
}
