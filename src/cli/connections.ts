import { openConnections } from '../http/connections.js';
import type { Connections } from '../http/connection.js';
import type { Cli } from './context.js';

type Options = Readonly<Record<string, unknown>>;

/** The connections that a command's surroundings configure: environment, and `--config` or the file in its place. */
export function connectionsFor(cli: Pick<Cli, 'env' | 'cwd'>, options: Options): Connections {
  const { config } = options;
  return openConnections({
    env: cli.env,
    cwd: cli.cwd,
    ...(typeof config === 'string' && { configFile: config }),
  });
}
