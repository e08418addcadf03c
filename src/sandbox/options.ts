import { GettyDownloadsError, type Problem } from '../core/errors.js';
import { faultProblems, type Faults } from './faults.js';
import { day } from './dates.js';

export const ORDERS = ['newest', 'oldest', 'unstable'] as const;
export const RATE_WINDOWS = ['fixed', 'sliding'] as const;
export const RATE_SPELLINGS = ['new', 'old'] as const;
export const KEY_KINDS = ['both', 'getty_images', 'istock'] as const;
export const ENVELOPES = ['mixed', 'json', 'html'] as const;

export interface SandboxOptions {
  /** Port on 127.0.0.1; 0 takes a free one. @default 0 */
  readonly port: number;
  /** What the history, the credentials and the faults are drawn from. @default 1 */
  readonly seed: number;
  /** How many downloads the history starts with. @default 200 */
  readonly downloads: number;
  /** First day of the history, `YYYY-MM-DD` in UTC. @default 365 days before `to` */
  readonly from?: string;
  /** Last day of the history, `YYYY-MM-DD` in UTC; no download lies after the moment of the start. @default now */
  readonly to?: string;
  /** Calls a second, token calls included; below 1 it is one call in so many seconds; 0: no limit. @default 5 */
  readonly qps: number;
  /** Milliseconds before each answer. @default 0 */
  readonly latencyMs: number;
  /** By what share of it the latency of each answer differs at most, up or down, 0 to 1. @default 0 */
  readonly latencySpread: number;
  /** How long a call is under way at most before it arrives and is counted, milliseconds, drawn for each. @default 0 */
  readonly arrivalJitterMs: number;
  /** How often which fault happens, 0 to 1 for each. @default {} */
  readonly faults: Faults;
  /** Assets that nobody has downloaded, beside those of the history. @default 100 */
  readonly assets: number;
  /** How many downloads each product allows. @default 500 */
  readonly allowance: number;
  /** How long a download that was made takes to be listed in the history, seconds. @default 0 */
  readonly historyLag: number;
  /** Port of the host of the files on 127.0.0.1; 0 takes a free one. @default 0 */
  readonly filePort: number;
  /** Length of a file, bytes; each is up to a quarter shorter or longer. @default 100 000 */
  readonly fileBytes: number;
  /** How long the address of a file is good for, seconds. @default 86 400 */
  readonly fileTtl: number;
  /** Whether parts of a file can be asked for. @default true */
  readonly ranges: boolean;
  /** New downloads a second. @default 0 */
  readonly arrivals: number;
  /** Order of the list; `unstable` changes places between calls. @default 'newest' */
  readonly order: (typeof ORDERS)[number];
  /** Whether whole seconds of the clock are counted, or the second before each call. @default 'fixed' */
  readonly rateWindow: (typeof RATE_WINDOWS)[number];
  /** `new`: 429 and 401; `old`: 403 for the rate, the quota and a bad key. @default 'new' */
  readonly rateSpelling: (typeof RATE_SPELLINGS)[number];
  /** Calls for each day in UTC. @default no limit */
  readonly dailyQuota?: number;
  /** Life of an access token in seconds. @default 1800 */
  readonly tokenTtl: number;
  /** Whether `company_downloads` is allowed; then there are colleagues' downloads as well. @default false */
  readonly companyEnabled: boolean;
  /** Which products the key can see. @default 'both' */
  readonly keyKind: (typeof KEY_KINDS)[number];
  /** How failures at the edge are worded; `mixed` takes JSON and HTML in turn. @default 'mixed' */
  readonly envelope: (typeof ENVELOPES)[number];
  /** Whether the previews are pictures of its own; else they lie at an address that there is not. @default false */
  readonly thumbs: boolean;
  /** The clock. @default the system's */
  readonly now: () => Date;
}

