import type { Task, Workflow } from '@io-orkes/conductor-javascript';
import { GettyDownloadsError } from '../core/errors.js';
import { sleep } from '../core/sleep.js';
import { attemptsBefore, isGoingOn, isOpen, lookAt } from './attempts.js';
import type { Conductor } from './conductor.js';
import { readRecorded, type Recorded } from './intention.js';

/** An intention of some task of a run. */
export interface Spent {
  readonly id: string;
  /** Whether it stands: its call was answered, or its task has ended with it. Others may still be withdrawn. */
  readonly firm: boolean;
}

/** Intentions and results where a crash of the worker does not reach them: in the engine. */
export interface Ledger {
  /**
   * What this task has recorded by now, or else the attempts before it. The engine may give a task out twice (its sweeper
   * puts one back in the queue that was just taken): what came with it is then older than what is recorded.
   *
   * @throws GettyDownloadsError `interrupted` where the attempt counts no more, `outcome_unknown` where one before it is
   *   not there any more, `engine_…`
   */
  find(task: Task): Promise<Recorded>;
  /** Whether an attempt of this id was one before this one. */
  isEarlier(task: Task, id: string): Promise<boolean>;
  /**
   * Makes this the task's output, and has it given out again after so many seconds, should nothing more come. Resolves
   * once the engine shows it.
   *
   * @throws GettyDownloadsError `interrupted` where the attempt counts no more, `engine_…`
   */
  store(task: Task, recorded: Recorded, callbackAfterSeconds: number): Promise<void>;
  /**
   * Whether what was stored is still there; of a task that another worker was given meanwhile, once that one has had the
   * time to store its own.
   */
  holds(task: Task, recorded: Recorded): Promise<boolean>;
  /** The workflow at the top of a task's run. */
  rootOf(task: Task): Promise<string>;
  /** What the run below a workflow has recorded for any of these operations, `api/operationId`, each intention once. */
  spent(root: string, operations: readonly string[]): Promise<readonly Spent[]>;
}

/** More levels of sub-workflows than anybody nests. */
const DEEPEST = 20;
/** Longer than it takes from finding nothing recorded to recording, milliseconds. */
const RIVAL_MS = 2_000;

const over = (): GettyDownloadsError =>
  new GettyDownloadsError('interrupted', { detail: 'the attempt is over' });

export function openLedger(conductor: Pick<Conductor, 'call' | 'update'>): Ledger {
  const look = (id: string): Promise<Task | undefined> => lookAt(conductor, id);
  const workflow = (id: string, includeTasks: boolean): Promise<Workflow | undefined> =>
    conductor.call<Workflow>('GET', `/workflow/${encodeURIComponent(id)}`, { query: { includeTasks } });

  return {
    async find(task) {
      const newest = await look(task.taskId ?? '');
      if (!isOpen(newest)) throw over();
      const own = readRecorded(newest?.outputData);
      if (own.intention !== undefined) return own;
      for await (const { id, attempt } of attemptsBefore(conductor, task)) {
        if (attempt === undefined) {
          const detail = `an earlier attempt (${id}) is not in the engine any more, and it may have made the call`;
          throw new GettyDownloadsError('outcome_unknown', { detail });
        }
        const recorded = readRecorded(attempt.outputData);
        if (recorded.intention !== undefined) return recorded;
      }
      return {};
    },
    async isEarlier(task, id) {
      for await (const before of attemptsBefore(conductor, task)) if (before.id === id) return true;
      return false;
    },
    async store(task, recorded, callbackAfterSeconds) {
      const { taskId = '', workflowInstanceId = '' } = task;
      await conductor.update({
        ...{ taskId, workflowInstanceId, status: 'IN_PROGRESS', callbackAfterSeconds },
        outputData: { ...recorded },
      });
      // An update of an attempt that is over is taken with 200 and forgotten.
      const [seen, run] = await Promise.all([look(taskId), workflow(workflowInstanceId, false)]);
      const counts =
        isOpen(seen) &&
        isGoingOn(run) &&
        readRecorded(seen?.outputData).intention?.id === recorded.intention?.id;
      if (!counts) throw over();
    },
    async holds({ taskId = '', pollCount }, { intention }) {
      const seen = await look(taskId);
      if (pollCount === undefined || (seen?.pollCount ?? 0) <= pollCount) return true;
      await sleep(RIVAL_MS);
      return readRecorded((await look(taskId))?.outputData).intention?.id === intention?.id;
    },
    async rootOf({ workflowInstanceId = '' }) {
      let id = workflowInstanceId;
      for (let step = 0; step < DEEPEST; step += 1) {
        const parent = (await workflow(id, false))?.parentWorkflowId;
        if (!parent) break;
        id = parent;
      }
      return id;
    },
    async spent(root, operations) {
      const found = new Map<string, boolean>();
      const waiting = [root];
      for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
        for (const one of (await workflow(id, true))?.tasks ?? []) {
          if (one.subWorkflowId) waiting.push(one.subWorkflowId);
          const { intention, result } = readRecorded(one.outputData);
          if (intention === undefined || !operations.includes(intention.operation)) continue;
          const firm = result !== undefined || !isOpen(one);
          found.set(intention.id, firm || found.get(intention.id) === true);
        }
      }
      return [...found].map(([id, firm]) => ({ id, firm }));
    },
  };
}
