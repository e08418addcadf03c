import { createConductorClient, type Task, type TaskResult } from '@io-orkes/conductor-javascript';
import { GettyDownloadsError } from '../core/errors.js';
import { followFor } from '../core/follow-signals.js';
import { normaliseServerUrl } from '../core/server-url.js';
import { noLog, type Log } from '../core/log.js';
import { notConductor, refused, unreachable } from './refusal.js';
import { onceSender, orAborted } from './send-once.js';

/** Where a Conductor server is, and who asks. */
export interface ConductorOptions {
  /** With or without `/api` at the end. */
  readonly serverUrl: string;
  /** Access key of Orkes Conductor. Default: none, as Conductor OSS has it. */
  readonly auth?: { readonly keyId: string; readonly keySecret: string };
  readonly log?: Log;
  /** Default: Node's own. */
  readonly fetch?: typeof fetch;
}

export interface CallOptions {
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
  readonly signal?: AbortSignal | undefined;
  /** Give up after this much time, milliseconds. Default 30 000. */
  readonly timeoutMs?: number;
}

/** The few calls to a Conductor server that this package makes. Each throws `engine_unreachable` or `engine_refused`. */
export interface Conductor {
  /** Without `/api`: what a person opens. */
  readonly url: string;
  /** Any other call; answers undefined where the server has no such thing (404). */
  call<T>(
    method: 'GET' | 'POST' | 'PUT' | 'DELETE',
    path: string,
    options?: CallOptions,
  ): Promise<T | undefined>;
  poll(type: string, ask: PollOptions, signal?: AbortSignal): Promise<readonly Task[]>;
  update(result: TaskResult): Promise<void>;
  /** @returns false where nothing answers, or not healthily */
  healthy(signal?: AbortSignal): Promise<boolean>;
  close(): void;
}

export interface PollOptions {
  readonly workerId: string;
  readonly domain?: string | undefined;
  readonly count: number;
  /** How long the server may wait for a first task, milliseconds. SQL stores hold found tasks that long: keep it short. */
  readonly timeoutMs: number;
}

type Client = Awaited<ReturnType<typeof createConductorClient>>;

const CALL_TIMEOUT_MS = 30_000;

/**
 * The SDK's generated client, and nothing of it but that: its requests and its access tokens. Its resource objects
 * write a warning to the console at every call, its `TaskHandler` is no base for a worker (see worker.ts), and its
 * fetch sends anything again, a start of a workflow included, where the connection breaks.
 *
 * @throws GettyDownloadsError `bad_config` for a server URL that is none
 */
export function openConductor(options: ConductorOptions): Conductor {
  const { auth, log = noLog } = options;
  const url = normaliseServerUrl(options.serverUrl).replace(/\/api$/, '');
  const closing = new AbortController();
  const sender = onceSender(options.fetch ?? fetch, closing.signal);
  const send = sender.fetch;
  let client: Promise<Client> | undefined;

  /** The SDK tries a refused key for two minutes before it says so: the key is tried once beforehand. */
  async function open(): Promise<Client> {
    if (auth !== undefined) await tryKey(url, auth, send, closing.signal);
    const made = await createConductorClient(
      {
        serverUrl: url,
        ...auth,
        logger: {
          ...quiet,
          warn: (...words) => {
            log.warn({}, `Conductor sign-in: ${words.join(' ')}`);
          },
        },
      },
      send,
    );
    // The SDK lets CONDUCTOR_SERVER_URL win over what it is told.
    made.setConfig({ baseUrl: url });
    return made;
  }

  async function connected(): Promise<Client> {
    client ??= open();
    try {
      return await client;
    } catch (thrown) {
      client = undefined;
      throw thrown;
    }
  }

  async function call<T>(
    method: 'GET' | 'POST' | 'PUT' | 'DELETE',
    path: string,
    { query, body, signal, timeoutMs = CALL_TIMEOUT_MS }: CallOptions = {},
  ): Promise<T | undefined> {
    const limited = followFor(timeoutMs, signal);
    let answer;
    try {
      const to = await orAborted(connected(), limited.signal);
      const request = {
        method,
        url: `/api${path}`,
        security: [{ name: 'X-Authorization', type: 'apiKey' as const }],
        throwOnError: false as const,
        // An access token must not follow a redirect to another host.
        redirect: 'manual' as const,
        ...(query && { query: defined(query) }),
        ...(body !== undefined && { body, headers: { 'Content-Type': 'application/json' } }),
      };
      answer = await sender.under(limited.signal, () => to.request(request));
    } catch (thrown) {
      if (signal?.aborted === true) throw new GettyDownloadsError('interrupted', { cause: thrown });
      if (thrown instanceof GettyDownloadsError) throw thrown;
      throw unreachable(url, thrown);
    } finally {
      limited.release();
    }
    const { response, error } = answer;
    if (response.status === 404) return undefined;
    if (!response.ok) throw refused(`${method} ${path}`, response.status, error);
    // A sign-in page or a gateway's greeting says 200, too, and no call here is answered with a page.
    if (/html/i.test(response.headers.get('content-type') ?? '')) throw notConductor(url, 'a web page');
    return answer.data as T;
  }

  return {
    url,
    call,
    poll: async (type, { workerId, domain, count, timeoutMs }, signal) => {
      const found = await call<unknown>('GET', `/tasks/poll/batch/${encodeURIComponent(type)}`, {
        query: { workerid: workerId, domain, count, timeout: timeoutMs },
        signal,
      });
      if (found === undefined) throw notConductor(url, '404');
      if (isEmpty(found)) return [];
      if (!Array.isArray(found) || !found.every(isTask)) throw notConductor(url, 'no list of tasks');
      return found;
    },
    update: async (result) => {
      const taken = await call<string>('POST', '/tasks', { body: result });
      if (taken === undefined) throw refused('POST /tasks', 404, 'the server does not know the task');
    },
    healthy: async (signal) => {
      const limited = followFor(5_000, signal);
      try {
        const answer = await sender.under(limited.signal, () => send(`${url}/health`));
        await answer.body?.cancel();
        return answer.ok;
      } catch {
        return false;
      } finally {
        limited.release();
      }
    },
    close: () => {
      closing.abort();
      client?.then(
        (open) => {
          open.stopBackgroundRefresh();
        },
        () => undefined,
      );
    },
  };
}

/** What cannot be brought back to the engine by its ids must not be performed: each would be a call to the API. */
const isTask = (one: unknown): one is Task =>
  typeof one === 'object' && one !== null && typeof (one as Task).taskId === 'string';

/** What the SDK's client makes of an answer without a body (204). */
const isEmpty = (body: unknown): boolean =>
  body === '' || body === null || (typeof body === 'object' && Object.keys(body).length === 0);

async function tryKey(
  url: string,
  auth: NonNullable<ConductorOptions['auth']>,
  send: typeof fetch,
  closing: AbortSignal,
): Promise<void> {
  const limited = followFor(10_000, closing);
  let answer: Response;
  try {
    answer = await send(`${url}/api/token`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(auth),
      redirect: 'manual',
      signal: limited.signal,
    });
    await answer.body?.cancel();
  } catch (thrown) {
    throw unreachable(url, thrown);
  } finally {
    limited.release();
  }
  // Conductor OSS has no tokens and says 404.
  if (answer.ok || answer.status === 404) return;
  throw new GettyDownloadsError('engine_refused', {
    detail: `it did not take the access key (${answer.status})`,
    status: answer.status,
  });
}

const defined = (query: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined));

const quiet = { debug: () => undefined, info: () => undefined, error: () => undefined };
