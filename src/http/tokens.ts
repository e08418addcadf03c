import { GettyDownloadsError } from '../core/errors.js';
import type { SignedIn } from './sign-in.js';

/** A token is renewed this long before it expires, milliseconds, or a tenth of its life where that is less. */
const MARGIN = 60_000;
/** A refused sign-in is not tried again for this long, milliseconds; each further refusal doubles it. */
const FIRST_PAUSE = 30_000;
const LONGEST_PAUSE = 15 * 60_000;

/** The one token of a connection, for all who need it. */
export interface Tokens {
  /**
   * @param limitMs how long whoever has to sign in may take, milliseconds
   * @returns undefined where the connection signs in with nothing
   * @throws GettyDownloadsError `signin_refused` at once while the connection pauses, else what signing in throws
   */
  get(limitMs: number, signal: AbortSignal): Promise<string | undefined>;
  /** Whether `get` would have to sign in. */
  missing(): boolean;
  /**
   * The API refused this token: whoever comes first drops it, later ones find its successor.
   *
   * @returns whether there can be a successor
   */
  drop(token: string): boolean;
  /** Milliseconds since 1970. */
  pausedUntil(): number | undefined;
}

export interface TokensOptions {
  /** Gets a new token; one call for all who wait. */
  readonly signIn: (limitMs: number) => Promise<SignedIn>;
  readonly now: () => number;
  /** Told of each refusal and the pause that follows, milliseconds. */
  readonly onRefused: (error: GettyDownloadsError, pauseMs: number) => void;
}

/** Makes the holder of one connection's token. */
export function createTokens({ signIn, now, onRefused }: TokensOptions): Tokens {
  let current: { token: string; renewAt: number } | undefined;
  let pending: Promise<string> | undefined;
  let refusals = 0;
  let refused: { until: number; error: GettyDownloadsError } | undefined;

  const missing = (): boolean => current === undefined || now() >= current.renewAt;
  const renew = async (limitMs: number): Promise<string> => {
    try {
      const { token, livesMs } = await signIn(limitMs);
      current = { token, renewAt: now() + livesMs - Math.min(MARGIN, livesMs / 10) };
      refusals = 0;
      refused = undefined;
      return token;
    } catch (thrown) {
      if (!(thrown instanceof GettyDownloadsError) || thrown.code !== 'signin_refused') throw thrown;
      const pauseMs = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** refusals);
      refusals += 1;
      const error = new GettyDownloadsError('signin_refused', { ...thrown.details, retryAfterMs: pauseMs });
      refused = { until: now() + pauseMs, error };
      onRefused(error, pauseMs);
      throw error;
    }
  };
  return {
    missing,
    async get(limitMs, signal) {
      if (current !== undefined && !missing()) return current.token;
      if (refused !== undefined && now() < refused.until) {
        const retryAfterMs = Math.ceil(refused.until - now());
        throw new GettyDownloadsError('signin_refused', { ...refused.error.details, retryAfterMs });
      }
      pending ??= renew(limitMs).finally(() => {
        pending = undefined;
      });
      return unlessAborted(pending, signal);
    },
    drop(token) {
      if (current?.token === token) current = undefined;
      return true;
    },
    pausedUntil: () => (refused !== undefined && now() < refused.until ? refused.until : undefined),
  };
}

/** The tokens of a connection that has a fixed one, or none. */
export function fixedTokens(token: string | undefined): Tokens {
  return {
    get: () => Promise.resolve(token),
    missing: () => false,
    drop: () => false,
    pausedUntil: () => undefined,
  };
}

/** One who gives up waiting does not end the sign-in that others wait for. */
function unlessAborted(token: Promise<string>, signal: AbortSignal): Promise<string> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      reject(new GettyDownloadsError('interrupted'));
    };
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    token.then(resolve, reject).finally(() => {
      signal.removeEventListener('abort', stop);
    });
  });
}
