import type { SandboxOptions } from './options.js';
import { draw } from './random.js';

/** How long calls are under way, drawn from the seed in the order in which they are sent and answered. */
export interface Delays {
  /** Before the next call arrives and is counted, milliseconds: calls that are sent evenly do not arrive so. */
  readonly arrival: () => number;
  /** Before the next answer is sent, milliseconds. */
  readonly answer: () => number;
}

export function createDelays({
  seed,
  latencyMs,
  latencySpread,
  arrivalJitterMs,
}: Pick<SandboxOptions, 'seed' | 'latencyMs' | 'latencySpread' | 'arrivalJitterMs'>): Delays {
  let arrivals = 0;
  let answers = 0;
  return {
    arrival: () => arrivalJitterMs * draw(seed, arrivals++, 90),
    answer: () => latencyMs * (1 + latencySpread * (2 * draw(seed, answers++, 91) - 1)),
  };
}
