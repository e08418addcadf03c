import { isLoopback } from './settings.js';

/**
 * The proxy that the environment names for an address: HTTPS_PROXY or HTTP_PROXY, else ALL_PROXY, unless NO_PROXY
 * lists the host. This machine itself is never reached through a proxy.
 *
 * Read from the environment that is passed in; the usual libraries know `process.env` only.
 */
export function proxyFor(env: NodeJS.ProcessEnv, address: string): string | undefined {
  const url = new URL(address);
  if (isLoopback(url.hostname)) return undefined;
  const variable = url.protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY';
  const proxy = read(env, variable) ?? read(env, 'ALL_PROXY');
  if (proxy === undefined || exempt(read(env, 'NO_PROXY') ?? '', url)) return undefined;
  return proxy.includes('://') ? proxy : `http://${proxy}`;
}

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
