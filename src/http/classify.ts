import { GettyDownloadsError, type ErrorCode, type ErrorDetails } from '../core/errors.js';
import type { RawAnswer } from './exchange.js';

/** Of an answer's text this much stays in an error, and of what is said about it, characters. */
const SHOWN = 2000;
const SAID = 300;

/**
 * An answer outside 2xx as a row of the error table.
 *
 * The rate and the day's quota are told apart by `X-Error-Detail` or, where it is missing, the same words in the
 * message, under whatever status they come: Getty's older gateways say 403 where newer ones say 429.
 *
 * @param now milliseconds since 1970
 */
export function refusal(answer: RawAnswer, now: number): GettyDownloadsError {
  const { status, headers } = answer;
  const body = readable(answer.bytes);
  const said = messageOf(body);
  const reason = headers['x-error-detail'] ?? said ?? '';
  const code = codeFor(status, reason, said ?? '');
  const wait = retryAfter(headers['retry-after'], now);
  const retryAfterMs = wait ?? (code === 'quota_exhausted' ? untilTomorrow(now) : undefined);
  const detail = [`status ${String(status)}`, headers['x-error-detail'] ?? said].filter(Boolean).join(', ');
  return new GettyDownloadsError(code, {
    detail,
    status,
    answer: body,
    ...(retryAfterMs !== undefined && { retryAfterMs }),
  });
}

function codeFor(status: number, reason: string, said: string): ErrorCode {
  if (/over rate limit/i.test(reason)) return 'quota_exhausted';
  if (status === 429 || /over queries per second/i.test(reason)) return 'rate_limited';
  if (status === 400) return 'bad_request';
  if (status === 401) return 'unauthorized';
  if (status === 403) return /account inactive/i.test(`${reason} ${said}`) ? 'unauthorized' : 'forbidden';
  if (status === 404) return 'not_found';
  if (status >= 500) return 'server_error';
  return 'refused';
}

/** What a failure says in words: Getty's two JSON envelopes, and OAuth's. */
function messageOf(body: unknown): string | undefined {
  if (typeof body !== 'object' || body === null) return undefined;
  const fields = body as Record<string, unknown>;
  const words = ['message', 'ErrorMessage', 'error_description', 'error'].map((name) => fields[name]);
  return words.find((word): word is string => typeof word === 'string' && word !== '');
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

/** The answer's JSON; its text where it is none, or none to walk through. */
function readable(bytes: Buffer): unknown {
  const text = bytes.toString('utf8').trim();
  try {
    const body: unknown = JSON.parse(text);
    return isDeep(body) ? text : body;
  } catch {
    return text;
  }
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

/**
 * The JSON of a complete answer.
 *
 * @param accept why a body is not acceptable, or undefined
 * @throws GettyDownloadsError `bad_answer`
 */
export function readJson(answer: RawAnswer, accept?: (body: unknown) => string | undefined): unknown {
  let body: unknown;
  try {
    body = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(answer.bytes));
  } catch {
    const type = answer.headers['content-type'] ?? 'no content type';
    throw badAnswer(answer, `it is not JSON (${type}, ${String(answer.bytes.length)} bytes)`);
  }
  const objection = isDeep(body) ? 'it is nested too deeply' : accept?.(body);
  if (objection !== undefined) throw badAnswer(answer, objection);
  return body;
}

/** Deeper than any answer of the API, and shallow enough for whatever walks through it by recursion. */
const DEEPEST = 100;

function isDeep(body: unknown): boolean {
  let level: unknown[] = [body];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) return true;
    level = level.flatMap((value): unknown[] =>
      typeof value === 'object' && value !== null ? Object.values(value) : [],
    );
  }
  return false;
}

function badAnswer(answer: RawAnswer, detail: string): GettyDownloadsError {
  const { status } = answer;
  return new GettyDownloadsError('bad_answer', { detail, status, answer: readable(answer.bytes) });
}
