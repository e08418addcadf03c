import { GettyDownloadsError } from '../core/errors.js';

export const DEFAULTS = {
  base_url: 'https://api.gettyimages.com',
  /** Below the base URL. */
  token_path: '/v4/oauth2/token',
  /** Calls a second. */
  qps: 1,
  /** Seconds. */
  timeouts: { connect: 10, response: 20, total: 60 },
  /** Seconds for one request, its repetitions and waits included. */
  budget: 60,
  /** 16 MiB. */
  max_answer_bytes: 16 * 1024 * 1024,
} as const;

/** A connection as it is configured, references resolved; the names are those of the configuration file. */
export interface RawSettings {
  readonly api_key?: string;
  readonly api_secret?: string;
  readonly username?: string;
  readonly password?: string;
  readonly refresh_token?: string;
  readonly access_token?: string;
  readonly base_url?: string;
  readonly token_url?: string;
  readonly hosts?: readonly string[];
  readonly qps?: number;
  readonly timeouts?: { readonly connect?: number; readonly response?: number; readonly total?: number };
  readonly max_answer_bytes?: number;
  readonly budget?: number;
  readonly ca_file?: string;
  readonly operations?: readonly string[];
  readonly workflows?: readonly string[];
}

/** The fields whose values are secrets. */
export const SECRET_FIELDS = ['api_key', 'api_secret', 'password', 'refresh_token', 'access_token'] as const;

/** How a connection signs in, and with what. */
export type Grant =
  | { readonly type: 'none' }
  | { readonly type: 'fixed_token'; readonly token: string }
  | { readonly type: 'client_credentials'; readonly secret: string }
  | {
      readonly type: 'password';
      readonly secret: string;
      readonly username: string;
      readonly password: string;
    }
  | { readonly type: 'refresh_token'; readonly secret: string; readonly refreshToken: string };

/** A connection's settings, checked, defaults filled in. Times are milliseconds. */
export interface Settings {
  readonly name: string;
  readonly apiKey: string;
  readonly grant: Grant;
  readonly baseUrl: string;
  readonly tokenUrl: string;
  /** Hosts (with a port where it is not the scheme's own) that may get the credentials. */
  readonly hosts: readonly string[];
  readonly qps: number;
  readonly timeouts: { readonly connectMs: number; readonly responseMs: number; readonly totalMs: number };
  readonly maxAnswerBytes: number;
  readonly budgetMs: number;
  readonly caFile?: string;
  readonly operations?: readonly string[];
  readonly workflows?: readonly string[];
}

/**
 * Checks a connection's settings and fills in the defaults.
 *
 * @throws GettyDownloadsError `bad_config` that names the setting, never its value where that is a secret
 */
export function checkSettings(name: string, raw: RawSettings): Settings {
  const baseUrl = addressFrom(name, raw);
  const { host } = new URL(baseUrl);
  const siblings = host === GETTY ? [SIGN_IN] : [];
  const hosts = [host, ...siblings, ...(raw.hosts ?? []).map((entry) => entry.toLowerCase())];
  const tokenUrl = checkedUrl(name, 'token_url', raw.token_url ?? `${baseUrl}${DEFAULTS.token_path}`);
  const tokenHost = new URL(tokenUrl).host;
  if (!hosts.includes(tokenHost)) {
    throw wrong(
      name,
      `token_url is on ${tokenHost}, not on ${host}: list ${tokenHost} in \`hosts\` if that is right`,
    );
  }
  const qps = raw.qps ?? DEFAULTS.qps;
  if (!(qps > 0 && qps <= 1000)) throw wrong(name, 'qps must be above 0 and at most 1000');
  const times = { ...DEFAULTS.timeouts, ...raw.timeouts };
  if (raw.api_key === undefined) throw wrong(name, `it has no api_key${hint(name, 'GETTY_API_KEY')}`);
  return {
    name,
    apiKey: raw.api_key,
    grant: grantOf(name, raw),
    baseUrl,
    tokenUrl,
    hosts,
    qps,
    timeouts: {
      connectMs: times.connect * 1000,
      responseMs: times.response * 1000,
      totalMs: times.total * 1000,
    },
    maxAnswerBytes: raw.max_answer_bytes ?? DEFAULTS.max_answer_bytes,
    budgetMs: (raw.budget ?? DEFAULTS.budget) * 1000,
    ...(raw.ca_file !== undefined && { caFile: raw.ca_file }),
    ...(raw.operations && { operations: raw.operations }),
    ...(raw.workflows && { workflows: raw.workflows }),
  };
}

/** The base URL alone, without a slash at its end; needs no credentials. */
export function addressFrom(name: string, raw: RawSettings): string {
  return checkedUrl(name, 'base_url', raw.base_url ?? DEFAULTS.base_url).replace(/\/+$/, '');
}

/** The strongest thing that is configured wins: a fixed token, then a refresh token, a user, the secret alone. */
function grantOf(name: string, raw: RawSettings): Grant {
  if (raw.access_token !== undefined) return { type: 'fixed_token', token: raw.access_token };
  const { api_secret: secret, refresh_token: refreshToken, username, password } = raw;
  if (secret === undefined) {
    if (refreshToken === undefined && username === undefined && password === undefined)
      return { type: 'none' };
    throw wrong(name, `it has no api_secret, which signing in needs${hint(name, 'GETTY_API_SECRET')}`);
  }
  if (refreshToken !== undefined) return { type: 'refresh_token', secret, refreshToken };
  if (username !== undefined && password !== undefined)
    return { type: 'password', secret, username, password };
  if (username !== undefined)
    throw wrong(name, `it has a username and no password${hint(name, 'GETTY_PASSWORD')}`);
  if (password !== undefined)
    throw wrong(name, `it has a password and no username${hint(name, 'GETTY_USERNAME')}`);
  return { type: 'client_credentials', secret };
}

const GETTY = 'api.gettyimages.com';
/** Getty's own host for signing in, named in its documentation. */
const SIGN_IN = 'authentication.gettyimages.com';

function checkedUrl(name: string, field: string, text: string): string {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    throw wrong(name, `${field} is not a URL`);
  }
  if (url.username !== '' || url.password !== '') throw wrong(name, `${field} must not hold credentials`);
  if (url.search !== '' || url.hash !== '') throw wrong(name, `${field} must not have a query or a fragment`);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url.hostname))) {
    throw wrong(name, `${field} must begin with https:// (http:// is for this machine itself only)`);
  }
  return url.href;
}

/** Whether a host name means this very machine. */
export function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}

function wrong(name: string, detail: string): GettyDownloadsError {
  return new GettyDownloadsError('bad_config', { detail: `connection \`${name}\`: ${detail}` });
}

const hint = (name: string, variable: string): string => (name === 'default' ? ` (set ${variable})` : '');
