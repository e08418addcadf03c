import { GettyDownloadsError } from '../core/errors.js';
import type { RawSettings } from './settings.js';

/** Variable to setting; together they make the connection `default`. */
const VARIABLES = {
  GETTY_API_KEY: 'api_key',
  GETTY_API_SECRET: 'api_secret',
  GETTY_USERNAME: 'username',
  GETTY_PASSWORD: 'password',
  GETTY_REFRESH_TOKEN: 'refresh_token',
  GETTY_ACCESS_TOKEN: 'access_token',
  GETTY_BASE_URL: 'base_url',
  GETTY_TOKEN_URL: 'token_url',
  GETTY_CA_FILE: 'ca_file',
} as const satisfies Record<string, keyof RawSettings>;

/**
 * The settings that the environment makes; an empty variable counts as none.
 *
 * @throws GettyDownloadsError `bad_config` where GETTY_QPS or GETTY_SPENDING_PER_DAY is not a number
 */
export function settingsFromEnv(env: NodeJS.ProcessEnv): RawSettings {
  const texts = Object.entries(VARIABLES)
    .map(([variable, field]): [string, string | undefined] => [field, env[variable]])
    .filter(([, value]) => value !== undefined && value !== '');
  const qps = env['GETTY_QPS'];
  const spending = env['GETTY_SPENDING_PER_DAY'];
  return {
    ...(Object.fromEntries(texts) as RawSettings),
    ...(qps !== undefined && qps !== '' && { qps: decimal(qps) }),
    ...(spending !== undefined && spending !== '' && { spending: { cap_per_day: whole(spending) } }),
  };
}

function decimal(text: string): number {
  if (!/^\d+(\.\d+)?$/.test(text)) {
    const detail = `GETTY_QPS is ${JSON.stringify(text.slice(0, 40))}: it must be a number like 1 or 2.5`;
    throw new GettyDownloadsError('bad_config', { detail });
  }
  return Number(text);
}

function whole(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) {
    const detail = `GETTY_SPENDING_PER_DAY is ${JSON.stringify(text.slice(0, 40))}: it must be a whole number from 1 on`;
    throw new GettyDownloadsError('bad_config', { detail });
  }
  return Number(text);
}
