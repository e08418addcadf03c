import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects, parquetSchema } from 'hyparquet';
import type { DownloadRecord } from '../../src/history/identity.js';
import { COLUMNS, chosenColumns, type Column } from '../../src/output/columns.js';
import type { Format } from '../../src/output/formats/encoder.js';
import { openPartFile } from '../../src/output/part-file.js';
import { temporaryFolder } from '../support/fake-java.js';
import { anyRecord, download, out, outs } from './records.js';

describe('a part', function () {
  this.timeout(60_000);
  const { path: folder, remove } = temporaryFolder();
  after(remove);
  let files = 0;

  async function written(
    format: Format,
    batches: readonly (readonly DownloadRecord[])[],
    { gzip = false, columns = COLUMNS }: { gzip?: boolean; columns?: readonly Column[] } = {},
  ): Promise<{ path: string; bytes: Buffer; records: number }> {
    const path = join(folder, String((files += 1)));
    const file = await open(path, 'w+');
    const part = openPartFile(file, { format, gzip, columns });
    for (const batch of batches) await part.write(batch.map((record) => out(record)));
    const { records, bytes: count, sha256 } = await part.finish();
    await file.close();
    const bytes = await readFile(path);
    assert.equal(count, bytes.length);
    assert.equal(sha256, createHash('sha256').update(bytes).digest('hex'));
    return { path, bytes, records };
  }

  describe('of NDJSON', () => {
    it('holds every record as it was, a line each', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(anyRecord, { maxLength: 5 }), async (records) => {
          const { bytes } = await written('ndjson', [records]);
          const lines = bytes.toString('utf8').split('\n');
          assert.equal(lines.pop(), '');
          assert.deepEqual(
            lines.map((line) => JSON.parse(line) as unknown),
            records,
          );
        }),
      );
    });

    it('is the same in gzip, however often it is written', async () => {
      const batches = Array.from({ length: 300 }, (_, page) =>
        outs(page * 100, page * 100 + 100).map((o) => o.record),
      );
      const plain = await written('ndjson', batches);
      const [zipped, again] = [
        await written('ndjson', batches, { gzip: true }),
        await written('ndjson', batches, { gzip: true }),
      ];
      assert.deepEqual(gunzipSync(zipped.bytes), plain.bytes);
      assert.deepEqual(again.bytes, zipped.bytes);
      assert.ok(zipped.bytes.length < plain.bytes.length / 5);
      assert.equal(zipped.records, 30_000);
    });
  });

  describe('of CSV', () => {
    it('tells every record again, apart from what is null or not there', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(anyRecord, { minLength: 1, maxLength: 5 }), async (records) => {
          const { bytes } = await written('csv', [records.slice(0, 1), records.slice(1)]);
          assert.deepEqual(
            readCsv(bytes),
            records.map((record) => bare(record)),
          );
        }),
      );
    });

    it('begins with the names of the columns, once', async () => {
      const { bytes } = await written('csv', [[download(1)], [download(2)]]);
      const lines = bytes.toString('utf8').split('\n');
      assert.equal(
        lines[0],
        'date_downloaded,id,asset_type,product_type,product_id,thumb_uri,agreement_name,download_details_download_notes,' +
          'download_details_project_code,download_source,user_username,user_first_name,user_middle_name,user_last_name,' +
          'size_name,dimensions_width,dimensions_height,dimensions_dpi,license_model,generated_asset_id,other_fields',
      );
      assert.equal(
        lines[1],
        '2025-01-01T00:00:01Z,1000000001,image,premiumaccess,4711,,Example Agreement,note 1,,api,user_1,Ada,,Example,' +
          'large,4000,3000,300,royaltyfree,,',
      );
      assert.equal(lines.length, 4);
    });

    for (const start of [
      '=',
      '+',
      '-',
      '@',
      '＝',
      '＋',
      '－',
      '＠',
      '\t',
      '\r',
      '\n',
      ' ',
      '\u00a0',
      '\ufeff',
      '\u200b',
      '\0',
    ]) {
      it(`lets no text that begins with ${JSON.stringify(start)} be a formula`, async () => {
        const { bytes } = await written('csv', [
          [download(1, { agreement_name: `${start}cmd|' /C calc'!A0` })],
        ]);
        const [, row = []] = parse(bytes.toString('utf8'), { relaxColumnCount: true });
        assert.ok(row.includes(`'${start}cmd|' /C calc'!A0`), JSON.stringify(row));
      });
    }

    it('leaves other texts and numbers as they are', async () => {
      const record = download(1, { agreement_name: "Editor's = choice", product_id: -5, size_name: "'tis" });
      const { bytes } = await written('csv', [[record]]);
      assert.match(bytes.toString('utf8'), /,-5,,Editor's = choice,.*,'tis,/);
    });

    it('has the columns that were chosen', async () => {
      const columns = chosenColumns(['id', 'dimensions']);
      const { bytes } = await written('csv', [[download(1, { more: 1 })]], { columns });
      assert.equal(
        bytes.toString('utf8'),
        'id,dimensions_width,dimensions_height,dimensions_dpi\n1000000001,4000,3000,300\n',
      );
    });
  });

  describe('of Parquet', () => {
    it('tells every record again, apart from what is null or not there', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(anyRecord, { minLength: 1, maxLength: 5 }), async (records) => {
          const { path } = await written('parquet', [records]);
          const rows = await parquetReadObjects({ file: await asyncBufferFromFile(path), parsers });
          assert.deepEqual(
            rows.map((row) => nested(row)),
            records.map((record) => bare(instant(record))),
          );
        }),
        { numRuns: 60 },
      );
    });

    it('has typed columns and a group for every 5 000 records', async () => {
      const batches = Array.from({ length: 121 }, (_, page) =>
        outs(page * 100, page * 100 + 100).map((o) => o.record),
      );
      const { path, records } = await written('parquet', batches, { gzip: true });
      const file = await asyncBufferFromFile(path);
      const metadata = await parquetMetadataAsync(file);
      assert.deepEqual(
        metadata.row_groups.map(({ num_rows }) => Number(num_rows)),
        [5_000, 5_000, 2_100],
      );
      const types = Object.fromEntries(
        parquetSchema(metadata).children.map(({ element: { name, type, converted_type } }) => [
          name,
          converted_type ?? type,
        ]),
      );
      assert.equal(types['date_downloaded'], 'TIMESTAMP_MILLIS');
      assert.equal(types['dimensions_width'], 'INT32');
      assert.equal(types['user_username'], 'UTF8');
      const rows = await parquetReadObjects({ file, columns: ['id'] });
      assert.equal(rows.length, records);
      assert.equal(rows[12_099]?.['id'], String(1_000_000_000 + 12_099));
    });
  });
});

