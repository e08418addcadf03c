import { loadCatalog } from '../catalog/catalog.js';
import type { Log } from '../core/log.js';
import { sleep } from '../core/sleep.js';
import type { Connections } from '../http/connection.js';
import type { Conductor } from '../tasks/conductor.js';
import { openGuard } from '../tasks/guard.js';
import { taskHandlers } from '../tasks/handlers.js';
import { startWorker, type Worker } from '../tasks/worker.js';
import { collectParts } from './collect-parts.js';
import { conductorFor, conductorUrl } from './conductor.js';
import { note, type Cli } from './context.js';

/** How often an engine is looked for where there was none, milliseconds. */
const LOOK_MS = 2_000;

/** A worker beside the console. */
export interface ConsoleWorker {
  /** Whether it polls an engine, or would if that one answered. */
  running(): boolean;
  /** Lets running tasks end. */
  stop(): Promise<void>;
}

/** Starts a worker on the Conductor server to use here; where there is none yet, as soon as there is one. */
export function startConsoleWorker(
  cli: Cli,
  options: { readonly connections: Connections; readonly log: Log; readonly configFile?: string },
): ConsoleWorker {
  const { connections, log, configFile } = options;
  const stopping = new AbortController();
  let worker: Worker | undefined;
  let conductor: Conductor | undefined;

  async function start(): Promise<void> {
    if (conductorUrl(cli) === undefined)
      note(
        cli,
        'No Conductor server yet: start one with `getty-downloads engine start` (in this folder), or set CONDUCTOR_SERVER_URL. Until then the catalogue and test requests work.',
      );
    while (conductorUrl(cli) === undefined) await sleep(LOOK_MS, stopping.signal);
    conductor = conductorFor(cli, log);
    const operations = loadCatalog();
    worker = startWorker({
      conductor,
      handlers: taskHandlers(operations, {
        ...{ connections, log, guard: openGuard({ conductor, operations }) },
        collect: collectParts(cli, conductor, configFile),
      }),
      log,
    });
    log.info({ engine: conductor.url, connections: connections.names() }, 'worker starting');
  }
  const started = start().catch((thrown: unknown) => {
    if (!stopping.signal.aborted) log.error({ err: thrown }, 'the worker cannot start');
  });
  return {
    running: () => worker !== undefined && worker.status().state !== 'stopped',
    async stop() {
      stopping.abort();
      await started;
      await worker?.drain();
      conductor?.close();
    },
  };
}
