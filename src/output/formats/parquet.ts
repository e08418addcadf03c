import { ByteWriter, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer';
import { fitsText, valueAt, type Column, type Fits } from '../columns.js';
import type { Encoder } from './encoder.js';
import type { Sink } from './sink.js';

/** Records in a row group; the memory that an encoder takes goes with it. */
const GROUP = 5_000;

const TYPES = { text: 'STRING', integer: 'INT32', time: 'TIMESTAMP', json: 'STRING' } as const;

/** A time column holds milliseconds: what has more to say, or another zone, is kept as text as well. */
const fitsTyped: Fits = (column, value) =>
  fitsText(column, value) && (column.type !== 'time' || isExact(value as string));

/** Apache Parquet with typed columns, Snappy, and a row group for every 5 000 records. */
export function parquetEncoder(columns: readonly Column[], sink: Sink): Encoder {
  const bytes = new ByteWriter();
  const flush = async (): Promise<void> => {
    const chunk = bytes.getBytes().slice();
    bytes.index = 0;
    await sink.bytes(chunk);
  };
  const writer = Object.assign(bytes, { flush, finish: flush });
  const parquet = new ParquetWriter({
    writer,
    schema: schemaFromColumnData({
      columnData: columns.map(({ name, type }) => ({ name, type: TYPES[type], data: [], nullable: true })),
    }),
    createdBy: 'conductor-getty-downloads',
  });
  let waiting: Readonly<Record<string, unknown>>[] = [];
  const group = async (records: typeof waiting): Promise<void> => {
    const columnData = columns.map((column) => ({
      name: column.name,
      data: records.map((record) => typed(record, column)),
    }));
    await parquet.write({ columnData, rowGroupSize: GROUP });
  };
  return {
    async write(records) {
      waiting.push(...records);
      while (waiting.length >= GROUP) {
        const full = waiting.slice(0, GROUP);
        waiting = waiting.slice(GROUP);
        await group(full);
      }
    },
    async end() {
      if (waiting.length > 0) await group(waiting);
      waiting = [];
      await parquet.finish();
    },
  };
}

function typed(record: Readonly<Record<string, unknown>>, column: Column): unknown {
  if (column.type !== 'time') return valueAt(record, column, fitsTyped);
  const milliseconds = Date.parse(String(valueAt(record, column, fitsText)));
  return Number.isNaN(milliseconds) ? null : new Date(milliseconds);
}

function isExact(text: string): boolean {
  const milliseconds = Date.parse(text);
  if (Number.isNaN(milliseconds)) return false;
  const [seconds = '', fraction = ''] = new Date(milliseconds).toISOString().slice(0, -1).split('.');
  return text === `${seconds}Z` || text === `${seconds}.${fraction}Z`;
}
