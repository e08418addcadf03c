import assert from 'node:assert/strict';
import { execFile, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';
import { perform } from '../../src/history/perform.js';
import { signatureOf } from '../../src/http/signing.js';
import { checkAdded } from '../../src/request/check-added.js';
import { prepareRequest } from '../../src/request/prepare.js';
import { signedBy, type PreparedRequest } from '../../src/request/prepared.js';
import { toCurl, toHttpTask } from '../../src/request/show.js';
import { json, type Respond, type SeenCall } from '../support/http-server.js';
import { MARKED, SPELLINGS, startOtherApi, things, WAYS, type OtherApi } from '../support/other-api.js';
import { skipBecause } from '../support/skip.js';

const run = promisify(execFile);
const { get, post } = things();

/** What whoever copies a request has to have in the environment: the names that it shows, and their values. */
const NAMED: Readonly<Record<string, string>> = {
  HEADER_API_KEY: MARKED.THINGS_TOKEN,
  QUERY_API_KEY: MARKED.THINGS_KEY,
  BEARER_TOKEN: MARKED.THINGS_TOKEN,
  BASIC_USERNAME: 'reader',
  BASIC_PASSWORD: MARKED.THINGS_PASSWORD,
  BASIC_BASIC: Buffer.from(`reader:${MARKED.THINGS_PASSWORD}`).toString('base64'),
  OAUTH_BASIC_ACCESS_TOKEN: 'access-marked-1',
  OAUTH_POST_ACCESS_TOKEN: 'access-marked-1',
};

/** A key that holds & is beyond Conductor's HTTP task. */
const SENDABLE_KEY = MARKED.THINGS_KEY.replace('&', '');
const NAMED_SENDABLE: Readonly<Record<string, string>> = { ...NAMED, QUERY_API_KEY: SENDABLE_KEY };

/** What a call is about, without what every client says of itself. */
function essence({ method, url, headers, body }: SeenCall): unknown {
  const names = ['accept', 'authorization', 'content-type', 'x-things-key', 'x-note'];
  const query = [...new URL(url, 'http://x').searchParams];
  return [method, url.split('?')[0], query, names.map((name) => headers[name]), body];
}

function needsCurl(context: Mocha.Context): void {
  const { status } = spawnSync('curl', ['--url-query', 'a=b', '--version']);
  if (status !== 0) skipBecause(context, 'no curl 7.87 or newer');
}

describe('What is copied of a request to another API', () => {
  let api: OtherApi;
  const noted = things({
    parameters: [
      { name: 'q', in: 'query', schema: { type: 'string' } },
      { name: 'X-Note', in: 'header', schema: { type: 'string' } },
    ],
  }).get;
  before(async () => {
    const token: Respond = (_call, response) => {
      json(response, 200, { access_token: 'access-marked-1', token_type: 'bearer' });
    };
    const respond: Respond = (_call, response) => {
      json(response, 200, {});
    };
    api = await startOtherApi(respond, { token });
  });
  after(() => api.close());
  beforeEach(() => (api.env['THINGS_KEY'] = MARKED.THINGS_KEY));

  const cases = Object.keys(WAYS).flatMap((connection) => [
    { connection, operation: noted, input: { q: `a b&c "'$HOME\``, x_note: `"$HOME" \`x\` it's 100% !` } },
    { connection, operation: post, input: { size: 3 } },
    { connection, operation: get, input: {} },
  ]);
  const sent = async ({ connection, operation, input }: (typeof cases)[number]): Promise<SeenCall> => {
    await perform(operation, { ...input, connection }, { connections: api.connections, confirmed: true });
    const call = api.server.calls.at(-1);
    assert.ok(call);
    return call;
  };
  const prepared = async ({
    connection,
    operation,
    input,
  }: (typeof cases)[number]): Promise<PreparedRequest> => {
    const { baseUrl, signature } = api.connections.outline(connection, 'things');
    return signedBy(prepareRequest(operation, await checkAdded(operation, input), baseUrl), signature);
  };

  for (const one of cases) {
    const what = `${one.operation.method} with ${String(Object.keys(one.input).length)} values, ${one.connection}`;

    it(`is as a curl command exactly what is sent (${what})`, async function () {
      needsCurl(this);
      const command = toCurl(await prepared(one));
      for (const secret of SPELLINGS) assert.ok(!command.includes(secret));
      await run('sh', ['-c', command], { env: { PATH: process.env['PATH'], ...NAMED } });
      const copied = api.server.calls.at(-1);
      assert.ok(copied);
      assert.deepEqual(essence(copied), essence(await sent(one)));
    });

    it(`is as an HTTP task exactly what is sent (${what})`, async () => {
      api.env['THINGS_KEY'] = SENDABLE_KEY;
      const sendable = { ...one, input: JSON.parse(JSON.stringify(one.input).replace('&', '')) as object };
      const text = JSON.stringify(toHttpTask(await prepared(sendable)));
      for (const secret of SPELLINGS) assert.ok(!text.includes(secret));
      const names: string[] = [];
      const filled = text.replace(/\$\{workflow\.secrets\.(\w+)\}/g, (_, name: string) => {
        names.push(name);
        const value = NAMED_SENDABLE[name] ?? assert.fail(name);
        return JSON.stringify(value).slice(1, -1);
      });
      assert.equal(names.length, one.connection === 'none' ? 0 : 1);
      const { http_request: http } = (JSON.parse(filled) as ReturnType<typeof toHttpTask>)[
        'inputParameters'
      ] as {
        http_request: {
          uri: string;
          method: string;
          contentType?: string;
          headers: Record<string, string>;
          body?: unknown;
        };
      };
      // As the engine does (test/e2e/http-task.test.ts): it encodes what it gets, encoded or not.
      await fetch(http.uri.replaceAll('%', '%25'), {
        method: http.method,
        headers: {
          ...http.headers,
          ...(http.contentType !== undefined && { 'content-type': http.contentType }),
        },
        ...(http.body !== undefined && { body: JSON.stringify(http.body) }),
      });
      const copied = api.server.calls.at(-1);
      assert.ok(copied);
      assert.deepEqual(essence(copied), essence(await sent(sendable)));
    });
  }

  it("names its secrets after the connection, and never as Getty's are named", () => {
    const secretOf = (name: string): unknown => {
      const signature = signatureOf(name, { type: 'api_key', in: 'header', name: 'X' });
      return typeof signature === 'object' && 'secret' in signature && signature.secret;
    };
    assert.equal(secretOf('github'), 'GITHUB_API_KEY');
    assert.equal(secretOf('my-api.v2'), 'MY_API_V2_API_KEY');
    assert.equal(secretOf('2go'), 'API_2GO_API_KEY');
    assert.equal(secretOf('getty'), 'API_GETTY_API_KEY');
    assert.equal(secretOf('gettysburg'), 'GETTYSBURG_API_KEY');
  });

  it('has a body that is no JSON as it is sent', async function () {
    needsCurl(this);
    const request = await prepared({ connection: 'bearer', operation: post, input: {} });
    const bodies: [string, unknown, string][] = [
      [
        'application/x-www-form-urlencoded',
        { a: "it's", b: [1, true], c: { d: null, e: 'f g' } },
        'a=it%27s&b=1&b=true&c%5Be%5D=f+g',
      ],
      ['text/csv', '@a,b\n1,2\n', '@a,b\n1,2\n'],
      ['application/vnd.x+json', { a: 1 }, '{"a":1}'],
    ];
    for (const [contentType, body, expected] of bodies) {
      const formed = { ...request, contentType, body };
      await run('sh', ['-c', toCurl(formed)], { env: { PATH: process.env['PATH'], ...NAMED } });
      await api.connections.look('bearer').send(formed);
      const [copied, real] = api.server.calls.slice(-2);
      assert.ok(copied && real);
      assert.deepEqual(essence(copied), essence(real));
      assert.deepEqual([real.body, real.headers['content-type']], [expected, contentType]);
      const task = toHttpTask(formed)['inputParameters'] as { http_request: Record<string, unknown> };
      assert.deepEqual(
        [task.http_request['contentType'], task.http_request['body']],
        [contentType, expected],
      );
    }
  });
});