/** hyparquet would take a byte order mark that begins a text for none of it. */
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const parsers = {
  stringFromBytes: (bytes?: Uint8Array) => bytes && decoder.decode(bytes),
};

/** A time that milliseconds can tell, as a Date writes it. */
function instant(record: DownloadRecord): DownloadRecord {
  const { date_downloaded: time } = record;
  const exact = typeof time === 'string' && /^[^.]{19}(\.\d{3})?Z$/.test(time);
  return exact ? { ...record, date_downloaded: new Date(time).toISOString() } : record;
}

/** Without what is null: what the columns cannot tell apart. */
function bare(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]) => {
      if (inner === null) return [];
      const group = ['user', 'dimensions', 'download_details'].includes(name) && isRow(inner);
      const entries = group ? Object.entries(inner as object).filter(([, part]) => part !== null) : [];
      return group ? (entries.length === 0 ? [] : [[name, Object.fromEntries(entries)]]) : [[name, inner]];
    }),
  );
}

const isRow = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function readCsv(bytes: Buffer): unknown[] {
  const rows = parse(bytes, {
    cast: (value, { quoting }) => ({ value, quoting }),
    relaxColumnCount: false,
    bom: false,
    recordDelimiter: '\n',
  }) as unknown as { value: string; quoting: boolean }[][];
  const names = rows[0]!.map(({ value }) => value);
  return rows.slice(1).map((cells) => {
    const row = cells.map(({ value, quoting }, index) => {
      const column = COLUMNS.find(({ name }) => name === names[index])!;
      const plain = /^'+[=+\-@＝＋－＠\s\p{Cc}\p{Cf}]/u.test(value) ? value.slice(1) : value;
      return [
        column.name,
        value === '' && !quoting ? null : column.type === 'integer' ? Number(plain) : plain,
      ];
    });
    return nested(Object.fromEntries(row) as Record<string, unknown>);
  });
}

/** Rows of columns as records again. */
function nested(row: Record<string, unknown>): unknown {
  const other = row['other_fields'];
  const record = (typeof other === 'string' ? JSON.parse(other) : {}) as Record<
    string,
    Record<string, unknown>
  >;
  const set = (target: object, name: string, value: unknown): void => {
    if (!Object.hasOwn(target, name))
      Object.defineProperty(target, name, { value, enumerable: true, writable: true, configurable: true });
  };
  for (const { name, type, path } of COLUMNS) {
    const [field, inner] = path;
    let value = row[name];
    if (field === undefined || value === null || value === undefined) continue;
    if (type === 'time' && value instanceof Date) value = value.toISOString();
    if (inner === undefined) set(record, field, value);
    else {
      set(record, field, {});
      set(record[field]!, inner, value);
    }
  }
  return record;
}
