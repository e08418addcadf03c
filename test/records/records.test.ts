import assert from 'node:assert/strict';
import { readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { download } from '../output/records.js';
import { openDesk, type Row } from './desk.js';

const DOWNLOADS = [
  download(0, { id: '1', product_id: 10, date_downloaded: '2025-01-31T22:30:00Z' }),
  download(1, { id: '2', product_id: 20, date_downloaded: '2025-01-31T23:30:00Z' }),
  download(2, { id: '1', product_id: 30, date_downloaded: '2025-02-01T10:00:00Z' }),
  download(3, { id: '3', product_id: null, date_downloaded: '2025-02-02T10:00:00Z' }),
];
const IMAGES = [
  { id: '1', title: 'A cat', keywords: [{ text: 'cat' }, { text: 'sofa' }], artist: null },
  { id: '2', title: '=HYPERLINK("x")', keywords: [], artist: 'Ada' },
];

describe('getty_records', function () {
  this.timeout(60_000);
  let desk: ReturnType<typeof openDesk>;
  let from: string;
  beforeEach(async () => {
    desk = openDesk();
    from = await desk.collection(DOWNLOADS, { prefix: 'all' });
  });
  afterEach(() => {
    desk.close();
  });
  const ids = async (steps: readonly object[], more: object = {}): Promise<unknown[]> =>
    (await desk.rows({ from, steps: [...steps, { fields: ['id', 'date_downloaded'] }], ...more })).map(
      ({ id }) => id,
    );

  it('gives the ids of a collection, each once, in batches that hold each of them once', async () => {
    const steps = [{ fields: ['id'] }, { distinct: 'id' }];
    assert.deepEqual(await desk.rows({ from, steps }), [{ id: '1' }, { id: '2' }, { id: '3' }]);
    const batch = async (number: number): Promise<readonly Row[]> =>
      desk.rows({ from, steps: [...steps, { batch: { size: 2, number } }] });
    assert.deepEqual(
      [await batch(1), await batch(2), await batch(3)],
      [[{ id: '1' }, { id: '2' }], [{ id: '3' }], []],
    );
  });

  it('keeps the first in order of those that are equal', async () => {
    const first = [{ distinct: ['id'] }, { fields: ['id', 'product_id'] }];
    const last = [{ order: '-date_downloaded' }, ...first];
    const products = (rows: readonly Row[]): unknown[] => rows.map(({ product_id: product }) => product);
    assert.deepEqual(products(await desk.rows({ from, steps: first })), [10, 20, null]);
    assert.deepEqual(products(await desk.rows({ from, steps: [...last, { order: 'id' }] })), [30, 20, null]);
  });

  it('lets days begin where the time zone has them', async () => {
    const day = (zone: string): Promise<unknown[]> =>
      ids([{ filter: { field: 'date_downloaded', op: 'between', from: '2025-02-01', to: '2025-02-01' } }], {
        time_zone: zone,
      });
    assert.deepEqual(await day('UTC'), ['1']);
    assert.deepEqual(await day('Europe/Berlin'), ['1', '2']);
    const steps = [{ group: { by: [{ field: 'date_downloaded', per: 'month' }], count: 'downloads' } }];
    assert.deepEqual(await desk.rows({ from, steps, time_zone: 'Europe/Berlin' }), [
      { month: '2025-01', downloads: 1 },
      { month: '2025-02', downloads: 3 },
    ]);
  });

  it('compares with what is empty as it says', async () => {
    const filtered = (filter: object): Promise<unknown[]> =>
      ids([{ filter: { field: 'product_id', ...filter } }]);
    assert.deepEqual(await filtered({ op: 'not_equals', value: 10 }), ['1', '2', '3']);
    assert.deepEqual(await filtered({ op: 'more', value: 10 }), ['1', '2']);
    assert.deepEqual(await filtered({ op: 'in', values: [10, '20'] }), ['1', '2']);
    assert.deepEqual(await filtered({ op: 'not_in', values: [10, 20] }), ['1', '3']);
    assert.deepEqual(await filtered({ op: 'empty' }), ['3']);
    assert.deepEqual(await filtered({ op: 'between', from: 20 }), ['1', '2']);
  });

  it('sums, counts and compares within groups', async () => {
    const group = {
      ...{ by: ['id'], count: 'n', sum: { total: 'product_id' }, least: { first: 'date_downloaded' } },
      ...{ most: { last: 'date_downloaded' }, unique: { products: 'product_id' } },
    };
    const rows = await desk.rows({
      from,
      steps: [{ group }, { order: ['-n', 'id'] }, { limit: { size: 1 } }],
    });
    assert.deepEqual(rows, [
      {
        ...{ id: '1', n: 2, products: 2, total: 40 },
        ...{ first: '2025-01-31T22:30:00Z', last: '2025-02-01T10:00:00Z' },
      },
    ]);
  });

  it('finds what others do not have, and counts what is doubled', async () => {
    const steps = [{ difference: { without: { ids: [1, '1', 2] }, by: 'id' } }, { fields: ['id'] }];
    const { rows, comparisons } = await desk.work({ from, steps });
    assert.deepEqual(rows, [{ id: '3' }]);
    const [compared] = comparisons as Row[];
    assert.deepEqual(compared, {
      ...{ step: 'difference', records: 4, matched: 3, doubled: 1, their_records: 3, their_doubled: 1 },
    });
  });

  it('joins, and no record comes more often or is lost', async () => {
    const join = { with: { rows: [...IMAGES, { id: '1', title: 'B cat' }] }, by: 'id' };
    const steps = [
      { join: { ...join, fields: { title: 'title', words: 'keywords.text' } } },
      { fields: ['id', 'title', 'words'] },
    ];
    assert.deepEqual(await desk.rows({ from, steps }), [
      { id: '1', title: 'A cat', words: 'cat; sofa' },
      { id: '1', title: 'A cat', words: 'cat; sofa' },
      { id: '2', title: '=HYPERLINK("x")', words: null },
      { id: '3', title: null, words: null },
    ]);
    const matched = [{ join: { ...join, fields: ['title'], keep: 'matched' } }, { fields: ['id'] }];
    assert.equal((await desk.rows({ from, steps: matched })).length, 3);
  });

  for (const format of ['ndjson', 'csv', 'parquet'])
    it(`writes ${format} that the next one reads, the same again for the same`, async () => {
      const input = {
        from,
        steps: [
          { join: { with: { rows: IMAGES }, by: 'id', fields: ['title', 'keywords'] } },
          { fields: ['id', 'date_downloaded', 'product_id', 'title', 'keywords'] },
        ],
        output: { destination: 'disk', prefix: 'result', format },
      };
      const first = await desk.work(input);
      assert.deepEqual([first['records'], (first['sample'] as Row[]).length], [4, 3]);
      const folder = join(desk.folder, 'out/result');
      const names = readdirSync(folder).sort();
      assert.equal(names.length, 3);
      await desk.work(input);
      assert.deepEqual(readdirSync(folder).sort(), names);
      const rows = await desk.rows({ from: first['manifest'] });
      assert.deepEqual(rows, await desk.rows({ ...input, output: {} }));
      if (format !== 'csv') return;
      const part = names.find((name) => name.endsWith('.csv')) ?? '';
      assert.match(readFileSync(join(folder, part), 'utf8'), /"'=HYPERLINK/);
    });

  it('takes several places together, and writes nothing but a manifest where nothing is left', async () => {
    const other = await desk.collection([download(9, { id: '9' })], { prefix: 'more', format: 'parquet' });
    const { records, manifest } = await desk.work({
      from: [from, { destination: 'disk', prefix: 'more' }, { ids: ['8'] }],
      steps: [{ fields: ['id'] }, { filter: { field: 'id', op: 'more', value: '9' } }],
      output: { destination: 'disk', prefix: 'none' },
    });
    assert.equal(records, 0);
    assert.deepEqual(await desk.rows({ from: manifest }), []);
    assert.deepEqual(await desk.rows({ from: [other, { ids: ['8'] }], steps: [{ fields: ['id'] }] }), [
      { id: '8' },
      { id: '9' },
    ]);
  });

  it('keeps collections, and the records that it reads, from being written over', async () => {
    const output = { destination: 'disk', prefix: 'all' };
    await assert.rejects(desk.work({ from: { ids: ['1'] }, output }), /holds a collection/);
    await desk.work({ from, output: { destination: 'disk', prefix: 'copy' } });
    await assert.rejects(
      desk.work({
        from: { destination: 'disk', prefix: 'copy' },
        output: { destination: 'disk', prefix: 'copy' },
      }),
      /where the records come from/,
    );
  });

  it('returns no more than an output may hold', async () => {
    const rows = Array.from({ length: 5_000 }, (_, id) => ({ id, text: 'x'.repeat(200) }));
    await assert.rejects(desk.work({ from: { rows } }), { code: 'result_too_large' });
  });

  it('ends when it is told to, and leaves nothing behind', async () => {
    const over = new AbortController();
    over.abort();
    await assert.rejects(desk.work({ from }, { signal: over.signal }), { code: 'interrupted' });
  });

  it('does not count a part that is a link, or gone', async () => {
    const folder = join(desk.folder, 'out/all');
    const part = readdirSync(folder).find((name) => name.endsWith('.ndjson')) ?? '';
    const text = readFileSync(join(folder, part), 'utf8');
    rmSync(join(folder, part));
    await assert.rejects(desk.work({ from }), { code: 'destination_not_shared' });
    writeFileSync(join(desk.folder, 'elsewhere'), text);
    symlinkSync(join(desk.folder, 'elsewhere'), join(folder, part));
    await assert.rejects(desk.work({ from }), { code: 'destination_not_shared' });
  });
});
