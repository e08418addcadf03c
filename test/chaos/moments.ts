import type { Sandbox } from '../../src/sandbox/sandbox.js';

/** How often each export is killed; `GETTY_TEST_KILLS` for longer runs. */
export const KILLS = Number(process.env['GETTY_TEST_KILLS'] ?? 5);

/** The same moments at each run, in calls of the API. */
export function moments(seed: number, count: number): number[] {
  let state = seed;
  return Array.from({ length: count }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return 3 + (state % 14);
  });
}

/** Calls that the API has had so far. */
export const callsOf = (sandbox: Sandbox): number =>
  Object.values(sandbox.stats().calls).reduce(
    (sum, byStatus) => sum + Object.values(byStatus).reduce((a, b) => a + b, 0),
    0,
  );
