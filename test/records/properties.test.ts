import assert from 'node:assert/strict';
import fc from 'fast-check';
import { DateTime } from 'luxon';
import type { DownloadRecord } from '../../src/history/identity.js';
import { COLUMNS, hasType, type Column } from '../../src/output/columns.js';
import { anyRecord, download } from '../output/records.js';
import { openDesk, type Row } from './desk.js';

const FORMATS = ['ndjson', 'csv', 'parquet'] as const;
const PLAIN = COLUMNS.filter(({ type }) => type !== 'json');

/** What a column of a collection holds, in plain JavaScript. */
function expected(record: DownloadRecord, format: (typeof FORMATS)[number]): Row {
  return Object.fromEntries(
    PLAIN.map((column) => {
      const [outer = '', inner] = column.path as readonly string[];
      const first = record[outer];
      const value =
        inner === undefined
          ? first
          : isRow(first)
            ? Object.hasOwn(first, inner)
              ? first[inner]
              : null
            : null;
      if (value === undefined || value === null || !fits(column, value, format)) return [column.name, null];
      if (column.type === 'time') return [column.name, Date.parse(value as string)];
      if (typeof value !== 'string' || !HALF.test(value)) return [column.name, value];
      return [column.name, format === 'ndjson' ? value.replaceAll(HALVES, '\ufffd') : null];
    }),
  );
}

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const [HALF, HALVES] = [/\p{Surrogate}/u, /\p{Surrogate}/gu];

/** CSV and Parquet have columns of 32 bits; NDJSON holds a number as it came, of which 64 are read. */
function fits(column: Column, value: unknown, format: string): boolean {
  if (format !== 'ndjson' || column.type !== 'integer') return hasType(column, value);
  return typeof value === 'number' && /^-?\d+$/.test(JSON.stringify(value)) && Math.abs(value) < 2 ** 63;
}

/** A time is one that the API could send. */
const usual = anyRecord.map((record): DownloadRecord => {
  const { date_downloaded: date } = record;
  const isTime = typeof date === 'string' && /^\d{4}-\d\d-\d\dT/.test(date);
  return { ...record, date_downloaded: isTime ? date : null };
});

const bytes = (row: Row): string => JSON.stringify(row);
const sorted = (rows: readonly Row[]): string[] => rows.map(bytes).sort();
const timed = (row: Row): Row => ({
  ...row,
  date_downloaded: row['date_downloaded'] === null ? null : Date.parse(row['date_downloaded'] as string),
});

