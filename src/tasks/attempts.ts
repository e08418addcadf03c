import type { Task, Workflow } from '@io-orkes/conductor-javascript';
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

/** Whether an update of an attempt in this state still counts. */
export const isOpen = (task: Task | undefined): boolean =>
  task?.status === 'IN_PROGRESS' || task?.status === 'SCHEDULED';

/** Whether a run takes updates of its tasks. */
export const isGoingOn = (run: Workflow | undefined): boolean =>
  run?.status === 'RUNNING' || run?.status === 'PAUSED';

export const lookAt = (conductor: Pick<Conductor, 'call'>, id: string): Promise<Task | undefined> =>
  conductor.call<Task>('GET', `/tasks/${encodeURIComponent(id)}`);

/** The attempts before one, the nearest first: a retry is a new task. Ends behind one that the engine no longer has. */
export async function* attemptsBefore(
  conductor: Pick<Conductor, 'call'>,
  { retriedTaskId }: Task,
): AsyncGenerator<{ readonly id: string; readonly attempt: Task | undefined }> {
  let id = retriedTaskId;
  for (let step = 0; id && step < MOST_ATTEMPTS; step += 1) {
    const attempt = await lookAt(conductor, id);
    yield { id, attempt };
    id = attempt?.retriedTaskId;
  }
}

/** @param conductor an attempt that the engine no longer has is as if there had been none */
export function openAttempts(conductor: Pick<Conductor, 'call'>): Attempts {
  return {
    async before(task) {
      for await (const { attempt } of attemptsBefore(conductor, task))
        if (attempt?.outputData?.['checkpoint'] !== undefined) return attempt.outputData;
      return undefined;
    },
    async counts({ taskId, workflowInstanceId }) {
      if (taskId === undefined || workflowInstanceId === undefined) return true;
      try {
        if (!isOpen(await lookAt(conductor, taskId))) return false;
        const run = await conductor.call<Workflow>(
          'GET',
          `/workflow/${encodeURIComponent(workflowInstanceId)}`,
          { query: { includeTasks: false } },
        );
        return isGoingOn(run);
      } catch (thrown) {
        // An engine that is away for a moment has not cancelled anything.
        return toError(thrown).code.startsWith('engine_');
      }
    },
  };
}
