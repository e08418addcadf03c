import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GettyDownloadsError } from '../../src/core/errors.js';
import { withEngine } from '../../src/records/engine.js';
import { download } from '../output/records.js';
import { openDesk } from './desk.js';

const NAUGHTY = [
  'id" FROM t0; DROP TABLE t0; --',
  "id'); COPY t0 TO '/tmp/out'; --",
  '"',
  "'",
  'id\0',
  '$1',
  "read_text('/etc/passwd')",
  '_record',
  '',
  "id.$'",
];

describe('getty_records, of an input that means harm', function () {
  this.timeout(60_000);
  let desk: ReturnType<typeof openDesk>;
  let from: string;
  beforeEach(async () => {
    desk = openDesk();
    from = await desk.collection([download(0, { id: '1' }), download(1, { id: '2' })], { prefix: 'all' });
  });
  afterEach(() => {
    desk.close();
  });
  async function refusal(input: object): Promise<GettyDownloadsError> {
    const thrown: unknown = await desk.work(input).then(
      () => assert.fail(`taken: ${JSON.stringify(input)}`),
      (error: unknown) => error,
    );
    assert.ok(thrown instanceof GettyDownloadsError, String(thrown));
    return thrown;
  }

  it('takes no name for anything but a name', async () => {
    const rows = { rows: [{ id: '1', a: { b: 'x' } }] };
    const tried: [string, object][] = [];
    for (const name of NAUGHTY)
      for (const step of [
        { filter: { field: name, value: 'x' } },
        { fields: [name] },
        { fields: { [name]: 'id' } },
        { distinct: [name] },
        { order: name },
        { group: { by: [name] } },
        { group: { by: [], count: name } },
        { group: { by: [], most: { [name]: 'id' } } },
        { difference: { without: rows, by: name } },
        { join: { with: rows, by: 'id', fields: [name] } },
        { join: { with: rows, by: 'id', fields: { [name]: 'a' } } },
      ])
        tried.push([name, step]);
    for (const [index, [name, step]] of tried.entries()) {
      const { code } = await refusal({ from: index % 2 === 0 ? from : rows, steps: [step] });
      assert.equal(code, 'bad_input', `${name}: ${JSON.stringify(step)}`);
    }
  });

  it('compares with values that look like SQL as with any other', async () => {
    const rows = NAUGHTY.map((text) => ({ text }));
    for (const value of NAUGHTY) {
      const found = await desk.rows({ from: { rows }, steps: [{ filter: { field: 'text', value } }] });
      assert.deepEqual(found, [{ text: value }]);
    }
  });

  it('opens no place but one of the configuration', async () => {
    mkdirSync(join(desk.folder, 'beside'));
    writeFileSync(join(desk.folder, 'beside/manifest.json'), '{"format_version":1,"kind":"records"}');
    const root = join(desk.folder, 'out');
    const places = [
      '/etc/passwd',
      join(desk.folder, 'beside/manifest.json'),
      `${root}/../beside/manifest.json`,
      `${root}/all/../../beside/manifest.json`,
      `${root}/all/manifest.json/../manifest.json`,
      `${root}/.getty-downloads/manifest.json`,
      'file:///etc/manifest.json',
      's3://bucket/manifest.json',
      'https://example.com/manifest.json',
      'postgres://127.0.0.1:9/d#downloads (note manifest)',
    ];
    for (const place of places) {
      const { code, details } = await refusal({ from: place });
      assert.equal(code, 'bad_input', place);
      assert.equal(details.problems?.[0]?.path, '/from');
    }
    for (const prefix of ['..', '../beside', '/etc', 'a/../b', '.getty-downloads', 'con'])
      for (const input of [
        { from: { destination: 'disk', prefix } },
        { from, output: { destination: 'disk', prefix } },
      ])
        assert.equal((await refusal(input)).code, 'bad_input', prefix);
    assert.equal((await refusal({ from: { destination: 'dusk' } })).code, 'unknown_destination');
    assert.equal(
      (await refusal({ from, output: { destination: 'constructor' } })).code,
      'unknown_destination',
    );
    assert.match((await refusal({ from: { destination: 'table' } })).message, /work on it by SQL/);
    assert.match((await refusal({ from, output: { destination: 'table' } })).message, /work on it by SQL/);
  });

  it('says what is wrong, and where', async () => {
    const wrong: [object, string][] = [
      [{ from, time_zone: 'Mars/Olympus' }, '/time_zone'],
      [{ from, time_zone: "UTC'; --" }, '/time_zone'],
      [{ from, steps: [{ filter: { field: 'product_id', value: 'x' } }] }, '/steps/0/filter/value'],
      [{ from, steps: [{ filter: { field: 'id', op: 'in', value: '1' } }] }, '/steps/0/filter/value'],
      [{ from, steps: [{ filter: { field: 'date_downloaded', value: 'soon' } }] }, '/steps/0/filter/value'],
      [{ from, steps: [{ group: { by: [], sum: { n: 'id' } } }] }, '/steps/0/group/sum/n'],
      [{ from, steps: [{ drop: 'id' }] }, '/steps/0/drop'],
      [{ from, steps: [{ order: 'id', distinct: 'id' }] }, '/steps/0'],
      [{ from: { ids: ['1'], manifest: from } }, '/from'],
      [{ from: [from, {}] }, '/from/1'],
      [{}, '/from'],
    ];
    for (const [input, path] of wrong) {
      const { code, details } = await refusal(input);
      assert.equal(code, 'bad_input');
      assert.equal(details.problems?.[0]?.path, path, JSON.stringify(details.problems));
    }
    const { details } = await refusal({ from, steps: [{ distinct: 'user.username' }] });
    assert.equal(details.problems?.[0]?.suggestion, 'user_username');
  });

  it('works with a database that sees its own folder, and cannot be talked into more', async () => {
    const statements = [
      `SELECT * FROM read_text('${join(desk.folder, 'getty-downloads.yaml')}')`,
      `COPY (SELECT 1) TO '${join(desk.folder, 'new.csv')}'`,
      `ATTACH '${join(desk.folder, 'new.db')}'`,
      `SET enable_external_access = true`,
      `SET memory_limit = '8GB'`,
      `INSTALL httpfs`,
      `LOAD httpfs`,
      `SELECT * FROM read_csv('https://example.com/x.csv')`,
    ];
    await withEngine(async ({ run, folder }) => {
      for (const statement of statements)
        await assert.rejects(run(statement), { code: 'records_failed' }, statement);
      await assert.rejects(run(`COPY (SELECT 1) TO '${folder}/../out.csv'`), { code: 'records_failed' });
      await run(`COPY (SELECT 1) TO '${folder}/out.csv'`);
    }, undefined);
  });

  it('ends in the middle of its work when it is told to, and leaves nothing behind', async () => {
    const folders = (): string[] =>
      readdirSync(tmpdir()).filter((name) => name.startsWith('getty-downloads-records-'));
    const before = folders();
    const over = new AbortController();
    const work = withEngine(async ({ run, folder }) => {
      assert.ok(folder.startsWith(tmpdir()));
      const endless = run('SELECT count(*) FROM range(1000000000) a, range(1000000) b');
      over.abort();
      await endless;
    }, over.signal);
    await assert.rejects(work, { code: 'interrupted' });
    assert.deepEqual(
      folders().filter((name) => !before.includes(name)),
      [],
    );
  });
});
