import type { Account } from './account.js';
import { SECOND } from './dates.js';
import { drawText } from './random.js';

export const TOKEN_PATHS = ['/v4/oauth2/token', '/oauth2/token'] as const;

/** A token answer in OAuth's form: the token, or what was wrong. */
export interface TokenAnswer {
  readonly status: 200 | 400 | 401;
  readonly body: Readonly<Record<string, unknown>>;
}

export interface Tokens {
  /** Answers a token request, whose fields are those of the form. */
  readonly grant: (form: Readonly<Record<string, string | undefined>>, now: Date) => TokenAnswer;
  readonly isValid: (token: string, now: Date) => boolean;
}

/**
 * Hands out access tokens that live `ttl` seconds. A refresh token works once; the answer brings the next one.
 * The life comes as text from `client_credentials` and as a number from the others: both are seen in reality.
 */
export function createTokens(account: Account, ttl: number, seed: number): Tokens {
  const ends = new Map<string, number>();
  let refreshToken = account.refreshToken;
  let issued = 0;

  function issue(now: Date, expiresIn: string | number, rotate: boolean): TokenAnswer {
    issued += 1;
    for (const [token, end] of ends) if (end <= now.getTime()) ends.delete(token);
    const token = `sandbox-token-${String(issued)}-${drawText(24, seed, 1000 + issued)}`;
    ends.set(token, now.getTime() + ttl * SECOND);
    if (rotate) refreshToken = `sandbox-refresh-${String(issued)}-${drawText(24, seed, 100_000 + issued)}`;
    return {
      status: 200,
      body: {
        access_token: token,
        token_type: 'Bearer',
        expires_in: expiresIn,
        ...(rotate && { refresh_token: refreshToken }),
      },
    };
  }

  return {
    grant(form, now) {
      if (form['client_id'] !== account.apiKey || form['client_secret'] !== account.apiSecret) {
        return refusal(401, 'invalid_client', 'The client id or the client secret is not right.');
      }
      switch (form['grant_type']) {
        case 'client_credentials':
          return issue(now, String(ttl), false);
        case 'password':
          return form['username'] === account.username && form['password'] === account.password
            ? issue(now, ttl, true)
            : refusal(400, 'invalid_grant', 'The user name or the password is not right.');
        case 'refresh_token':
          return form['refresh_token'] === refreshToken
            ? issue(now, ttl, true)
            : refusal(400, 'invalid_grant', 'The refresh token is not known or was used before.');
        case undefined:
          return refusal(400, 'invalid_request', 'grant_type is missing.');
        default:
          return refusal(400, 'unsupported_grant_type', 'This grant is not supported.');
      }
    },
    isValid: (token, now) => (ends.get(token) ?? 0) > now.getTime(),
  };
}

const refusal = (status: 400 | 401, error: string, description: string): TokenAnswer => ({
  status,
  body: { error, error_description: description },
});
