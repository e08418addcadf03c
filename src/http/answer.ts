import type { RawAnswer } from './exchange.js';

/** A complete, well-formed answer to a prepared request, and what it took to get it. */
export interface HttpAnswer {
  readonly status: number;
  /** Names in lower case; what is a secret itself (`set-cookie`) is `[hidden]`. */
  readonly headers: Readonly<Record<string, string>>;
  readonly kind: 'json' | 'text' | 'empty' | 'binary';
  /** By kind: parsed JSON, the text, null, or `{ content_type, bytes }` of what is neither. */
  readonly body: unknown;
  readonly bytes: number;
  /** From the first send to the last byte, waits included, milliseconds. */
  readonly ms: number;
  readonly attempts: number;
  /** Time spent waiting for the pace, milliseconds. */
  readonly throttledMs: number;
  /** Time spent waiting between attempts, milliseconds. */
  readonly backoffMs: number;
}

export interface SendOptions {
  readonly signal?: AbortSignal;
  /** Give up once this much time has passed, milliseconds. */
  readonly budgetMs?: number;
  /** A single wait longer than this is not waited out but thrown, with `retryAfterMs`, milliseconds. */
  readonly maxWaitMs?: number;
  /** Send at once, without waiting for the pace: for finding out how the API counts. Default: false. */
  readonly unpaced?: boolean;
  /**
   * Why a body of well-formed JSON is not acceptable, or undefined: an unacceptable one is `bad_answer`, and so is
   * whatever is no JSON. Default: of Getty any JSON, of another API whatever comes.
   */
  readonly accept?: (body: unknown) => string | undefined;
  /** Makes the body of a complete answer, in the place of all that; what it throws is the call's failure. */
  readonly decode?: (answer: RawAnswer) => unknown;
  /**
   * Called right before a request that could do something twice goes out, all waits behind it; what it throws is thrown,
   * and nothing was sent. May be called again where the API has refused the token.
   *
   * @param limitMs after which the call will be given up, milliseconds
   */
  readonly beforeDeparture?: (limitMs: number) => Promise<void>;
  /** Told what the sender waits for, whenever that changes. */
  readonly onPhase?: (
    phase: 'signing_in' | 'pace' | 'answer' | 'backoff',
    detail?: { ms?: number; attempt?: number; code?: string },
  ) => void;
}
