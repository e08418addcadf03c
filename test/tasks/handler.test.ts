import assert from 'node:assert/strict';
import type { Task } from '@io-orkes/conductor-javascript';
import fc from 'fast-check';
import { ERRORS, GettyDownloadsError, type ErrorCode } from '../../src/core/errors.js';
import { taskHandler, type HandlerContext, type HandlerResult } from '../../src/tasks/handler.js';
import { answer, fakeConnections, type Send } from '../support/fake-connections.js';
import { getDownloads } from '../support/operations.js';
import { somePage } from '../support/some-page.js';

const operation = getDownloads();
const NOW = new Date('2026-11-24T12:00:00Z');

function handle(
  send: Send,
  task: Partial<Task> = {},
  context: Partial<HandlerContext> = {},
  signal?: AbortSignal,
): Promise<HandlerResult> {
  const handler = taskHandler(operation, {
    connections: fakeConnections(send),
    now: () => NOW,
    random: () => 0,
    ...context,
  });
  return handler({ taskId: 't1', workflowInstanceId: 'w1', inputData: {}, ...task }, signal);
}

const failing =
  (code: ErrorCode, details = {}): Send =>
  () =>
    Promise.reject(new GettyDownloadsError(code, details));

const errorOf = (result: HandlerResult): Record<string, unknown> =>
  result.outputData['error'] as Record<string, unknown>;

