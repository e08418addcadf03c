import type { Sandbox } from '../../src/sandbox/sandbox.js';

/** A sandbox's credentials as the environment of the default connection, fast unless said otherwise. */
export function environmentOf(
  sandbox: Sandbox,
  more: Readonly<Record<string, string>> = {},
): Record<string, string> {
  return {
    GETTY_API_KEY: sandbox.apiKey,
    GETTY_API_SECRET: sandbox.apiSecret,
    GETTY_USERNAME: sandbox.username,
    GETTY_PASSWORD: sandbox.password,
    GETTY_BASE_URL: sandbox.url,
    GETTY_QPS: '500',
    ...more,
  };
}

/** The days of a history that tests ask for by date, the same on every day on which they run. */
export const HISTORY = { from: '2025-01-01', to: '2025-12-31' } as const;
export const WHOLE_HISTORY = { date_from: HISTORY.from, date_to: HISTORY.to } as const;

/** A day as the sandbox's options take it: `daysAgo(20)` begins a history that a request without dates reaches. */
export const daysAgo = (days: number): string =>
  new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
