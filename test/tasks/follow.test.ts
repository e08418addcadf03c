import assert from 'node:assert/strict';
import type { Workflow } from '@io-orkes/conductor-javascript';
import { GettyDownloadsError } from '../../src/core/errors.js';
import type { Conductor } from '../../src/tasks/conductor.js';
import { followWorkflow, startWorkflow, type FollowOptions, type Step } from '../../src/tasks/follow.js';

/** A server that answers each look with the next of these; the last one stays. */
function answering(...answers: (Workflow | GettyDownloadsError | undefined)[]): Pick<Conductor, 'call'> {
  let next = 0;
  const call = (<T>() => {
    const answer = answers[Math.min(next, answers.length - 1)];
    next += 1;
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer as T | undefined);
  }) as Conductor['call'];
  return { call };
}

const follow = (server: Pick<Conductor, 'call'>, options: Partial<FollowOptions> = {}) =>
  followWorkflow(server, 'w1', { signal: new AbortController().signal, intervalMs: 1, ...options });

const running = (tasks: Workflow['tasks'] = []): Workflow => ({ status: 'RUNNING', tasks });
const away = (): GettyDownloadsError => new GettyDownloadsError('engine_unreachable');

describe('following a workflow', () => {
  it('tells each change of a task once, with what it waits for, and ends with the output', async () => {
    const waiting = {
      code: 'server_error',
      message: 'Getty failed',
      since: '2026-11-24T12:00:00Z',
      until: '2026-11-24T12:00:05Z',
      times: 1,
    };
    const one = { taskId: 't', referenceTaskName: 'page' } as const;
    const steps: Step[] = [];
    const result = await follow(
      answering(
        running([{ ...one, status: 'SCHEDULED' }]),
        running([{ ...one, status: 'SCHEDULED' }]),
        running([{ ...one, status: 'IN_PROGRESS' }]),
        running([{ ...one, status: 'SCHEDULED', outputData: { waiting } }]),
        { status: 'COMPLETED', output: { a: 1 }, tasks: [{ ...one, status: 'COMPLETED' }] },
      ),
      { onStep: (step) => steps.push(step) },
    );
    assert.deepEqual(
      steps.map(({ status }) => status),
      ['SCHEDULED', 'IN_PROGRESS', 'HANDED_BACK', 'COMPLETED'],
    );
    assert.equal(steps[2]?.reason, 'Getty failed; again at 2026-11-24T12:00:05Z');
    assert.deepEqual(result, { workflowId: 'w1', status: 'COMPLETED', output: { a: 1 }, reason: null });
  });

  it('ends with the reason of a workflow that failed', async () => {
    const result = await follow(
      answering({ status: 'FAILED', reasonForIncompletion: 'because', output: {} }),
    );
    assert.deepEqual(result, { workflowId: 'w1', status: 'FAILED', output: {}, reason: 'because' });
  });

  it('lasts through a short outage, and says when it begins and ends', async () => {
    const told: string[] = [];
    const server = answering(running(), away(), away(), running(), { status: 'COMPLETED' });
    const result = await follow(server, { onEngine: (state) => told.push(state) });
    assert.equal(result.status, 'COMPLETED');
    assert.deepEqual(told, ['away', 'back']);
  });

  it('does not last through a long one', async () => {
    let clock = 0;
    const looking = follow(answering(running(), away()), { clock: () => (clock += 1_000), outageMs: 5_000 });
    await assert.rejects(looking, { code: 'engine_unreachable' });
  });

  it('leaves the workflow running after the time that was given', async () => {
    let clock = 0;
    const result = await follow(answering(running()), { clock: () => (clock += 1_000), timeoutMs: 3_000 });
    assert.equal(result.status, 'RUNNING');
  });

  it('ends at once, with what is known, when it is told to', async () => {
    const stop = new AbortController();
    const server = answering(running([{ taskId: 't', status: 'SCHEDULED' }]));
    const result = await follow(server, {
      signal: stop.signal,
      intervalMs: 60_000,
      onStep: () => {
        stop.abort();
      },
    });
    assert.equal(result.status, 'RUNNING');
  });

  it('says that a workflow is gone', async () => {
    await assert.rejects(follow(answering(running(), undefined)), { code: 'not_found_locally' });
  });
});

describe('starting a workflow', () => {
  it('hands name, version and correlation id over', async () => {
    const calls: unknown[] = [];
    const call = ((...args: unknown[]) => {
      calls.push(args);
      return Promise.resolve('id-1');
    }) as Conductor['call'];
    const id = await startWorkflow(
      { call },
      { name: 'a b', version: 2, input: { x: 1 }, correlationId: 'c' },
    );
    assert.equal(id, 'id-1');
    assert.deepEqual(calls, [
      [
        'POST',
        '/workflow/a%20b',
        { query: { version: 2, correlationId: 'c' }, body: { x: 1 }, signal: undefined },
      ],
    ]);
  });

  it('says that the server knows no such workflow', async () => {
    await assert.rejects(startWorkflow(answering(undefined), { name: 'x', input: {} }), {
      code: 'not_found_locally',
    });
  });
});
