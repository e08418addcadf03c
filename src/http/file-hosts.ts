import { GETTY_API } from '../core/built-in.js';
import { GettyDownloadsError } from '../core/errors.js';
import { isLoopback } from './setting-checks.js';
import type { Settings } from './settings.js';

/** `media.example.com`, `media.example.com:8443`, or `*.example.com` for every name below it. */
export const FILE_HOST_PATTERN = '^(\\*\\.)?[A-Za-z0-9.-]+(:[0-9]+)?$';

/** Where Getty's files come from is not documented: its own names, and those of its second shop. */
const GETTY_HOSTS = ['gettyimages.com', '*.gettyimages.com', 'istockphoto.com', '*.istockphoto.com'];

/**
 * The hosts that files of a connection may come from: its own, those that are configured, and Getty's for Getty.
 *
 * @param hosts that may get its credentials
 * @param configured `file_hosts`
 */
export function fileHostsFrom(
  api: string,
  hosts: readonly string[],
  configured: readonly string[] = [],
): readonly string[] {
  const builtIn = api === GETTY_API ? GETTY_HOSTS : [];
  return [...hosts, ...builtIn, ...configured.map((entry) => entry.toLowerCase())];
}

/**
 * An address that a file may be asked for at. Only https, and only hosts that are allowed; where the connection's own
 * API is on this machine, as the sandbox is, every port of this machine is.
 *
 * @param from where a redirect came from, for addresses without a host
 * @throws GettyDownloadsError `file_host_refused`, `bad_answer` for what is no address
 */
export function checkedFileAddress(
  settings: Pick<Settings, 'fileHosts' | 'baseUrl'>,
  address: string,
  from?: string,
): URL {
  if (!URL.canParse(address, from)) {
    throw new GettyDownloadsError('bad_answer', { detail: 'what should be the address of a file is none' });
  }
  const url = new URL(address, from);
  url.hash = '';
  if (url.username !== '' || url.password !== '') throw refused(`${url.host} with credentials of its own`);
  const local = isLoopback(new URL(settings.baseUrl).hostname) && isLoopback(url.hostname);
  if (url.protocol !== 'https:' && !(local && url.protocol === 'http:')) {
    throw refused(`${url.host} without https`);
  }
  if (!local && !settings.fileHosts.some((entry) => fits(entry, url.host))) throw refused(url.host);
  return url;
}

function fits(entry: string, host: string): boolean {
  return entry.startsWith('*.') ? host.endsWith(entry.slice(1)) : host === entry;
}

const refused = (detail: string): GettyDownloadsError =>
  new GettyDownloadsError('file_host_refused', { detail });
