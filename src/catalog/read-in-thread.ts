import { runInThread } from '../core/thread.js';
import { NOTHING, type ReadDocument } from './read-document.js';
import type { ReadLimits } from './read-parts.js';

export interface ReadOptions extends ReadLimits {
  /** Bytes that a document may have. @default 32 MiB */
  readonly bytes?: number;
  /** Milliseconds that reading it may take. @default 30000 */
  readonly timeoutMs?: number;
  /** Memory that reading it may take, MiB. @default 1536 */
  readonly memoryMb?: number;
  readonly signal?: AbortSignal;
}

const MiB = 1024 * 1024;

/** Bytes that a document may have where nothing else is said. */
export const MOST_BYTES = 32 * MiB;

/**
 * {@link readDocument} for a document that nobody has looked at: in a thread of its own, under limits of size, time and
 * memory. What is over a limit is a document of no operations and one problem that says so.
 */
export async function readInThread(
  text: string,
  api: string,
  { bytes = MOST_BYTES, timeoutMs = 30_000, memoryMb = 1_536, signal, ...limits }: ReadOptions = {},
): Promise<ReadDocument> {
  const size = Buffer.byteLength(text);
  if (size > bytes) return nothingBecause(tooLarge(size, bytes));
  const outcome = await runInThread<ReadDocument>(
    new URL('./read-worker.js', import.meta.url),
    { text, api, limits },
    { timeoutMs, memoryMb, ...(signal && { signal }) },
  );
  switch (outcome.ended) {
    case 'done':
      return outcome.value;
    case 'timed_out':
      return nothingBecause(`reading it took longer than ${String(timeoutMs / 1_000)} s and was ended`);
    case 'out_of_memory':
      return nothingBecause(`reading it took more than ${String(memoryMb)} MiB of memory and was ended`);
    case 'aborted':
      return nothingBecause('reading it was ended');
    case 'failed':
      return nothingBecause('it cannot be read; reading it failed');
  }
}

/** What is said of a document that is larger than allowed, bytes. */
export const tooLarge = (size: number, most: number): string =>
  `it has ${(size / MiB).toFixed(1)} MiB, and ${String(Math.round(most / MiB))} MiB are the most that is read`;

/** A document of which nothing could be read, and why. */
export const nothingBecause = (message: string): ReadDocument => ({
  ...NOTHING,
  problems: [{ where: '', line: 1, column: 1, message }],
});
