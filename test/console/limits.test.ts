import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { bounded } from '../../src/console/bounded.js';
import { ROUTES } from '../../src/console/api/routes.js';
import { openTestConsole, type TestConsole } from '../support/console.js';
import { failure } from '../support/failure.js';
import { until } from '../support/until.js';

describe('the limits of the console', () => {
  let console: TestConsole;
  beforeEach(async () => {
    console = await openTestConsole({ arrivalMs: 400 });
  });
  afterEach(() => console.close());

  const big = (bytes: number) => ({ text: 'x'.repeat(bytes) });

  it('refuses a body above 1 MiB, and takes a document up to its own limit', async () => {
    const lint = await console.call('POST', '/api/lint', big(1024 * 1024));
    assert.equal(lint.status, 413);
    assert.equal(lint.json().error.code, 'too_large');
    assert.equal((await console.call('POST', '/api/lint', big(1024 * 1024 - 100))).status, 200);
    const document = { name: 'big.yaml', text: `# ${'x'.repeat(2 * 1024 * 1024)}` };
    assert.equal((await console.call('POST', '/api/documents', document)).status, 201);
    const most: number = ROUTES.addDocument.bodyBytes;
    assert.equal((await console.call('POST', '/api/documents', big(most))).status, 413);
  });

  it('does not read on where a body is longer than it said', async () => {
    const answer = await raw([
      `POST /api/lint HTTP/1.1\r\nHost: 127.0.0.1:${console.port}\r\nAuthorization: Bearer ${console.token}\r\n`,
      'Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n',
      ...Array.from({ length: 24 }, () => `10000\r\n${' '.repeat(0x10000)}\r\n`),
    ]);
    assert.match(answer, /^HTTP\/1.1 413 /);
  });

  for (const [what, pieces] of Object.entries({
    'a body that does not come': ['Content-Length: 20\r\n\r\n', '{"text'],
    'headers that do not end': ['X-Slow: '],
  })) {
    it(`lets go of ${what}`, async () => {
      const start = `POST /api/lint HTTP/1.1\r\nHost: 127.0.0.1:${console.port}\r\nAuthorization: Bearer ${console.token}\r\nContent-Type: application/json\r\n`;
      assert.match(await raw([start, ...pieces]), /^HTTP\/1.1 408 /);
    });
  }

  /** What is answered until the server closes the connection. */
  function raw(pieces: readonly string[]): Promise<string> {
    return new Promise((resolve) => {
      let answer = '';
      const socket: Socket = connect({ host: '127.0.0.1', port: console.port }, () => {
        for (const piece of pieces) socket.write(piece);
      });
      socket.on('data', (chunk) => {
        answer += chunk.toString();
        if (/^HTTP\/1.1 413/.test(answer)) socket.destroy();
      });
      socket.once('error', () => undefined);
      socket.once('close', () => resolve(answer));
    });
  }

  it('counts the calls of each route, by the minute', async () => {
    const most: number = ROUTES.startSandbox.perMinute;
    const answers = await Promise.all(
      Array.from({ length: most + 1 }, () => console.call('POST', '/api/sandbox')),
    );
    const refused = answers.filter(({ status }) => status === 429);
    assert.equal(refused.length, 1);
    assert.equal(refused[0]!.json().error.code, 'too_many');
    assert.equal((await console.get('/api/documents')).status, 200);
    const stranger = { authorization: 'Bearer wrong' };
    const strangers = Array.from({ length: 100 }, () => console.get('/api/openapi.json', stranger));
    for (const { status } of await Promise.all(strangers)) assert.equal(status, 401);
    assert.equal((await console.get('/api/openapi.json')).status, 200, 'strangers must not use it up');
  });

  it('counts the looks at the page, of whoever has the token, and limits its files', async () => {
    const look = (token: string) => console.get(`/?token=${token}`);
    const strangers = await Promise.all(Array.from({ length: 320 }, () => look('wrong')));
    for (const { status } of strangers) assert.equal(status, 401);
    const answers = await Promise.all(Array.from({ length: 301 }, () => look(console.token)));
    assert.equal(answers.filter(({ status }) => status === 200).length, 300);
    assert.equal(answers.filter(({ status }) => status === 429).length, 1);
    for (const path of ['/icon.svg', '/assets/main-abc.js'])
      assert.equal((await console.get(path)).headers['x-ratelimit-limit'], '6000', path);
  });

  for (const [what, path, body, message] of [
    ['what is not JSON', '/api/lint', '{"text": ', /JSON/],
    ['nothing', '/api/lint', '', /cannot be empty/],
    ['a list', '/api/lint', [], /must be an object/],
    ['a name that is not known', '/api/lint', { text: '', more: 1 }, /is not a parameter/],
    ['a name that is missing', '/api/prepare', { api: 'a', id: 'b' }, /`input` is required/],
    ['a value of another type', '/api/lint', { text: 1 }, /must be a string, not 1/],
    [
      'a text for a yes',
      '/api/test-requests',
      { api: 'a', id: 'b', input: {}, confirmed: 'true' },
      /boolean/,
    ],
    ['a prototype', '/api/lint', '{"text": "", "__proto__": {"x": 1}}', /not valid JSON/],
  ] as const) {
    it(`says what is wrong with ${what} for a body`, async () => {
      const { status, json } = await console.call('POST', path, body);
      assert.equal(status, 400);
      assert.equal(json().error.code, 'bad_input');
      assert.match(json().error.message as string, message);
    });
  }

  it('takes JSON only', async () => {
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
    ]) {
      const answer = await console.call('POST', '/api/lint', '{"text":""}', { 'content-type': type });
      assert.equal(answer.status, 400, type);
    }
  });

  it('checks what stands in the address', async () => {
    for (const path of [
      '/api/operations?limit=0',
      '/api/operations?limit=x',
      '/api/operations?limit=1.5',
      '/api/operations?more=1',
      `/api/operations?q=${'x'.repeat(201)}`,
      '/api/operations?q=a&q=b',
      '/api/runs?status=GONE',
      '/api/runs/a%2Fb',
      '/api/runs?start=-1',
    ])
      assert.equal((await console.get(path)).status, 400, path);
    assert.ok([404, 414].includes((await console.get(`/api/operations/a/${'x'.repeat(600)}`)).status));
  });
});

