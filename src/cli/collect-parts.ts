import { createDestinations } from '../output/destinations.js';
import { openAttempts } from '../tasks/attempts.js';
import type { CollectParts } from '../tasks/collect-turn.js';
import type { Conductor } from '../tasks/conductor.js';
import type { Cli } from './context.js';

/** What a worker's collections need: the destinations of a command's surroundings, and the engine's word on attempts. */
export function collectParts(
  { env, cwd }: Pick<Cli, 'env' | 'cwd'>,
  conductor: Pick<Conductor, 'call'>,
  configFile?: string,
): CollectParts {
  return {
    env,
    destinations: createDestinations({ env, cwd, ...(configFile !== undefined && { configFile }) }),
    attempts: openAttempts(conductor),
  };
}
