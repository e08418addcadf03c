import type { Column } from '../columns.js';
import { csvEncoder } from './csv.js';
import { ndjsonEncoder } from './ndjson.js';
import { parquetEncoder } from './parquet.js';
import type { Sink } from './sink.js';

export const FORMATS = ['ndjson', 'csv', 'parquet'] as const;
export type Format = (typeof FORMATS)[number];

/** Turns records into bytes of one part. */
export interface Encoder {
  /** Resolves when the sink has taken what was due. */
  write(records: readonly Readonly<Record<string, unknown>>[]): Promise<void>;
  /** The same for records that are lines of JSON already, where the format is made of those. */
  lines?(pieces: readonly Uint8Array[]): Promise<void>;
  /** Writes what a part ends with. The sink stays open. */
  end(): Promise<void>;
}

const ENCODERS = {
  ndjson: ndjsonEncoder,
  csv: csvEncoder,
  parquet: parquetEncoder,
} as const satisfies Record<Format, (columns: readonly Column[], sink: Sink) => Encoder>;

/** An encoder for the records of one part; the columns hold for CSV and Parquet. */
export function openEncoder(format: Format, columns: readonly Column[], sink: Sink): Encoder {
  return ENCODERS[format](columns, sink);
}

/** The end of a part's name: `ndjson.gz`. Parquet compresses by itself. */
export function extensionOf(format: Format, gzip: boolean): string {
  return gzip && format !== 'parquet' ? `${format}.gz` : format;
}
