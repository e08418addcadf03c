import { isUtf8 } from 'node:buffer';
import { GettyDownloadsError } from '../core/errors.js';
import type { HttpAnswer } from './answer.js';
import type { RawAnswer } from './exchange.js';
import { safeHeaders } from './safe-headers.js';

/** What an answer holds. */
export type Content = Pick<HttpAnswer, 'kind' | 'body'>;

/**
 * The JSON of a complete answer.
 *
 * @param accept why a body is not acceptable, or undefined
 * @throws GettyDownloadsError `bad_answer`
 */
export function readJson(answer: RawAnswer, accept?: (body: unknown) => string | undefined): Content {
  const body = parsed(answer);
  if (body === undefined) throw badAnswer(answer, `it is not JSON (${typeOf(answer)}, ${sizeOf(answer)})`);
  const objection = isDeep(body.value) ? 'it is nested too deeply' : accept?.(body.value);
  if (objection !== undefined) throw badAnswer(answer, objection);
  return { kind: 'json', body: body.value };
}

/**
 * Whatever an answer holds: JSON, text, nothing, or something of which only type and size are kept.
 *
 * @param isFinal the call must not be sent again, and what it did stands: an odd answer makes no failure of it
 * @throws GettyDownloadsError `bad_answer` for what claims to be JSON and is none
 */
export function readAny(answer: RawAnswer, isFinal: boolean): Content {
  if (answer.bytes.length === 0) return { kind: 'empty', body: null };
  const [type = '', ...parameters] = (answer.headers['content-type'] ?? '').toLowerCase().split(/;\s*/);
  if (/^[\w.-]+\/(?:[\w.-]+\+)?json$/.test(type.trim())) {
    const body = parsed(answer);
    if (body !== undefined && !isDeep(body.value)) return { kind: 'json', body: body.value };
    return isFinal ? readText(answer) : readJson(answer);
  }
  const charset = parameters.find((one) => one.startsWith('charset='))?.slice('charset='.length);
  if (TEXTS.test(type.trim()) || charset !== undefined) return readText(answer, charset);
  if (type !== '') return binary(answer);
  const body = parsed(answer);
  if (body !== undefined && !isDeep(body.value)) return { kind: 'json', body: body.value };
  return answer.bytes.includes(0) ? binary(answer) : readText(answer);
}

const TEXTS =
  /^(text\/.*|.*\+(xml|yaml)|application\/(xml|yaml|x-yaml|javascript|x-ndjson|jsonl|x-www-form-urlencoded|sql|graphql|toml))$/;

function readText({ bytes }: RawAnswer, charset = 'utf-8'): Content {
  const decode = (label?: string): string => new TextDecoder(label).decode(bytes);
  try {
    return { kind: 'text', body: decode(charset.replace(/"/g, '')) };
  } catch {
    // A charset that nobody knows.
    return { kind: 'text', body: decode() };
  }
}

const binary = (answer: RawAnswer): Content => ({
  kind: 'binary',
  body: { content_type: answer.headers['content-type'] ?? null, bytes: answer.bytes.length },
});

function parsed({ bytes }: RawAnswer): { value: unknown } | undefined {
  // Several times as fast as a decoder that is told to be strict.
  if (!isUtf8(bytes)) return undefined;
  const text = bytes.toString('utf8');
  try {
    return { value: JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text) };
  } catch {
    return undefined;
  }
}

/** Deeper than any answer of the API, and shallow enough for whatever walks through it by recursion. */
const DEEPEST = 100;

function isDeep(value: unknown, depth = 0): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (depth === DEEPEST) return true;
  // Nothing is copied, and nothing is called for what holds nothing: this walks through every answer.
  if (Array.isArray(value)) {
    for (const one of value) if (typeof one === 'object' && isDeep(one, depth + 1)) return true;
    return false;
  }
  for (const name in value) {
    const one = (value as Record<string, unknown>)[name];
    if (typeof one === 'object' && isDeep(one, depth + 1)) return true;
  }
  return false;
}

function badAnswer(answer: RawAnswer, detail: string): GettyDownloadsError {
  const { status } = answer;
  return new GettyDownloadsError('bad_answer', { detail, ...seen(answer), status });
}

/** What is kept of an answer that is a failure, for whoever has to find out. */
export function seen(answer: RawAnswer): { answer: unknown; headers: Record<string, string>; bytes: number } {
  const body = parsed(answer);
  const text = answer.bytes.includes(0)
    ? `(${sizeOf(answer)} of ${typeOf(answer)})`
    : answer.bytes.toString('utf8').trim();
  return {
    answer: body === undefined || isDeep(body.value) ? text : body.value,
    headers: safeHeaders(answer.headers),
    bytes: answer.bytes.length,
  };
}

const typeOf = ({ headers }: RawAnswer): string => headers['content-type'] ?? 'no content type';
const sizeOf = ({ bytes }: RawAnswer): string => `${String(bytes.length)} bytes`;