describe('the task handler', () => {
  it('returns the page and completes', async () => {
    const result = await handle((request) => Promise.resolve(somePage(request)), {
      inputData: { page_size: 2 },
    });
    assert.equal(result.status, 'COMPLETED');
    assert.equal(result.outputData['result_count'], 200);
    assert.equal((result.outputData['downloads'] as unknown[]).length, 2);
    assert.equal(result.reasonForIncompletion, undefined);
  });

  it('holds a slot for short waits only, and no longer than the connection says', async () => {
    let options: { maxWaitMs?: number; budgetMs?: number } = {};
    await handle((request, given = {}) => {
      options = given;
      return Promise.resolve(somePage(request));
    });
    assert.equal(options.maxWaitMs, 15_000);
    assert.equal(options.budgetMs, undefined);
  });

  it('refuses a task whose input the engine has put aside, and sends nothing in its place', async () => {
    const result = await handle(() => assert.fail('nothing is sent'), {
      inputData: {},
      externalInputPayloadStoragePath: '2026/11/24/input.json',
    });
    assert.equal(result.status, 'FAILED_WITH_TERMINAL_ERROR');
    assert.equal(errorOf(result)['code'], 'bad_input');
    assert.match(result.reasonForIncompletion ?? '', /put it aside/);
  });

  it('takes null and nothing for an empty input', async () => {
    for (const inputData of [null, undefined]) {
      const task = { inputData } as unknown as Partial<Task>;
      const result = await handle((request) => Promise.resolve(somePage(request)), task);
      assert.equal(result.status, 'COMPLETED');
    }
  });

  it('asks for no connection as if it were no workflow where the engine names none', async () => {
    const connections = fakeConnections((request) => Promise.resolve(somePage(request)));
    await handle(() => assert.fail('not this one'), {}, { connections });
    assert.equal(connections.uses[0]?.workflow, '(unnamed)');
  });

  it('names the workflow that asks, for allow lists', async () => {
    const connections = fakeConnections((request) => Promise.resolve(somePage(request)));
    await handle(() => assert.fail('not this one'), { workflowType: 'reports' }, { connections });
    assert.deepEqual(connections.uses, [{ operation: 'getty-images/getDownloads', workflow: 'reports' }]);
  });

  it('ends bad input for good, sends nothing, and lists every problem', async () => {
    const result = await handle(() => assert.fail('nothing is to be sent'), {
      inputData: { pagesize: 5, page: 0, product_type: 'premium' },
    });
    assert.equal(result.status, 'FAILED_WITH_TERMINAL_ERROR');
    assert.equal(errorOf(result)['code'], 'bad_input');
    assert.equal((errorOf(result)['problems'] as unknown[]).length, 3);
    assert.ok((result.reasonForIncompletion ?? '').startsWith('bad_input: '));
  });

  it('keeps a reason below 500 characters, and the list of problems bounded, whatever comes in', async () => {
    const inputData = Object.fromEntries(
      Array.from({ length: 5_000 }, (_, index) => [`nonsense_${index}`, 'x'.repeat(500)]),
    );
    const result = await handle(() => assert.fail('nothing is to be sent'), { inputData });
    assert.ok((result.reasonForIncompletion ?? '').length <= 500);
    assert.equal((errorOf(result)['problems'] as unknown[]).length, 50);
    assert.equal(errorOf(result)['problem_count'], 5_000);
    assert.ok(JSON.stringify(result).length < 200_000);
  });

  for (const code of Object.keys(ERRORS) as ErrorCode[]) {
    it(`makes of ${code} what the table of errors says`, async () => {
      const { status, outputData } = await handle(failing(code, { status: 499 }));
      if (code === 'interrupted') {
        assert.equal(status, 'IN_PROGRESS');
        return;
      }
      const wanted = {
        terminal: 'FAILED_WITH_TERMINAL_ERROR',
        retry: 'FAILED',
        hand_back: 'IN_PROGRESS',
      } as const;
      assert.equal(status, wanted[ERRORS[code].conductor]);
      const said = (outputData['error'] ?? outputData['waiting']) as { code: string; message: string };
      assert.equal(said.code, code);
      assert.ok(said.message.startsWith(ERRORS[code].message));
    });
  }

  it('takes anything else that is thrown for a fault of its own, null too', async () => {
    for (const thrown of [new Error('boom'), null, undefined, 'text', 7n]) {
      const result = await handle(() => Promise.reject(thrown));
      assert.equal(result.status, 'FAILED');
      assert.equal(errorOf(result)['code'], 'internal');
      JSON.stringify(result);
    }
  });

  it('never throws and always returns a status, whatever the input', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (inputData) => {
        const task = { inputData } as Partial<Task>;
        const result = await handle((request) => Promise.resolve(somePage(request)), task);
        assert.ok(['COMPLETED', 'FAILED', 'FAILED_WITH_TERMINAL_ERROR'].includes(result.status));
        assert.ok((result.reasonForIncompletion ?? '').length <= 500);
      }),
      { seed: 20261124, numRuns: 300 },
    );
  });

  it('never throws for a checkpoint that makes no sense', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (waiting) => {
        const task = { outputData: { waiting } };
        const result = await handle(failing('server_error'), task);
        assert.ok(['FAILED', 'IN_PROGRESS'].includes(result.status));
      }),
      { seed: 20261124, numRuns: 300 },
    );
  });

  it('hands back a task whose worker is stopped, as it came', async () => {
    const waiting = {
      code: 'server_error',
      message: 'm',
      since: NOW.toISOString(),
      until: NOW.toISOString(),
      times: 3,
    };
    const result = await handle(failing('interrupted'), { outputData: { waiting } });
    assert.equal(result.status, 'IN_PROGRESS');
    assert.equal(result.callbackAfterSeconds, 0);
    assert.deepEqual(result.outputData, { waiting });
  });

  it('fails by default where the day is used up, and waits for the next one where the input says so', async () => {
    const fails = await handle(failing('quota_exhausted', { status: 403 }));
    assert.equal(fails.status, 'FAILED_WITH_TERMINAL_ERROR');
    assert.equal(errorOf(fails)['code'], 'quota_exhausted');
    const waits = await handle(failing('quota_exhausted'), { inputData: { on_quota: 'wait' } });
    assert.equal(waits.status, 'IN_PROGRESS');
    assert.equal(waits.callbackAfterSeconds, 3_600);
  });

  it('fails, to be retried by Conductor, once it has waited long enough, and says for how long it did', async () => {
    const waiting = {
      code: 'server_error',
      message: 'm',
      since: '2026-11-24T11:49:59Z',
      until: '2026-11-24T12:00:00Z',
      times: 9,
    };
    const result = await handle(failing('unreachable'), { outputData: { waiting } });
    assert.equal(result.status, 'FAILED');
    assert.equal(errorOf(result)['code'], 'unreachable');
    assert.deepEqual(result.outputData['waited'], waiting);
  });

  it('gives a refused sign-in a day, and ends for good then', async () => {
    const waiting = (since: string) => ({
      code: 'signin_refused',
      message: 'm',
      since,
      until: since,
      times: 9,
    });
    const early = await handle(failing('signin_refused'), {
      outputData: { waiting: waiting('2026-11-23T13:00:00Z') },
    });
    assert.equal(early.status, 'IN_PROGRESS');
    const late = await handle(failing('signin_refused'), {
      outputData: { waiting: waiting('2026-11-23T11:00:00Z') },
    });
    assert.equal(late.status, 'FAILED_WITH_TERMINAL_ERROR');
  });

  it('refuses a page that the engine would move out of reach, and says how to get it', async () => {
    const downloads = Array.from({ length: 100 }, () => ({ id: 'x'.repeat(30_000) }));
    const result = await handle(() => Promise.resolve(answer({ result_count: 100, downloads })));
    assert.equal(result.status, 'FAILED_WITH_TERMINAL_ERROR');
    assert.equal(errorOf(result)['code'], 'answer_too_large');
    assert.match(result.reasonForIncompletion ?? '', /page_size/);
    assert.ok(JSON.stringify(result).length < 10_000);
  });

  it('lets no secret into outputs, reasons or logs', async () => {
    const send: Send = (_request, options) => {
      options?.onPhase?.('backoff', { ms: 10, attempt: 1, code: 'hush-hush' });
      return Promise.reject(
        new GettyDownloadsError('bad_request', {
          detail: 'echo hush-hush',
          status: 400,
          answer: { key: 'hush-hush' },
        }),
      );
    };
    assert.doesNotMatch(JSON.stringify(await handle(send)), /hush-hush/);
    const waits = failing('server_error', { detail: 'hush-hush' });
    assert.doesNotMatch(JSON.stringify(await handle(waits)), /hush-hush/);
  });

  it('logs a line a step, and no more than Conductor keeps', async () => {
    const few = await handle((request, options) => {
      options?.onPhase?.('signing_in');
      options?.onPhase?.('backoff', { ms: 400, attempt: 1, code: 'server_error' });
      return Promise.resolve({ ...somePage(request), attempts: 2 });
    });
    assert.deepEqual(
      few.logs.map(({ log }) => log.replace(/\d+ bytes/, 'N bytes')),
      [
        'signing in',
        'try 1 failed (server_error); waiting 0.40 s',
        'answered 200 after 0.01 s, 2 tries, N bytes',
      ],
    );
    const many = await handle((_request, options) => {
      for (let attempt = 1; attempt <= 40; attempt += 1) options?.onPhase?.('backoff', { ms: 1, attempt });
      return Promise.reject(new GettyDownloadsError('server_error', { status: 503, attempts: 41 }));
    });
    assert.equal(many.logs.length, 10);
    assert.match(many.logs[9]?.log ?? '', /server_error.*status 503, 41 tries/);
    assert.match(many.logs[7]?.log ?? '', /32 more lines/);
  });
});
