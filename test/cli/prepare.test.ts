import assert from 'node:assert/strict';
import { runCli } from '../support/cli.js';

const env = { GETTY_API_KEY: 'key-that-nobody-sees', GETTY_API_SECRET: 'secret-that-nobody-sees' };
const prepare = async (...args: string[]) => runCli(['prepare', ...args], { env });

describe('prepare', () => {
  it('prints one document with request, effective, warnings, curl and both tasks', async () => {
    const { status, stdout, stderr } = await prepare(
      '--input',
      '{"page":2,"date_from":"2026-01-05"}',
      '--json',
    );
    assert.equal(status, 0);
    assert.equal(stderr, '');
    const printed = JSON.parse(stdout) as Record<string, Record<string, unknown>>;
    assert.deepEqual(Object.keys(printed).sort(), [
      'curl',
      'effective',
      'http_task',
      'request',
      'task',
      'warnings',
    ]);
    assert.deepEqual(printed['request'], {
      method: 'GET',
      url: 'https://api.gettyimages.com/v3/downloads',
      query: { page: '2', date_from: '2026-01-05' },
      headers: {
        Accept: 'application/json',
        'Api-Key': '<GETTY_API_KEY>',
        Authorization: 'Bearer <GETTY_ACCESS_TOKEN>',
      },
    });
    assert.equal(printed['effective']?.['date_to'], '2026-02-04T23:59:59Z');
    assert.deepEqual(printed['task']?.['inputParameters'], { page: 2, date_from: '2026-01-05' });
    assert.equal(printed['http_task']?.['type'], 'HTTP');
  });

  it('shows no secret that is in its environment, in no form', async () => {
    const { stdout } = await prepare('--json');
    assert.doesNotMatch(stdout, /nobody-sees/);
    assert.doesNotMatch((await prepare()).stdout, /nobody-sees/);
  });

  it('takes parameters as flags, which win over --input', async () => {
    const { stdout } = await prepare(
      '--input',
      '{"page":2,"page_size":5}',
      '--page',
      '3',
      '--use-time',
      '--json',
    );
    const { request } = JSON.parse(stdout) as { request: { query: unknown } };
    assert.deepEqual(request.query, { page: '3', page_size: '5', use_time: 'true' });
  });

  it('needs no credentials', async () => {
    const { status, stdout } = await runCli(['prepare', '--json'], { env: {} });
    assert.equal(status, 0);
    assert.match(stdout, /https:\/\/api\.gettyimages\.com\/v3\/downloads/);
  });

  it('prepares any operation of the catalogue', async () => {
    const { status, stdout } = await prepare('getProducts', '--json');
    assert.equal(status, 0);
    assert.match(stdout, /\/v3\/products/);
  });

  it('lists every problem of a bad input and ends with 2', async () => {
    const { status, stdout, stderr } = await prepare('--input', '{"pagesize":5,"page":0}', '--json');
    assert.equal(status, 2);
    assert.equal(stderr, '');
    const { error } = JSON.parse(stdout) as { error: { code: string; problems: Record<string, unknown>[] } };
    assert.equal(error.code, 'bad_input');
    assert.deepEqual(error.problems.map(({ path, suggestion }) => [path, suggestion]).sort(), [
      ['/page', undefined],
      ['/pagesize', 'page_size'],
    ]);
  });

  for (const [name, args] of [
    ['JSON that is broken', ['--input', '{']],
    ['an input that is no object', ['--input', '[]']],
    ['a file that is not there', ['--input', '@nowhere.json']],
    ['an operation that is not there', ['getDownlods']],
    ['an option that is not there', ['--colour', 'red']],
    ['an empty value', ['--page', '']],
  ] as const) {
    it(`ends with 2 for ${name}, with one document`, async () => {
      const { status, stdout } = await prepare(...args, '--json');
      assert.equal(status, 2);
      assert.ok((JSON.parse(stdout) as { error: { message: string } }).error.message.length > 10);
    });
  }

  it('says to a person what was probably meant', async () => {
    const { status, stderr } = await prepare('--product-type', 'premium');
    assert.equal(status, 2);
    assert.match(stderr, /Did you mean premiumaccess\?/);
  });

  it('tells a person which names and spellings there are, where none was nearly right', async () => {
    const { stderr } = await prepare('--input', '{"foo": 1, "date_from": "soon"}');
    assert.match(stderr, /\/foo is not a parameter\. There are .*page_size, .*on_quota, .*\./);
    assert.match(stderr, /"soon" is not a date: write YYYY-MM-DD/);
  });

  it('warns of what the HTTP task of the engine cannot send', async () => {
    const input =
      '{"date_from": "2026-10-01T10:00:00+02:00", "date_to": "2026-10-02T10:00:00Z", "use_time": true}';
    const { status, stdout } = await prepare('--input', input, '--json');
    assert.equal(status, 0);
    const { warnings } = JSON.parse(stdout) as { warnings: { code: string; path: string }[] };
    assert.deepEqual(
      warnings.map(({ code, path }) => [code, path]),
      [['http_task', '/date_from']],
    );
  });
});
