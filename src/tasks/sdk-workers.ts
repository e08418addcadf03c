import type { ConductorWorker } from '@io-orkes/conductor-javascript';
import { loadCatalog } from '../catalog/catalog.js';
import type { Operation } from '../catalog/operation.js';
import { openConnections } from '../http/connections.js';
import { taskHandler, type HandlerContext } from './handler.js';

export interface WorkersOptions extends Partial<HandlerContext> {
  /** Variables as docs/connections.md names them. @default process.env */
  readonly env?: NodeJS.ProcessEnv;
  /** @default GETTY_CONFIG, else `getty-downloads.yaml` or `.json` in `cwd` where there is one */
  readonly configFile?: string;
  /** @default process.cwd() */
  readonly cwd?: string;
  /** Tasks of one type at once. @default 5 */
  readonly concurrency?: number;
  /** Pause between two polls, milliseconds. @default the SDK's own */
  readonly pollInterval?: number;
  /** @default none */
  readonly domain?: string;
  /** Operations with a task; others are left out. @default those of this package */
  readonly operations?: readonly Operation[];
}

/**
 * Our task handlers for those who already run the SDK's `TaskHandler`: `new TaskHandler({ workers: workers() })`.
 * They always return a result with a status and never throw, for a thrown error's update has no output. No lease is
 * extended: a turn is well below the response timeout, and the SDK's extension races with completion.
 * Connections live as long as the process, unless they are given.
 */
export function workers(options: WorkersOptions = {}): ConductorWorker[] {
  const { env = process.env, cwd = process.cwd(), configFile, operations = loadCatalog() } = options;
  const { concurrency = 5, pollInterval, domain, log, ...context } = options;
  const connections =
    options.connections ??
    openConnections({ env, cwd, ...(configFile !== undefined && { configFile }), ...(log && { log }) });
  return operations.flatMap((operation) => {
    if (operation.task === undefined) return [];
    const handle = taskHandler(operation, { ...context, connections, ...(log && { log }) });
    return [
      {
        taskDefName: operation.task,
        execute: (task) => handle(task),
        concurrency,
        ...(pollInterval !== undefined && { pollInterval }),
        ...(domain !== undefined && { domain }),
      },
    ];
  });
}
