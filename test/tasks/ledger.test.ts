import assert from 'node:assert/strict';
import type { Task, Workflow } from '@io-orkes/conductor-javascript';
import { readRecorded } from '../../src/tasks/intention.js';
import { openLedger } from '../../src/tasks/ledger.js';
import { fakeEngine } from '../support/fake-ledger.js';

const IMAGE = 'getty-images/downloadImage';
const recorded = (id: string, more: object = {}, operation = IMAGE): Record<string, unknown> => ({
  intention: {
    id,
    at: '2026-11-24T12:00:00Z',
    until: '2026-11-24T12:01:35Z',
    operation,
    connection: 'default',
  },
  ...more,
});
const task = (taskId: string, more: Partial<Task> = {}): Task => ({
  ...{ taskId, status: 'COMPLETED', workflowInstanceId: 'w' },
  ...more,
});

/** An engine with these runs, each with its tasks where they are asked for. */
function engineWith(runs: Readonly<Record<string, Workflow>>) {
  return {
    update: () => Promise.reject(new Error('no update was expected')),
    call: <T>(_method: string, path: string, options?: { query?: Readonly<Record<string, unknown>> }) => {
      const { tasks, ...run } = runs[path.split('/')[2] ?? ''] ?? {};
      const whole = options?.query?.['includeTasks'] === true ? { ...run, tasks } : run;
      return Promise.resolve((run.status === undefined ? undefined : whole) as T | undefined);
    },
  };
}

describe('what the engine knows of calls that cost something', () => {
  const runs: Readonly<Record<string, Workflow>> = {
    top: {
      status: 'RUNNING',
      tasks: [
        task('1', { outputData: recorded('i1', { result: { uri: 'u' } }) }),
        task('2', { status: 'IN_PROGRESS', outputData: recorded('i2') }),
        task('3', { status: 'FAILED', outputData: recorded('i3') }),
        task('4', { status: 'IN_PROGRESS', outputData: {} }),
        task('5', { outputData: recorded('i5', {}, 'getty-images/putUsageBatch') }),
        task('6', { status: 'IN_PROGRESS', subWorkflowId: 'middle' }),
      ],
    },
    middle: {
      status: 'RUNNING',
      parentWorkflowId: 'top',
      tasks: [task('7', { subWorkflowId: 'low' }), task('8', { subWorkflowId: 'gone' })],
    },
    low: {
      status: 'RUNNING',
      parentWorkflowId: 'middle',
      tasks: [
        // An attempt that failed, and the one after it, which has found the same intention.
        task('9', { status: 'FAILED', outputData: recorded('i9') }),
        task('10', { status: 'IN_PROGRESS', outputData: recorded('i9') }),
      ],
    },
  };
  const ledger = openLedger(engineWith(runs));

  it('is found in the whole run, each intention once, and whether it stands', async () => {
    const spent = await ledger.spent('top', [IMAGE]);
    assert.deepEqual(
      [...spent].sort((a, b) => a.id.localeCompare(b.id)),
      [
        { id: 'i1', firm: true },
        { id: 'i2', firm: false },
        { id: 'i3', firm: true },
        { id: 'i9', firm: true },
      ],
    );
  });

  it('belongs to the workflow at the top', async () => {
    for (const workflowInstanceId of ['low', 'middle', 'top'])
      assert.equal(await ledger.rootOf({ workflowInstanceId }), 'top');
    assert.equal(await ledger.rootOf({ workflowInstanceId: 'gone' }), 'gone');
  });

  it('is an earlier attempt’s only where that was one before this one', async () => {
    const engine = fakeEngine();
    engine.add({ taskId: 'a0', status: 'TIMED_OUT' });
    engine.add({ taskId: 'a1', status: 'TIMED_OUT', retriedTaskId: 'a0' });
    engine.add({ taskId: 'b', status: 'TIMED_OUT' });
    const third = engine.add({ taskId: 'a2', retriedTaskId: 'a1' });
    const { isEarlier } = openLedger(engine);
    const earlier = [];
    for (const id of ['a0', 'a1', 'a2', 'b']) earlier.push(await isEarlier(third, id));
    assert.deepEqual(earlier, [true, true, false, false]);
    assert.equal(await isEarlier(engine.add({ taskId: 'c' }), 'a0'), false);
  });

  it('is stored once the engine shows it, and not where another intention stands', async () => {
    const engine = fakeEngine();
    const given = engine.add({ taskId: 't' });
    const own = readRecorded(recorded('mine'));
    await openLedger(engine).store(given, own, 30);
    const late = fakeEngine();
    const other = late.add({ taskId: 't' });
    const { update } = late;
    late.update = async (result) => {
      await update(result);
      late.add({ taskId: 't', outputData: recorded('another') });
    };
    await assert.rejects(openLedger(late).store(other, own, 30), { code: 'interrupted' });
  });
});
