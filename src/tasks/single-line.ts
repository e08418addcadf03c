import { followSignals } from '../core/follow-signals.js';
import { sleep } from '../core/sleep.js';

/** Work of which one is under way at a time, in the order of asking. */
export interface SingleLine {
  /**
   * Does the work once all before it are done, however those ended.
   *
   * @param waitMs whoever is not in turn after so many milliseconds leaves the line; nothing is done then
   * @param signal ends the waiting, not the work
   * @returns undefined for who has left the line
   * @throws GettyDownloadsError `interrupted` in the line; whatever the work throws
   */
  run<T>(work: () => Promise<T>, waitMs: number, signal?: AbortSignal): Promise<T | undefined>;
}

export function createSingleLine(): SingleLine {
  let last: Promise<unknown> = Promise.resolve();
  return {
    async run(work, waitMs, signal) {
      const before = last;
      let done = (): void => undefined;
      // Who leaves early does not let those behind pass who is still in front.
      last = Promise.all([before, new Promise<void>((resolve) => (done = resolve))]);
      try {
        return (await inTurn(before, waitMs, signal)) ? await work() : undefined;
      } finally {
        done();
      }
    },
  };
}

async function inTurn(before: Promise<unknown>, waitMs: number, signal?: AbortSignal): Promise<boolean> {
  const over = new AbortController();
  const waiting = followSignals(over.signal, signal);
  try {
    const given = sleep(waitMs, waiting.signal).then(() => false);
    return await Promise.race([given, before.then(() => true)]);
  } finally {
    // The timer ends with the waiting, and nobody is left to hear of it.
    over.abort();
    waiting.release();
  }
}
