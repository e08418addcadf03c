import { GETTY_API } from '../core/built-in.js';
import { fileHostsFrom } from './file-hosts.js';
import { gettyAuth, type GettyAuth, type RawGettyAuth } from './getty-auth.js';
import { otherAuth, type OtherAuth, type RawOtherAuth } from './other-auth.js';
import { checkedUrl, wrong } from './setting-checks.js';

export const DEFAULTS = {
  /** Of a connection to Getty; another API's has to say its own. */
  base_url: 'https://api.gettyimages.com',
  /** Calls a second. */
  qps: 1,
  /** Seconds. */
  timeouts: { connect: 10, response: 20, total: 60 },
  /** Seconds for one request, its repetitions and waits included. */
  budget: 60,
  /** 16 MiB. */
  max_answer_bytes: 16 * 1024 * 1024,
  /** 5 GiB. */
  max_file_bytes: 5 * 1024 ** 3,
} as const;

/** A connection as it is configured, references resolved; the names are those of the configuration file. */
export interface RawSettings extends RawGettyAuth {
  /** The document that it is for. Default: `getty-images`. */
  readonly api?: string;
  /** Of a connection to another API. */
  readonly auth?: RawOtherAuth;
  readonly base_url?: string;
  readonly hosts?: readonly string[];
  readonly qps?: number;
  readonly timeouts?: { readonly connect?: number; readonly response?: number; readonly total?: number };
  readonly max_answer_bytes?: number;
  readonly file_hosts?: readonly string[];
  readonly max_file_bytes?: number;
  readonly budget?: number;
  readonly ca_file?: string;
  readonly operations?: readonly string[];
  readonly workflows?: readonly string[];
  /** Allows calls that take from an allowance, so many a day (UTC). Default: none. */
  readonly spending?: { readonly cap_per_day: number };
}

/** A connection's settings, checked, defaults filled in. Times are milliseconds. */
export interface Settings {
  readonly name: string;
  /** Name of the document whose operations it may be used for: `getty-images`. */
  readonly api: string;
  readonly auth: GettyAuth | OtherAuth;
  readonly baseUrl: string;
  /** Hosts (with a port where it is not the scheme's own) that may get the credentials, the base URL's first. */
  readonly hosts: readonly string[];
  readonly qps: number;
  readonly timeouts: { readonly connectMs: number; readonly responseMs: number; readonly totalMs: number };
  readonly maxAnswerBytes: number;
  /** Hosts that files may come from: `name`, `name:port`, or `*.name` for all below it. */
  readonly fileHosts: readonly string[];
  readonly maxFileBytes: number;
  readonly budgetMs: number;
  readonly caFile?: string;
  readonly operations?: readonly string[];
  readonly workflows?: readonly string[];
  readonly spending?: { readonly capPerDay: number };
}

/**
 * Checks a connection's settings and fills in the defaults.
 *
 * @throws GettyDownloadsError `bad_config` that names the setting, never its value where that is a secret
 */
export function checkSettings(name: string, raw: RawSettings): Settings {
  const api = raw.api ?? GETTY_API;
  const baseUrl = addressFrom(name, raw);
  const { host } = new URL(baseUrl);
  const siblings = api === GETTY_API && host === GETTY ? [SIGN_IN] : [];
  const hosts = [host, ...siblings, ...(raw.hosts ?? []).map((entry) => entry.toLowerCase())];
  const qps = raw.qps ?? DEFAULTS.qps;
  if (!(qps > 0 && qps <= 1000)) throw wrong(name, 'qps must be above 0 and at most 1000');
  const times = { ...DEFAULTS.timeouts, ...raw.timeouts };
  return {
    name,
    api,
    auth: api === GETTY_API ? gettyAuth(name, raw, baseUrl, hosts) : otherAuth(name, raw.auth, hosts),
    baseUrl,
    hosts,
    qps,
    timeouts: {
      connectMs: times.connect * 1000,
      responseMs: times.response * 1000,
      totalMs: times.total * 1000,
    },
    maxAnswerBytes: raw.max_answer_bytes ?? DEFAULTS.max_answer_bytes,
    fileHosts: fileHostsFrom(api, hosts, raw.file_hosts),
    maxFileBytes: raw.max_file_bytes ?? DEFAULTS.max_file_bytes,
    budgetMs: (raw.budget ?? DEFAULTS.budget) * 1000,
    ...(raw.ca_file !== undefined && { caFile: raw.ca_file }),
    ...(raw.operations && { operations: raw.operations }),
    ...(raw.workflows && { workflows: raw.workflows }),
    ...(raw.spending && { spending: { capPerDay: raw.spending.cap_per_day } }),
  };
}

/** The base URL alone, without a slash at its end; needs no credentials. */
export function addressFrom(name: string, raw: Pick<RawSettings, 'api' | 'base_url'>): string {
  const fallback = (raw.api ?? GETTY_API) === GETTY_API ? DEFAULTS.base_url : undefined;
  const text = raw.base_url ?? fallback;
  if (text === undefined) throw wrong(name, 'it has no base_url');
  return checkedUrl(name, 'base_url', text).replace(/\/+$/, '');
}

const GETTY = 'api.gettyimages.com';
/** Getty's own host for signing in, named in its documentation. */
const SIGN_IN = 'authentication.gettyimages.com';
