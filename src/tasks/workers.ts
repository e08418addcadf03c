import type { ConductorWorker } from '@io-orkes/conductor-javascript';
import { loadCatalog } from '../catalog/catalog.js';
import type { ConnectOptions } from '../history/connect.js';
import type { Log } from '../core/log.js';
import { openConnections } from '../http/connections.js';
import { sdkWorkers } from './sdk-workers.js';

export interface WorkersOptions extends ConnectOptions {
  /** Tasks of one type at once. @default 5 */
  readonly concurrency?: number;
  /** Pause between two polls, milliseconds. @default the SDK's own */
  readonly pollInterval?: number;
  /** Take only tasks that were sent to this domain. @default none */
  readonly domain?: string;
  /** Such as a pino logger. @default nothing is logged */
  readonly log?: Log;
}

/**
 * Our task handlers for the SDK's `TaskHandler`: `new TaskHandler({ client, workers: workers() })`. All of one call
 * share their connections, and so one pace.
 */
export function workers(options: WorkersOptions = {}): ConductorWorker[] {
  const { env = process.env, cwd = process.cwd(), configFile, log, ...polling } = options;
  const connections = openConnections({
    env,
    cwd,
    ...(configFile !== undefined && { configFile }),
    ...(log && { log }),
  });
  return sdkWorkers({ operations: loadCatalog(), connections, ...(log && { log }), ...polling });
}
