import { setMaxListeners } from 'node:events';

/** A signal of one's own that is aborted with any of its sources, until it is released. */
export interface FollowingSignal {
  readonly signal: AbortSignal;
  readonly release: () => void;
}

/**
 * Follows signals for the time of one piece of work. `AbortSignal.any` would do the same but leaves a trace in a
 * source that lives as long as the process, one for each piece.
 */
export function followSignals(...sources: readonly (AbortSignal | undefined)[]): FollowingSignal {
  const controller = new AbortController();
  const followed = sources.filter((source) => source !== undefined);
  const abort = (): void => {
    controller.abort();
  };
  for (const source of followed) {
    // Any number of pieces may be under way at once: that is no leak, so there is nothing to warn of.
    setMaxListeners(0, source);
    source.addEventListener('abort', abort, { once: true });
    if (source.aborted) abort();
  }
  return {
    signal: controller.signal,
    release() {
      for (const source of followed) source.removeEventListener('abort', abort);
    },
  };
}
