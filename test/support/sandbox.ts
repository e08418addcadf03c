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
