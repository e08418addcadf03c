import type { Sandbox, SandboxOptions } from '../../src/sandbox/sandbox.js';

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

/** An API that fails now and then, of a history that grows and is all the account's own. */
export const TROUBLED: Partial<SandboxOptions> = {
  seed: 7,
  qps: 0,
  latencyMs: 3,
  arrivals: 5,
  companyEnabled: false,
  faults: { '429': 0.02, '503': 0.02, reset: 0.01, truncate: 0.01 },
};
