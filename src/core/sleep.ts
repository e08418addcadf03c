import { setTimeout as timer } from 'node:timers/promises';
import { GettyDownloadsError } from './errors.js';

/** Waits, and ends early with `interrupted` when the signal is aborted. */
export type Sleep = (ms: number, signal?: AbortSignal) => Promise<void>;

/** @param ms milliseconds; @throws GettyDownloadsError `interrupted` */
export const sleep: Sleep = async (ms, signal) => {
  try {
    // Rounded up: a timer that fires a fraction early would put two calls too close together.
    await timer(Math.ceil(ms), undefined, signal && { signal });
  } catch (thrown) {
    if (signal?.aborted === true) throw new GettyDownloadsError('interrupted');
    throw thrown;
  }
};
