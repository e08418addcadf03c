import { GettyDownloadsError } from '../core/errors.js';
import { followSignals } from '../core/follow-signals.js';
import type { Redactor } from '../core/redact.js';
import type { PreparedRequest } from '../request/prepared.js';
import { createAgents } from './agents.js';
import type { SendOptions } from './answer.js';
import { apiOf, checkApi } from './choose.js';
import { brief } from './classify.js';
import type { Connection } from './connection.js';
import { exchange, type Call, type RawAnswer } from './exchange.js';
import { closedWith } from './file-answer.js';
import { fingerprintOf } from './fingerprint.js';
import { openFile } from './open-file.js';
import type { Pace } from './pace.js';
import type { Quota } from './quota.js';
import { proxyFor } from './proxy.js';
import { tokensOf } from './connection-tokens.js';
import type { Surroundings } from './surroundings.js';
import { sendRequest, type SenderParts } from './sender.js';
import { counted } from './spending.js';
import type { Settings } from './settings.js';
import { signatureOf } from './signing.js';

/** What all connections with the same key and rate share: the account behind them counts their calls together. */
export interface Account {
  readonly pace: Pace;
  readonly quota: Quota;
}

/** A connection, and its closer. */
export interface OpenConnection extends Connection {
  close(): void;
}

/**
 * Binds one connection's settings, token, pace and sockets into its functions. Nothing is sent yet.
 *
 * @throws GettyDownloadsError `bad_config` where its certificate file or the proxy cannot be used
 */
export function openConnection(settings: Settings, account: Account, around: Surroundings): OpenConnection {
  const { log, redactor, now, random, sleep } = around;
  const { name, api, baseUrl, auth } = settings;
  const grant = auth.type === 'getty' ? auth.grant : auth;
  const { pace, quota } = account;
  // Here rather than in the middle of a call, where a wrong setting would look like a broken connection.
  proxyFor(around.env, settings.baseUrl);
  const agents = createAgents(around.env, settings.caFile);
  const closing = new AbortController();

  const onRefusal = (error: GettyDownloadsError): void => {
    if (error.code === 'rate_limited') {
      pace.refused();
      log.warn({ connection: name, pace: pace.current() }, 'over the rate, going slower for a while');
    }
    if (error.code === 'quota_exhausted') {
      quota.exhausted(error);
      log.warn(
        { connection: name, retry_after_ms: error.details.retryAfterMs },
        'calls for today are used up',
      );
    }
  };
  const send = (call: Call, limitMs: number, signal: AbortSignal): Promise<RawAnswer> =>
    exchange(agents, call, {
      ...settings.timeouts,
      totalMs: Math.max(1, Math.min(settings.timeouts.totalMs, limitMs)),
      maxAnswerBytes: settings.maxAnswerBytes,
      signal,
    });
  const tokens = tokensOf(settings, around, onRefusal, async (call, limitMs) => {
    const { waitMs } = pace.reserve();
    if (waitMs > 0) await sleep(waitMs, closing.signal);
    return send(call, limitMs, closing.signal);
  });
  const parts: SenderParts = { settings, pace, quota, tokens, exchange: send, onRefusal, now, random, sleep };

  const accountMark = fingerprintOf(settings);
  const spending = { settings, account: accountMark, stateFolder: around.stateFolder, now };

  return {
    name,
    api,
    baseUrl,
    account: accountMark,
    ...(auth.type !== 'getty' && { signature: signatureOf(name, auth) }),
    async send(request, options = {}) {
      const { operation } = request;
      const { signal, release } = followSignals(options.signal, closing.signal);
      try {
        if (auth.type === 'getty' && request.auth === 'key_and_token' && grant.type === 'none')
          throw nothingToSignInWith(name);
        checkTarget(settings, request);
        const answer = await counted(spending, request, () =>
          sendRequest(parts, request, { ...options, signal }),
        );
        const { status, bytes, ms, attempts } = answer;
        log.info({ connection: name, operation, status, bytes, ms: Math.round(ms), attempts }, 'call done');
        return answer;
      } catch (thrown) {
        const error = withAdvice(safe(thrown, redactor), grant);
        const { status, attempts } = error.details;
        log.warn({ connection: name, operation, code: error.code, status, attempts }, 'call failed');
        throw error;
      } finally {
        release();
      }
    },
    maxFileBytes: settings.maxFileBytes,
    async openFile(address, options = {}) {
      const { signal, release } = followSignals(options.signal, closing.signal);
      try {
        const answer = await openFile({ settings, agents, now }, address, { ...options, signal });
        log.info({ connection: name, host: answer.host, status: answer.status }, 'file answered');
        return closedWith(answer, release);
      } catch (thrown) {
        release();
        const error = safe(thrown, redactor);
        log.warn({ connection: name, code: error.code, status: error.details.status }, 'file failed');
        throw error;
      }
    },
    async signIn(options: SendOptions = {}) {
      if (auth.type === 'getty' && grant.type === 'none') throw nothingToSignInWith(name);
      const { signal, release } = followSignals(options.signal, closing.signal);
      try {
        await tokens.get(options.budgetMs ?? settings.budgetMs, signal);
      } catch (thrown) {
        throw safe(thrown, redactor);
      } finally {
        release();
      }
    },
    status() {
      const pausedUntil = tokens.pausedUntil();
      return {
        qps: settings.qps,
        pace: pace.current(),
        grant: grant.type,
        ...(pausedUntil !== undefined && { pausedUntil: new Date(pausedUntil) }),
      };
    },
    close() {
      closing.abort();
      agents.destroy();
    },
  };
}

