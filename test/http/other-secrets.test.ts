import assert from 'node:assert/strict';
import { Writable } from 'node:stream';
import { inspect } from 'node:util';
import { toError } from '../../src/core/errors.js';
import { openLog } from '../../src/core/log.js';
import { perform } from '../../src/history/perform.js';
import { json, type Respond } from '../support/http-server.js';
import { OAUTH_PATH, SPELLINGS, startOtherApi, things, WAYS, type OtherApi } from '../support/other-api.js';

/** Sends back all that came, secrets included, in every place that an answer has. */
const echo =
  (status: number): Respond =>
  (call, response) => {
    const told = Buffer.from(JSON.stringify(call)).toString('latin1');
    json(
      response,
      status,
      { call, error: { message: told }, error_description: call.body },
      {
        'x-echo': `${call.url} ${String(call.headers.authorization)}`,
        'x-key': String(call.headers['x-things-key']),
        'set-cookie': `session=cookie-marked-c00kie; path=${call.url}`,
        link: `<http://127.0.0.1${call.url}&page=2>; rel="next"`,
      },
    );
  };

const CAUSES: readonly (readonly [what: string, api: Respond, token?: Respond])[] = [
  ...[200, 201, 400, 401, 403, 404, 409, 429, 500].map(
    (status) => [`an API that echoes with ${String(status)}`, echo(status)] as const,
  ),
  ...[200, 302, 400, 401, 429, 500].map(
    (status) => [`a token endpoint that echoes with ${String(status)}`, echo(200), echo(status)] as const,
  ),
  [
    'an API that echoes text',
    (call, response) => {
      response.writeHead(200, { 'content-type': 'text/html' }).end(`<html>${inspect(call)}</html>`);
    },
  ],
  [
    'an API that claims JSON',
    (call, response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).end(inspect(call));
    },
  ],
  [
    'an API that redirects with them',
    (call, response) => {
      const auth = encodeURIComponent(String(call.headers.authorization));
      response.writeHead(302, { location: `https://example.com${call.url}?auth=${auth}` }).end();
    },
  ],
  [
    'an API that resets',
    (_call, response) => {
      response.destroy();
    },
  ],
];

describe('Secrets of other APIs', function () {
  this.timeout(20_000);

  let api: OtherApi;
  afterEach(() => api.close());

  for (const [what, respond, token] of CAUSES) {
    it(`are in no output, error, callback or log after ${what}`, async () => {
      const seen: string[] = [];
      let isSent = false;
      for (const connection of Object.keys(WAYS)) {
        if (token !== undefined && !connection.startsWith('oauth')) continue;
        const keep = (...things: unknown[]): void => {
          seen.push(inspect(things, { depth: 12 }), JSON.stringify(things));
        };
        const lines = new Writable({
          write(chunk: Buffer, _encoding, done) {
            seen.push(chunk.toString('utf8'));
            done();
          },
        });
        api = await startOtherApi(respond, {
          log: openLog(lines, { level: 'debug' }),
          ...(token && { token }),
        });
        try {
          keep(
            await perform(
              things().get,
              { q: 'some words', connection },
              {
                connections: api.connections,
                budgetMs: 150,
                onPhase: keep,
                onAnswer: (facts, body) => {
                  keep(facts, body());
                },
              },
            ),
          );
        } catch (thrown) {
          const error = toError(thrown);
          keep(error, error.stack, error.details, error.cause);
        }
        keep(
          api.connections.outline(connection, 'things'),
          api.connections.get(connection, { operation: 'things/getThing' }),
        );
        isSent ||= SPELLINGS.some((secret) => JSON.stringify(api.server.calls).includes(secret));
        await api.close();
      }
      assert.ok(isSent, 'nothing secret was sent, so this could not fail');
      const all = seen.join('\n');
      for (const secret of [...SPELLINGS, 'cookie-marked-'])
        assert.ok(
          !all.includes(secret),
          `${secret}: ${all.slice(Math.max(0, all.indexOf(secret) - 300))}`.slice(0, 700),
        );
    });
  }

  it('are known by the time that a token is asked for, as the client sends them', async () => {
    api = await startOtherApi(echo(200));
    await perform(things().get, { connection: 'oauth_basic' }, { connections: api.connections });
    const sent = String(api.server.callsTo(OAUTH_PATH)[0]?.headers.authorization);
    assert.match(sent, /^Basic \w{20,}/);
    assert.equal(api.connections.redact(sent), 'Basic [redacted]');
  });
});
