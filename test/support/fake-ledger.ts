import type { Task, TaskResult } from '@io-orkes/conductor-javascript';
import type { Conductor } from '../../src/tasks/conductor.js';

/** The tasks of one run, with as much of the engine as the guard asks for. */
export interface FakeEngine extends Pick<Conductor, 'call' | 'update'> {
  readonly tasks: Map<string, Task>;
  readonly updates: TaskResult[];
  /** State of the run. */
  status: string;
  /** What an update throws. */
  refuses?: Error;
  /** A task of the run; known under its id. */
  add(task: Partial<Task> & { taskId: string }): Task;
}

const RUN = 'run-1';

export function fakeEngine(): FakeEngine {
  const tasks: FakeEngine['tasks'] = new Map();
  const engine: FakeEngine = {
    tasks,
    updates: [],
    status: 'RUNNING',
    add(task) {
      const whole: Task = { workflowInstanceId: RUN, status: 'IN_PROGRESS', workflowType: 'w', ...task };
      tasks.set(task.taskId, whole);
      return whole;
    },
    update(result) {
      if (engine.refuses !== undefined) return Promise.reject(engine.refuses);
      engine.updates.push(result);
      const task = tasks.get(result.taskId);
      // What is over takes no update, and says nothing of it.
      if (task?.status === 'IN_PROGRESS' || task?.status === 'SCHEDULED')
        tasks.set(result.taskId, { ...task, status: 'SCHEDULED', outputData: result.outputData ?? {} });
      return Promise.resolve();
    },
    call: <T>(_method: string, path: string) => {
      const [, room = '', id = ''] = path.split('/');
      const run = { status: engine.status, workflowId: RUN, tasks: [...tasks.values()] };
      return Promise.resolve((room === 'tasks' ? tasks.get(id) : run) as T | undefined);
    },
  };
  return engine;
}
