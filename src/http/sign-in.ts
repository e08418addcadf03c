import * as oauth from 'oauth4webapi';
import { ERRORS, GettyDownloadsError } from '../core/errors.js';
import { refusal } from './classify.js';
import type { Call, RawAnswer } from './exchange.js';
import type { Settings } from './settings.js';

export interface SignedIn {
  readonly token: string;
  /** Milliseconds; Getty's tokens live 30 minutes, which is taken where the answer does not say. */
  readonly livesMs: number;
  /** Where the answer brings a new one. */
  readonly refreshToken?: string;
}

/** Getty's documented life of a token, milliseconds. */
const USUAL_LIFE = 30 * 60_000;

/** How a token is asked for. */
export interface TokenRequest {
  readonly tokenUrl: string;
  readonly clientId: string;
  readonly proof: oauth.ClientAuth;
  readonly grant: string;
  readonly parameters: Readonly<Record<string, string>>;
}

/**
 * The request that a connection signs in with.
 *
 * @param refreshToken the newest known, for the grant that needs one
 * @returns undefined where it has nothing to sign in with, or nothing to sign in for
 */
export function tokenRequest(auth: Settings['auth'], refreshToken?: string): TokenRequest | undefined {
  if (auth.type === 'oauth2') {
    const { tokenUrl, clientId, clientSecret: secret, scope, clientAuth } = auth;
    const proof = clientAuth === 'basic' ? oauth.ClientSecretBasic(secret) : oauth.ClientSecretPost(secret);
    const parameters = scope === undefined ? {} : { scope };
    return { tokenUrl, clientId, proof, grant: 'client_credentials', parameters };
  }
  if (auth.type !== 'getty') return undefined;
  const { grant, apiKey: clientId, tokenUrl } = auth;
  if (grant.type === 'none' || grant.type === 'fixed_token') return undefined;
  const parameters: Record<string, string> =
    grant.type === 'password'
      ? { username: grant.username, password: grant.password }
      : grant.type === 'refresh_token'
        ? { refresh_token: refreshToken ?? grant.refreshToken }
        : {};
  return { tokenUrl, clientId, proof: oauth.ClientSecretPost(grant.secret), grant: grant.type, parameters };
}

/**
 * Asks the token endpoint for a token. Follows no redirect.
 *
 * @param kind whose words a refusal is read in
 * @param send one exchange, pace included
 * @throws GettyDownloadsError `signin_refused`, and the rows of transport, rate and server failures
 */
export async function signIn(
  { tokenUrl, clientId, proof, grant, parameters }: TokenRequest,
  kind: Settings['auth']['type'],
  now: () => number,
  send: (call: Call) => Promise<RawAnswer>,
): Promise<SignedIn> {
  const server = { issuer: new URL(tokenUrl).origin, token_endpoint: tokenUrl };
  const client = { client_id: clientId };
  const response = await oauth.genericTokenEndpointRequest(server, client, proof, grant, parameters, {
    // Only ever true for this machine itself: the settings refuse http elsewhere. Marked as deprecated to stand out.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    [oauth.allowInsecureRequests]: tokenUrl.startsWith('http:'),
    [oauth.customFetch]: async (url, { method, headers, body }) => {
      const answer = await send({ method, url, headers, body: String(body) });
      if (answer.status !== 200) throw notSignedIn(answer, kind, now());
      // Whatever type it claims: the body is judged by what it holds.
      const type = { 'content-type': 'application/json' };
      return new Response(new Uint8Array(answer.bytes), { status: 200, headers: type });
    },
  });
  return readToken(server, client, response);
}

async function readToken(
  server: oauth.AuthorizationServer,
  client: oauth.Client,
  response: Response,
): Promise<SignedIn> {
  let answer: oauth.TokenEndpointResponse;
  try {
    answer = await oauth.processGenericTokenEndpointResponse(server, client, response);
  } catch (thrown) {
    const detail = `the token endpoint: ${(thrown as Error).message}`;
    throw new GettyDownloadsError('bad_answer', { detail, status: response.status });
  }
  const { access_token: token, expires_in: seconds, refresh_token: refreshToken } = answer;
  return {
    token,
    livesMs: seconds === undefined ? USUAL_LIFE : seconds * 1000,
    ...(refreshToken !== undefined && { refreshToken }),
  };
}

/** What the endpoint's refusal means: wrong credentials, unless it is busy, broken, or not there at all. */
function notSignedIn(answer: RawAnswer, kind: Settings['auth']['type'], now: number): GettyDownloadsError {
  const { status, headers } = answer;
  if (status >= 300 && status < 400) {
    const detail = `the token endpoint redirects to ${hostOf(headers['location'])}`;
    return new GettyDownloadsError('redirect_refused', { detail, status });
  }
  const error = refusal(answer, kind, now);
  const aboutCredentials = ['bad_request', 'unauthorized', 'forbidden'].includes(error.code);
  if (!aboutCredentials) return error;
  const detail = error.message.slice(ERRORS[error.code].message.length + 2);
  return new GettyDownloadsError('signin_refused', { ...error.details, detail });
}

const hostOf = (location = ''): string => (URL.canParse(location) ? new URL(location).host : 'nowhere');
