import type { FileHandle } from 'node:fs/promises';
import { EncodedRecord } from '../history/collect/encoded-page.js';
import type { Column } from './columns.js';
import type { OutRecord } from './destination.js';
import { extensionOf, openEncoder, type Format } from './formats/encoder.js';
import { openSink } from './formats/sink.js';

/** How the parts of a destination are written. */
export interface PartForm {
  readonly format: Format;
  /** Not for Parquet, which compresses by itself. */
  readonly gzip: boolean;
  readonly columns: readonly Column[];
}

/** A part on its way into an open file. */
export interface PartFile {
  write(records: readonly OutRecord[]): Promise<void>;
  /** Completes the file, which stays open. */
  finish(): Promise<{ readonly records: number; readonly bytes: number; readonly sha256: string }>;
}

/** Writes records into an empty file; what waits in memory is at most a group of records and the buffers of gzip. */
export function openPartFile(file: FileHandle, { format, gzip, columns }: PartForm): PartFile {
  const sink = openSink(file, extensionOf(format, gzip).endsWith('.gz'));
  const encoder = openEncoder(format, columns, sink);
  let records = 0;
  return {
    async write(more) {
      const lines = encoder.lines && EncodedRecord.linesOf(more);
      await (lines ? encoder.lines?.(lines) : encoder.write(more.map(({ record }) => record)));
      records += more.length;
    },
    async finish() {
      await encoder.end();
      return { records, ...(await sink.finish()) };
    },
  };
}
