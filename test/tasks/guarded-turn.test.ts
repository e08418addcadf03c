import assert from 'node:assert/strict';
import { setImmediate } from 'node:timers/promises';
import type { Task } from '@io-orkes/conductor-javascript';
import fc from 'fast-check';
import { loadCatalog } from '../../src/catalog/catalog.js';
import { GettyDownloadsError, type ErrorCode, type ErrorDetails } from '../../src/core/errors.js';
import type { SendOptions } from '../../src/http/answer.js';
import type { PreparedRequest } from '../../src/request/prepared.js';
import { openGuard } from '../../src/tasks/guard.js';
import type { HandlerResult, TaskHandler } from '../../src/tasks/handler.js';
import { taskHandlers } from '../../src/tasks/handlers.js';
import { answer, fakeConnections, type Send } from '../support/fake-connections.js';
import { fakeEngine, type FakeEngine } from '../support/fake-ledger.js';

const operations = loadCatalog();
const NOW = new Date('2026-11-24T12:00:00.500Z');
/** When no call that was intended at `NOW` can be under way. */
const LATER = new Date(NOW.getTime() + 96_000);
const YES = { id: '1', confirm: true };
const URI = 'https://delivery.example.com/1';

interface Setting {
  readonly engine: FakeEngine;
  readonly sent: string[];
  readonly handler: (type: string) => TaskHandler;
}

/** Sends as the sender does: the hook before each call that could do something twice. */
function setting(respond: Send, engine = fakeEngine(), now = (): Date => NOW): Setting {
  const sent: string[] = [];
  const send = async (request: PreparedRequest, options: SendOptions = {}) => {
    if (!request.repeatable) await options.beforeDeparture?.(60_000);
    sent.push(`${request.method} ${new URL(request.url).pathname}`);
    return respond(request, options);
  };
  const handlers = taskHandlers(operations, {
    connections: fakeConnections(send),
    now,
    random: () => 0,
    guard: openGuard({ conductor: engine, operations }),
  });
  return { engine, sent, handler: (type) => handlers.get(type) ?? assert.fail(type) };
}

const address: Send = () => Promise.resolve(answer({ uri: URI }));
const failing = (code: ErrorCode, details: ErrorDetails = {}): Send => {
  return () => Promise.reject(new GettyDownloadsError(code, details));
};
const errorOf = ({ outputData }: HandlerResult): Record<string, unknown> & { code?: string } =>
  (outputData['error'] ?? {}) as Record<string, unknown>;

/** What a task that records an intention leaves; nothing came of it. */
const intention = (at = NOW.toISOString()): Record<string, unknown> => ({
  intention: {
    ...{ id: 'i1', at, until: new Date(NOW.getTime() + 95_000).toISOString() },
    ...{ operation: 'getty-images/downloadImage', connection: 'default', parameters: { id: '1' } },
  },
});

