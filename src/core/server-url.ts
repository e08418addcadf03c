import { GettyDownloadsError } from './errors.js';

/**
 * A Conductor server's address as every part of this package uses it: ends with `/api`, no slash after it.
 *
 * @param text with or without `/api`, with or without trailing slashes: `http://localhost:8080`
 * @throws GettyDownloadsError `bad_config` where it is no http or https address
 */
export function normaliseServerUrl(text: string): string {
  const url = parse(text.trim());
  const path = url.pathname.replace(/\/+$/, '');
  return `${url.origin}${path.endsWith('/api') ? path : `${path}/api`}`;
}

function parse(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) throw badUrl('is not an http or https address');
  // A password would end up in messages and process lists; keys have their own settings.
  if (url.username !== '' || url.password !== '') throw badUrl('must not carry a user name or password');
  if (url.search !== '' || url.hash !== '') throw badUrl('must not have a query or a fragment');
  return url;
}

const badUrl = (why: string): GettyDownloadsError =>
  new GettyDownloadsError('bad_config', {
    detail: `The address of the Conductor server (CONDUCTOR_SERVER_URL) ${why}; for example http://localhost:8080/api`,
  });
