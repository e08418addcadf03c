import { GettyDownloadsError } from '../core/errors.js';

/** After a refusal for the day's quota only one call in this time goes out, milliseconds. */
const BETWEEN_TRIES = 60_000;

/** Remembers that the day's calls are used up, so that the API is not hammered with more of them. */
export interface Quota {
  /** @throws GettyDownloadsError `quota_exhausted` without a call, while it is known to be used up */
  check(): void;
  exhausted(error: GettyDownloadsError): void;
  served(): void;
}

export function createQuota(now: () => number): Quota {
  let known: { error: GettyDownloadsError; until: number; nextTry: number } | undefined;
  return {
    check() {
      if (known === undefined) return;
      if (now() >= known.until) {
        known = undefined;
        return;
      }
      if (now() < known.nextTry) {
        const retryAfterMs = known.until - now();
        throw new GettyDownloadsError('quota_exhausted', { ...known.error.details, retryAfterMs });
      }
      known.nextTry = now() + BETWEEN_TRIES;
    },
    exhausted(error) {
      const { retryAfterMs = BETWEEN_TRIES } = error.details;
      // A `Retry-After: 0` is no leave to hammer.
      known = { error, until: now() + Math.max(retryAfterMs, BETWEEN_TRIES), nextTry: now() + BETWEEN_TRIES };
    },
    served() {
      known = undefined;
    },
  };
}
