import { GETTY_API } from '../core/built-in.js';
import { GettyDownloadsError } from '../core/errors.js';
import type { Call, RawAnswer } from './exchange.js';
import { isLoopback } from './setting-checks.js';
import type { Settings } from './settings.js';

export const REDIRECTS = [301, 302, 303, 307, 308];
/** More hops than this are a loop. */
export const MOST_REDIRECTS = 5;

const SECRET_HEADERS = ['api-key', 'authorization'];

/** Getty's own address space: an answer may be fetched there, without credentials unless the host is configured. */
const GETTY = 'api.gettyimages.com';
const SIBLING = /^[a-z0-9-]+\.gettyimages\.com$/;

/** What decides where a call may be redirected to. */
type Whose = Pick<Settings, 'api' | 'hosts' | 'baseUrl'>;

/**
 * Sends a call and follows redirects within the connection's hosts, of reading calls only. Credentials go to the
 * configured hosts alone.
 *
 * @param send one exchange, pace included
 * @throws GettyDownloadsError `redirect_refused`, and whatever `send` throws
 */
export async function follow(
  settings: Whose,
  call: Call,
  send: (call: Call) => Promise<RawAnswer>,
): Promise<RawAnswer> {
  let current = call;
  for (let hops = 0; ; hops += 1) {
    const answer = await send(current);
    if (!REDIRECTS.includes(answer.status)) return answer;
    if (hops === MOST_REDIRECTS)
      throw refused(answer, `more than ${String(MOST_REDIRECTS)} redirects in a row`);
    if (call.method !== 'GET' && call.method !== 'HEAD')
      throw refused(answer, `a ${call.method} is not repeated elsewhere`);
    current = next(settings, current, answer);
  }
}

function next(settings: Whose, from: Call, answer: RawAnswer): Call {
  const { location } = answer.headers;
  if (location === undefined || !URL.canParse(location, from.url)) {
    throw refused(answer, 'it does not say where to');
  }
  const target = new URL(location, from.url);
  target.hash = '';
  if (target.username !== '' || target.password !== '') {
    throw refused(answer, `${target.host} with credentials of its own`);
  }
  const stays = from.url.startsWith('http:') && target.protocol === 'http:' && isLoopback(target.hostname);
  if (target.protocol !== 'https:' && !stays) throw refused(answer, `${target.host} without https`);
  if (settings.hosts.includes(target.host)) return { ...from, url: target.href };
  const getty =
    settings.api === GETTY_API && new URL(settings.baseUrl).host === GETTY && SIBLING.test(target.host);
  if (!getty) throw refused(answer, target.host);
  const headers = Object.fromEntries(
    Object.entries(from.headers).filter(([name]) => !SECRET_HEADERS.includes(name.toLowerCase())),
  );
  return { ...from, url: target.href, headers };
}

function refused({ status }: RawAnswer, detail: string): GettyDownloadsError {
  return new GettyDownloadsError('redirect_refused', { detail, status });
}