describe('records by reference, against plain JavaScript', function () {
  this.timeout(240_000);
  let desk: ReturnType<typeof openDesk>;
  let runs = 0;
  beforeEach(() => {
    desk = openDesk();
  });
  afterEach(() => {
    desk.close();
  });
  const collection = (records: readonly DownloadRecord[], format: string): Promise<string> =>
    desk.collection(records, { format, prefix: `run${String((runs += 1))}` });

  for (const format of FORMATS)
    it(`reads ${format} as it was written, whatever the API sends, and so once more from a result`, () =>
      fc.assert(
        fc.asyncProperty(fc.array(usual, { minLength: 1, maxLength: 8 }), async (records) => {
          const from = await collection(records, format);
          const rows = await desk.rows({ from });
          assert.deepEqual(sorted(rows.map(timed)), sorted(records.map((one) => expected(one, format))));
          const prefix = `copy${String(runs)}`;
          const { manifest } = await desk.work({ from, output: { destination: 'disk', prefix, format } });
          assert.deepEqual(await desk.rows({ from: manifest }), rows);
        }),
        { numRuns: 20 },
      ));

  const some = fc.record({
    id: fc.constantFrom('1', '2', '3', 'é', null),
    product_id: fc.oneof(fc.integer({ min: -5, max: 5 }), fc.constant(null)),
    product_type: fc.constantFrom('a', 'b', '', null),
    at: fc.integer({ min: Date.UTC(2025, 2, 28) / 1000, max: Date.UTC(2025, 3, 2) / 1000 }),
  });
  const made = ({ at, ...rest }: { at: number; id: string | null }, index: number): DownloadRecord =>
    download(index, { ...rest, date_downloaded: new Date(at * 1000).toISOString().replace('.000', '') });
  const many = fc.array(some, { maxLength: 40 }).map((list) => list.map(made));

  it('filters, groups, and tells days apart by their zone', () =>
    fc.assert(
      fc.asyncProperty(
        many,
        fc.constantFrom(...FORMATS),
        fc.constantFrom('UTC', 'Europe/Berlin', 'Pacific/Kiritimati', 'America/St_Johns'),
        fc.integer({ min: -5, max: 5 }),
        async (records, format, zone, least) => {
          const from = await collection(records, format);
          const group = {
            ...{ by: ['product_type', { field: 'date_downloaded', per: 'day' }], count: 'n' },
            ...{ sum: { total: 'product_id' }, unique: { ids: 'id' }, most: { most: 'product_id' } },
          };
          const filter = { field: 'product_id', op: 'at_least', value: least };
          const rows = await desk.rows({ from, steps: [{ filter }, { group }], time_zone: zone });
          const groups = new Map<string, DownloadRecord[]>();
          for (const one of records) {
            if (typeof one['product_id'] !== 'number' || one['product_id'] < least) continue;
            const day = DateTime.fromISO(String(one['date_downloaded']), { zone }).toISODate();
            const key = JSON.stringify([one['product_type'], day]);
            groups.set(key, [...(groups.get(key) ?? []), one]);
          }
          const wanted = [...groups].map(([key, list]): Row => {
            const [type, day] = JSON.parse(key) as [unknown, unknown];
            const numbers = list.map((one) => Number(one['product_id']));
            return {
              ...{ product_type: type, day, n: list.length },
              ids: new Set(list.map((one) => one['id']).filter((id) => id !== null)).size,
              total: numbers.reduce((sum, number) => sum + number, 0),
              most: Math.max(...numbers),
            };
          });
          assert.deepEqual(sorted(rows), sorted(wanted));
        },
      ),
      { numRuns: 20 },
    ));

  it('finds what is not there and looks up what is, as often as it occurs', () =>
    fc.assert(
      fc.asyncProperty(many, many, fc.constantFrom(...FORMATS), async (ours, theirs, format) => {
        const from = await collection(ours, format);
        const other = await collection(theirs, 'ndjson');
        const keyOf = (one: DownloadRecord): string | null =>
          one['id'] === null || one['product_type'] === null
            ? null
            : JSON.stringify([one['id'], one['product_type']]);
        const keys = new Set(theirs.map(keyOf));
        const by = ['id', 'product_type'];
        const steps = [
          { difference: { without: other, by } },
          { fields: ['id', 'product_type', 'product_id'] },
        ];
        const { rows, comparisons } = await desk.work({ from, steps });
        const missing = ours.filter((one) => keyOf(one) === null || !keys.has(keyOf(one)));
        const short = ({ id, product_type, product_id }: DownloadRecord): Row => ({
          id,
          product_type,
          product_id,
        });
        assert.deepEqual(sorted(rows as Row[]), sorted(missing.map(short)));
        const [compared] = comparisons as Row[];
        const full = (list: readonly DownloadRecord[]): string[] =>
          list.map(keyOf).filter((key) => key !== null);
        assert.equal(compared?.['doubled'], full(ours).length - new Set(full(ours)).size);
        assert.equal(compared['their_doubled'], full(theirs).length - new Set(full(theirs)).size);
        assert.equal(compared['matched'], ours.length - missing.length);
        const join = { with: other, by, fields: { theirs: 'product_id' } };
        const joined = await desk.rows({
          from,
          steps: [{ join }, { fields: ['id', 'product_type', 'product_id', 'theirs'] }],
        });
        const first = new Map<string, number | null>();
        for (const one of theirs) {
          const key = keyOf(one);
          const value = one['product_id'] as number | null;
          const before = key === null ? undefined : first.get(key);
          if (key !== null && (before === undefined || before === null || (value !== null && value < before)))
            first.set(key, value ?? before ?? null);
        }
        const wanted = ours.map((one) => ({ ...short(one), theirs: first.get(keyOf(one) ?? '') ?? null }));
        assert.deepEqual(sorted(joined), sorted(wanted));
      }),
      { numRuns: 20 },
    ));

  it('gives batches that are the whole in order, whatever their size', () =>
    fc.assert(
      fc.asyncProperty(many, fc.integer({ min: 1, max: 9 }), async (records, size) => {
        const from = await collection(records, 'parquet');
        const steps = [{ fields: ['id', 'product_id', 'date_downloaded'] }, { order: ['-product_id'] }];
        const whole = await desk.rows({ from, steps });
        const parts: Row[] = [];
        for (let number = 1; parts.length < whole.length; number += 1) {
          const batch = await desk.rows({ from, steps: [...steps, { batch: { size, number } }] });
          assert.ok(batch.length > 0);
          parts.push(...batch);
        }
        assert.deepEqual(parts, whole);
        const numbers = whole.map((one) => one['product_id'] as number | null).filter((one) => one !== null);
        assert.deepEqual(
          numbers,
          [...numbers].sort((a, b) => b - a),
        );
      }),
      { numRuns: 15 },
    ));
});
