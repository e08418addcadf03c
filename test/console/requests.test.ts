import assert from 'node:assert/strict';
import type { ServerResponse } from 'node:http';
import { linesOf, openTestConsole, type TestConsole } from '../support/console.js';
import { json, startServer, type TestServer } from '../support/http-server.js';
import { DOWNLOADS_PATH, SECRETS, TOKEN_PATH } from '../support/getty.js';
import { until } from '../support/until.js';

const TEST = { api: 'getty-images', id: 'getDownloads', input: {} };
const PAGE = { result_count: 0, downloads: [] };

describe('a test request of the console', () => {
  let console: TestConsole;
  let api: TestServer;
  /** What the API does with a call for downloads. */
  let respond: (response: ServerResponse, count: number) => void;

  beforeEach(async () => {
    respond = (response) => json(response, 200, PAGE, { 'x-more': 'yes' });
    api = await startServer((call, response, count) => {
      if (call.url === TOKEN_PATH)
        json(response, 200, { access_token: 'token-marked-t0k3n', token_type: 'Bearer', expires_in: '1800' });
      else respond(response, count);
    });
    console = await openTestConsole({ env: { ...SECRETS, GETTY_BASE_URL: api.url, GETTY_QPS: '500' } });
  });
  afterEach(async () => {
    await console.close();
    await api.close();
  });

  const test = (body: unknown = TEST) => console.call('POST', '/api/test-requests', body);
  const callsForDownloads = () => api.callsTo(DOWNLOADS_PATH).length;

  /** Begins one, reads to the first line, and gives what stops it. */
  async function begin(): Promise<{ first: string; stop: () => void }> {
    const stopped = new AbortController();
    const answer = await fetch(`http://127.0.0.1:${console.port}/api/test-requests`, {
      method: 'POST',
      headers: { authorization: `Bearer ${console.token}`, 'content-type': 'application/json' },
      body: JSON.stringify(TEST),
      signal: stopped.signal,
    });
    const { value } = await answer.body!.getReader().read();
    return { first: Buffer.from(value ?? []).toString(), stop: () => stopped.abort() };
  }

  it('tells what it waits for, the bare answer, and the output that the task would have', async () => {
    const answer = await test();
    assert.equal(answer.headers['content-type'], 'application/x-ndjson; charset=utf-8');
    const events = linesOf(answer);
    assert.deepEqual(
      events.map(({ type, phase }) => phase ?? type),
      ['signing_in', 'answer', 'answer', 'result'],
    );
    const [told, result] = events.slice(-2);
    assert.equal(told?.['status'], 200);
    assert.equal((told?.['headers'] as Record<string, string>)['x-more'], 'yes');
    assert.deepEqual([told?.['bytes'], told?.['attempts']], [JSON.stringify(PAGE).length, 1]);
    assert.deepEqual(result?.['body'], PAGE);
    const output = result?.['output'] as Record<string, unknown>;
    assert.deepEqual([output['page'], output['has_next']], [1, false]);
  });

  it('tells of each try and the wait before it', async () => {
    respond = (response, count) => {
      if (count === 0) json(response, 503, { message: 'busy' });
      else json(response, 200, PAGE);
    };
    const waits = linesOf(await test()).filter(({ phase }) => phase === 'backoff');
    assert.equal(waits.length, 1);
    assert.equal(waits[0]?.['code'], 'server_error');
    assert.ok(Number(waits[0]['ms']) > 0);
  });

  it('ends with what went wrong, what to do, and what the API said of it', async () => {
    respond = (response) => json(response, 403, { ErrorCode: 'Forbidden', ErrorMessage: 'not for you' });
    const [answered, failed] = linesOf(await test()).slice(-2);
    assert.deepEqual([answered?.['type'], answered?.['status']], ['answer', 403]);
    assert.deepEqual([failed?.['type'], failed?.['status']], ['failed', 403]);
    const error = failed?.['error'] as Record<string, string>;
    assert.equal(error['code'], 'forbidden');
    assert.match(error['advice'] ?? '', /company_downloads/);
    assert.match(JSON.stringify(failed?.['body']), /not for you/);
  });

  it('ends with what is wrong with the input, and sends nothing', async () => {
    const events = linesOf(await test({ ...TEST, input: { page: 0, connection: 'default' } }));
    assert.deepEqual(
      events.map(({ type }) => type),
      ['failed'],
    );
    assert.equal((events[0]?.['error'] as Record<string, unknown>)['code'], 'bad_input');
    assert.equal(api.calls.length, 0);
  });

  it('stops when whoever asked goes away', async () => {
    let ended = false;
    respond = (response) => {
      response.once('close', () => (ended = true));
    };
    const { first, stop } = await begin();
    assert.match(first, /"phase"/);
    await until('the API is asked', () => callsForDownloads() === 1);
    stop();
    await until('the call to the API ends', () => ended);
  });

  it('is one of a few at once, and makes room for the next', async () => {
    respond = () => undefined;
    const some = await Promise.all(Array.from({ length: 4 }, begin));
    await until('all are under way', () => callsForDownloads() === 4);
    const refused = await test();
    assert.equal(refused.status, 429);
    assert.equal(refused.json().error.code, 'too_many');
    for (const one of some) one.stop();
    respond = (response) => json(response, 200, PAGE);
    await until('there is room', async () => (await test()).status === 200);
  });

  it('asks before it changes or spends something', async () => {
    const spend = {
      api: 'getty-images',
      id: 'downloadImage',
      input: { id: '1', product_type: 'easyaccess' },
    };
    const operation = console.catalog.load(spend);
    assert.equal(operation?.effect, 'spend');
    for (const more of [{}, { confirmed: false }]) {
      const answer = await test({ ...spend, ...more });
      assert.equal(answer.status, 428);
      assert.equal(answer.json().error.code, 'not_confirmed');
    }
    assert.equal(api.calls.length, 0);
    const posts = () => api.calls.filter(({ method, url }) => method === 'POST' && url !== TOKEN_PATH).length;
    const [refused] = linesOf(await test({ ...spend, confirmed: true })).slice(-1);
    assert.equal((refused?.['error'] as Record<string, unknown>)['code'], 'spending_off');
    assert.equal(posts(), 0);
    console.env['GETTY_SPENDING_PER_DAY'] = '1';
    await test({ ...spend, confirmed: true });
    assert.equal(posts(), 1);
  });

  it('needs an operation that is there', async () => {
    assert.equal((await test({ ...TEST, id: 'nothing' })).status, 404);
    assert.equal((await test({ ...TEST, api: 'https://evil.example' })).status, 404);
  });

  it('goes where the connection says, whatever the input says', async () => {
    const input = { page: 1, base_url: 'https://evil.example', host: 'evil.example' };
    const [failed] = linesOf(await test({ ...TEST, input }));
    assert.equal((failed?.['error'] as Record<string, unknown>)['code'], 'bad_input');
    assert.equal(api.calls.length, 0);
  });
});
