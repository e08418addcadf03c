import http from 'node:http';
import https from 'node:https';
import type { Readable } from 'node:stream';
import axios from 'axios';
import { addressOf } from '../core/address.js';
import { GettyDownloadsError } from '../core/errors.js';
import type { Agents } from './agents.js';
import { startWatch, type TimeLimits, type Watch } from './limits.js';
import { networkError } from './network.js';

/** One request on the wire, credentials included: never logged, never shown. */
export interface Call {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** A key that belongs into the query: added at the very last, so that no address that is kept or shown holds it. */
  readonly secretQuery?: readonly [name: string, value: string];
  readonly body?: string;
}

/** Whatever came back, complete, of any status. */
export interface RawAnswer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Buffer;
}

export interface ExchangeOptions extends TimeLimits {
  readonly maxAnswerBytes: number;
  readonly signal: AbortSignal;
}

/** Of a failure's body this much is read, enough for its message. */
const FAILURE_BYTES = 64 * 1024;

/** An answer whose body is still to be read, to its end or to `destroy`. */
export interface BegunAnswer extends Omit<RawAnswer, 'bytes'> {
  readonly body: Readable;
}

/**
 * Sends one request and reads its answer whole: no redirects, no repetitions, no judgement of the status.
 *
 * @throws GettyDownloadsError `unreachable`, `connection_lost`, `timed_out`, `tls_refused`, `bad_answer`,
 * `answer_too_large`, `interrupted`
 */
export async function exchange(agents: Agents, call: Call, options: ExchangeOptions): Promise<RawAnswer> {
  const watch = startWatch(options, options.signal);
  try {
    const { status, headers, body } = await beginExchange(agents, call, watch);
    return { status, headers, bytes: await readBody(body, status, options.maxAnswerBytes, watch) };
  } catch (thrown) {
    throw exchangeError(thrown, call, watch);
  } finally {
    watch.stop();
  }
}

/**
 * Sends one request and takes the head of its answer.
 *
 * @param decompress whether a compressed body is unpacked. Default: true
 */
export async function beginExchange(
  agents: Agents,
  call: Call,
  watch: Watch,
  decompress = true,
): Promise<BegunAnswer> {
  const answer = await axios.request<Readable>({
    method: call.method,
    url: withSecret(call),
    headers: { 'Accept-Encoding': 'gzip', ...call.headers },
    data: call.body,
    transformRequest: [],
    responseType: 'stream',
    validateStatus: () => true,
    maxRedirects: 0,
    proxy: false,
    decompress,
    httpAgent: agents.httpAgent,
    httpsAgent: agents.httpsAgent,
    signal: watch.signal,
    transport: watched(call.url, watch),
  });
  watch.progress();
  return { status: answer.status, headers: plainHeaders(answer.headers), body: answer.data };
}

/** What was thrown on the way, as one of ours. */
export function exchangeError(thrown: unknown, call: Call, watch: Watch): GettyDownloadsError {
  if (thrown instanceof GettyDownloadsError) return thrown;
  const error = watch.reason() ?? networkError(thrown, new URL(call.url).host);
  return watch.stood()
    ? error
    : new GettyDownloadsError(error.code, { ...error.details, mayHaveArrived: false });
}

/** Where a redirect brought the key along already, it stays as it is. */
function withSecret({ url, secretQuery }: Call): string {
  const target = new URL(url);
  if (secretQuery === undefined || target.searchParams.has(secretQuery[0])) return url;
  const pair = addressOf({ url: '', query: [secretQuery] }).slice(1);
  return `${url}${target.search === '' ? '?' : '&'}${pair}`;
}

/** Node's own transport, with an eye on the request: axios has no time limit for connecting alone. */
function watched(url: string, watch: Watch): { request: typeof http.request } {
  const secure = url.startsWith('https:');
  const request = (options: http.RequestOptions, onAnswer: (answer: http.IncomingMessage) => void) => {
    const sent = secure ? https.request(options, onAnswer) : http.request(options, onAnswer);
    watch.watchRequest(sent);
    return sent;
  };
  return { request: request as typeof http.request };
}

/** Reads a body whole; of a failure's only the beginning. */
export async function readBody(body: Readable, status: number, limit: number, watch: Watch): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    watch.progress();
    chunks.push(chunk);
    length += chunk.length;
    if (status >= 300) {
      if (length >= FAILURE_BYTES) break;
    } else if (length > limit) {
      throw new GettyDownloadsError('answer_too_large', {
        detail: `more than ${String(limit)} bytes`,
        status,
      });
    }
  }
  return Buffer.concat(chunks);
}

function plainHeaders(headers: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers)
      .filter(([, value]) => value !== undefined && value !== null)
      .map(([name, value]) => [name.toLowerCase(), Array.isArray(value) ? value.join(', ') : String(value)]),
  );
}
