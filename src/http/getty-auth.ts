import { checkedTokenUrl, wrong } from './setting-checks.js';

/** Below the base URL. */
const TOKEN_PATH = '/v4/oauth2/token';

/** How a connection to Getty signs in, and with what. */
export type Grant =
  | { readonly type: 'none' }
  | { readonly type: 'fixed_token'; readonly token: string }
  | { readonly type: 'client_credentials'; readonly secret: string }
  | {
      readonly type: 'password';
      readonly secret: string;
      readonly username: string;
      readonly password: string;
    }
  | { readonly type: 'refresh_token'; readonly secret: string; readonly refreshToken: string };

/** What a connection to Getty sends: the key with every call, and a token where the operation needs one. */
export interface GettyAuth {
  readonly type: 'getty';
  readonly apiKey: string;
  readonly grant: Grant;
  readonly tokenUrl: string;
}

/** The credentials as they are configured, references resolved. */
export interface RawGettyAuth {
  readonly api_key?: string;
  readonly api_secret?: string;
  readonly username?: string;
  readonly password?: string;
  readonly refresh_token?: string;
  readonly access_token?: string;
  readonly token_url?: string;
}

/** The fields whose values are secrets. */
export const SECRET_FIELDS = ['api_key', 'api_secret', 'password', 'refresh_token', 'access_token'] as const;

/**
 * @param baseUrl of the connection, without a slash at the end
 * @param hosts that may get the credentials, the base URL's first
 * @throws GettyDownloadsError `bad_config`
 */
export function gettyAuth(
  name: string,
  raw: RawGettyAuth,
  baseUrl: string,
  hosts: readonly string[],
): GettyAuth {
  const tokenUrl = checkedTokenUrl(name, raw.token_url ?? `${baseUrl}${TOKEN_PATH}`, hosts);
  if (raw.api_key === undefined) throw wrong(name, `it has no api_key${hint(name, 'GETTY_API_KEY')}`);
  return { type: 'getty', apiKey: raw.api_key, grant: grantOf(name, raw), tokenUrl };
}

/** The strongest thing that is configured wins: a fixed token, then a refresh token, a user, the secret alone. */
function grantOf(name: string, raw: RawGettyAuth): Grant {
  if (raw.access_token !== undefined) return { type: 'fixed_token', token: raw.access_token };
  const { api_secret: secret, refresh_token: refreshToken, username, password } = raw;
  if (secret === undefined) {
    if (refreshToken === undefined && username === undefined && password === undefined)
      return { type: 'none' };
    throw wrong(name, `it has no api_secret, which signing in needs${hint(name, 'GETTY_API_SECRET')}`);
  }
  if (refreshToken !== undefined) return { type: 'refresh_token', secret, refreshToken };
  if (username !== undefined && password !== undefined)
    return { type: 'password', secret, username, password };
  if (username !== undefined)
    throw wrong(name, `it has a username and no password${hint(name, 'GETTY_PASSWORD')}`);
  if (password !== undefined)
    throw wrong(name, `it has a password and no username${hint(name, 'GETTY_USERNAME')}`);
  return { type: 'client_credentials', secret };
}

const hint = (name: string, variable: string): string => (name === 'default' ? ` (set ${variable})` : '');
