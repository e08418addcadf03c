import assert from 'node:assert/strict';
import { perform } from '../../src/history/perform.js';
import { failure } from '../support/failure.js';
import { json, pathOf, type Respond } from '../support/http-server.js';
import { MARKED, OAUTH_PATH, startOtherApi, things, type OtherApi } from '../support/other-api.js';

const fine: Respond = (_call, response) => {
  json(response, 200, { id: 1 });
};

describe('A connection to another API', () => {
  let api: OtherApi;
  afterEach(() => api.close());
  const send = (connection: string, input: object = {}): Promise<Record<string, unknown>> =>
    perform(things().get, { ...input, connection }, { connections: api.connections });

  it('sends no credentials where it has none', async () => {
    api = await startOtherApi(fine);
    await send('none');
    const [call] = api.server.callsTo('/v1/things');
    assert.equal(call?.headers.authorization, undefined);
    assert.equal(call?.url, '/v1/things');
  });

  it('sends a key in a header', async () => {
    api = await startOtherApi(fine);
    await send('header');
    assert.equal(api.server.calls[0]?.headers['x-things-key'], MARKED.THINGS_TOKEN);
  });

  it('sends a key in the query, behind what is there', async () => {
    api = await startOtherApi(fine);
    await send('query', { q: 'a&b' });
    await send('query');
    const queries = api.server.calls.map(({ url }) => [...new URL(url, 'http://x').searchParams]);
    const key = ['appid', MARKED.THINGS_KEY];
    assert.deepEqual(queries, [[['q', 'a&b'], key], [key]]);
  });

  it('sends a bearer token, and a user with a password', async () => {
    api = await startOtherApi(fine);
    await send('bearer');
    await send('basic');
    const pair = Buffer.from(`reader:${MARKED.THINGS_PASSWORD}`).toString('base64');
    assert.deepEqual(
      api.server.calls.map(({ headers }) => headers.authorization),
      [`Bearer ${MARKED.THINGS_TOKEN}`, `Basic ${pair}`],
    );
  });

  it('signs in with client credentials in a header or in the form, once for many calls', async () => {
    api = await startOtherApi(fine);
    await Promise.all([send('oauth_basic'), send('oauth_basic'), send('oauth_basic')]);
    await send('oauth_post');
    const [basic, post, ...more] = api.server.callsTo(OAUTH_PATH);
    assert.ok(basic && post);
    assert.equal(more.length, 0);
    const [id = '', secret = ''] = Buffer.from(String(basic.headers.authorization).slice(6), 'base64')
      .toString()
      .split(':');
    assert.deepEqual(
      [decodeURIComponent(id), decodeURIComponent(secret)],
      ['client-1', MARKED.THINGS_SECRET],
    );
    assert.deepEqual(Object.fromEntries(new URLSearchParams(basic.body)), {
      grant_type: 'client_credentials',
      scope: 'read write',
    });
    assert.equal(post.headers.authorization, undefined);
    assert.deepEqual(Object.fromEntries(new URLSearchParams(post.body)), {
      grant_type: 'client_credentials',
      client_id: 'client-1',
      client_secret: MARKED.THINGS_SECRET,
    });
    const sent = api.server.callsTo('/v1/things').map(({ headers }) => headers.authorization);
    assert.deepEqual(
      sent,
      [1, 1, 1, 2].map((number) => `Bearer access-marked-${String(number)}`),
    );
  });

  it('renews a token that the API does not take any more, once', async () => {
    api = await startOtherApi((call, response) => {
      const old = call.headers.authorization === 'Bearer access-marked-1';
      json(response, old ? 401 : 200, {});
    });
    await send('oauth_basic');
    assert.equal(api.server.callsTo(OAUTH_PATH).length, 2);
  });

  for (const connection of ['none', 'header', 'query', 'bearer', 'basic', 'oauth_basic']) {
    it(`says that the credentials are refused (${connection})`, async () => {
      api = await startOtherApi((_call, response) => {
        json(response, 401, { error: { message: 'who are you' } });
      });
      const error = await failure(send(connection));
      assert.equal(error.code, 'unauthorized');
      assert.match(error.message, /status 401, who are you/);
    });
  }

  it('pauses where the client itself is refused', async () => {
    api = await startOtherApi(fine, {
      token: (_call, response) => {
        json(response, 401, { error: 'invalid_client' });
      },
    });
    assert.equal((await failure(send('oauth_post'))).code, 'signin_refused');
    assert.equal((await failure(send('oauth_post'))).code, 'signin_refused');
    assert.equal(api.server.callsTo(OAUTH_PATH).length, 1);
    assert.equal(api.server.callsTo('/v1/things').length, 0);
  });

  for (const connection of ['header', 'query', 'bearer', 'basic', 'oauth_basic']) {
    it(`takes its credentials to no other host (${connection})`, async () => {
      const other = await startOtherApi(fine);
      api = await startOtherApi((_call, response) => {
        response.writeHead(302, { location: `${other.server.url}/v1/things` }).end();
      });
      const error = await failure(send(connection)).finally(() => other.close());
      assert.equal(error.code, 'redirect_refused');
      assert.equal(other.server.calls.length, 0);
    });

    it(`takes them along where it is redirected within its host (${connection})`, async () => {
      api = await startOtherApi((call, response) => {
        if (pathOf(call.url) === '/v1/moved') json(response, 200, {});
        else response.writeHead(301, { location: '/v1/moved' }).end();
      });
      await send(connection, { q: '1' });
      const [first] = api.server.callsTo('/v1/things');
      const [second] = api.server.callsTo('/v1/moved');
      const secretsOf = (call: typeof first): unknown[] => [
        call?.headers.authorization,
        call?.headers['x-things-key'],
        new URL(call?.url ?? '', 'http://x').searchParams.get('appid'),
      ];
      assert.deepEqual(secretsOf(second), secretsOf(first));
      assert.ok(secretsOf(first).some(Boolean));
    });
  }

  it('is sent a key once where a redirect has it already', async () => {
    api = await startOtherApi((call, response) => {
      const [path, query = ''] = call.url.split('?');
      if (path === '/v1/moved') json(response, 200, {});
      else response.writeHead(301, { location: `/v1/moved?${query}` }).end();
    });
    await send('query', { q: '1' });
    const [first, second] = api.server.calls;
    assert.equal(second?.url, first?.url.replace('things', 'moved'));
  });

  it('is taken without its name where it is the only one to its API', async () => {
    api = await startOtherApi(fine, { ways: { mine: { type: 'none' } } });
    const output = await perform(things().get, {}, { connections: api.connections });
    assert.equal((output['request'] as { connection: string }).connection, 'mine');
  });

  it('has to be named where there are several', async () => {
    api = await startOtherApi(fine);
    const error = await failure(perform(things().get, {}, { connections: api.connections }));
    assert.equal(error.code, 'bad_input');
    assert.match(error.message, /several connections are for things, name one of `none`, `header`/);
    assert.equal(error.details.problems?.[0]?.path, '/connection');
    assert.equal(api.server.calls.length, 0);
  });

  it('has to be there', async () => {
    api = await startOtherApi(fine, { ways: {} });
    const error = await failure(perform(things().get, {}, { connections: api.connections }));
    assert.equal(error.code, 'unknown_connection');
    assert.match(error.message, /none is for things: add one with `api: things`/);
  });

  it('keeps one pace with others of the same credentials, and goes slower when it is told to', async () => {
    api = await startOtherApi(
      (_call, response, count) => {
        json(response, count === 0 ? 429 : 200, {}, { 'retry-after': '0' });
      },
      {
        ways: {
          a: { type: 'bearer', token: '${THINGS_TOKEN}' },
          b: { type: 'bearer', token: '${THINGS_TOKEN}' },
        },
      },
    );
    await send('a');
    const use = { operation: 'things/getThing' };
    const pace = (name: string): number => api.connections.get(name, use).status().pace;
    assert.ok(pace('a') < 1000);
    assert.ok(pace('b') < 1000);
  });

  it("takes nobody's words for a quota but Getty's", async () => {
    api = await startOtherApi((_call, response, count) => {
      if (count === 0) json(response, 403, { message: 'you are over rate limit' }, { 'retry-after': '0' });
      else json(response, 200, {});
    });
    assert.equal((await send('none'))['status'], 200);
  });
});
