import assert from 'node:assert/strict';
import type { Operation } from '../../src/catalog/operation.js';
import { perform, type AnswerFacts, type PerformContext } from '../../src/history/perform.js';
import { failure } from '../support/failure.js';
import { json, type Respond } from '../support/http-server.js';
import { MARKED, startOtherApi, things, type OtherApi } from '../support/other-api.js';
import { until } from '../support/until.js';

const { get, post, delete: drop } = things();

describe('perform, of an operation without pages', () => {
  let api: OtherApi;
  afterEach(() => api.close());
  const run = (
    operation: Operation,
    input: object = {},
    more: Partial<PerformContext> = {},
  ): Promise<Record<string, unknown>> =>
    perform(operation, { connection: 'none', ...input }, { connections: api.connections, ...more });

  it('gives status, kind and answer, what is in force, the request and warnings', async () => {
    api = await startOtherApi((_call, response) => {
      json(response, 201, { id: 7 });
    });
    assert.deepEqual(await run(post, { size: 3, connection: 'query' }, { confirmed: true }), {
      status: 201,
      kind: 'json',
      answer: { id: 7 },
      effective: {},
      request: {
        connection: 'query',
        method: 'POST',
        url: `${api.server.url}/v1/things`,
        query: { appid: '<QUERY_API_KEY>' },
        headers: { Accept: 'application/json' },
        body: { size: 3 },
      },
      warnings: [],
    });
    const [call] = api.server.calls;
    assert.equal(call?.body, '{"size":3}');
    assert.equal(call.headers['content-type'], 'application/json');
  });

  const answers: [what: string, status: number, type: string | undefined, body: string | Buffer, unknown][] =
    [
      ['JSON', 200, 'application/json; charset=utf-8', '[1]', ['json', [1]]],
      ['JSON of another name', 200, 'application/vnd.github+json', '{"a":null}', ['json', { a: null }]],
      ['JSON without a name', 200, undefined, '"x"', ['json', 'x']],
      ['null', 200, 'application/json', 'null', ['json', null]],
      ['nothing', 204, undefined, '', ['empty', null]],
      ['nothing that claims JSON', 200, 'application/json', '', ['empty', null]],
      ['text', 200, 'text/plain', 'été', ['text', 'été']],
      [
        'text in its charset',
        200,
        'text/csv; charset="latin1"',
        Buffer.from('été', 'latin1'),
        ['text', 'été'],
      ],
      ['text in a charset that nobody knows', 200, 'text/plain; charset=klingon', 'a', ['text', 'a']],
      ['HTML', 200, 'text/html', '<script>alert(1)</script>', ['text', '<script>alert(1)</script>']],
      ['XML', 200, 'application/atom+xml', '<a/>', ['text', '<a/>']],
      ['text without a name', 200, undefined, 'a: 1', ['text', 'a: 1']],
      ['a picture', 200, 'image/png', '\u0089PNG', ['binary', { content_type: 'image/png', bytes: 5 }]],
      ['bytes', 200, undefined, '\0\0', ['binary', { content_type: null, bytes: 2 }]],
    ];
  for (const [what, status, type, body, expected] of answers) {
    it(`takes ${what} for what it is`, async () => {
      api = await startOtherApi((_call, response) => {
        response.writeHead(status, type === undefined ? {} : { 'content-type': type }).end(body);
      });
      const { kind, answer } = await run(get);
      assert.deepEqual([kind, answer], expected);
    });
  }

  it('reads again what claims to be JSON and is none, but not where it changed something', async () => {
    api = await startOtherApi((_call, response, count) => {
      response.writeHead(200, { 'content-type': 'application/json' }).end(count === 0 ? '{"a"' : '{}');
    });
    assert.equal((await run(get))['kind'], 'json');
    assert.equal(api.server.calls.length, 2);
    await api.close();
    api = await startOtherApi((_call, response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"a"');
    });
    const output = await run(drop, {}, { confirmed: true });
    assert.deepEqual([output['status'], output['kind'], output['answer']], [200, 'text', '{"a"']);
    assert.equal(api.server.calls.length, 1);
  });

  for (const [name, operation] of Object.entries({
    post,
    drop,
    spend: { ...get, effect: 'spend' as const },
  })) {
    it(`wants a yes before anything is sent (${name})`, async () => {
      api = await startOtherApi((_call, response) => {
        json(response, 200, {});
      });
      for (const context of [{}, { confirmed: false }]) {
        const error = await failure(run(operation, { connection: 'oauth_basic' }, context));
        assert.equal(error.code, 'not_confirmed');
      }
      assert.equal(api.server.calls.length, 0);
      const sent = run(operation, {}, { confirmed: true });
      if (operation.effect === 'spend') assert.equal((await failure(sent)).code, 'spending_off');
      else await sent;
      assert.equal(api.server.calls.length, operation.effect === 'spend' ? 0 : 1);
    });
  }

  for (const [what, fault] of Object.entries<Respond>({
    '503': (_call, response) => {
      json(response, 503, {});
    },
    '429': (_call, response) => {
      json(response, 429, {});
    },
    'a reset': (_call, response) => {
      response.destroy();
    },
    '401': (_call, response) => {
      json(response, 401, {});
    },
  })) {
    it(`never sends again what changes something (${what})`, async () => {
      api = await startOtherApi(fault);
      await failure(run(drop, { connection: 'oauth_basic' }, { confirmed: true }));
      assert.equal(api.server.callsTo('/v1/things').length, 1);
    });
  }

  it('tells what it waits for, in order, and of the answer', async () => {
    api = await startOtherApi((_call, response, count) => {
      if (count === 0) json(response, 503, {}, { 'retry-after': '0' });
      else
        json(
          response,
          200,
          { a: MARKED.THINGS_SECRET },
          { 'set-cookie': 'a=b', 'x-a': MARKED.THINGS_SECRET },
        );
    });
    const phases: unknown[] = [];
    const told: [AnswerFacts, unknown][] = [];
    await run(
      get,
      { connection: 'oauth_basic' },
      {
        onPhase: (phase, detail) => phases.push([phase, detail?.attempt, detail?.code]),
        onAnswer: (facts, body) => told.push([facts, body()]),
      },
    );
    // At a thousand calls a second there may be a millisecond to wait, or none.
    assert.deepEqual(
      phases.filter((one) => (one as string[])[0] !== 'pace'),
      [
        ['signing_in', 1, undefined],
        ['answer', 1, undefined],
        ['backoff', 1, 'server_error'],
        ['answer', 2, undefined],
      ],
    );
    assert.equal(told.length, 1);
    const [[facts, body] = [undefined, undefined]] = told;
    assert.deepEqual([facts?.status, facts?.attempts, facts?.bytes], [200, 2, 29]);
    assert.deepEqual([facts?.headers['set-cookie'], facts?.headers['x-a']], ['[hidden]', '[redacted]']);
    assert.deepEqual(body, { a: '[redacted]' });
  });

  it('tells how long it waits for the pace, and for signing in', async () => {
    const waits: number[] = [];
    api = await startOtherApi(
      (_call, response) => {
        json(response, 200, {});
      },
      {
        settings: { qps: 1 },
        sleep: (ms) => {
          waits.push(ms);
          return Promise.resolve();
        },
        now: () => 0,
      },
    );
    const phases: unknown[] = [];
    await run(
      get,
      { connection: 'oauth_basic' },
      { onPhase: (phase, detail) => phases.push([phase, Math.round(detail?.ms ?? 0)]) },
    );
    assert.deepEqual(phases, [
      ['signing_in', 0],
      ['pace', 1015],
      ['answer', 0],
    ]);
    assert.deepEqual(waits.map(Math.round), [1015]);
  });

  it('tells of an answer that is a failure, too', async () => {
    api = await startOtherApi((_call, response) => {
      json(response, 404, { message: 'no such thing' }, { 'x-request-id': 'r-1', 'set-cookie': 'a=b' });
    });
    const told: [AnswerFacts, unknown][] = [];
    const error = await failure(run(get, {}, { onAnswer: (facts, body) => told.push([facts, body()]) }));
    assert.equal(error.code, 'not_found');
    const [[facts, body] = [undefined, undefined]] = told;
    assert.deepEqual([facts?.status, facts?.attempts, facts?.bytes], [404, 1, 27]);
    assert.equal(facts?.headers['x-request-id'], 'r-1');
    assert.equal(facts.headers['set-cookie'], '[hidden]');
    assert.deepEqual(body, { message: 'no such thing' });
  });

  describe('ends at once when it is stopped', () => {
    const silent: Respond = () => undefined;
    const cases: [what: string, Respond, Respond | undefined, object][] = [
      ['while it waits for the answer', silent, undefined, {}],
      ['while it signs in', silent, silent, {}],
      [
        'while it waits for the next try',
        (_call, response) => {
          json(response, 503, {}, { 'retry-after': '600' });
        },
        undefined,
        {},
      ],
      [
        'in the middle of the answer',
        (_call, response) => {
          response.writeHead(200, { 'content-type': 'application/json' });
          response.write('{"a":');
        },
        undefined,
        {},
      ],
    ];
    for (const [what, respond, token] of cases) {
      it(what, async () => {
        api = await startOtherApi(respond, { ...(token && { token }) });
        const stop = new AbortController();
        const phases: string[] = [];
        const running = failure(
          run(
            get,
            { connection: 'oauth_basic' },
            { signal: stop.signal, budgetMs: 3_600_000, onPhase: (phase) => phases.push(phase) },
          ),
        );
        const last = { 'while it signs in': 'signing_in', 'while it waits for the next try': 'backoff' }[
          what
        ];
        await until('it waits', () => phases.at(-1) === (last ?? 'answer') && api.server.calls.length > 0);
        stop.abort();
        assert.equal((await running).code, 'interrupted');
      });
    }

    it('before it has begun', async () => {
      api = await startOtherApi(silent);
      const error = await failure(run(get, { connection: 'oauth_basic' }, { signal: AbortSignal.abort() }));
      assert.equal(error.code, 'interrupted');
      assert.equal(api.server.calls.length, 0);
    });

    it('while it waits for the pace', async () => {
      api = await startOtherApi(
        (_call, response) => {
          json(response, 200, {});
        },
        { settings: { qps: 0.01 } },
      );
      await run(get);
      const stop = new AbortController();
      const phases: string[] = [];
      const more = {
        signal: stop.signal,
        budgetMs: 3_600_000,
        onPhase: (phase: string) => phases.push(phase),
      };
      const running = failure(run(get, {}, more));
      await until('it waits', () => phases.at(-1) === 'pace');
      stop.abort();
      assert.equal((await running).code, 'interrupted');
      assert.equal(api.server.calls.length, 1);
    });
  });
});
