import type { Readable } from 'node:stream';
import { GettyDownloadsError } from '../core/errors.js';
import type { Agents } from './agents.js';
import { refusal } from './classify.js';
import { beginExchange, exchangeError, readBody, type BegunAnswer, type Call } from './exchange.js';
import type { FileAnswer, FileOptions } from './file-answer.js';
import { checkedFileAddress } from './file-hosts.js';
import { MOST_REDIRECTS, REDIRECTS } from './follow.js';
import { startWatch, type Watch } from './limits.js';
import type { Settings } from './settings.js';

export interface FileParts {
  readonly settings: Pick<Settings, 'fileHosts' | 'baseUrl' | 'timeouts'>;
  readonly agents: Agents;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

type FileStatus = FileAnswer['status'];
const STATUSES: readonly number[] = [200, 206, 416] satisfies FileStatus[];
/** What hosts of files say of an address whose time is over. */
const EXPIRED = [401, 403, 410];

/**
 * Asks for a file and follows redirects, each of which is checked. No credentials go along to any of the hosts, and
 * there is no limit of time but for the connection and for the next byte.
 *
 * An address is as good as a password for as long as it lasts: no error names more of it than its host.
 *
 * @throws GettyDownloadsError `file_host_refused`, `file_expired`, `server_error` and their like by the status, and
 *   what the network does
 */
export async function openFile(
  parts: FileParts,
  address: string,
  options: FileOptions & { readonly signal: AbortSignal },
): Promise<FileAnswer> {
  const { settings } = parts;
  let url = checkedFileAddress(settings, address);
  for (let hops = 0; ; hops += 1) {
    const found = await ask(parts, url, options);
    if (typeof found !== 'string') return found;
    if (hops === MOST_REDIRECTS) {
      const detail = `more than ${String(MOST_REDIRECTS)} redirects in a row`;
      throw new GettyDownloadsError('file_host_refused', { detail });
    }
    url = checkedFileAddress(settings, found, url.href);
  }
}

/** One hop: a file, or where it is said to be. */
async function ask(
  { settings, agents, now }: FileParts,
  url: URL,
  options: FileOptions & { readonly signal: AbortSignal },
): Promise<FileAnswer | string> {
  const watch = startWatch({ ...settings.timeouts, totalMs: Infinity }, options.signal);
  const call: Call = { method: 'GET', url: url.href, headers: headersOf(options) };
  try {
    const begun = await beginExchange(agents, call, watch, false);
    const { status, headers } = begun;
    if (STATUSES.includes(status)) return answerOf(begun, call, watch);
    const bytes = await readBody(begun.body, status, Infinity, watch);
    watch.stop();
    if (REDIRECTS.includes(status)) {
      const { location } = headers;
      if (location !== undefined) return location;
      throw new GettyDownloadsError('bad_answer', { status, detail: `${url.host} does not say where to` });
    }
    const error = refusal({ status, headers, bytes }, 'none', now());
    // 403 with a time to come back at is about being too fast.
    const isOver = EXPIRED.includes(status) && error.code !== 'rate_limited';
    throw isOver ? new GettyDownloadsError('file_expired', { status, detail: url.host }) : error;
  } catch (thrown) {
    const error = exchangeError(thrown, call, watch);
    watch.stop();
    throw error;
  }
}

function headersOf({ from, ifRange }: FileOptions): Record<string, string> {
  return {
    Accept: '*/*',
    // Sizes and parts are the file's own.
    'Accept-Encoding': 'identity',
    ...(from !== undefined && { Range: `bytes=${String(from)}-` }),
    ...(from !== undefined && ifRange !== undefined && { 'If-Range': ifRange }),
  };
}

function answerOf({ status, headers, body }: BegunAnswer, call: Call, watch: Watch): FileAnswer {
  // Until somebody reads, nobody is told: neither of what breaks meanwhile nor that time passes.
  body.on('error', () => undefined);
  watch.pause();
  return {
    status: status as FileStatus,
    headers,
    host: new URL(call.url).host,
    body: pieces(body, call, watch),
    close() {
      body.destroy();
      watch.stop();
    },
  };
}

async function* pieces(body: Readable, call: Call, watch: Watch): AsyncGenerator<Buffer> {
  watch.progress();
  try {
    for await (const piece of body as AsyncIterable<Buffer>) {
      watch.pause();
      yield piece;
      watch.progress();
    }
    // Where it broke before anybody read, Node lets it end as if that had been all.
    if (!body.readableEnded) throw exchangeError(undefined, call, watch);
  } catch (thrown) {
    throw exchangeError(thrown, call, watch);
  }
}
