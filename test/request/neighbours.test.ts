import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { loadCatalog } from '../../src/catalog/catalog.js';
import { findOperation } from '../../src/catalog/find.js';
import type { Operation } from '../../src/catalog/operation.js';
import { checkInput } from '../../src/request/check.js';
import { effectiveValues } from '../../src/request/effective.js';
import { prepareRequest } from '../../src/request/prepare.js';
import { addressOf, type PreparedRequest } from '../../src/request/prepared.js';
import { showRequest, toCurl, toHttpTask, toWorkerTask } from '../../src/request/show.js';
import { warningsFor } from '../../src/request/warnings.js';

const BASE = 'https://api.example.test';
const operations = loadCatalog();
const prepare = (word: string, input: unknown, change: Partial<Operation> = {}): PreparedRequest => {
  const operation = { ...findOperation(operations, word), ...change };
  return prepareRequest(operation, checkInput(operation, input), BASE);
};

describe('the request of an operation of another kind', () => {
  it('has its values in the path, percent-encoded', () => {
    assert.equal(prepare('getImage', { id: 'a/b c' }).url, `${BASE}/v3/images/a%2Fb%20c`);
  });

  it('has lists with commas between, or once for each item where the document says so', () => {
    const input = { ids: ['1', '2'] };
    assert.deepEqual(prepare('getImages', input).query, [['ids', '1,2']]);
    const { parameters } = findOperation(operations, 'getImages');
    const repeated = parameters.map((one) => ({ ...one, list: 'repeat' as const }));
    assert.deepEqual(prepare('getImages', input, { parameters: repeated }).query, [
      ['ids', '1'],
      ['ids', '2'],
    ]);
  });

  it('has the fields of its body that were given, and none where none was', () => {
    assert.deepEqual(prepare('downloadImage', { id: '1', project_code: 'EX-1' }).body, {
      project_code: 'EX-1',
    });
    assert.equal('body' in prepare('downloadImage', { id: '1' }), false);
    assert.equal('body' in prepare('getImage', { id: '1' }), false);
  });

  it('is repeatable only where it reads', () => {
    assert.equal(prepare('getImage', { id: '1' }).repeatable, true);
    assert.equal(prepare('downloadImage', { id: '1' }).repeatable, false);
    const usage = { asset_id: '1', quantity: 1, usage_date: '2025-03-14' };
    assert.equal(prepare('reportUsage', { id: '1', asset_usages: [usage] }).repeatable, false);
  });

  it('says which operation it is, and which secrets it needs', () => {
    const request = prepare('getImage', { id: '1' });
    assert.deepEqual([request.operation, request.auth], ['getty-images/getImage', 'key_and_token']);
    const key = prepare('getImage', { id: '1' }, { signedIn: false });
    assert.equal(key.auth, 'key');
    assert.deepEqual(showRequest(key).headers, { Accept: 'application/json', 'Api-Key': '<GETTY_API_KEY>' });
    assert.deepEqual(showRequest({ ...key, auth: 'none' }).headers, { Accept: 'application/json' });
  });

  it('is a curl command with its body, whatever quotes that holds', () => {
    const request = prepare('downloadImage', { id: "it's", download_notes: `"it's" $HOME \`x\`` });
    const command = toCurl({ ...request, headers: { ...request.headers, 'X-Odd': 'a"b\\c`d' } });
    const words = execFileSync('sh', ['-c', command.replace(/^curl/, `printf '%s\\n'`)], {
      env: { PATH: process.env['PATH'], GETTY_API_KEY: 'key', GETTY_ACCESS_TOKEN: 'token' },
      encoding: 'utf8',
    })
      .trim()
      .split('\n');
    assert.deepEqual(words, [
      '--silent',
      '--show-error',
      '--request',
      'POST',
      `${BASE}/v3/downloads/images/it%27s?auto_download=false`,
      '--header',
      'Accept: application/json',
      '--header',
      'X-Odd: a"b\\c`d',
      '--header',
      'Api-Key: key',
      '--header',
      'Authorization: Bearer token',
      '--header',
      'Content-Type: application/json',
      '--data',
      JSON.stringify(request.body),
    ]);
    assert.deepEqual(toCurl(prepare('getImage', { id: '1' }, { signedIn: false })).split(' \\\n  '), [
      `curl --silent --show-error --request GET '${BASE}/v3/images/1'`,
      '--header "Accept: application/json"',
      '--header "Api-Key: $GETTY_API_KEY"',
    ]);
  });

  it("is Conductor's HTTP task, with its body where there is one", () => {
    const request = prepare('downloadImage', { id: '1', project_code: 'EX-1' });
    const headers = {
      Accept: 'application/json',
      'Api-Key': '${workflow.secrets.GETTY_API_KEY}',
      Authorization: 'Bearer ${workflow.secrets.GETTY_ACCESS_TOKEN}',
    };
    assert.deepEqual(toHttpTask(request), {
      name: 'getty_request',
      taskReferenceName: 'getty_request',
      type: 'HTTP',
      inputParameters: {
        http_request: {
          uri: addressOf(request),
          method: 'POST',
          accept: 'application/json',
          headers,
          contentType: 'application/json',
          body: { project_code: 'EX-1' },
          connectionTimeOut: 10_000,
          readTimeOut: 60_000,
        },
      },
    });
    const bare = toHttpTask(prepare('getImage', { id: '1' }), 'look')['inputParameters'] as {
      http_request: object;
    };
    assert.deepEqual(Object.keys(bare.http_request), [
      ...['uri', 'method', 'accept', 'headers', 'connectionTimeOut', 'readTimeOut'],
    ]);
  });

  it('is no task of our worker where the operation has none', () => {
    const { task: _, ...without } = findOperation(operations, 'reportUsage');
    assert.equal(toWorkerTask(without, {}), undefined);
  });

  it('misses what is required, and names the operation', () => {
    assert.throws(() => checkInput(findOperation(operations, 'getImage'), {}), /getty_image: id is missing/);
  });
});

describe('a range of dates without rules of its own', () => {
  const purchases = findOperation(operations, 'getPurchasedAssets');
  const now = new Date('2026-03-15T12:34:56Z');

  it('counts whole days, has no start where none is given, and no warnings', () => {
    const { date_from, date_to } = effectiveValues(purchases, {}, now);
    assert.deepEqual([date_from, date_to], [null, '2026-03-15T23:59:59Z']);
    const alone = effectiveValues(purchases, { date_from: '2025-01-01' }, now);
    assert.deepEqual(
      [alone['date_from'], alone['date_to']],
      ['2025-01-01T00:00:00Z', '2026-03-15T23:59:59Z'],
    );
    assert.deepEqual(warningsFor(purchases, { date_from: '2025-01-01T10:00:00' }, now), []);
    assert.deepEqual(warningsFor(purchases, {}, now), []);
  });

  it('must not end before it begins', () => {
    assert.throws(
      () => checkInput(purchases, { date_from: '2025-01-02', date_to: '2025-01-01' }),
      /date_from 2025-01-02 is after date_to, 2025-01-01/,
    );
    assert.ok(checkInput(purchases, { date_from: '2025-01-01T23:00:00', date_to: '2025-01-01' }));
  });

  it('is nothing to an operation without dates', () => {
    const images = findOperation(operations, 'getImages');
    assert.deepEqual(effectiveValues(images, { ids: ['1'] }, now), { ids: ['1'], fields: ['summary_set'] });
    assert.deepEqual(warningsFor(images, { ids: ['1'] }, now), []);
    assert.deepEqual(checkInput(images, { ids: ['1'] }), { ids: ['1'] });
  });
});
