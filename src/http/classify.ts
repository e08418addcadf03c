import { GettyDownloadsError, type ErrorCode, type ErrorDetails } from '../core/errors.js';
import type { RawAnswer } from './exchange.js';
import { seen } from './read-answer.js';
import type { Settings } from './settings.js';

/** Of an answer's text this much stays in an error, and of what is said about it, characters. */
const SHOWN = 2000;
const SAID = 300;

/**
 * An answer outside 2xx as a row of the error table.
 *
 * Of Getty, the rate and the day's quota are told apart by `X-Error-Detail` or, where it is missing, the same words in
 * the message, under whatever status they come: its older gateways say 403 where newer ones say 429. Of other APIs the
 * status alone counts: their words may mean anything.
 *
 * @param kind of the connection's credentials
 * @param now milliseconds since 1970
 */
export function refusal(answer: RawAnswer, kind: Settings['auth']['type'], now: number): GettyDownloadsError {
  const { status, headers } = answer;
  const shown = seen(answer);
  const said = messageOf(shown.answer);
  const reason = headers['x-error-detail'] ?? said ?? '';
  const code = (kind === 'getty' ? gettyCode(status, reason, said ?? '') : undefined) ?? codeFor(answer);
  const wait = retryAfter(headers['retry-after'], now);
  const retryAfterMs = wait ?? (code === 'quota_exhausted' ? untilTomorrow(now) : undefined);
  const detail = [`status ${String(status)}`, headers['x-error-detail'] ?? said].filter(Boolean).join(', ');
  return new GettyDownloadsError(code, {
    detail,
    status,
    ...shown,
    ...(retryAfterMs !== undefined && { retryAfterMs }),
  });
}

function gettyCode(status: number, reason: string, said: string): ErrorCode | undefined {
  if (/over rate limit/i.test(reason)) return 'quota_exhausted';
  if (/over queries per second/i.test(reason)) return 'rate_limited';
  return status === 403 && /account inactive/i.test(`${reason} ${said}`) ? 'unauthorized' : undefined;
}

function codeFor({ status, headers }: RawAnswer): ErrorCode {
  // Some say 403 to who is too fast, and when to come back.
  if (status === 429 || (status === 403 && headers['retry-after'] !== undefined)) return 'rate_limited';
  if (status === 400) return 'bad_request';
  if (status === 401) return 'unauthorized';
  if (status === 403) return 'forbidden';
  if (status === 404) return 'not_found';
  if (status >= 500) return 'server_error';
  return 'refused';
}

/** What a failure says in words: Getty's two JSON envelopes, OAuth's, and the usual ones of other APIs. */
function messageOf(body: unknown): string | undefined {
  if (typeof body !== 'object' || body === null) return undefined;
  const fields = body as Record<string, unknown>;
  const names = ['message', 'ErrorMessage', 'error_description', 'error', 'detail', 'title'];
  const words = names.map((name) => fields[name]);
  const said = words.find((word): word is string => typeof word === 'string' && word !== '');
  return said ?? (fields['error'] === undefined ? undefined : messageOf(fields['error']));
}

/**
 * An error's details cut to what somebody reads. Only after secrets have been taken out of them: an answer may repeat
 * what was sent, and half a secret would not be known as one.
 */
export function brief(details: ErrorDetails): ErrorDetails {
  const { detail, answer } = details;
  const text = typeof answer === 'string' ? answer : JSON.stringify(answer ?? null);
  return {
    ...details,
    ...(detail !== undefined && { detail: cut(detail, SAID) }),
    ...(text.length > SHOWN && { answer: cut(text, SHOWN) }),
  };
}

const cut = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, length)}…`;

/** `Retry-After` in milliseconds: whole seconds, or a date. */
function retryAfter(value: string | undefined, now: number): number | undefined {
  if (value === undefined) return undefined;
  if (/^\s*\d+\s*$/.test(value)) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

/** The day's quota comes back at midnight; Getty speaks UTC everywhere else, so here too. */
function untilTomorrow(now: number): number {
  const day = 86_400_000;
  return day - (now % day);
}
