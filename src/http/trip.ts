import { GettyDownloadsError, type ErrorCode } from '../core/errors.js';
import type { Sleep } from '../core/sleep.js';
import type { SendOptions } from './answer.js';
import type { Pace } from './pace.js';

/** What the caller asked for; the signal ends the trip. */
export type TripOptions = SendOptions & { readonly signal: AbortSignal };

/** One request's account of attempts and waits, within its budget. */
export interface Trip {
  readonly options: TripOptions;
  attempts(): number;
  /** Begins another attempt. It counts from its first call on, be that the token's or its own. */
  begin(): void;
  /** Makes a call; `waitMs` is what it has to wait for its slot, milliseconds. */
  calls(phase: 'signing_in' | 'answer', waitMs?: number): void;
  leftMs(): number;
  /** Whether a wait would be longer than the caller holds still for, or than the budget. */
  isTooLong(ms: number): boolean;
  /** @throws GettyDownloadsError `rate_limited` where a slot that far away, milliseconds, is too far */
  checkWait(ms: number): void;
  /** Waits for the pace. @throws GettyDownloadsError as `checkWait` */
  slot(): Promise<void>;
  backoff(ms: number, code: ErrorCode): Promise<void>;
  /** What the trip took, for the answer. */
  toll(): { ms: number; attempts: number; throttledMs: number; backoffMs: number };
  /** The same for an error. */
  annotate(error: GettyDownloadsError, retryAfterMs?: number): GettyDownloadsError;
}

export interface TripParts {
  readonly pace: Pace;
  readonly now: () => number;
  readonly sleep: Sleep;
}

/** @param budgetMs how long the whole may take, milliseconds */
export function startTrip({ pace, now, sleep }: TripParts, options: TripOptions, budgetMs: number): Trip {
  const { maxWaitMs = Infinity, onPhase, signal } = options;
  const start = now();
  let attempts = 0;
  let counted = false;
  let throttledMs = 0;
  let backoffMs = 0;
  const leftMs = (): number => start + budgetMs - now();
  const isTooLong = (ms: number): boolean => ms > maxWaitMs || ms >= leftMs();
  const checkWait = (ms: number): void => {
    if (ms <= 0 || !isTooLong(ms)) return;
    const detail = `the next call of this connection is due in ${(ms / 1000).toFixed(1)} s`;
    throw new GettyDownloadsError('rate_limited', { detail, retryAfterMs: ms });
  };
  return {
    options,
    attempts: () => attempts,
    begin() {
      counted = false;
    },
    calls(phase, waitMs = 0) {
      if (!counted) attempts += 1;
      counted = true;
      onPhase?.(phase, { attempt: attempts, ...(waitMs > 0 && { ms: waitMs }) });
    },
    leftMs,
    isTooLong,
    checkWait,
    async slot() {
      if (options.unpaced === true) return;
      checkWait(pace.wait());
      const { waitMs, giveBack, late } = pace.reserve();
      if (waitMs <= 0) {
        late();
        return;
      }
      onPhase?.('pace', { ms: waitMs });
      try {
        await sleep(waitMs, signal);
        for (let more = late(); more > 0; more = late()) await sleep(more, signal);
      } catch (thrown) {
        giveBack();
        throw thrown;
      }
      throttledMs += waitMs;
    },
    async backoff(ms, code) {
      onPhase?.('backoff', { ms, attempt: attempts, code });
      await sleep(ms, signal);
      backoffMs += ms;
    },
    toll: () => ({ ms: now() - start, attempts, throttledMs, backoffMs }),
    annotate: (error, retryAfterMs = error.details.retryAfterMs) =>
      new GettyDownloadsError(error.code, {
        ...error.details,
        attempts,
        ms: now() - start,
        waitedMs: Math.round(throttledMs + backoffMs),
        throttledMs: Math.round(throttledMs),
        ...(retryAfterMs !== undefined && { retryAfterMs: Math.ceil(retryAfterMs) }),
      }),
  };
}
