import { startSandbox, type Sandbox, type SandboxOptions } from '../sandbox/sandbox.js';

/** A year of history, and an account that is quicker than most. */
export const SIMULATED = { seed: 7, downloads: 4_000, qps: 10, latencyMs: 80, thumbs: true } as const;

/**
 * The simulated API as demo and console show it.
 *
 * @param more what is different. Default: nothing
 */
export const startSimulated = (more: Partial<SandboxOptions> = {}): Promise<Sandbox> =>
  startSandbox({ ...SIMULATED, from: daysAgo(365), ...more });

/** A day as dates are written: `2026-10-01`. */
export const daysAgo = (days: number): string =>
  new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

/** Its credentials, which open nothing else, as the variables of the default connection. */
export function credentialsOf(sandbox: Sandbox): Record<string, string> {
  return {
    GETTY_API_KEY: sandbox.apiKey,
    GETTY_API_SECRET: sandbox.apiSecret,
    GETTY_USERNAME: sandbox.username,
    GETTY_PASSWORD: sandbox.password,
    GETTY_BASE_URL: sandbox.url,
    GETTY_QPS: String(SIMULATED.qps),
  };
}
