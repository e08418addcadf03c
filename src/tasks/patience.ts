import type { ErrorCode, GettyDownloadsError } from '../core/errors.js';

/** What a task that was handed back leaves in its output, and finds again when it is its turn. */
export interface Waiting {
  readonly code: ErrorCode;
  readonly message: string;
  /** Since when this task waits for the same kind of thing, ISO 8601. */
  readonly since: string;
  /** When it will be tried again at the earliest, ISO 8601. */
  readonly until: string;
  /** How often it was handed back for this. */
  readonly times: number;
}

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** Kinds of waiting: how long at most, the first delay, and the longest one, milliseconds. */
const KINDS = {
  /** Rates, 5xx, connections: over soon, or for Conductor's retries to spread out. */
  passing: { patience: 10 * MINUTE, first: 5 * SECOND, longest: MINUTE },
  /** Somebody has to correct a password, and that may take until the next morning. */
  signin: { patience: 24 * HOUR, first: 30 * SECOND, longest: 15 * MINUTE },
  /** Somewhere in the next day the count starts again; nobody says in which time zone. */
  quota: { patience: 25 * HOUR, first: HOUR, longest: HOUR },
} as const;

type Kind = keyof typeof KINDS;

export interface HandBack {
  readonly waiting: Waiting;
  readonly callbackAfterSeconds: number;
}

/**
 * Whether a task that cannot go on now is handed back once more, and until when.
 *
 * @param previous the output that the task came with
 * @param random from 0 to 1: spreads those who wait for the same thing
 * @returns undefined once the patience is spent
 */
export function handBack(
  error: GettyDownloadsError,
  previous: unknown,
  now: Date,
  random: number,
): HandBack | undefined {
  const kind = kindOf(error.code);
  const rules = KINDS[kind];
  const before = readWaiting(previous);
  const same = before !== undefined && kindOf(before.code) === kind ? before : undefined;
  // A clock that was set back must not make a task wait for ever.
  const since = Math.min(same === undefined ? now.getTime() : Date.parse(same.since), now.getTime());
  const left = since + rules.patience - now.getTime();
  if (left <= 0) return undefined;
  const times = (same?.times ?? 0) + 1;
  const grown = Math.min(rules.first * 2 ** Math.min(times - 1, 20), rules.longest);
  const asked = Math.min(Math.max(error.details.retryAfterMs ?? 0, 0), HOUR);
  // At least what was asked for, and up to a fifth more, so that not all come back in the same second.
  const delay = Math.max(grown, asked) * (1 + random / 5);
  const callbackAfterSeconds = Math.max(1, Math.ceil(Math.min(delay, HOUR) / SECOND));
  return {
    callbackAfterSeconds,
    waiting: {
      code: error.code,
      message: error.message,
      since: new Date(since).toISOString(),
      until: new Date(now.getTime() + callbackAfterSeconds * SECOND).toISOString(),
      times,
    },
  };
}

/** The checkpoint in an output, if it holds one that makes sense. */
export function readWaiting(output: unknown): Waiting | undefined {
  const waiting = (output as { waiting?: Partial<Waiting> } | null | undefined)?.waiting;
  if (typeof waiting?.code !== 'string' || typeof waiting.since !== 'string') return undefined;
  if (Number.isNaN(Date.parse(waiting.since)) || !Number.isInteger(waiting.times)) return undefined;
  return waiting as Waiting;
}

function kindOf(code: ErrorCode): Kind {
  if (code === 'signin_refused') return 'signin';
  return code === 'quota_exhausted' ? 'quota' : 'passing';
}
