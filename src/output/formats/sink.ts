import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { createGzip } from 'node:zlib';

/** Takes what an encoder makes, one piece after another; each has to be taken before the next comes. */
export interface Sink {
  text(text: string): Promise<void>;
  bytes(bytes: Uint8Array): Promise<void>;
}

export interface PartSink extends Sink {
  /** Of what stands in the file now, once everything is in it. */
  finish(): Promise<{ readonly bytes: number; readonly sha256: string }>;
}

/** Text waits in one buffer of this size: a new one for each page would be garbage faster than it is collected. */
const BUFFER = 256 * 1024;

/** Writes into an open file from its beginning, and counts and hashes the bytes on their way. */
export function openSink(file: FileHandle, gzip: boolean): PartSink {
  const { write, end, result } = gzip ? zipped(fileSink(file)) : fileSink(file);
  const buffer = Buffer.allocUnsafe(BUFFER);
  const encoder = new TextEncoder();
  let used = 0;
  const flush = async (): Promise<void> => {
    const full = buffer.subarray(0, used);
    used = 0;
    if (full.length > 0) await write(full);
  };
  return {
    async text(text) {
      for (let rest = text; rest !== '';) {
        const { read, written } = encoder.encodeInto(rest, buffer.subarray(used));
        used += written;
        rest = rest.slice(read);
        if (rest !== '') await flush();
      }
    },
    async bytes(bytes) {
      await flush();
      await write(bytes);
    },
    async finish() {
      await flush();
      await end();
      return result();
    },
  };
}

interface Raw {
  /** Resolves when the bytes may be overwritten. */
  write(bytes: Uint8Array): Promise<void>;
  end(): Promise<void>;
  result(): { readonly bytes: number; readonly sha256: string };
}

function fileSink(file: FileHandle): Raw {
  const digest = createHash('sha256');
  let count = 0;
  return {
    async write(bytes) {
      digest.update(bytes);
      for (let done = 0; done < bytes.length;) {
        const { bytesWritten } = await file.write(bytes, done, bytes.length - done, count);
        done += bytesWritten;
        count += bytesWritten;
      }
    },
    end: () => Promise.resolve(),
    result: () => ({ bytes: count, sha256: digest.digest('hex') }),
  };
}

function zipped({ write, result }: Raw): Raw {
  const zip = createGzip();
  const drained = (async () => {
    for await (const chunk of zip) await write(chunk as Buffer);
  })();
  // Whoever writes next, or ends, hears of it.
  drained.catch(() => undefined);
  const taken = (bytes: Uint8Array): Promise<void> =>
    new Promise((resolve, reject) => {
      zip.write(bytes, (error) => {
        if (error) reject(error);
        else resolve();
      });
    });
  return {
    write: (bytes) => Promise.race([taken(bytes), drained]),
    async end() {
      zip.end();
      await drained;
    },
    result,
  };
}
