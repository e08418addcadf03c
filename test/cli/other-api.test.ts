import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startSandbox } from '../../src/sandbox/sandbox.js';
import { runCli, type CliResult } from '../support/cli.js';
import { documentOf, THING } from '../support/documents.js';
import { json, type Respond } from '../support/http-server.js';
import { SPELLINGS, startOtherApi, WAYS, type OtherApi } from '../support/other-api.js';
import { environmentOf } from '../support/sandbox.js';
import { until } from '../support/until.js';

const DOCUMENT = documentOf({
  get: { ...THING, parameters: [{ name: 'q', in: 'query', schema: { type: 'string' } }] },
  delete: { ...THING, operationId: 'dropThing' },
  put: { ...THING, operationId: 'buyThing', 'x-effect': 'spend' },
});

const fine: Respond = (call, response) => {
  const cookie = { 'set-cookie': 'session=cookie-marked', 'x-sent': call.url };
  json(response, 200, { things: [1, 2], sent: call }, cookie);
};

describe('A command that tests an operation of another API', () => {
  let api: OtherApi;
  const begin = async (respond: Respond, ways: Record<string, object> = WAYS): Promise<void> => {
    api = await startOtherApi(respond, { ways });
    mkdirSync(join(api.folder, 'apis'));
    writeFileSync(join(api.folder, 'apis', 'things.yaml'), DOCUMENT);
  };
  const run = async (...args: string[]): Promise<CliResult> => {
    const result = await runCli(args, { cwd: api.folder, env: api.env });
    for (const secret of [...SPELLINGS, 'cookie-marked'])
      assert.ok(
        !`${result.stdout}${result.stderr}`.includes(secret),
        `${secret} in ${result.stdout}${result.stderr}`,
      );
    return result;
  };
  afterEach(() => api.close());

  for (const connection of Object.keys(WAYS)) {
    it(`prints its output as one document, and no secret (${connection})`, async () => {
      await begin(fine);
      const args = ['getThing', '--connection', connection, '--input', '{"q":"a"}'];
      const { status, stdout, stderr } = await run('test-request', ...args, '--json');
      assert.deepEqual([status, stderr], [0, '']);
      const output = JSON.parse(stdout) as Record<string, unknown>;
      const names = ['status', 'kind', 'answer', 'effective', 'request', 'warnings'];
      assert.deepEqual(Object.keys(output), names);
      assert.deepEqual((output['answer'] as { things: unknown }).things, [1, 2]);
      assert.deepEqual(output['effective'], { q: 'a' });
    });

    it(`shows a person status, time, headers and content, and no secret (${connection})`, async () => {
      await begin(fine);
      const { status, stdout } = await run('test-request', 'things/getThing', '--connection', connection);
      assert.equal(status, 0);
      assert.match(stdout, /^200 in \d+ ms, [\d.]+ kB, 1 attempt\n/);
      assert.match(stdout, /set-cookie: \[hidden\]/);
      assert.match(stdout, /\n\n\{\n {2}"things": \[\n/);
    });

    it(`shows no secret where it is refused (${connection})`, async () => {
      await begin((call, response) => {
        json(response, 403, { detail: JSON.stringify(call) }, { 'x-echo': call.url });
      });
      const args = ['test-request', 'getThing', '--connection', connection];
      const { status, stderr } = await run(...args);
      assert.equal(status, 3);
      assert.match(stderr, /^403 in \d+ ms.*1 attempt/);
      assert.match(stderr, /"detail"/);
      assert.match((await run(...args, '--json')).stdout, /"code":"forbidden"/);
    });
  }

  it('takes the only connection to the API, and the document that --api names', async () => {
    await begin(fine, { mine: WAYS.bearer });
    writeFileSync(join(api.folder, 'things.json'), DOCUMENT);
    const { status, stdout } = await run('test-request', 'GET /things', '--json');
    assert.deepEqual([status, JSON.parse(stdout).request.connection], [0, 'mine']);
    // The second of its name is another document, and no connection is for it.
    const other = await run('test-request', 'things-2/getThing', '--api', 'things.json', '--json');
    assert.match(other.stdout, /"code":"unknown_connection".*none is for things-2/);
    assert.equal(other.status, 2);
  });

  it('uses no connection for an API that it is not for', async () => {
    await begin(fine);
    const sandbox = await startSandbox({ downloads: 3 });
    try {
      const both = { cwd: api.folder, env: { ...api.env, ...environmentOf(sandbox) } };
      const wrong = [
        ['getThing', '--connection', 'default'],
        ['getDownloads', '--connection', 'bearer'],
        ['--connection', 'bearer'],
      ];
      for (const args of wrong) {
        const { status, stdout } = await runCli(['test-request', ...args, '--json'], both);
        assert.equal(status, 2);
        assert.match(stdout, /"code":"connection_not_allowed"/);
      }
      assert.equal((await runCli(['test-request', '--page-size', '1', '--json'], both)).status, 0);
      assert.equal(api.server.calls.length, 0);
    } finally {
      await sandbox.close();
    }
  });

  it('is never sent to a server that its document names', async () => {
    await begin(fine, {});
    const servers = [{ url: api.server.url }];
    writeFileSync(join(api.folder, 'apis', 'things.yaml'), documentOf({ get: THING }, { servers }));
    const { status, stderr } = await run('test-request', 'getThing');
    assert.equal(status, 2);
    assert.match(stderr, /none is for things: add one with `api: things`/);
    assert.equal(api.server.calls.length, 0);
  });

  it('asks for a yes before it changes something', async () => {
    await begin(fine, { mine: WAYS.none });
    const { status, stderr } = await run('test-request', 'dropThing');
    assert.equal(status, 2);
    assert.match(stderr, /things\/dropThing changes something.*\[not_confirmed\]/);
    assert.match(stderr, /--yes/);
    assert.equal(api.server.calls.length, 0);
    assert.equal((await run('test-request', 'dropThing', '--yes')).status, 0);
    assert.deepEqual(
      api.server.calls.map(({ method }) => method),
      ['DELETE'],
    );
  });

  it('never sends what uses up an allowance', async () => {
    await begin(fine, { mine: WAYS.none });
    for (const args of [
      ['buyThing', '--yes'],
      ['downloadImage', '--yes', '--input', '{"id":"1"}'],
    ]) {
      const { status, stdout } = await run('test-request', ...args, '--json');
      assert.equal(status, 2);
      assert.match(stdout, /"code":"spending_refused"/);
    }
    assert.equal(api.server.calls.length, 0);
  });

  const contents: [string, number, Record<string, string>, string, RegExp][] = [
    ['nothing', 204, {}, '', /^204 in [^]*\n\n\(no content\)\n$/],
    ['text', 200, { 'content-type': 'text/plain' }, 'a\u001b[2J\r\nb', /\n\na·\[2J\nb\n$/],
    ['a picture', 200, { 'content-type': 'image/png' }, '\u0089', /\n\n\(2 bytes of image\/png\)\n$/],
    [
      'more than anybody reads',
      200,
      { 'content-type': 'text/csv' },
      'line\n'.repeat(50),
      /\n\n(line\n){20}… and 30 more lines; --json has all of them\n$/,
    ],
  ];
  for (const [what, code, headers, body, expected] of contents) {
    it(`shows ${what} for what it is`, async () => {
      await begin((_call, response) => {
        response.writeHead(code, headers).end(body);
      });
      const { status, stdout } = await run('test-request', 'getThing', '--connection', 'none');
      assert.equal(status, 0);
      assert.match(stdout, expected);
    });
  }

  it('tells of the tries and waits that it took', async () => {
    await begin((_call, response, count) => {
      json(response, count === 0 ? 503 : 200, {}, { 'retry-after': count === 0 ? '1' : '0' });
    });
    const { stdout } = await run('test-request', 'getThing', '--connection', 'none');
    assert.match(stdout, /2 attempts, waited (\d+ ms for the pace and )?1\d{3} ms between tries/);
  });

  it('ends with 130 when it is interrupted', async () => {
    await begin(() => undefined);
    const interrupt = new AbortController();
    const running = runCli(['test-request', 'getThing', '--connection', 'none', '--json'], {
      cwd: api.folder,
      env: api.env,
      signal: interrupt.signal,
    });
    await until('the call is there', () => api.server.calls.length > 0);
    interrupt.abort();
    assert.equal((await running).status, 130);
  });
});
