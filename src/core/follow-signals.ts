import { setMaxListeners } from 'node:events';

/** A signal of one's own that is aborted with any of its sources, until it is released. */
export interface FollowingSignal {
  readonly signal: AbortSignal;
  readonly release: () => void;
}

/**
 * Follows signals for the time of one piece of work; the reason is that of the first that is aborted.
 *
 * `AbortSignal.any` would do the same but leaves a trace in a source that lives as long as the process, one for each
 * piece. And Node 20 collects such a signal as garbage while a `fetch` still listens to it: time limits and Ctrl-C are
 * then lost.
 */
export function followSignals(...sources: readonly (AbortSignal | undefined)[]): FollowingSignal {
  const controller = new AbortController();
  const followed = sources
    .filter((source) => source !== undefined)
    .map((source) => ({
      source,
      abort: () => {
        controller.abort(source.reason);
      },
    }));
  for (const { source, abort } of followed) {
    // Any number of pieces may be under way at once: that is no leak, so there is nothing to warn of.
    setMaxListeners(0, source);
    source.addEventListener('abort', abort, { once: true });
    if (source.aborted) abort();
  }
  return {
    signal: controller.signal,
    release() {
      for (const { source, abort } of followed) source.removeEventListener('abort', abort);
    },
  };
}

/**
 * The same with a limit of time, whose reason is named `TimeoutError`. The limit keeps the process alive until it is
 * released.
 *
 * @param ms milliseconds
 */
export function followFor(ms: number, ...sources: readonly (AbortSignal | undefined)[]): FollowingSignal {
  const limit = new AbortController();
  const timer = setTimeout(() => {
    limit.abort(new DOMException(`no answer within ${ms} ms`, 'TimeoutError'));
  }, ms);
  const { signal, release } = followSignals(limit.signal, ...sources);
  return {
    signal,
    release() {
      clearTimeout(timer);
      release();
    },
  };
}
