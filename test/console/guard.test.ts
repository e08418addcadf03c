import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { createToken, isToken } from '../../src/console/guard.js';
import { openTestConsole, send, type TestConsole } from '../support/console.js';

describe('the guard of the console', () => {
  let console: TestConsole;
  before(async () => {
    console = await openTestConsole();
  });
  after(() => console.close());

  it('makes a token of 256 bits at each start', async () => {
    const tokens = Array.from({ length: 50 }, createToken);
    assert.equal(new Set(tokens).size, 50);
    for (const token of tokens) assert.equal(Buffer.from(token, 'base64url').length, 32);
    const other = await openTestConsole();
    await other.close();
    assert.notEqual(other.token, console.token);
    assert.ok(console.url.endsWith(`/?token=${console.token}`));
  });

  it('knows the token and nothing else', () => {
    assert.ok(isToken('abc', 'abc'));
    for (const wrong of ['', 'ab', 'abcd', 'abC', undefined, ['abc'], { abc: 'abc' }])
      assert.ok(!isToken('abc', wrong), JSON.stringify(wrong));
  });

  for (const [what, authorization] of Object.entries({
    none: undefined,
    another: 'Bearer wrong',
    'one of another kind': 'Basic TOKEN',
    'one without its kind': 'TOKEN',
    'one that goes on': 'Bearer TOKENx',
  })) {
    it(`refuses calls to the API with ${what} for a token, to routes that are and that are not`, async () => {
      const headers = { authorization: authorization?.replace('TOKEN', console.token) };
      for (const [method, path] of [
        ['GET', '/api/status'],
        ['GET', '/api/openapi.json'],
        ['GET', `/api/status?token=${console.token}`],
        ['POST', '/api/sandbox'],
        ['GET', '/%61pi/status'],
      ] as const) {
        const answer = await send(console.port, { method, path, body: undefined, headers });
        assert.equal(answer.status, 401, path);
        assert.equal(answer.json().error.code, 'not_signed_in');
      }
    });
  }

  for (const host of [
    'evil.example',
    'evil.example:PORT',
    '127.0.0.1',
    'localhost',
    '127.0.0.1:1',
    'localhost.evil.example:PORT',
    '127.0.0.1.nip.io:PORT',
    '0.0.0.0:PORT',
    '[::1]:PORT',
    '127.0.0.1:PORT.evil.example',
  ]) {
    it(`refuses the host "${host}", page, files and API alike, with the right token`, async () => {
      for (const path of [
        `/?token=${console.token}`,
        '/icon.svg',
        '/assets/main-abc.js',
        '/api/status',
        '/nothing',
      ]) {
        const answer = await console.get(path, { host: host.replace('PORT', String(console.port)) });
        assert.equal(answer.status, 403, path);
        assert.equal(answer.json().error.code, 'foreign_caller');
        assert.ok(!answer.text.includes(console.token));
      }
    });
  }

  it('refuses calls that name no host', async () => {
    const auth = `Authorization: Bearer ${console.token}\r\n`;
    assert.match(
      await raw(`GET /api/status HTTP/1.1\r\nHost:\r\n${auth}Connection: close\r\n\r\n`),
      /^HTTP\/1.1 403/,
    );
    assert.match(await raw(`GET /api/status HTTP/1.0\r\n${auth}\r\n`), /^HTTP\/1.1 403/);
    assert.match(await raw(`GET /api/status HTTP/1.1\r\n${auth}Connection: close\r\n\r\n`), /^HTTP\/1.1 400/);
  });

  function raw(text: string): Promise<string> {
    return new Promise((resolve, reject) => {
      let answer = '';
      const socket = connect({ host: '127.0.0.1', port: console.port }, () => socket.write(text));
      socket.on('data', (chunk) => (answer += chunk.toString()));
      socket.once('close', () => resolve(answer));
      socket.once('error', reject);
    });
  }

  it('answers by both names of this machine', async () => {
    for (const name of ['127.0.0.1', 'localhost'])
      assert.equal((await console.get('/api/status', { host: `${name}:${console.port}` })).status, 200);
  });

  for (const origin of [
    'https://evil.example',
    'null',
    'http://127.0.0.1',
    'http://127.0.0.1:1',
    'https://127.0.0.1:PORT',
    'http://localhost:PORT',
    'http://127.0.0.1:PORT.evil.example',
  ]) {
    it(`refuses what another page sends: origin ${origin}`, async () => {
      const headers = { origin: origin.replace('PORT', String(console.port)) };
      for (const [method, path, body] of [
        ['GET', '/api/status', undefined],
        ['POST', '/api/lint', { text: '{}' }],
        ['OPTIONS', '/api/lint', undefined],
        ['GET', `/?token=${console.token}`, undefined],
      ] as const) {
        const answer = await console.call(method, path, body, headers);
        assert.equal(answer.status, 403, `${method} ${path}`);
        assert.equal(answer.headers['access-control-allow-origin'], undefined);
      }
    });
  }

  it('lets its own page through', async () => {
    const origin = `http://127.0.0.1:${console.port}`;
    const own = {
      origin,
      'sec-fetch-site': 'same-origin',
      'sec-fetch-mode': 'cors',
      'sec-fetch-dest': 'empty',
    };
    assert.equal((await console.call('POST', '/api/lint', { text: '{}' }, own)).status, 200);
  });

  it('believes the browser about where a call comes from, and lets links lead to the page alone', async () => {
    const link = { 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' };
    const cases: [path: string, headers: Record<string, string>, status: number][] = [
      ['/api/status', { 'sec-fetch-site': 'cross-site' }, 403],
      ['/api/status', { 'sec-fetch-site': 'same-site' }, 403],
      ['/api/status', { 'sec-fetch-site': 'cross-site', ...link }, 403],
      ['/icon.svg', { 'sec-fetch-site': 'cross-site', 'sec-fetch-dest': 'image' }, 403],
      [`/?token=${console.token}`, { 'sec-fetch-site': 'cross-site' }, 403],
      [
        `/?token=${console.token}`,
        { 'sec-fetch-site': 'cross-site', ...link, 'sec-fetch-dest': 'iframe' },
        403,
      ],
      [`/?token=${console.token}`, { 'sec-fetch-site': 'cross-site', ...link }, 200],
      ['/', { 'sec-fetch-site': 'cross-site', ...link }, 401],
      [`/?token=${console.token}`, { 'sec-fetch-site': 'none', ...link }, 200],
      ['/api/status', { 'sec-fetch-site': 'none' }, 200],
    ];
    for (const [path, headers, status] of cases)
      assert.equal((await console.get(path, headers)).status, status, JSON.stringify([path, headers]));
  });

  it('is heard on the loopback address alone', async function () {
    const addresses = Object.values(networkInterfaces())
      .flat()
      .filter((one) => one !== undefined && !one.internal && one.family === 'IPv4')
      .map((one) => one?.address ?? '');
    if (addresses.length === 0) this.skip();
    for (const host of addresses) {
      const refused = await new Promise<string>((resolve) => {
        const socket = connect({ host, port: console.port });
        socket.once('connect', () => {
          socket.destroy();
          resolve('connected');
        });
        socket.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? ''));
      });
      assert.equal(refused, 'ECONNREFUSED', host);
    }
  });
});
