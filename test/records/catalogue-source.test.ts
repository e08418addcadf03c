import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { REPORT_TASK } from '../../src/catalog/own-task.js';
import { entryName, entryText } from '../../src/files/entry.js';
import { openFileStore } from '../../src/files/open-store.js';
import { oneDestination } from '../../src/output/destinations.js';
import { writeEntries } from '../../src/records/catalogue-source.js';
import { writeReport } from '../../src/report/report.js';
import { checkOwnInput } from '../../src/request/check.js';
import { download } from '../output/records.js';
import { s3For } from '../support/s3.js';
import { openDesk, type Row } from './desk.js';

type Desk = ReturnType<typeof openDesk>;

const entry = (id: string, more: object = {}) => ({
  ...{ id, asset_type: 'image' as const, size: 'large', product_type: 'easyaccess' },
  ...{ name: `2025-01-31/${id}-large.jpg`, bytes: 5, sha256: 'ab'.repeat(32), content_type: 'image/jpeg' },
  ...{ fetched: '2025-01-31T23:30:00.120Z', download: { user_username: 'somebody' } },
  ...more,
});

/** Puts entries of these assets into an archive, as the fetching of their files does. */
async function archive({ context }: Desk, destination: string, prefix: string, ids: readonly string[]) {
  const store = await openFileStore(context.destinations.read(destination), prefix, context.credentials);
  for (const id of ids) {
    const one = entry(id);
    const { asset_type: assetType, size } = one;
    await store.putEntry(entryName({ id, assetType, size }), entryText(one));
  }
  await store.close();
}

/** What of a history is not in an archive: of all, of some, and of the root. */
async function tellsWhatIsMissing(desk: Desk, destination: string): Promise<void> {
  const from = await desk.collection(
    ['1', '2', '3'].map((id, index) => download(index, { id })),
    { prefix: 'all' },
  );
  const missing = async (catalogue: object): Promise<unknown[]> => {
    const steps = [{ difference: { without: { catalogue }, by: 'id' } }, { fields: ['id'] }];
    return (await desk.rows({ from, steps })).map(({ id }) => id);
  };
  const studio = { destination, prefix: 'studio' };
  assert.deepEqual(await missing(studio), ['1', '2', '3']);
  await archive(desk, destination, 'studio', ['2', '9']);
  assert.deepEqual(await missing(studio), ['1', '3']);
  assert.deepEqual(await missing({ destination }), ['1', '2', '3']);
  await archive(desk, destination, '', ['1']);
  assert.deepEqual(await missing({ destination }), ['2', '3']);
}

describe('getty_records on the catalogue of an archive', function () {
  this.timeout(60_000);
  let desk: Desk;
  const studio = { catalogue: { destination: 'disk', prefix: 'studio' } };
  beforeEach(() => {
    desk = openDesk();
  });
  afterEach(() => {
    desk.close();
  });

  it('tells what of a history is not in a folder yet', async () => {
    await tellsWhatIsMissing(desk, 'disk');
  });

  it('tells what of a history is not in a bucket yet', async function () {
    const server = await s3For(this);
    const place = {
      type: 's3',
      bucket: await server.bucket(),
      prefix: 'base',
      endpoint: server.endpoint,
    } as const;
    const settings = { ...place, region: 'us-east-1', forcePathStyle: true };
    const bucket = openDesk(oneDestination('bucket', settings), server.credentials);
    try {
      await tellsWhatIsMissing(bucket, 'bucket');
    } finally {
      bucket.close();
    }
  });

  it('has the fields of an entry with their types, and nothing of what is known of the download', async () => {
    await archive(desk, 'disk', 'studio', ['1']);
    const { rows, sources } = await desk.work({ from: studio });
    const { download: _download, ...fields } = entry('1');
    assert.deepEqual(rows, [{ ...fields, fetched: '2025-01-31T23:30:00.12Z' }]);
    const address = join(desk.folder, 'out', 'studio');
    assert.deepEqual(sources, [{ manifest: null, catalogue: address, records: 1 }]);
    const inBerlin = { time_zone: 'Europe/Berlin', from: studio };
    const day = (value: string): Promise<readonly Row[]> =>
      desk.rows({ ...inBerlin, steps: [{ filter: { field: 'fetched', value } }] });
    assert.deepEqual([(await day('2025-01-31')).length, (await day('2025-02-01')).length], [0, 1]);
    const sum = [{ group: { by: [], sum: { total: 'bytes' }, count: 'files' } }];
    await archive(desk, 'disk', 'studio', ['2', '3']);
    assert.deepEqual(await desk.rows({ from: studio, steps: sum }), [{ files: 3, total: 15 }]);
  });

  it('knows the fields of an archive that is not there yet, and no others', async () => {
    const steps = (field: string): object[] => [{ filter: { field, value: 'x' } }];
    for (const field of ['id', 'sha256', 'content_type', 'fetched'])
      assert.deepEqual(await desk.rows({ from: studio, steps: [{ order: field }] }), []);
    await assert.rejects(desk.work({ from: studio, steps: steps('sha265') }), {
      code: 'bad_input',
      message: /there is no field "sha265" \(did you mean sha256\?\)/,
    });
  });

  it('is one of several sources, joins, and stands in a report', async () => {
    await archive(desk, 'disk', 'studio', ['1', '2']);
    await archive(desk, 'disk', 'old', ['2', '3']);
    const both = [studio, { catalogue: { destination: 'disk', prefix: 'old' } }, { ids: ['7'] }];
    const ids = [{ fields: ['id'] }, { distinct: 'id' }];
    assert.equal((await desk.rows({ from: both, steps: ids })).length, 4);
    const join = { join: { with: studio, by: 'id', fields: { file: 'name' } } };
    assert.deepEqual(await desk.rows({ from: { ids: ['1', '5'] }, steps: [join] }), [
      { id: '1', file: '2025-01-31/1-large.jpg' },
      { id: '5', file: null },
    ]);
    const input = {
      title: 'Archive',
      sections: [{ key: 'files', from: studio }],
      output: { destination: 'disk', prefix: 'r' },
    };
    const report = await writeReport(checkOwnInput(REPORT_TASK, input), desk.context);
    assert.deepEqual(report['sections'], { files: 2 });
  });

  it('refuses a table, two ways at once, a prefix that leads out, and an entry that is none', async () => {
    const refused = (from: object, message: RegExp): Promise<void> =>
      assert.rejects(desk.work({ from }), { code: 'bad_input', message });
    await refused({ catalogue: { destination: 'table' } }, /is a PostgreSQL table/);
    await refused({ ...studio, ids: ['1'] }, /must have one of .*`catalogue`/);
    await refused({ catalogue: { destination: 'disk', prefix: '../x' } }, /from\/catalogue\/prefix/);
    await assert.rejects(desk.work({ from: { catalogue: { destination: 'dusk' } } }), {
      code: 'unknown_destination',
    });
    await archive(desk, 'disk', 'studio', ['1']);
    writeFileSync(join(desk.folder, 'out/studio/catalogue/image-2-large.json'), '{"format_version":1}\n');
    await assert.rejects(desk.work({ from: studio }), { code: 'destination_failed', message: /is no entry/ });
  });

  it('ends when the worker stops, however many entries are still to come', async () => {
    const stop = new AbortController();
    async function* entries() {
      for (let count = 0; ; count += 1) {
        await Promise.resolve();
        if (count === 100) stop.abort();
        yield { format_version: 1, ...entry(String(count)) };
      }
    }
    const file = join(desk.folder, 'entries.ndjson');
    await assert.rejects(writeEntries({ entries }, file, stop.signal), { code: 'interrupted' });
  });
});
