import { addressOf } from '../core/address.js';
import { bodyText, JSON_TYPE } from '../core/body.js';
import type { PreparedRequest, Signature } from '../request/prepared.js';
import type { Call } from './exchange.js';
import type { Settings } from './settings.js';

/** The kind of a connection's credentials, and the place of an API key. */
type Kind =
  | { readonly type: 'none' | 'bearer' | 'basic' | 'oauth2' }
  | { readonly type: 'api_key'; readonly in: 'header' | 'query'; readonly name: string };

/**
 * How a connection to another API signs, by names instead of values; {@link callOf} puts the values into the same
 * places.
 *
 * @param name of the connection: `github` makes `GITHUB_TOKEN`
 * @param auth default: no credentials
 */
export function signatureOf(name: string, auth: Kind = { type: 'none' }): Signature {
  const named = (what: string): string => `${nameFor(name)}_${what}`;
  const bearer = (secret: string): Signature => ({
    in: 'header',
    name: 'Authorization',
    prefix: 'Bearer ',
    secret,
  });
  if (auth.type === 'none') return 'none';
  if (auth.type === 'api_key') return { in: auth.in, name: auth.name, prefix: '', secret: named('API_KEY') };
  if (auth.type === 'bearer') return bearer(named('TOKEN'));
  if (auth.type === 'oauth2') return bearer(named('ACCESS_TOKEN'));
  return { in: 'basic', username: named('USERNAME'), password: named('PASSWORD'), pair: named('BASIC') };
}

/** A name for variables, which is never one of Getty's: those hold its key and token. */
function nameFor(connection: string): string {
  const name = connection.toUpperCase().replace(/[^A-Z0-9]/g, '_');
  return /^(\d|GETTY(_|$))/.test(name) ? `API_${name}` : name;
}

/**
 * A prepared request with its secrets, as it goes out.
 *
 * @param token of who signs in, where the request needs one
 */
export function callOf(request: PreparedRequest, auth: Settings['auth'], token: string | undefined): Call {
  const query =
    auth.type === 'api_key' && auth.in === 'query' ? ([auth.name, auth.value] as const) : undefined;
  const body = bodyText(request);
  return {
    method: request.method,
    url: addressOf(request),
    headers: {
      ...request.headers,
      ...secretHeaders(request, auth, token),
      ...(body !== undefined && { 'Content-Type': request.contentType ?? JSON_TYPE }),
    },
    ...(query && { secretQuery: query }),
    ...(body !== undefined && { body }),
  };
}

function secretHeaders(
  request: PreparedRequest,
  auth: Settings['auth'],
  token: string | undefined,
): Record<string, string> {
  const bearer = token === undefined ? {} : { Authorization: `Bearer ${token}` };
  switch (auth.type) {
    case 'getty':
      return { ...(request.auth !== 'none' && { 'Api-Key': auth.apiKey }), ...bearer };
    case 'bearer':
      return { Authorization: `Bearer ${auth.token}` };
    case 'basic': {
      const pair = Buffer.from(`${auth.username}:${auth.password}`).toString('base64');
      return { Authorization: `Basic ${pair}` };
    }
    case 'api_key':
      return auth.in === 'header' ? { [auth.name]: auth.value } : {};
    default:
      return bearer;
  }
}

/** Whether a request has to wait for a token. */
export function needsToken(request: PreparedRequest, auth: Settings['auth']): boolean {
  return auth.type === 'oauth2' || (auth.type === 'getty' && request.auth === 'key_and_token');
}
