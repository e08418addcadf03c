import { checkedTokenUrl, wrong } from './setting-checks.js';

/** `auth` of a connection to another API as it stands in the file, references resolved. */
export type RawOtherAuth =
  | { readonly type: 'none' }
  | {
      readonly type: 'api_key';
      readonly in: 'header' | 'query';
      readonly name: string;
      readonly value: string;
    }
  | { readonly type: 'bearer'; readonly token: string }
  | { readonly type: 'basic'; readonly username: string; readonly password?: string }
  | {
      readonly type: 'oauth2';
      readonly token_url: string;
      readonly client_id: string;
      readonly client_secret: string;
      readonly scope?: string;
      readonly client_auth?: 'basic' | 'post';
    };

/** How a connection to another API proves whose it is. */
export type OtherAuth =
  | Extract<RawOtherAuth, { readonly type: 'none' | 'api_key' | 'bearer' }>
  | { readonly type: 'basic'; readonly username: string; readonly password: string }
  | {
      readonly type: 'oauth2';
      readonly tokenUrl: string;
      readonly clientId: string;
      readonly clientSecret: string;
      readonly scope?: string;
      /** How the client proves itself at the token endpoint. */
      readonly clientAuth: 'basic' | 'post';
    };

/**
 * @param raw default: no credentials
 * @param hosts that may get the credentials, the base URL's first
 * @throws GettyDownloadsError `bad_config` where the token's address may not be used, or a secret fits no header
 */
export function otherAuth(
  name: string,
  raw: RawOtherAuth = { type: 'none' },
  hosts: readonly string[],
): OtherAuth {
  if (raw.type === 'basic') return { ...raw, password: raw.password ?? '' };
  if (raw.type === 'bearer') checkHeader(name, 'token', raw.token);
  if (raw.type === 'api_key' && raw.in === 'header') checkHeader(name, 'value', raw.value);
  if (raw.type !== 'oauth2') return raw;
  const { token_url: url, client_id: clientId, client_secret: clientSecret, scope, client_auth } = raw;
  return {
    type: 'oauth2',
    tokenUrl: checkedTokenUrl(name, url, hosts),
    clientId,
    clientSecret,
    ...(scope !== undefined && { scope }),
    clientAuth: client_auth ?? 'basic',
  };
}

/** A file with two lines, or a text that was pasted with its typography. */
function checkHeader(name: string, field: string, value: string): void {
  if (!/^[\x21-\x7e]([\x20-\x7e]*[\x21-\x7e])?$/.test(value))
    throw wrong(name, `auth.${field} holds a line end or another character that no header may hold`);
}
