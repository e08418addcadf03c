import { GETTY_API } from '../core/built-in.js';
import { GettyDownloadsError } from '../core/errors.js';
import type { ConnectionOutline, ConnectionUse } from './connection.js';

/** The document that an operation, `api/operationId`, is of. */
export function apiOf({ operation }: Pick<ConnectionUse, 'operation'>): string {
  return operation.slice(0, operation.indexOf('/'));
}

/**
 * The connection that is meant where none is named: `default` for Getty, the only one for another API.
 *
 * @param namesTo the names of the connections to that API
 * @throws GettyDownloadsError `unknown_connection` where there is none, `bad_input` where there are several
 */
export function nameMeant(api: string, namesTo: () => readonly string[]): string {
  if (api === GETTY_API) return 'default';
  const fitting = namesTo();
  const [only, ...more] = fitting;
  if (only === undefined) {
    const detail = `none is for ${api}: add one with \`api: ${api}\`, its \`base_url\` and \`auth\``;
    throw new GettyDownloadsError('unknown_connection', { detail });
  }
  if (more.length === 0) return only;
  const message = `is missing: several connections are for ${api}, name one of ${list(fitting)}`;
  const problem = { path: '/connection', code: 'required', message, allowed: fitting };
  throw new GettyDownloadsError('bad_input', { detail: `connection ${message}`, problems: [problem] });
}

/**
 * Holds credentials to the API that they are for.
 *
 * @param namesTo the names of the connections to the operation's API
 * @throws GettyDownloadsError `connection_not_allowed`
 */
export function checkApi(
  { name, api: own }: Pick<ConnectionOutline, 'name' | 'api'>,
  api: string,
  namesTo: () => readonly string[] = () => [],
): void {
  if (own === api) return;
  const others = namesTo();
  const there = others.length === 0 ? '' : `; there is ${list(others)}`;
  const detail = `\`${name}\` is for ${own}, the operation is one of ${api}${there}`;
  throw new GettyDownloadsError('connection_not_allowed', { detail });
}

/** What a terminal does has no workflow: whoever holds the configuration may use all of it. */
export function checkUse(
  { name, operations, workflows }: Allowance,
  { operation, workflow }: ConnectionUse,
): void {
  const id = operation.slice(operation.indexOf('/') + 1);
  if (operations !== undefined && !operations.includes(operation) && !operations.includes(id)) {
    const detail = `\`${name}\` is not for the operation ${operation}`;
    throw new GettyDownloadsError('connection_not_allowed', { detail });
  }
  if (workflows !== undefined && workflow !== undefined && !workflows.includes(workflow)) {
    const detail = `\`${name}\` is not for the workflow ${workflow}`;
    throw new GettyDownloadsError('connection_not_allowed', { detail });
  }
}

/** Who may use a connection; everyone where a list is not there. */
interface Allowance {
  readonly name: string;
  readonly operations?: readonly string[];
  readonly workflows?: readonly string[];
}

const list = (names: readonly string[]): string => names.map((each) => `\`${each}\``).join(', ');
