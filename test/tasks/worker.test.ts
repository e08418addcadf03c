import assert from 'node:assert/strict';
import type { Task, TaskResult } from '@io-orkes/conductor-javascript';
import { GettyDownloadsError } from '../../src/core/errors.js';
import type { Conductor, PollOptions } from '../../src/tasks/conductor.js';
import type { HandlerResult, TaskHandler } from '../../src/tasks/handler.js';
import { startWorker, type Worker, type WorkerOptions } from '../../src/tasks/worker.js';
import { memoryLog } from '../support/log.js';
import { until } from '../support/until.js';

const done: HandlerResult = { status: 'COMPLETED', outputData: { fine: true }, logs: [] };

/** A server with a queue of tasks; `down` makes every call fail. */
function fakeServer(ids: readonly string[] = []) {
  const queue: Task[] = ids.map((id) => ({ taskId: id, workflowInstanceId: `w-${id}`, inputData: {} }));
  const results: TaskResult[] = [];
  const polls: PollOptions[] = [];
  const state = { down: undefined as GettyDownloadsError | undefined, updates: 0 };
  const conductor: Conductor = {
    url: 'http://fake',
    call: () => assert.fail('the worker needs no other calls'),
    poll: async (_type, ask) => {
      polls.push(ask);
      await new Promise((resolve) => setImmediate(resolve));
      if (state.down) throw state.down;
      return queue.splice(0, ask.count);
    },
    update: async (result) => {
      state.updates += 1;
      await new Promise((resolve) => setImmediate(resolve));
      if (state.down) throw state.down;
      results.push(result);
    },
    healthy: () => Promise.resolve(true),
    close: () => undefined,
  };
  return { conductor, queue, results, polls, state };
}

/** A handler whose tasks end when they are told to. */
function held() {
  const ends = new Map<string, (result: HandlerResult) => void>();
  const signals: AbortSignal[] = [];
  const handler: TaskHandler = (task, signal) =>
    new Promise((resolve) => {
      ends.set(task.taskId ?? '', resolve);
      if (signal) {
        signals.push(signal);
        signal.addEventListener('abort', () => {
          resolve({ status: 'IN_PROGRESS', callbackAfterSeconds: 0, outputData: {}, logs: [] });
        });
      }
    });
  return { handler, ends };
}

const unreachable = (): GettyDownloadsError => new GettyDownloadsError('engine_unreachable');

