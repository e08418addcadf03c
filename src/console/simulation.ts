import { GettyDownloadsError } from '../core/errors.js';
import type { Connections } from '../http/connection.js';
import type { Status } from './api/workflows.js';

/** A simulated API that has been started. */
export interface StartedSandbox {
  /** Its address, `http://127.0.0.1:PORT`. */
  readonly url: string;
  /** Variables that make it the connection `default`. */
  readonly env: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

/** The simulation that stands in for Getty where no credentials are set. */
export interface Simulation {
  state(): Status['sandbox'];
  /** Its address while it runs. */
  url(): string | undefined;
  /**
   * Starts it, once, and makes it the connection `default`.
   *
   * @throws GettyDownloadsError `not_possible` where that connection has credentials of its own
   */
  start(): Promise<void>;
  close(): Promise<void>;
}

/**
 * @param env that the connections read: the simulation's variables are put into it
 * @param start default: there is none to start
 */
export function openSimulation(
  env: NodeJS.ProcessEnv,
  connections: Pick<Connections, 'names'>,
  start?: () => Promise<StartedSandbox>,
): Simulation {
  let starting: Promise<StartedSandbox> | undefined;
  let running: StartedSandbox | undefined;
  const state = (): Status['sandbox'] => {
    if (running !== undefined) return 'running';
    return start === undefined || isConfigured() ? 'unavailable' : 'available';
  };
  /** Where the configuration cannot be read, somebody means to have one. */
  function isConfigured(): boolean {
    try {
      return connections.names().includes('default');
    } catch {
      return true;
    }
  }
  return {
    state,
    url: () => running?.url,
    async start() {
      if (start === undefined || state() === 'unavailable') {
        throw new GettyDownloadsError('not_possible', {
          detail: 'the connection `default` is configured; the simulation would take its place',
        });
      }
      starting ??= start();
      try {
        running = await starting;
        Object.assign(env, running.env);
      } catch (thrown) {
        starting = undefined;
        throw thrown;
      }
    },
    async close() {
      await (await starting?.catch(() => undefined))?.close();
    },
  };
}
