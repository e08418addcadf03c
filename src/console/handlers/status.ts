import { GETTY_API } from '../../core/built-in.js';
import { toError } from '../../core/errors.js';
import type { Status } from '../api/workflows.js';
import type { HandlersOf } from '../handler.js';
import type { Parts } from '../parts.js';

/** What is there, and starting the simulation. */
export function statusHandlers(
  parts: Omit<Parts, 'redact' | 'workflows'>,
): HandlersOf<'status' | 'startSandbox'> {
  const { version, catalog, connections, engine, simulation, worker } = parts;
  const status = async (): Promise<Status> => ({
    version,
    engine: await engine.status(),
    connections: names().map(connectionOf),
    sandbox: simulation.state(),
    worker: worker(),
  });
  return {
    status,
    async startSandbox() {
      await simulation.start();
      return await status();
    },
  };

  /** `default` is always there to speak of: it is the one that is used where none is named. */
  function names(): readonly string[] {
    try {
      const configured = connections.names();
      return configured.includes('default') ? configured : ['default', ...configured];
    } catch {
      // A configuration file that cannot be read: what is wrong with it is said of `default`.
      return ['default'];
    }
  }

  function connectionOf(name: string): Status['connections'][number] {
    try {
      const { api, baseUrl, status: state } = connections.look(name);
      return { name, api, baseUrl, ready: true, simulation: baseUrl === simulation.url(), qps: state().qps };
    } catch (thrown) {
      const { message, advice } = toError(thrown);
      const api = catalog.documents().find((one) => namesTo(one.name).includes(name))?.name;
      return {
        name,
        api: api ?? GETTY_API,
        ready: false,
        simulation: false,
        advice: `${message}. ${advice}`,
      };
    }
  }

  function namesTo(api: string): readonly string[] {
    try {
      return connections.names(api);
    } catch {
      return [];
    }
  }
}
