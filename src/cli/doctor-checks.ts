import { GETTY_API } from '../core/built-in.js';
import { ERRORS, GettyDownloadsError, toError, type ErrorCode } from '../core/errors.js';
import { suggest } from '../core/suggest.js';
import type { Connection, Connections } from '../http/connection.js';
import type { Conductor } from '../tasks/conductor.js';
import { loadDefinitions } from '../tasks/definitions.js';
import { planRegistration } from '../tasks/register.js';
import { interruptible } from '../tasks/interruptible.js';
import { conductorFor } from './conductor.js';
import type { Cli } from './context.js';

/** One thing that was looked at. */
export interface Check {
  /** `connection NAME`, `document NAME`, `sign-in NAME`, `engine`, `definitions`, `probe`. */
  readonly name: string;
  readonly status: 'ok' | 'warning' | 'failed';
  /** Row of the error table, where it failed. */
  readonly code?: ErrorCode;
  readonly message: string;
  readonly advice?: string;
}

/** What the checks of connections are made for. */
export interface ConnectionChecks {
  /** Name of the only one to look at. Default: all. */
  readonly only: string | undefined;
  /** Whether to sign in where that can be tried without a call. */
  readonly signIn: boolean;
  /** What a connection to Getty has to be good for. */
  readonly operation: string;
  /** The names of the documents that there are; asked for where a connection is to another API. */
  readonly documents: () => Promise<readonly string[]>;
}

/** Each connection's configuration and, if wanted, its sign-in. */
export async function checkConnections(
  cli: Pick<Cli, 'signal'>,
  connections: Connections,
  options: ConnectionChecks,
): Promise<Check[]> {
  const { only, signIn, operation } = options;
  const names = only === undefined ? connections.names() : [only];
  const checks: Check[] = [];
  for (const name of names.length > 0 ? names : ['default']) {
    try {
      const looked = connections.look(name);
      const toGetty = looked.api === GETTY_API;
      const connection = toGetty ? connections.get(name, { operation }) : looked;
      checks.push({ name: `connection ${name}`, status: 'ok', message: aboutConnection(connection) });
      if (!toGetty) checks.push(...missingDocument(connection, await options.documents()));
      const tries = toGetty || connection.status().grant === 'oauth2';
      if (signIn && tries)
        checks.push(await signInCheck(cli, name, () => connection.signIn({ signal: cli.signal })));
    } catch (thrown) {
      if (cli.signal.aborted) throw thrown;
      checks.push(failure(`connection ${name}`, thrown));
    }
  }
  return checks;
}

function aboutConnection(connection: Connection): string {
  const { api, baseUrl } = connection;
  const { qps, grant } = connection.status();
  const words = api === GETTY_API ? GRANTS[grant] : `for ${api}, ${WAYS[grant] ?? grant}`;
  return `${baseUrl}, ${words ?? grant}, ${qps} calls a second`;
}

const GRANTS: Readonly<Record<string, string>> = {
  none: 'key only, no sign-in',
  fixed_token: 'fixed access token',
  refresh_token: 'signs in with a refresh token',
  password: 'signs in as a user',
  client_credentials: 'signs in as the application',
};

/** Of other APIs; only a call can tell whether they take a key or a password. */
const WAYS: Readonly<Record<string, string>> = {
  none: 'no credentials',
  api_key: 'a key with each call',
  bearer: 'a token with each call',
  basic: 'user and password with each call',
  oauth2: 'signs in as the application',
};

/** A connection to an API whose document is not there is of no use, and most often a slip of the pen. */
function missingDocument({ name, api }: Connection, documents: readonly string[]): Check[] {
  if (documents.includes(api)) return [];
  const near = suggest(
    api,
    documents.filter((one) => one !== GETTY_API),
  );
  return [
    {
      name: `document ${name}`,
      status: 'warning',
      message: `no document is called ${api}${near === undefined ? '' : `; is it ${near}?`}`,
      advice: 'Put its OpenAPI file into apis/, or name it with --api',
    },
  ];
}

async function signInCheck(
  cli: Pick<Cli, 'signal'>,
  name: string,
  signIn: () => Promise<void>,
): Promise<Check> {
  const check = `sign-in ${name}`;
  try {
    await signIn();
    return { name: check, status: 'ok', message: 'accepted' };
  } catch (thrown) {
    if (cli.signal.aborted) throw thrown;
    return failure(check, thrown);
  }
}

/** Whether the engine that a command would use answers, and whether it has our definitions. */
export async function checkEngine(cli: Pick<Cli, 'env' | 'cwd' | 'signal'>): Promise<Check[]> {
  let conductor: Conductor;
  try {
    conductor = conductorFor(cli);
  } catch (thrown) {
    return [failure('engine', thrown)];
  }
  try {
    const healthy = await conductor.healthy(cli.signal);
    if (cli.signal.aborted) throw new GettyDownloadsError('interrupted');
    if (!healthy) {
      return [failure('engine', new GettyDownloadsError('engine_unreachable', { detail: conductor.url }))];
    }
    const engine: Check = { name: 'engine', status: 'ok', message: `${conductor.url} is healthy` };
    return [engine, await definitionsCheck(cli, conductor)];
  } finally {
    conductor.close();
  }
}

async function definitionsCheck({ signal }: Pick<Cli, 'signal'>, conductor: Conductor): Promise<Check> {
  const name = 'definitions';
  try {
    const plan = await planRegistration(interruptible(conductor, signal), loadDefinitions());
    const changes = plan.filter(({ action }) => action !== 'none');
    if (changes.length === 0)
      return { name, status: 'ok', message: 'task and workflows are registered as they are here' };
    const list = changes
      .map((one) => `${one.name} ${one.action === 'create' ? 'is missing' : 'differs'}`)
      .join(', ');
    return {
      name,
      status: 'warning',
      message: list,
      advice: 'Put them in place with `getty-downloads register`',
    };
  } catch (thrown) {
    if (signal.aborted) throw thrown;
    return failure(name, thrown);
  }
}

export function failure(name: string, thrown: unknown): Check {
  const { code, message } = toError(thrown);
  return { name, status: 'failed', code, message, advice: ERRORS[code].advice };
}
