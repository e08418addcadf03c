import { Writable } from 'node:stream';
import { openLog, type Log } from '../../src/core/log.js';

export interface Entry {
  readonly level: string;
  readonly msg: string;
  readonly [fact: string]: unknown;
}

/** A log that can be read back. */
export function memoryLog(): { log: Log; entries: () => Entry[] } {
  const lines: string[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      lines.push(...chunk.toString('utf8').split('\n').filter(Boolean));
      done();
    },
  });
  return {
    log: openLog(stream, { level: 'debug' }),
    entries: () => lines.map((line) => JSON.parse(line) as Entry),
  };
}
