import { GettyDownloadsError } from '../core/errors.js';
import type { Conductor } from './conductor.js';

type Server = Pick<Conductor, 'call'>;

/** A workflow of the server. */
export interface ServerWorkflow {
  readonly name: string;
  /** The newest first. */
  readonly versions: readonly number[];
}

/** A task definition as the server has it. */
export type ServerTask = Readonly<Record<string, unknown>> & { readonly name: string };

/** All workflows of the server, by name. */
export async function listWorkflows(conductor: Server, signal?: AbortSignal): Promise<ServerWorkflow[]> {
  const found = await conductor.call<Record<string, { version?: number }[]>>(
    'GET',
    '/metadata/workflow/names-and-versions',
    { signal },
  );
  return Object.entries(found ?? {})
    .map(([name, all]) => ({
      name,
      versions: all.map(({ version = 1 }) => version).sort((a, b) => b - a),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * A workflow definition of the server as text.
 *
 * @param version default: the newest
 * @throws GettyDownloadsError `not_found_locally`, `engine_…`
 */
export async function readServerWorkflow(
  conductor: Server,
  name: string,
  version?: number,
  signal?: AbortSignal,
): Promise<string> {
  const found = await conductor.call<unknown>('GET', `/metadata/workflow/${encodeURIComponent(name)}`, {
    query: { version },
    signal,
  });
  if (typeof found === 'object' && found !== null) return `${JSON.stringify(found, undefined, 2)}\n`;
  const which = version === undefined ? name : `${name} version ${version}`;
  throw new GettyDownloadsError('not_found_locally', {
    detail: `the Conductor server has no workflow ${which}`,
  });
}

/** All task definitions of the server, by name. */
export async function listTasks(conductor: Server, signal?: AbortSignal): Promise<ServerTask[]> {
  const found = await conductor.call<ServerTask[]>('GET', '/metadata/taskdefs', { signal });
  return (Array.isArray(found) ? found : []).sort((a, b) => (a.name < b.name ? -1 : 1));
}
