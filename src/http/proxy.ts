import { GettyDownloadsError } from '../core/errors.js';
import { isLoopback } from './setting-checks.js';

/**
 * The proxy that the environment names for an address: HTTPS_PROXY or HTTP_PROXY, else ALL_PROXY, unless NO_PROXY
 * lists the host. This machine itself is never reached through a proxy.
 *
 * @throws GettyDownloadsError `bad_config` where it is no URL of a proxy
 *
 * Read from the environment that is passed in; the usual libraries know `process.env` only.
 */
export function proxyFor(env: NodeJS.ProcessEnv, address: string): string | undefined {
  const url = new URL(address);
  if (isLoopback(url.hostname)) return undefined;
  const variable = url.protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY';
  const proxy = read(env, variable) ?? read(env, 'ALL_PROXY');
  if (proxy === undefined || exempt(read(env, 'NO_PROXY') ?? '', url)) return undefined;
  const named = proxy.includes('://') ? proxy : `http://${proxy}`;
  if (URL.canParse(named) && PROTOCOLS.includes(new URL(named).protocol)) return named;
  // Its value is not shown: a proxy's URL may hold a password.
  throw new GettyDownloadsError('bad_config', {
    detail: `${variable} (or ALL_PROXY) is not the URL of a proxy`,
  });
}

const PROTOCOLS = ['http:', 'https:', 'socks:', 'socks4:', 'socks4a:', 'socks5:', 'socks5h:'];

/** `example.com` and `.example.com` mean the host and all below it, `*` everything, `host:port` that port alone. */
function exempt(list: string, url: URL): boolean {
  const port = url.port === '' ? (url.protocol === 'https:' ? '443' : '80') : url.port;
  return list
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean)
    .some((entry) => {
      const [, pattern = '', only] = /^(.*?)(?::(\d+))?$/.exec(entry) ?? [];
      if (only !== undefined && only !== port) return false;
      const bare = pattern.replace(/^\*?\.?/, '');
      return pattern === '*' || (bare !== '' && (url.hostname === bare || url.hostname.endsWith(`.${bare}`)));
    });
}

function read(env: NodeJS.ProcessEnv, name: string): string | undefined {
  const value = env[name.toLowerCase()] ?? env[name];
  return value === '' ? undefined : value;
}
