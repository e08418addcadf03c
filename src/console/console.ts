import type { Catalog } from '../catalog/open-catalog.js';
import { GettyDownloadsError } from '../core/errors.js';
import { noLog, type Log } from '../core/log.js';
import { createRedactor } from '../core/redact.js';
import type { Connections } from '../http/connection.js';
import { linkEngine, type EngineLinkOptions } from './engine-link.js';
import { createToken } from './guard.js';
import { authoringHandlers } from './handlers/authoring.js';
import { catalogueHandlers } from './handlers/catalogue.js';
import { definitionHandlers } from './handlers/definitions.js';
import { registrationHandlers } from './handlers/registration.js';
import { requestHandlers } from './handlers/requests.js';
import { runHandlers } from './handlers/runs.js';
import { statusHandlers } from './handlers/status.js';
import { BUILT_PAGE } from './page.js';
import type { Parts } from './parts.js';
import { buildServer } from './server.js';
import { openSimulation, type StartedSandbox } from './simulation.js';
import { warmUp } from './warm-up.js';

export type { StartedSandbox } from './simulation.js';

export interface ConsoleOptions {
  /** Of the package, for the page's foot and the API's description. */
  readonly version: string;
  readonly catalog: Catalog;
  readonly connections: Connections;
  /** The variables that `connections` read. A simulation that is started puts its own into them. */
  readonly env: NodeJS.ProcessEnv;
  readonly engine: Pick<EngineLinkOptions, 'find' | 'open'>;
  /** Folder of the project's workflow files. */
  readonly workflows: string;
  /** Starts a simulated API for where no credentials are set. @default there is none */
  readonly startSandbox?: () => Promise<StartedSandbox>;
  /** Whether a worker runs in this process, at the moment. @default never */
  readonly worker?: () => boolean;
  /** What must not be shown beside the secrets of the connections: the engine's access key. @default nothing */
  readonly secrets?: readonly string[];
  /** On 127.0.0.1. @default 0, a free one */
  readonly port?: number;
  /** Folder of the built page. @default that of the package */
  readonly page?: string;
  /** How long a request may take to arrive, milliseconds. @default 30000 */
  readonly arrivalMs?: number;
  readonly log?: Log;
}

export interface Console {
  /** The address that opens the page: `http://127.0.0.1:PORT/?token=…`. */
  readonly url: string;
  /** The token alone, for the API. */
  readonly token: string;
  /** Ends what is under way, and the simulation where one was started; the connections stay open. */
  close(): Promise<void>;
}

/**
 * Starts the console's server on 127.0.0.1, for this user alone: whoever has the token of this start.
 *
 * @throws GettyDownloadsError `bad_config` where the port is taken, `not_found_locally` where the page is not built
 */
export async function startConsole(options: ConsoleOptions): Promise<Console> {
  const { connections, port = 0, log = noLog, worker = () => false } = options;
  const token = createToken();
  const own = createRedactor();
  for (const secret of options.secrets ?? []) own.add(secret);
  const engine = linkEngine(options.engine);
  const simulation = openSimulation(options.env, connections, options.startSandbox);
  const redact = <T>(value: T): T => own.redact(connections.redact(value));
  learnSecrets(connections);
  const parts: Parts = { ...options, worker, engine, simulation, redact };
  const server = await buildServer({
    version: options.version,
    folder: options.page ?? BUILT_PAGE,
    token,
    redact,
    images: () => [simulation.url()].filter((url) => url !== undefined),
    arrivalMs: options.arrivalMs ?? 30_000,
    onFault: (error) => log.error({ err: error.cause ?? error }, 'the console failed'),
    handlers: {
      ...statusHandlers(parts),
      ...catalogueHandlers(parts),
      ...requestHandlers(parts),
      ...definitionHandlers(parts),
      ...registrationHandlers(parts),
      ...authoringHandlers(parts),
      ...runHandlers(parts),
    },
  });
  const close = async (): Promise<void> => {
    await server.close();
    engine.close();
    await simulation.close();
  };
  try {
    const address = await server.listen({ host: '127.0.0.1', port });
    void warmUp(options.catalog.index);
    return { url: `${address}/?token=${token}`, token, close };
  } catch (cause) {
    await close();
    const why = (cause as NodeJS.ErrnoException).code === 'EADDRINUSE' ? 'is taken' : 'cannot be used';
    throw new GettyDownloadsError('bad_config', {
      detail: `port ${port} of 127.0.0.1 ${why}; name another one with --port, or none for any that is free`,
      cause,
    });
  }
}

/** What is hidden has to be known before anything is shown: a secret is known once its connection has been read. */
function learnSecrets(connections: Connections): void {
  try {
    for (const name of connections.names()) look(connections, name);
  } catch {
    // No readable configuration: the status says so.
  }
}

function look(connections: Connections, name: string): void {
  try {
    connections.look(name);
  } catch {
    // One that is not complete: the others count all the same.
  }
}
