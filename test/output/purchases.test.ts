import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { outputSchema } from '../../src/catalog/output-schema.js';
import { loadCatalog } from '../../src/catalog/catalog.js';
import { findOperation } from '../../src/catalog/find.js';
import type { DownloadRecord } from '../../src/history/identity.js';
import type { Manifest } from '../../src/output/manifest.js';
import { createDestinations } from '../../src/output/destinations.js';
import { createShaper } from '../../src/output/shape.js';
import { openDesk } from '../records/desk.js';
import { s3For } from '../support/s3.js';
import { until } from '../support/until.js';
import { linesBeside, partsInBucket, recordsBeside } from '../support/written.js';
import { openJobs } from './jobs.js';

const YEAR = { from: '2024-01-01', to: '2024-12-31' };
const ALL = {
  collect: 'all',
  company_purchases: true,
  date_from: '2024-01-01',
  date_to: '2024-12-31',
  output: { destination: 'disk' },
};
const texts = (records: readonly DownloadRecord[]): string[] =>
  records.map((record) => JSON.stringify(record)).sort();

describe('a collection of purchases', function () {
  this.timeout(60_000);
  let jobs: Awaited<ReturnType<typeof openJobs>>;
  beforeEach(async () => {
    jobs = await openJobs({ downloads: 12_000, companyEnabled: true, ...YEAR }, 'getty_purchased_assets');
  });
  afterEach(() => jobs.close());

  const bought = async (from = '', to = '9'): Promise<string[]> =>
    texts(
      (await jobs.truth('purchases')).filter(({ date_purchased }) => {
        const day = String(date_purchased).slice(0, 10);
        return from <= day && day <= to;
      }),
    );
  const manifestAt = (path: unknown): Manifest => JSON.parse(readFileSync(String(path), 'utf8')) as Manifest;

  for (const strict of [false, true])
    it(`is all of them, as the API sent them${strict ? ', in slices where it is strict' : ''}`, async () => {
      const output = await jobs.run({ ...ALL, strict, page_size: strict ? 20 : 7 });
      assert.deepEqual([output['verified'], output['duplicates']], [true, 0]);
      const records = texts(recordsBeside(String(output['manifest'])));
      assert.equal(records.length, 600);
      assert.deepEqual(records, await bought());
      const manifest = manifestAt(output['manifest']);
      assert.deepEqual(
        [manifest.records, manifest.from, manifest.to],
        [...['purchases', '2024-01-01T00:00:00Z', '2025-01-01T00:00:00Z']],
      );
      assert.equal(output['watermark'], '2025-01-01T00:00:00Z');
      const operation = findOperation(loadCatalog(), 'getty_purchased_assets');
      const documented = Object.keys(outputSchema(operation)['properties'] as object);
      assert.deepEqual(
        Object.keys(output).filter((name) => !documented.includes(name)),
        [],
      );
    });

  it('comes to the same from each of its checkpoints', async () => {
    const whole = await jobs.run({ ...ALL, page_size: 6 });
    const records = texts(recordsBeside(String(whole['manifest'])));
    assert.ok(jobs.states.length > 13);
    for (const state of [...jobs.states]) {
      const again = await jobs.run({ ...ALL, page_size: 6 }, state);
      assert.deepEqual([again['windows'], again['unique']], [whole['windows'], whole['unique']]);
      assert.deepEqual(texts(recordsBeside(String(again['manifest']))), records);
    }
  });

  it('brings what is new once, beside what is new of downloads with the same filters and output', async () => {
    const NEW = { collect: 'new', output: { destination: 'disk' } };
    const downloads = await openJobs({ downloads: 100, ...YEAR });
    try {
      const root = { type: 'files' as const, root: jobs.folder };
      /** Each run has a folder of its own, named by the second in which it began. */
      const later = async (): Promise<void> => {
        const second = Math.floor(Date.now() / 1000);
        await until('the next second', () => Promise.resolve(Math.floor(Date.now() / 1000) > second));
      };
      const first = await jobs.run({ ...NEW, date_from: '2024-01-01', date_to: '2024-06-30' });
      await later();
      const other = await downloads.run({ ...NEW, date_from: '2024-01-01' }, undefined, undefined, root);
      await later();
      const second = await jobs.run(NEW);
      await later();
      const third = await jobs.run(NEW);
      assert.ok(Number(other['unique']) > 0 && Number(first['unique']) > 0);
      assert.deepEqual([first['verified'], second['verified'], third['unique']], [true, true, 0]);
      const brought = [first, second].flatMap(({ manifest }) => recordsBeside(String(manifest)));
      const whole = await jobs.run({ ...ALL, company_purchases: false });
      assert.deepEqual(texts(brought), texts(recordsBeside(String(whole['manifest']))));
    } finally {
      await downloads.close();
    }
  });

  it('is in the output while they are few, under the name of the API, and ends with the last whole day', async () => {
    const { output: _none, ...input } = { ...ALL, date_from: '2024-03-30', date_to: '2024-04-02' };
    const output = await jobs.run(input);
    assert.deepEqual(
      texts(output['previous_purchases'] as DownloadRecord[]),
      await bought('2024-03-30', '2024-04-02'),
    );
    const today = new Date().toISOString().slice(0, 10);
    const now = await jobs.run({ ...input, date_from: today, date_to: today });
    assert.deepEqual([now['unique'], now['window_count']], [0, 0]);
    const plan = await jobs.run({ ...ALL, collect: 'plan' });
    assert.deepEqual([plan['records'], plan['windows']], [600, 13]);
  });

  it('treats who bought, and keeps the rest', async () => {
    const collected = async (user: string): Promise<readonly DownloadRecord[]> =>
      recordsBeside(String((await jobs.run({ ...ALL, output: { destination: 'disk', user } }))['manifest']));
    const without = (records: readonly DownloadRecord[]): string[] =>
      texts(records.map(({ purchased_by: _who, ...rest }) => rest));
    const there = await jobs.truth('purchases');
    const [dropped, hashed] = [await collected('drop'), await collected('hash')];
    assert.ok(dropped.every((record) => !('purchased_by' in record)));
    assert.deepEqual(without(dropped), without(there));
    assert.deepEqual(without(hashed), without(there));
    const names = (records: readonly DownloadRecord[]) =>
      new Set(records.map((one) => one['purchased_by'] as string | null));
    assert.equal(names(hashed).size, names(there).size);
    for (const name of names(hashed)) assert.ok(name === null || /^[0-9a-f]{64}$/.test(name));
  });

  it('is read by getty_records as the API sent it, and becomes CSV there', async () => {
    await jobs.run(ALL);
    const desk = openDesk(createDestinations({ env: {}, cwd: dirname(jobs.folder) }));
    try {
      const fields = ['order_id', 'asset_id', 'date_purchased', 'purchased_by'];
      const steps = [{ fields }, { order: 'order_id' }];
      const there = (await jobs.truth('purchases')).map((one) => fields.map((name) => one[name]));
      const rows = await desk.rows({ from: { destination: 'disk' }, steps });
      assert.deepEqual(
        rows.map((row) => fields.map((name) => row[name])),
        there.sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
      );
      const output = { destination: 'disk', prefix: 'csv', format: 'csv' };
      const { manifest } = await desk.work({ from: { destination: 'disk' }, steps, output });
      assert.deepEqual(linesBeside(String(manifest)).length, rows.length + 1);
    } finally {
      desk.close();
    }
  });

  for (const [what, output, problem] of [
    [
      'CSV',
      { destination: 'disk', format: 'csv' },
      /output\/format csv is for downloads only: .*getty_records/,
    ],
    [
      'columns',
      { destination: 'disk', fields: ['id'] },
      /output\/fields is for downloads only: .*getty_records/,
    ],
    ['the Parquet of a destination', { destination: 'tables' }, /output\/format is parquet.*getty_records/],
    ['a table', { destination: 'table' }, /output\/destination is a table of downloads.*getty_records/],
  ] as const)
    it(`is refused ${what}`, async () => {
      await assert.rejects(jobs.run({ ...ALL, output }), { code: 'bad_input', message: problem });
      assert.equal(jobs.states.length, 0);
    });

  it('goes into a folder whose destination has Parquet where the input says NDJSON', async () => {
    const done = await jobs.run({ ...ALL, output: { destination: 'tables', format: 'ndjson' } });
    assert.deepEqual(texts(recordsBeside(String(done['manifest']))), await bought());
  });

  it('is in a bucket, too', async function () {
    const server = await s3For(this);
    const bucket = await server.bucket();
    const variables = {
      AWS_ACCESS_KEY_ID: server.credentials.accessKeyId,
      AWS_SECRET_ACCESS_KEY: server.credentials.secretAccessKey,
    };
    const before = Object.keys(variables).map((name) => [name, process.env[name]] as const);
    Object.assign(process.env, variables);
    try {
      const { endpoint } = server;
      const place = { bucket, prefix: 'getty', region: 'us-east-1', endpoint, forcePathStyle: true };
      await jobs.run(ALL, undefined, undefined, { type: 's3', ...place });
      assert.deepEqual(texts(await partsInBucket(server, bucket, 'getty/')), await bought());
    } finally {
      for (const [name, value] of before)
        if (value === undefined) Reflect.deleteProperty(process.env, name);
        else process.env[name] = value;
    }
  });
});

describe('a purchase on its way out', () => {
  const { record: kind } = findOperation(loadCatalog(), 'getty_purchased_assets');
  const hashing = { user: 'hash' as const, userHashKey: 'a key of sixteen characters' };

  it('has the hash of a name that downloads have', () => {
    assert.ok(kind);
    const { record } = createShaper({ ...hashing, kind })({ purchased_by: 'ada', order_id: '1' });
    const download = createShaper(hashing)({ user: { username: 'ada' } });
    assert.deepEqual(record, {
      purchased_by: (download.record['user'] as DownloadRecord)['username'],
      order_id: '1',
    });
  });

  it('has no known secret in its address, and is the same record all the same', () => {
    assert.ok(kind);
    const purchase = { order_id: '1', download_uri: 'https://x.example/?token=hush' };
    const redact = <T>(value: T): T => String(value).replace('hush', '[redacted]') as T;
    const shaped = createShaper({ kind, redact })(purchase);
    assert.equal(shaped.record['download_uri'], 'https://x.example/?token=[redacted]');
    assert.equal(shaped.identity, createShaper({ kind })(purchase).identity);
  });
});
