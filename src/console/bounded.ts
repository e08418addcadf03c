import type { ServerResponse } from 'node:http';
import { GettyDownloadsError } from '../core/errors.js';

/*
 * Why this is not fastify's `handlerTimeout` and `request.signal` (5.12.8): both listen to the request's `close`, which
 * Node 20 emits once the body has been read. So the signal is aborted before a handler of a POST has begun, and the
 * time limit is switched off with it.
 */

/**
 * Does a request's work for as long as somebody waits for it, and no longer than it may take.
 *
 * @param work gets a signal that is aborted when the caller goes away, or the time is over
 * @throws GettyDownloadsError `timed_out`
 */
export async function bounded<T>(
  answer: ServerResponse,
  limitMs: number,
  work: (signal: AbortSignal) => T | Promise<T>,
): Promise<T> {
  const over = new AbortController();
  answer.once('close', () => {
    over.abort();
  });
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new GettyDownloadsError('timed_out', { detail: `${limitMs / 1_000} s` }));
      over.abort();
    }, limitMs);
  });
  try {
    return await Promise.race([work(over.signal), late]);
  } finally {
    clearTimeout(timer);
  }
}
