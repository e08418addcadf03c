import { noJitterGenerator } from 'cockatiel';

/** Milliseconds. */
const GROWTH = { generator: noJitterGenerator, initialDelay: 500, maxDelay: 30_000, exponent: 2 };

/**
 * How long to wait before the next attempt, milliseconds: full jitter, evenly between nothing and a bound that
 * doubles, so that many who failed together do not come back together.
 *
 * @param attempts made so far, from 1
 * @param random from 0 to 1
 */
export function backoff(attempts: number, random: () => number): number {
  const [bound] = noJitterGenerator(attempts - 1, GROWTH);
  return Math.floor(random() * bound);
}