describe('a task that costs something', () => {
  const image = async (
    { engine, handler }: Setting,
    task: Partial<Task> = {},
    type = 'getty_download_image',
  ): Promise<HandlerResult> => handler(type)(engine.add({ taskId: 't1', inputData: YES, ...task }));

  it('is in the engine before it is sent, and gives the address back', async () => {
    let before: unknown;
    const stage = setting((request, options) => {
      before = stage.engine.tasks.get('t1')?.outputData;
      return address(request, options);
    });
    const { status, outputData } = await image(stage);
    assert.equal(status, 'COMPLETED');
    assert.deepEqual([outputData['uri'], outputData['settled_by']], [URI, 'answer']);
    assert.deepEqual(before, { intention: outputData['intention'] });
    const { at, until } = outputData['intention'] as { at: string; until: string };
    assert.deepEqual([Date.parse(at), Date.parse(until)], [NOW.getTime(), NOW.getTime() + 95_000]);
    assert.equal(stage.engine.updates[0]?.callbackAfterSeconds, 95);
    assert.deepEqual(stage.sent, ['POST /v3/downloads/images/1']);
  });

  it('sends nothing unless the engine has taken the intention and the attempt counts', async () => {
    for (const spoil of [
      (engine: FakeEngine) => (engine.refuses = new GettyDownloadsError('engine_unreachable')),
      (engine: FakeEngine) => (engine.status = 'TERMINATED'),
      (engine: FakeEngine) => engine.add({ taskId: 't1', inputData: YES, status: 'TIMED_OUT' }),
    ]) {
      const stage = setting(address);
      const task = stage.engine.add({ taskId: 't1', inputData: YES });
      spoil(stage.engine);
      const result = await stage.handler('getty_download_image')(task);
      assert.deepEqual(stage.sent, []);
      assert.notEqual(result.status, 'COMPLETED');
      assert.equal('intention' in result.outputData, false);
    }
  });

  it('wants a yes that is no text, and says so', async () => {
    const results = [];
    for (const confirm of [undefined, null, false, 'true', 'yes', 1]) {
      const stage = setting(address);
      const result = await image(stage, { inputData: { id: '1', confirm } });
      assert.deepEqual([stage.sent, stage.engine.updates], [[], []]);
      assert.equal(result.status, 'FAILED_WITH_TERMINAL_ERROR');
      results.push(errorOf(result));
    }
    const [absent, none, no, text, word, number] = results;
    for (const one of [absent, none, no]) assert.equal(one?.['code'], 'not_confirmed');
    for (const one of [text, word, number]) assert.equal(one?.['code'], 'bad_input');
    assert.match(String(text?.['message']), /confirm must be a boolean, not "true"/);
  });

  it('is not performed where no engine can be told', async () => {
    const handlers = taskHandlers(operations, { connections: fakeConnections(address), now: () => NOW });
    const result = await handlers.get('getty_download_image')?.({ taskId: 't', inputData: YES });
    assert.equal(errorOf(result ?? assert.fail())['code'], 'not_possible');
  });

  it('is handed back without an intention where the call surely did nothing', async () => {
    for (const code of ['rate_limited', 'unreachable'] as const) {
      const stage = setting(failing(code, { mayHaveArrived: false }));
      const result = await image(stage);
      assert.equal(result.status, 'IN_PROGRESS');
      assert.deepEqual(Object.keys(result.outputData), ['waiting']);
    }
    const refused = await image(setting(failing('forbidden', { status: 403, mayHaveArrived: false })));
    assert.equal(refused.status, 'FAILED_WITH_TERMINAL_ERROR');
    assert.deepEqual(Object.keys(refused.outputData), ['error']);
  });

  it('keeps the intention where the call may have arrived, be it stopped in the middle', async () => {
    for (const code of [
      'server_error',
      'connection_lost',
      'timed_out',
      'bad_answer',
      'redirect_refused',
    ] as const) {
      const result = await image(setting(failing(code, { mayHaveArrived: true })));
      assert.deepEqual([result.status, result.callbackAfterSeconds], ['IN_PROGRESS', 60], code);
      assert.deepEqual(Object.keys(result.outputData), ['intention', 'trouble']);
    }
    const stopped = await image(setting(failing('interrupted', { mayHaveArrived: true })));
    assert.deepEqual([stopped.status, Object.keys(stopped.outputData)], ['IN_PROGRESS', ['intention']]);
  });

  const entry = (more: object = {}): object => ({
    ...{ id: '1', date_downloaded: '2026-11-24T12:00:03Z', product_id: 4711, ...more },
  });
  const history =
    (...downloads: object[]): Send =>
    () =>
      Promise.resolve(answer({ id: '1', downloads }));

  it('asks the history when it comes again, and never sends', async () => {
    for (const [downloads, code, what] of [
      [[entry()], undefined, 'the one entry'],
      [[entry({ date_downloaded: '2026-11-24T12:00:00Z' })], undefined, 'an entry of the same second'],
      [[], 'outcome_unknown', 'nothing'],
      [[entry({ date_downloaded: '2026-11-24T11:59:59Z' })], 'outcome_unknown', 'one from before'],
      [[entry({ date_downloaded: '2026-11-24T12:05:00Z' })], 'outcome_unknown', 'one from long after'],
      [[entry(), entry({ date_downloaded: '2026-11-24T12:00:09Z' })], 'outcome_unknown', 'two that fit'],
      [[entry({ date_downloaded: null })], 'outcome_unknown', 'one without a time'],
    ] as const) {
      const stage = setting(history(...downloads), fakeEngine(), () => LATER);
      const result = await image(stage, { outputData: intention() });
      assert.deepEqual(stage.sent, ['GET /v3/images/1/downloadhistory'], what);
      assert.equal(errorOf(result)['code'], code, what);
      if (code === undefined) assert.equal(result.outputData['uri'], null);
      else {
        assert.equal(result.status, 'FAILED_WITH_TERMINAL_ERROR');
        assert.equal((result.outputData['how_to_decide'] as string[]).length, 3);
        assert.equal((result.outputData['intention'] as { id: string }).id, 'i1');
      }
    }
  });

  it('takes no entry of another product or with other notes', async () => {
    const wished = {
      product_id: 4711,
      product_type: 'premiumaccess',
      project_code: 'P',
      download_notes: 'N',
    };
    const inputData = { ...YES, ...wished };
    const details = { download_notes: 'N', project_code: 'P' };
    for (const [more, settled] of [
      [{ download_details: details }, true],
      [{ download_details: details, product_id: null }, true],
      [{ download_details: details, product_id: 1 }, false],
      [{ download_details: details, product_type: 'premiumaccess' }, true],
      [{ download_details: details, product_type: 'easyaccess' }, false],
      [{ download_details: { ...details, project_code: 'Q' } }, false],
      [{ download_details: { ...details, download_notes: 'M' } }, false],
      [{ download_details: null }, false],
    ] as const) {
      const stage = setting(history(entry(more)), fakeEngine(), () => LATER);
      const result = await image(stage, { inputData, outputData: intention() });
      assert.equal(result.status === 'COMPLETED', settled, JSON.stringify(more));
    }
  });

  it('waits for a history that does not answer for a moment, and does without one that may not be asked', async () => {
    const later = (code: ErrorCode): Setting => setting(failing(code), fakeEngine(), () => LATER);
    const waiting = await image(later('server_error'), { outputData: intention() });
    assert.equal(waiting.status, 'IN_PROGRESS');
    assert.deepEqual(Object.keys(waiting.outputData), ['intention', 'waiting']);
    const refused = await image(later('connection_not_allowed'), { outputData: intention() });
    assert.equal(errorOf(refused)['code'], 'outcome_unknown');
  });

  it('looks at the attempts before it, and ends where one of them is not there', async () => {
    const stage = setting(history(), fakeEngine(), () => LATER);
    stage.engine.add({ taskId: 'a0', status: 'TIMED_OUT', outputData: intention() });
    stage.engine.add({ taskId: 'a1', status: 'TIMED_OUT', outputData: {}, retriedTaskId: 'a0' });
    const result = await image(stage, { retriedTaskId: 'a1' });
    assert.deepEqual([errorOf(result)['code'], stage.sent.length], ['outcome_unknown', 1]);
    const lost = setting(address);
    assert.equal(errorOf(await image(lost, { retriedTaskId: 'gone' }))['code'], 'outcome_unknown');
    assert.deepEqual(lost.sent, []);
  });

  it('leaves a call alone that may be under way, and comes again when it cannot be', async () => {
    const stage = setting(history());
    const result = await image(stage, { outputData: intention() });
    assert.deepEqual(stage.sent, []);
    assert.deepEqual([result.status, result.callbackAfterSeconds], ['IN_PROGRESS', 95]);
    assert.deepEqual(result.outputData, intention());
    // One that has failed is not under way.
    const failed = setting(history());
    const ended = await image(failed, { outputData: { ...intention(), trouble: { code: 'server_error' } } });
    assert.deepEqual(failed.sent, ['GET /v3/images/1/downloadhistory']);
    // Nor is it in the attempt after the one that found this out.
    const unknown = failed.engine.add({ taskId: 't2', inputData: YES, retriedTaskId: 't1' });
    failed.engine.add({ taskId: 't1', status: 'FAILED', outputData: ended.outputData });
    const next = await failed.handler('getty_download_image')(unknown);
    assert.equal(errorOf(next)['code'], 'outcome_unknown');
  });

  it('goes by what the engine has by now, not by what came with the task', async () => {
    for (const [known, status, sent] of [
      [{ ...intention(), result: { uri: URI } }, 'COMPLETED', 0],
      [intention(), 'IN_PROGRESS', 0],
      [{}, 'COMPLETED', 1],
    ] as const) {
      const stage = setting(address);
      const task = stage.engine.add({ taskId: 't1', inputData: YES, outputData: known });
      const result = await stage.handler('getty_download_image')({ ...task, outputData: {} });
      assert.deepEqual([result.status, stage.sent.length], [status, sent]);
      assert.equal('intention' in result.outputData, true);
    }
    const over = setting(address);
    const task = over.engine.add({ taskId: 't1', inputData: YES, status: 'COMPLETED' });
    await over.handler('getty_download_image')({ ...task, status: 'IN_PROGRESS' });
    assert.deepEqual([over.sent, over.engine.updates], [[], []]);
  });

  it('is sent once where the engine gives it to two workers at once', async () => {
    for (const [order, inputData] of [
      [[1, 2], YES],
      [[2, 1], YES],
      [[1, 2], { ...YES, max_downloads: 1 }],
    ] as const) {
      const one = setting(address);
      const stages = [one, setting(address, one.engine)];
      const task = one.engine.add({ taskId: 't1', inputData, pollCount: 2 });
      const turns = stages.map((stage, place) =>
        stage.handler('getty_download_image')({ ...task, pollCount: order[place] ?? 0 }),
      );
      const results = await Promise.all(turns);
      assert.equal(stages.flatMap(({ sent }) => sent).length, 1);
      for (const { status } of results) assert.ok(['COMPLETED', 'IN_PROGRESS'].includes(status), status);
      assert.equal(results.filter(({ status }) => status === 'COMPLETED').length, 1);
    }
  });

  it('gives way to the intention of another worker, whenever that one records it', async () => {
    // Between its first look and its own intention; after that one was confirmed.
    for (const looksBefore of [1, 4]) {
      const engine = fakeEngine();
      const task = engine.add({ taskId: 't1', inputData: YES, pollCount: 1 });
      let looks = 0;
      const look = engine.call;
      const call: FakeEngine['call'] = (method, path) => {
        if (path.startsWith('/tasks/')) looks += 1;
        if (looks === looksBefore && path.startsWith('/tasks/'))
          engine.add({ ...engine.tasks.get('t1'), taskId: 't1', pollCount: 2 });
        if (looks === looksBefore + 1) engine.add({ ...task, taskId: 't1', outputData: intention() });
        return look(method, path);
      };
      const stage = setting(address, { ...engine, call });
      const result = await stage.handler('getty_download_image')(task);
      assert.deepEqual(stage.sent, [], `${looksBefore} looks`);
      assert.deepEqual([result.status, result.outputData], ['IN_PROGRESS', intention()]);
      assert.deepEqual(engine.tasks.get('t1')?.outputData, intention());
    }
  });

  it('completes with a result that is recorded, and sends nothing', async () => {
    const stage = setting(address);
    const outputData = { ...intention(), result: { uri: URI } };
    const { status, outputData: output } = await image(stage, { outputData });
    assert.deepEqual([status, output['uri'], stage.sent], ['COMPLETED', URI, []]);
  });

  it('is sent once at most, whatever fails and however often it comes again', async () => {
    const between = fc.constantFrom(0, 1, 5);
    const kinds = ['ok', 'lost', 'stopped', 'refused', 'killed'] as const;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...kinds), { maxLength: 6 }),
        between,
        async (plan, minutes) => {
          let acted = 0;
          let arrived: (typeof kinds)[number] = 'ok';
          let turns = 0;
          const sends: Send = (request) => {
            if (request.method === 'GET') return Promise.resolve(answer({ downloads: [] }));
            if (arrived !== 'refused') acted += 1;
            if (arrived === 'ok') return Promise.resolve(answer({ uri: URI }));
            const code = {
              lost: 'connection_lost',
              stopped: 'interrupted',
              refused: 'rate_limited',
              killed: 'internal',
            } as const;
            return failing(code[arrived], { mayHaveArrived: arrived !== 'refused' })(request);
          };
          const stage = setting(
            sends,
            fakeEngine(),
            () => new Date(NOW.getTime() + turns * minutes * 60_000),
          );
          let task = stage.engine.add({ taskId: 't0', inputData: YES });
          for (const [index, kind] of [...plan, 'ok' as const].entries()) {
            arrived = kind;
            turns += 1;
            const result = await stage.handler('getty_download_image')(task);
            // A killed worker brings nothing back: what the engine has is what was stored before.
            if (kind !== 'killed')
              await stage.engine.update({ ...result, taskId: task.taskId ?? '' } as never);
            const before = stage.engine.tasks.get(task.taskId ?? '') ?? task;
            if (result.status === 'COMPLETED' && kind !== 'killed') break;
            task =
              index % 2 === 0
                ? before
                : stage.engine.add({
                    taskId: `t${index + 1}`,
                    inputData: YES,
                    retriedTaskId: before.taskId ?? '',
                  });
          }
          assert.ok(acted <= 1, `${acted} calls took effect`);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('tasks that spend something at once', () => {
  const start = (
    stage: Setting,
    taskId: string,
    type: string,
    signal?: AbortSignal,
  ): Promise<HandlerResult> =>
    stage.handler(type)(stage.engine.add({ taskId, inputData: { ...YES, id: taskId } }), signal);
  /** Tasks whose intention is in the engine, and no result of it. */
  const open = ({ engine }: Setting): string[] =>
    [...engine.tasks.values()]
      .filter(({ outputData = {} }) => 'intention' in outputData && !('result' in outputData))
      .map(({ taskId = '' }) => taskId);

  it('leave one intention at most without a result in the engine, whatever becomes of the calls', async () => {
    const counts: number[] = [];
    const sending = setting(async ({ url }) => {
      counts.push(open(sending).length);
      await setImmediate();
      counts.push(open(sending).length);
      // One of them is refused, and must not keep the others from their turn.
      if (url.includes('/videos/4'))
        throw new GettyDownloadsError('forbidden', { status: 403, mayHaveArrived: false });
      return answer({ uri: URI });
    });
    const ended = ['1', '2', '3', '4', '5', '6'].map(async (id, place) => {
      const result = await start(sending, id, `getty_download_${place % 2 === 0 ? 'image' : 'video'}`);
      // The engine has it before the worker brings what the turn ends with.
      assert.ok(!open(sending).includes(id));
      return result.status;
    });
    const refused = 'FAILED_WITH_TERMINAL_ERROR';
    const done = 'COMPLETED';
    assert.deepEqual(await Promise.all(ended), [done, done, done, refused, done, done]);
    assert.ok(counts.length === 12, counts.join());
    assert.equal(Math.max(...counts), 1);
  });
});

describe('a limit on the downloads of a run', () => {
  const run = (stage: Setting, taskId: string, max_downloads: number): Promise<HandlerResult> =>
    stage.handler('getty_download_image')(stage.engine.add({ taskId, inputData: { ...YES, max_downloads } }));
  const put = async (stage: Setting, taskId: string, result: HandlerResult): Promise<void> => {
    await stage.engine.update({ ...result, taskId } as never);
    if (result.status === 'COMPLETED')
      stage.engine.tasks.set(taskId, { ...stage.engine.tasks.get(taskId), status: 'COMPLETED' });
  };

  it('is kept one after the other and all at once', async () => {
    const stage = setting(address);
    for (const id of ['a', 'b']) await put(stage, id, await run(stage, id, 2));
    const third = await run(stage, 'c', 2);
    assert.equal(errorOf(third)['code'], 'allowance_reached');
    assert.match(String(errorOf(third)['message']), /made 2 downloads, max_downloads is 2/);

    const crowd = setting(address);
    const results = await Promise.all(['a', 'b', 'c', 'd', 'e'].map((id) => run(crowd, id, 2)));
    assert.equal(crowd.sent.length, 2);
    assert.equal(results.filter(({ status }) => status === 'COMPLETED').length, 2);
  });

  it('is kept by workers that do not know of each other', async () => {
    const one = setting(address);
    const other = setting(address, one.engine);
    const turns = ['a', 'b', 'c', 'd'].map((id, place) => run(place % 2 === 0 ? one : other, id, 1));
    const results = await Promise.all(turns);
    assert.ok(one.sent.length + other.sent.length <= 1);
    const waiting = results.filter(({ status }) => status === 'IN_PROGRESS');
    assert.ok(waiting.length > 0, 'who may be one too many comes again');
    for (const { callbackAfterSeconds, outputData } of waiting)
      assert.deepEqual([callbackAfterSeconds, outputData], [5, {}]);
  });

  it('is zero where nothing may be downloaded', async () => {
    const stage = setting(address);
    assert.equal(errorOf(await run(stage, 'a', 0))['code'], 'allowance_reached');
    assert.deepEqual(stage.sent, []);
  });
});

describe('the least that is to be left of an allowance', () => {
  const product = (id: number, left: number | null, more: object = {}): object => ({
    ...{
      id,
      type: `type${id}`,
      status: 'active',
      downloads_remaining: left,
      credits_remaining: null,
      ...more,
    },
  });
  const run = async (products: object[], more: object): Promise<[string, number]> => {
    const stage = setting((request, options) =>
      request.method === 'GET' ? Promise.resolve(answer({ products })) : address(request, options),
    );
    const inputData = { ...YES, ...more };
    const result = await stage.handler('getty_download_image')(stage.engine.add({ taskId: 't', inputData }));
    return [errorOf(result).code ?? result.status, stage.engine.updates.length];
  };

  it('stops before an intention where less is left, of the product that is meant', async () => {
    const both = [product(1, 5), product(2, 0), product(3, 9, { status: 'inactive' })];
    assert.deepEqual(await run(both, { min_remaining: 5, product_id: 1 }), ['COMPLETED', 2]);
    assert.deepEqual(await run(both, { min_remaining: 6, product_id: 1 }), ['allowance_reached', 0]);
    assert.deepEqual(await run(both, { min_remaining: 1, product_type: 'type2' }), ['allowance_reached', 0]);
    assert.deepEqual(await run(both, { min_remaining: 1 }), ['bad_input', 0]);
    assert.deepEqual(await run(both, { min_remaining: 1, product_id: 3 }), ['bad_input', 0]);
    assert.deepEqual(await run([product(1, 5)], { min_remaining: 1 }), ['COMPLETED', 2]);
    assert.deepEqual(await run([product(1, null)], { min_remaining: 0 }), ['allowance_reached', 0]);
    const credits = product(1, null, { credits_remaining: 3, team_credits: 0 });
    assert.deepEqual(await run([credits], { min_remaining: 3 }), ['COMPLETED', 2]);
    assert.deepEqual(await run([credits], { min_remaining: 1, use_team_credits: true }), [
      'allowance_reached',
      0,
    ]);
  });
});

describe('a report of uses', () => {
  const asset_usages = [{ asset_id: '1', quantity: 1, usage_date: '2025-03-14' }];
  const conflict = failing('refused', {
    status: 409,
    answer: { message: 'The batch exists' },
    mayHaveArrived: false,
  });
  const run = (stage: Setting, more: object, task: Partial<Task> = {}): Promise<HandlerResult> =>
    stage.handler('getty_report_usage')(
      stage.engine.add({ taskId: 't', inputData: { asset_usages, confirm: true, ...more }, ...task }),
    );

  it('recognises its own content, and lists what is invalid', async () => {
    const report = { invalid_assets: ['1'], total_asset_usages_processed: 0 };
    const first = await run(
      setting(() => Promise.resolve(answer(report, { status: 201 }))),
      {},
    );
    assert.deepEqual(
      [first.status, first.outputData['answer'], first.outputData['repeated']],
      ['COMPLETED', report, false],
    );
    const again = await run(setting(conflict), {});
    assert.deepEqual([again.status, again.outputData['repeated']], ['COMPLETED', true]);
    assert.equal(again.outputData['batch_id'], first.outputData['batch_id']);
    const given = await run(setting(conflict), { id: 'march' });
    assert.equal(given.status, 'FAILED_WITH_TERMINAL_ERROR');
    assert.match(String(errorOf(given)['message']), /batch_id march was used before/);
  });

  it('is sent again after a loss where its id is made of the content, and only there', async () => {
    const left = {
      outputData: { intention: { id: 'i', at: NOW.toISOString(), until: NOW.toISOString(), parameters: {} } },
    };
    const ours = setting(conflict);
    assert.equal((await run(ours, {}, left)).status, 'COMPLETED');
    assert.equal(ours.sent.length, 1);
    const given = setting(conflict);
    assert.equal(errorOf(await run(given, { id: 'march' }, left))['code'], 'outcome_unknown');
    assert.deepEqual(given.sent, []);
  });
});

describe('getty_request', () => {
  const run = (stage: Setting, inputData: object): Promise<HandlerResult> =>
    stage.handler('getty_request')(stage.engine.add({ taskId: 't', inputData: { ...inputData } }));

  it('performs an operation as its own task does, guard included', async () => {
    const reads = setting(() => Promise.resolve(answer({ products: [] })));
    const read = await run(reads, { operation: 'getProducts', __index: 3 });
    assert.deepEqual([read.status, read.outputData['answer']], ['COMPLETED', { products: [] }]);
    const stage = setting(address);
    const call = { operation: 'downloadImage', parameters: { id: '1' } };
    assert.equal(errorOf(await run(stage, call))['code'], 'not_confirmed');
    assert.equal(errorOf(await run(stage, { ...call, confirm: 'true' }))['code'], 'bad_input');
    assert.deepEqual(stage.sent, []);
    const { status, outputData } = await run(stage, { ...call, confirm: true });
    assert.deepEqual([status, outputData['uri'], stage.engine.updates.length], ['COMPLETED', URI, 2]);
  });

  it('says what is wrong around the parameters, all at once, and sends nothing', async () => {
    const stage = setting(address);
    const smuggled = { operation: 'downloadImage', parameters: { id: '1', confirm: true, connection: 'x' } };
    for (const [input, paths] of [
      [{}, ['/operation']],
      [{ operation: 'getImag' }, ['/operation']],
      [{ operation: 'toString', page: 1 }, ['/page']],
      [{ operation: 'getImage', parameters: [1] }, ['/parameters']],
      [smuggled, ['/parameters/connection', '/parameters/confirm']],
    ] as const) {
      const result = await run(stage, input);
      assert.equal(result.status, 'FAILED_WITH_TERMINAL_ERROR');
      assert.equal(errorOf(result)['code'], 'bad_input');
      assert.deepEqual(
        (errorOf(result)['problems'] as { path: string }[]).map(({ path }) => path),
        paths,
      );
    }
    assert.deepEqual(stage.sent, []);
  });
});
