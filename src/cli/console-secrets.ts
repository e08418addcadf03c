import { createDestinations } from '../output/destinations.js';
import type { Cli } from './context.js';

/** Variables whose values are secrets of what the console uses beside the connections. */
const VARIABLES = ['CONDUCTOR_AUTH_SECRET', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN', 'PGPASSWORD'];

/** What the console must not show beside the secrets of its connections: the engine's, and those of destinations. */
export function consoleSecrets({ env, cwd }: Pick<Cli, 'env' | 'cwd'>, configFile?: string): string[] {
  const inEnv = VARIABLES.map((name) => env[name]);
  const destinations = createDestinations({ env, cwd, ...(configFile !== undefined && { configFile }) });
  const configured = readable(() => destinations.names()) ?? [];
  const inFile = configured.flatMap((name) => {
    const settings = readable(() => destinations.read(name));
    if (settings === undefined) return [];
    return [settings.userHashKey, settings.type === 'postgres' ? settings.password : undefined];
  });
  return [...inEnv, ...inFile].filter((secret) => secret !== undefined && secret !== '') as string[];
}

/** What cannot be read has no secret that is known; whoever uses it says what is wrong with it. */
function readable<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
