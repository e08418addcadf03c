import { lineOf } from '../../history/collect/encoded-page.js';
import type { Column } from '../columns.js';
import type { Encoder } from './encoder.js';
import type { Sink } from './sink.js';

/** One JSON text a line, the record as it is. */
export function ndjsonEncoder(_columns: readonly Column[], sink: Sink): Encoder {
  return {
    async write(records) {
      let lines = '';
      for (const record of records) lines += lineOf(record);
      await sink.text(lines);
    },
    async lines(pieces) {
      for (const piece of pieces) await sink.bytes(piece);
    },
    end: () => Promise.resolve(),
  };
}
