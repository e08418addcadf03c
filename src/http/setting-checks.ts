import { GettyDownloadsError } from '../core/errors.js';

/** A setting that cannot be used, by the name of its connection; `detail` never holds a secret's value. */
export function wrong(name: string, detail: string): GettyDownloadsError {
  return new GettyDownloadsError('bad_config', { detail: `connection \`${name}\`: ${detail}` });
}

/**
 * An address that credentials may be sent to.
 *
 * @param field the setting's name, for errors
 * @throws GettyDownloadsError `bad_config` for what is no URL, has credentials, a query or a fragment in it, or leaves
 *   this machine without https
 */
export function checkedUrl(name: string, field: string, text: string): string {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    throw wrong(name, `${field} is not a URL`);
  }
  if (url.username !== '' || url.password !== '') throw wrong(name, `${field} must not hold credentials`);
  if (url.search !== '' || url.hash !== '') throw wrong(name, `${field} must not have a query or a fragment`);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url.hostname))) {
    throw wrong(name, `${field} must begin with https:// (http:// is for this machine itself only)`);
  }
  return url.href;
}

/**
 * The address for signing in, which has to be on a host that may get the credentials.
 *
 * @throws GettyDownloadsError `bad_config`
 */
export function checkedTokenUrl(name: string, text: string, hosts: readonly string[]): string {
  const tokenUrl = checkedUrl(name, 'token_url', text);
  const { host } = new URL(tokenUrl);
  if (hosts.includes(host)) return tokenUrl;
  throw wrong(
    name,
    `token_url is on ${host}, not on ${String(hosts[0])}: list ${host} in \`hosts\` if that is right`,
  );
}

/** Whether a host name means this very machine. */
export function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}
