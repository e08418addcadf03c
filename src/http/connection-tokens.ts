import { GettyDownloadsError } from '../core/errors.js';
import type { Call, RawAnswer } from './exchange.js';
import { refreshState } from './refresh-state.js';
import type { Settings } from './settings.js';
import { signIn, tokenRequest, type SignedIn } from './sign-in.js';
import type { Surroundings } from './surroundings.js';
import { createTokens, fixedTokens, type Tokens } from './tokens.js';

/**
 * The tokens of a connection, by the grant that its settings choose.
 *
 * @param onRefusal told of every failure at the token endpoint
 * @param send one exchange, pace included
 */
export function tokensOf(
  settings: Settings,
  { log, redactor, stateFolder, now }: Surroundings,
  onRefusal: (error: GettyDownloadsError) => void,
  send: (call: Call, limitMs: number) => Promise<RawAnswer>,
): Tokens {
  const { name, auth } = settings;
  const grant = auth.type === 'getty' ? auth.grant : auth;
  if (grant.type === 'fixed_token') return fixedTokens(grant.token);
  if (tokenRequest(auth) === undefined) return fixedTokens(undefined);
  const state =
    auth.type === 'getty' && grant.type === 'refresh_token'
      ? refreshState(stateFolder, { name, apiKey: auth.apiKey })
      : undefined;
  let newest: string | undefined;

  /** A refresh token that Getty replaced is worth nothing any more: its successor has to be kept. */
  const keep = (configured: string, successor: string): void => {
    redactor.add(successor);
    newest = successor;
    try {
      state?.save(configured, successor);
    } catch (thrown) {
      const reason = (thrown as NodeJS.ErrnoException).code;
      log.error({ connection: name, folder: stateFolder, reason }, 'the new refresh token cannot be kept');
    }
  };
  return createTokens({
    now,
    async signIn(limitMs): Promise<SignedIn> {
      const configured = grant.type === 'refresh_token' ? grant.refreshToken : undefined;
      const stored = configured === undefined ? undefined : (state?.load(configured) ?? configured);
      const refreshToken = stored === configured ? (newest ?? stored) : stored;
      if (refreshToken !== undefined) redactor.add(refreshToken);
      try {
        const asked = tokenRequest(auth, refreshToken);
        if (asked === undefined) throw new GettyDownloadsError('internal');
        const signedIn = await signIn(asked, auth.type, now, (call) => {
          // How a client proves itself in a header is the library's spelling, known only here.
          const { authorization = '' } = call.headers;
          redactor.add(authorization.replace(/^Basic /i, ''));
          return send(call, limitMs);
        });
        redactor.addPassing(signedIn.token);
        if (configured !== undefined && signedIn.refreshToken !== undefined)
          keep(configured, signedIn.refreshToken);
        log.info({ connection: name, grant: grant.type, lives_ms: signedIn.livesMs }, 'signed in');
        return signedIn;
      } catch (thrown) {
        if (thrown instanceof GettyDownloadsError) onRefusal(thrown);
        throw thrown;
      }
    },
    onRefused(error, pauseMs) {
      const { status } = error.details;
      log.error({ connection: name, status, pause_ms: pauseMs }, 'sign-in refused, the connection pauses');
    },
  });
}