function nothingToSignInWith(name: string): GettyDownloadsError {
  const how =
    name === 'default'
      ? 'set GETTY_API_SECRET (with GETTY_USERNAME and GETTY_PASSWORD for a user), or GETTY_ACCESS_TOKEN'
      : 'give it an api_secret (with username and password for a user), or an access_token';
  return new GettyDownloadsError('bad_config', {
    detail: `connection \`${name}\` has an API key and nothing to sign in with: ${how}`,
  });
}

/** Of a fixed token it is known what is wrong with it, most of the time. */
function withAdvice(error: GettyDownloadsError, grant: { readonly type: string }): GettyDownloadsError {
  if (error.code !== 'unauthorized' || grant.type !== 'fixed_token') return error;
  const { detail = '' } = error.details;
  return new GettyDownloadsError('unauthorized', {
    ...error.details,
    detail: `${detail}; the fixed access token has probably expired (they live 30 minutes): put a new one in its place, or let the connection sign in by itself`,
  });
}

/** The credentials are for the connection's own API, hosts and addresses, whoever made the request. */
function checkTarget(settings: Settings, request: PreparedRequest): void {
  checkApi(settings, apiOf(request));
  const { host, protocol } = new URL(request.url);
  if (!settings.hosts.includes(host) || protocol !== new URL(settings.baseUrl).protocol) {
    throw new GettyDownloadsError('bad_config', {
      detail: `the request is for ${host}, the connection \`${settings.name}\` for ${settings.baseUrl}`,
    });
  }
  // A value of dots in the path would lead to another address than the operation's.
  if (/\/(\.|%2e){1,2}(\/|$)/i.test(request.url)) {
    const detail = `${request.operation}: a value of the path must not be . or ..`;
    throw new GettyDownloadsError('bad_input', { detail });
  }
}

/** An error as it may leave this room: without secrets, and without the libraries' errors behind it. */
function safe(thrown: unknown, { redact }: Redactor): GettyDownloadsError {
  if (!(thrown instanceof GettyDownloadsError)) {
    const detail = redact(thrown instanceof Error ? thrown.message : String(thrown));
    return new GettyDownloadsError('internal', { detail });
  }
  const { cause: _cause, ...details } = thrown.details;
  return new GettyDownloadsError(thrown.code, brief(redact(details)));
}