describe('a bounded piece of work', () => {
  async function serve(limitMs: number, work: (signal: AbortSignal) => Promise<unknown>) {
    const outcome: { error?: unknown; signal?: AbortSignal; read?: boolean } = {};
    const server = createServer((request, answer) => {
      // What listens to this is behind it in the order of things.
      request.once('end', () => setImmediate(() => (outcome.read = true)));
      request.resume();
      bounded(answer, limitMs, (signal) => {
        outcome.signal = signal;
        return work(signal);
      }).then(
        (value) => answer.end(String(value)),
        (error: unknown) => {
          outcome.error = error;
          answer.end('late');
        },
      );
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const close = () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      });
    return { outcome, url, close };
  }
  const endless = () => new Promise<never>(() => undefined);

  it('ends with the time that it may take, and is told', async () => {
    const { outcome, url, close } = await serve(50, endless);
    assert.equal(await (await fetch(url, { method: 'POST', body: 'x' })).text(), 'late');
    assert.equal((await failure(Promise.reject(outcome.error as Error))).code, 'timed_out');
    assert.ok(outcome.signal?.aborted);
    await close();
  });

  it('is told when whoever waits for it goes away, and not before, with a body or without', async () => {
    for (const body of ['x', null]) {
      const { outcome, url, close } = await serve(
        60_000,
        (signal) => new Promise((resolve) => signal.addEventListener('abort', () => resolve('gone'))),
      );
      const gone = new AbortController();
      const call = fetch(url, { method: body === null ? 'GET' : 'POST', body, signal: gone.signal });
      await until('the body has been read, which is no going away', () => outcome.read);
      assert.equal(outcome.signal!.aborted, false);
      gone.abort();
      await call.catch(() => undefined);
      await until('it is told', () => outcome.signal?.aborted);
      await close();
    }
  });
});