describe('the worker', () => {
  const workers: Worker[] = [];
  afterEach(async () => {
    await Promise.all(workers.splice(0).map((worker) => worker.drain()));
  });

  function start(
    server: ReturnType<typeof fakeServer>,
    handler: TaskHandler,
    rest: Partial<WorkerOptions> = {},
  ) {
    const { log, entries } = memoryLog();
    const worker = startWorker({
      conductor: server.conductor,
      handlers: new Map([['getty_downloads', handler]]),
      log,
      pollIntervalMs: 1,
      random: () => 0,
      ...rest,
    });
    workers.push(worker);
    return { worker, entries };
  }

  it('leaves no listener behind for the tasks that it did', async () => {
    const warnings: Error[] = [];
    const listen = (warning: Error): void => void warnings.push(warning);
    process.on('warning', listen);
    const server = fakeServer(Array.from({ length: 40 }, (_, index) => `t${index}`));
    start(server, () => Promise.resolve(done), { concurrency: 1 });
    await until('all are done', () => server.results.length === 40);
    process.off('warning', listen);
    assert.deepEqual(
      warnings.map(({ name }) => name),
      [],
    );
  });

  it('performs what it polls, and brings results back under its own name', async () => {
    const server = fakeServer(['a', 'b', 'c']);
    const { worker } = start(server, () => Promise.resolve(done), { workerId: 'me', domain: 'reports' });
    await until('three results', () => server.results.length === 3);
    assert.deepEqual(server.results[0], { ...done, taskId: 'a', workflowInstanceId: 'w-a', workerId: 'me' });
    assert.deepEqual(worker.status().delivered, { COMPLETED: 3 });
    assert.equal(server.polls[0]?.domain, 'reports');
    assert.ok((server.polls[0]?.timeoutMs ?? 0) <= 100);
  });

  it('goes on with the first turn of a task that is given out twice, and takes it anew once it was handed back', async () => {
    const server = fakeServer(['a']);
    const { handler, ends } = held();
    let turns = 0;
    const { entries } = start(server, (task, signal) => {
      turns += 1;
      return handler(task, signal);
    });
    await until('it runs', () => ends.has('a'));
    const again = { taskId: 'a', workflowInstanceId: 'w-a', inputData: {} };
    server.queue.push(again);
    await until('it was refused', () => entries().some(({ msg }) => msg.includes('given out twice')));
    assert.equal(turns, 1);
    ends.get('a')?.({ ...done, status: 'IN_PROGRESS', callbackAfterSeconds: 0 });
    await until('it was handed back', () => server.results.length === 1);
    server.queue.push(again);
    await until('it runs again', () => turns === 2);
    ends.get('a')?.(done);
    await until('it is done', () => server.results.length === 2);
  });

  it('never holds more tasks than it has slots, and asks for as many as are free', async () => {
    const server = fakeServer(['a', 'b', 'c', 'd', 'e']);
    const { handler, ends } = held();
    const { worker } = start(server, handler, { concurrency: 3 });
    await until('three running', () => worker.status().running.length === 3);
    assert.deepEqual(
      server.polls.map(({ count }) => count),
      [3],
    );
    ends.get('b')?.(done);
    await until('the next one', () => ends.has('d'));
    assert.deepEqual([...worker.status().running].sort(), ['a', 'c', 'd']);
    assert.equal(server.polls[1]?.count, 1);
    for (const id of ['a', 'c', 'd']) ends.get(id)?.(done);
    await until('the last one', () => ends.has('e'));
    ends.get('e')?.(done);
  });

  it('says once that the engine is away and once that it is back, and backs off meanwhile', async () => {
    const server = fakeServer();
    server.state.down = unreachable();
    const { worker, entries } = start(server, () => Promise.resolve(done));
    await until('two failed polls', () => server.polls.length >= 2);
    assert.equal(worker.status().state, 'engine_down');
    server.state.down = undefined;
    server.queue.push({ taskId: 'late', workflowInstanceId: 'w' });
    await until('the late task', () => server.results.length === 1);
    const said = entries().filter(({ msg }) => msg.includes('Conductor server'));
    assert.deepEqual(
      said.map(({ level }) => level),
      ['warn', 'info'],
    );
    assert.equal(worker.status().state, 'polling');
  });

  it('keeps a finished result through an outage and brings it when the engine is back', async () => {
    const server = fakeServer(['a']);
    const { worker, entries } = start(server, () => {
      server.state.down = unreachable();
      return Promise.resolve(done);
    });
    await until('a failed update', () => server.state.updates >= 1);
    assert.deepEqual(worker.status().running, ['a']);
    server.state.down = undefined;
    await until('the result', () => server.results.length === 1);
    assert.deepEqual(server.results[0]?.outputData, { fine: true });
    assert.ok(entries().some(({ task, msg }) => task === 'a' && msg.includes('at last')));
  });

  it('names the task of a result that the engine will never take', async () => {
    const server = fakeServer(['a']);
    const update = (): Promise<void> =>
      Promise.reject(new GettyDownloadsError('engine_refused', { status: 404 }));
    const { worker, entries } = start({ ...server, conductor: { ...server.conductor, update } }, () =>
      Promise.resolve(done),
    );
    await until('the loss', () => worker.status().lost === 1);
    assert.ok(
      entries().some(({ level, task, msg }) => level === 'error' && task === 'a' && msg.includes('lost')),
    );
    assert.deepEqual(worker.status().running, []);
  });

  it('does not call a result lost whose first try broke off and whose task is gone by the second', async () => {
    const server = fakeServer(['a']);
    const answers = [unreachable(), new GettyDownloadsError('engine_refused', { status: 404 })];
    const update = (): Promise<void> => Promise.reject(answers.shift() ?? assert.fail('a third try'));
    const { worker, entries } = start({ ...server, conductor: { ...server.conductor, update } }, () =>
      Promise.resolve(done),
    );
    await until('the word about it', () => entries().some(({ msg }) => msg.includes('may have landed')));
    assert.deepEqual([worker.status().lost, worker.status().delivered], [0, {}]);
    assert.ok(entries().every(({ level }) => level !== 'error'));
  });

  it('gives up on a result after a stated time, and says so', async () => {
    const server = fakeServer(['a']);
    let clock = 0;
    const { worker, entries } = start(
      server,
      () => {
        server.state.down = unreachable();
        return Promise.resolve(done);
      },
      { clock: () => (clock += 400), deliverPatienceMs: 1_000 },
    );
    await until('the loss', () => worker.status().lost === 1);
    assert.ok(entries().some(({ level, task }) => level === 'error' && task === 'a'));
  });

  it('lets running tasks end when it is drained, and takes no new ones', async () => {
    const server = fakeServer(['a']);
    const { handler, ends } = held();
    const { worker } = start(server, handler, { concurrency: 1 });
    await until('a running', () => ends.has('a'));
    server.queue.push({ taskId: 'b', workflowInstanceId: 'w' });
    const drained = worker.drain();
    assert.equal(worker.status().state, 'draining');
    ends.get('a')?.(done);
    await drained;
    await worker.done;
    assert.deepEqual(
      server.results.map(({ taskId, status }) => [taskId, status]),
      [['a', 'COMPLETED']],
    );
    assert.equal(server.queue.length, 1);
    assert.equal(worker.status().state, 'stopped');
  });

  it('hands back at once what arrives while it stops, with its checkpoint', async () => {
    const server = fakeServer();
    const waiting = {
      code: 'server_error',
      message: 'm',
      since: '2026-11-24T12:00:00Z',
      until: '',
      times: 2,
    };
    let give: (tasks: Task[]) => void = () => undefined;
    const polled = new Promise<Task[]>((resolve) => (give = resolve));
    let polls = 0;
    const poll = (): Promise<Task[]> => {
      polls += 1;
      return polled;
    };
    const { worker } = start({ ...server, conductor: { ...server.conductor, poll } }, () =>
      assert.fail('not to be performed'),
    );
    await until('a poll under way', () => polls === 1);
    const drained = worker.drain();
    give([{ taskId: 'late', workflowInstanceId: 'w', outputData: { waiting } }]);
    await drained;
    assert.deepEqual(
      server.results.map(({ status, callbackAfterSeconds, outputData }) => ({
        status,
        callbackAfterSeconds,
        outputData,
      })),
      [{ status: 'IN_PROGRESS', callbackAfterSeconds: 0, outputData: { waiting } }],
    );
  });

  it('hands back what does not end within the drain timeout', async () => {
    const server = fakeServer(['a']);
    const { handler, ends } = held();
    const { worker, entries } = start(server, handler, { drainTimeoutMs: 10 });
    await until('a running', () => ends.has('a'));
    await worker.drain();
    assert.deepEqual(
      server.results.map(({ taskId, status }) => [taskId, status]),
      [['a', 'IN_PROGRESS']],
    );
    assert.ok(entries().some(({ tasks, msg }) => Array.isArray(tasks) && msg.includes('not done in time')));
  });

  it('drains once, however often it is told to', async () => {
    const { worker, entries } = start(fakeServer(), () => Promise.resolve(done));
    await Promise.all([worker.drain(), worker.drain()]);
    await worker.drain();
    assert.equal(entries().filter(({ msg }) => msg === 'worker stopped').length, 1);
  });
});