const DEFAULTS = {
  port: 0,
  seed: 1,
  downloads: 200,
  qps: 5,
  latencyMs: 0,
  latencySpread: 0,
  arrivalJitterMs: 0,
  faults: {},
  assets: 100,
  allowance: 500,
  historyLag: 0,
  filePort: 0,
  fileBytes: 100_000,
  fileTtl: 86_400,
  ranges: true,
  arrivals: 0,
  order: 'newest',
  rateWindow: 'fixed',
  rateSpelling: 'new',
  tokenTtl: 1800,
  companyEnabled: false,
  keyKind: 'both',
  envelope: 'mixed',
  thumbs: false,
  now: () => new Date(),
} as const satisfies SandboxOptions;

/** Lowest and highest value, and whether only whole numbers are taken. */
const NUMBERS = {
  port: [0, 65_535, true],
  seed: [0, 2 ** 31 - 1, true],
  downloads: [0, 5_000_000, true],
  qps: [0, 100_000, false],
  latencyMs: [0, 600_000, false],
  latencySpread: [0, 1, false],
  arrivalJitterMs: [0, 60_000, false],
  assets: [0, 1_000_000, true],
  allowance: [0, 1_000_000_000, true],
  historyLag: [0, 86_400, false],
  filePort: [0, 65_535, true],
  fileBytes: [1, 2 ** 32, true],
  fileTtl: [0, 86_400, true],
  arrivals: [0, 1000, false],
  dailyQuota: [0, 2 ** 31 - 1, true],
  tokenTtl: [1, 86_400, true],
} as const;

const CHOICES = {
  order: ORDERS,
  rateWindow: RATE_WINDOWS,
  rateSpelling: RATE_SPELLINGS,
  keyKind: KEY_KINDS,
  envelope: ENVELOPES,
} as const;

/**
 * The options with their defaults.
 *
 * @throws GettyDownloadsError `bad_input` with every option that cannot be used
 */
export function completeOptions(given: Partial<SandboxOptions>): SandboxOptions {
  const options: SandboxOptions = { ...DEFAULTS, ...withoutUndefined(given) };
  const problems = [
    ...Object.entries(NUMBERS).flatMap(([name, [low, high, whole]]) =>
      numberProblem(name, options[name as keyof typeof NUMBERS], low, high, whole),
    ),
    ...Object.entries(CHOICES).flatMap(([name, allowed]) =>
      choiceProblem(name, options[name as keyof typeof CHOICES], allowed),
    ),
    ...faultProblems(options.faults, '/faults'),
    ...dayProblems(options),
  ];
  if (problems.length > 0) {
    throw new GettyDownloadsError('bad_input', { detail: 'options of the sandbox', problems });
  }
  return options;
}

const withoutUndefined = <T extends object>(values: T): T =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as T;

function numberProblem(name: string, got: unknown, low: number, high: number, whole: boolean): Problem[] {
  if (got === undefined) return [];
  const kind = whole ? 'a whole number' : 'a number';
  // NaN would become null in JSON.
  const shown = typeof got === 'number' ? String(got) : got;
  const right = typeof got === 'number' && got >= low && got <= high && (!whole || Number.isInteger(got));
  if (right) return [];
  const allowed = `${kind} from ${String(low)} to ${String(high)}`;
  return [{ path: `/${name}`, code: 'number', message: `must be ${allowed}`, got: shown, allowed }];
}

function choiceProblem(name: string, got: string, allowed: readonly string[]): Problem[] {
  if (allowed.includes(got)) return [];
  return [{ path: `/${name}`, code: 'enum', message: `must be one of ${allowed.join(', ')}`, got, allowed }];
}

function dayProblems({ from, to }: SandboxOptions): Problem[] {
  const problems: Problem[] = [];
  for (const [name, got] of Object.entries({ from, to })) {
    if (got === undefined || day(got) !== undefined) continue;
    problems.push({
      path: `/${name}`,
      code: 'date',
      message: 'must be a day of the calendar, such as 2025-01-31',
      got,
      allowed: 'YYYY-MM-DD',
    });
  }
  if (problems.length === 0 && from !== undefined && to !== undefined && from > to) {
    problems.push({
      path: '/from',
      code: 'range',
      message: `must not be after ${to}`,
      got: from,
      allowed: to,
    });
  }
  return problems;
}
