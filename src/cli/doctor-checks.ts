import { ERRORS, GettyDownloadsError, toError, type ErrorCode } from '../core/errors.js';
import type { Connections } from '../http/connection.js';
import type { Conductor } from '../tasks/conductor.js';
import { loadDefinitions } from '../tasks/definitions.js';
import { planRegistration } from '../tasks/register.js';
import { interruptible } from '../tasks/interruptible.js';
import { conductorFor } from './conductor.js';
import type { Cli } from './context.js';

/** One thing that was looked at. */
export interface Check {
  /** `connection NAME`, `sign-in NAME`, `engine`, `definitions`, `probe`. */
  readonly name: string;
  readonly status: 'ok' | 'warning' | 'failed';
  /** Row of the error table, where it failed. */
  readonly code?: ErrorCode;
  readonly message: string;
  readonly advice?: string;
}

/** Each connection's configuration and, if wanted, its sign-in. */
export async function checkConnections(
  cli: Pick<Cli, 'signal'>,
  connections: Connections,
  options: { only: string | undefined; signIn: boolean; operation: string },
): Promise<Check[]> {
  const { only, signIn, operation } = options;
  const names = only === undefined ? connections.names() : [only];
  const checks: Check[] = [];
  for (const name of names.length > 0 ? names : ['default']) {
    try {
      const connection = connections.get(name, { operation });
      const { qps, grant } = connection.status();
      const message = `${connection.baseUrl}, ${GRANTS[grant] ?? grant}, ${qps} calls a second`;
      checks.push({ name: `connection ${name}`, status: 'ok', message });
      if (signIn) checks.push(await signInCheck(cli, name, () => connection.signIn({ signal: cli.signal })));
    } catch (thrown) {
      if (cli.signal.aborted) throw thrown;
      checks.push(failure(`connection ${name}`, thrown));
    }
  }
  return checks;
}

const GRANTS: Readonly<Record<string, string>> = {
  none: 'key only, no sign-in',
  fixed_token: 'fixed access token',
  refresh_token: 'signs in with a refresh token',
  password: 'signs in as a user',
  client_credentials: 'signs in as the application',
};

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
