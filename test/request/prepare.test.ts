import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { checkInput } from '../../src/request/check.js';
import { prepareRequest } from '../../src/request/prepare.js';
import { addressOf } from '../../src/request/prepared.js';
import { engineAddress } from '../../src/request/engine-address.js';
import { showRequest, toCurl, toHttpTask, toWorkerTask } from '../../src/request/show.js';
import { getDownloads } from '../support/operations.js';

const operation = getDownloads();
const BASE = 'https://api.example.test';
const prepare = (input: unknown): ReturnType<typeof prepareRequest> =>
  prepareRequest(operation, checkInput(operation, input), BASE);

describe('prepareRequest', () => {
  it("puts the query in the document's order, whatever the input's", () => {
    const request = prepare({ date_to: '2026-01-31', page_size: 50, date_from: '2026-01-01', page: 2 });
    assert.equal(
      addressOf(request),
      `${BASE}/v3/downloads?page=2&page_size=50&date_from=2026-01-01&date_to=2026-01-31`,
    );
    assert.deepEqual(request.headers, { Accept: 'application/json' });
    assert.equal(request.auth, 'key_and_token');
  });

  it('sends only what was given', () => {
    assert.equal(addressOf(prepare({})), `${BASE}/v3/downloads`);
  });

  it('turns the language into a header and keeps our own names out of the request', () => {
    const request = prepare({ accept_language: 'pt-BR', connection: 'archive', on_quota: 'wait' });
    assert.equal(request.headers['Accept-Language'], 'pt-BR');
    assert.deepEqual(request.query, []);
  });

  it('parses back to the same parameters', () => {
    const day = fc
      .date({ min: new Date('1990-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
      .chain((date) => {
        const iso = date.toISOString();
        return fc.constantFrom(
          iso.slice(0, 10),
          iso.slice(0, 19),
          iso.slice(0, 19).replace('T', ' '),
          `${iso.slice(0, 19)}+05:30`,
        );
      });
    const input = fc.record(
      {
        page: fc.integer({ min: 1, max: 2147483647 }),
        page_size: fc.integer({ min: 1, max: 100 }),
        date_from: day,
        use_time: fc.boolean(),
        product_type: fc.constantFrom('easyaccess', 'creditpack', 'aigen'),
        company_downloads: fc.boolean(),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(input, (values) => {
        const query = new URL(addressOf(prepare(values))).searchParams;
        const back = Object.fromEntries(query);
        assert.deepEqual(
          back,
          Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)])),
        );
        assert.deepEqual(checkInput(operation, back), { ...values });
      }),
    );
  });
});

describe('what a prepared request is shown as', () => {
  const request = prepare({
    page: 2,
    date_from: '2026-01-01 10:00:00',
    use_time: true,
    accept_language: 'fr',
  });

  it('holds secrets as names only', () => {
    assert.deepEqual(showRequest(request), {
      method: 'GET',
      url: `${BASE}/v3/downloads`,
      query: { page: '2', date_from: '2026-01-01 10:00:00', use_time: 'true' },
      headers: {
        Accept: 'application/json',
        'Accept-Language': 'fr',
        'Api-Key': '<GETTY_API_KEY>',
        Authorization: 'Bearer <GETTY_ACCESS_TOKEN>',
      },
    });
  });

  it('is a curl command that a shell takes apart into the same request', () => {
    const command = toCurl(request).replace(/^curl/, `printf '%s\\n'`);
    const env = { ...process.env, GETTY_API_KEY: 'key-mark', GETTY_ACCESS_TOKEN: 'token-mark' };
    const words = execFileSync('sh', ['-c', command], { env, encoding: 'utf8' }).trim().split('\n');
    assert.ok(words.includes(addressOf(request)));
    assert.ok(words.includes('Api-Key: key-mark'));
    assert.ok(words.includes('Authorization: Bearer token-mark'));
    assert.ok(words.includes('Accept-Language: fr'));
    assert.ok(!toCurl(request).includes('key-mark'));
  });

  it('is an HTTP task whose secrets the engine fills in', () => {
    const http = (
      toHttpTask(request)['inputParameters'] as {
        http_request: { uri: string; headers: Record<string, string> };
      }
    ).http_request;
    assert.equal(http.uri, engineAddress(request));
    assert.equal(http.headers['Api-Key'], '${workflow.secrets.GETTY_API_KEY}');
    assert.equal(http.headers['Authorization'], 'Bearer ${workflow.secrets.GETTY_ACCESS_TOKEN}');
  });

  it('is a task of our worker', () => {
    assert.deepEqual(toWorkerTask(operation, { page: 2 }), {
      name: 'getty_downloads',
      taskReferenceName: 'getty_downloads',
      type: 'SIMPLE',
      inputParameters: { page: 2 },
    });
  });
});
