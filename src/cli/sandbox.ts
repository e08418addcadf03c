import { once } from 'node:events';
import type { Command } from 'commander';
import { GettyDownloadsError } from '../core/errors.js';
import {
  ENVELOPES,
  KEY_KINDS,
  ORDERS,
  RATE_SPELLINGS,
  RATE_WINDOWS,
  type SandboxOptions,
} from '../sandbox/options.js';
import { FAULT_NAMES, FILE_FAULTS } from '../sandbox/faults.js';
import { startSandbox, type Sandbox } from '../sandbox/sandbox.js';
import { Ended, note, printResult, type Cli } from './context.js';

type Flags = Readonly<Record<string, string | boolean | undefined>>;

/** `getty-downloads sandbox`: a simulated Getty API that runs until it is interrupted. */
export function addSandbox(program: Command, cli: Cli): void {
  program
    .command('sandbox')
    .option('--port <n>', 'port on 127.0.0.1; 0 takes a free one (default: 0)')
    .option('--seed <n>', 'what the history, the credentials and the faults are drawn from (default: 1)')
    .option('--downloads <n>', 'downloads in the history (default: 200)')
    .option('--from <day>', 'first day of the history, YYYY-MM-DD (default: 365 days before --to)')
    .option('--to <day>', 'last day of the history, YYYY-MM-DD (default: now)')
    .option('--qps <n>', 'calls a second, token calls included; 0: no limit (default: 5)')
    .option('--latency <ms>', 'milliseconds before each answer (default: 0)')
    .option('--latency-spread <share>', 'how much the latency differs, up or down, 0 to 1 (default: 0)')
    .option(
      '--arrival-jitter <ms>',
      'most milliseconds that a call is under way before it counts (default: 0)',
    )
    .option('--fault <list>', 'how often what goes wrong, such as 429=0.05,reset=0.01 (default: nothing)')
    .option('--assets <n>', 'assets that nobody has downloaded, beside those of the history (default: 100)')
    .option('--allowance <n>', 'downloads that each product allows (default: 500)')
    .option('--history-lag <s>', 'seconds until a download that was made is listed (default: 0)')
    .option('--file-port <n>', 'port of the host of the files; 0 takes a free one (default: 0)')
    .option('--file-bytes <n>', 'length of a file, a quarter more or less (default: 100000)')
    .option('--file-ttl <s>', 'life of the address of a file in seconds (default: 86400)')
    .option('--no-ranges', 'give files as a whole only')
    .option('--arrivals <n>', 'new downloads a second (default: 0)')
    .option('--order <order>', `${ORDERS.join(', ')} (default: newest)`)
    .option('--rate-window <kind>', `how seconds are counted: ${RATE_WINDOWS.join(', ')} (default: fixed)`)
    .option('--rate-spelling <kind>', `how limits are worded: ${RATE_SPELLINGS.join(', ')} (default: new)`)
    .option('--daily-quota <n>', 'calls a day (default: no limit)')
    .option('--token-ttl <s>', 'life of an access token in seconds (default: 1800)')
    .option('--company', 'allow company_downloads, and let colleagues have downloads too')
    .option('--key-kind <kind>', `which products the key can see: ${KEY_KINDS.join(', ')} (default: both)`)
    .option('--envelope <kind>', `how failures at the edge look: ${ENVELOPES.join(', ')} (default: mixed)`)
    .option('--json', 'print one line of JSON once it listens')
    .addHelpText(
      'after',
      `
Faults: ${FAULT_NAMES.join(' ')}
Of files: ${FILE_FAULTS.map((name) => `file_${name}`).join(' ')}
While it runs: GET /sandbox/stats, POST /sandbox/faults, and as lines of JSON
  /sandbox/downloads /sandbox/assets /sandbox/products /sandbox/purchases /sandbox/usages

Examples:
  $ getty-downloads sandbox
  $ getty-downloads sandbox --port 8900 --downloads 5000 --qps 2 --fault 429=0.05,503=0.02
  $ getty-downloads sandbox --seed 7 --from 2025-01-01 --to 2025-12-31 --json`,
    )
    .action(async (flags: Flags) => {
      const sandbox = await start(flags);
      try {
        printResult(cli, flags['json'] === true, summary(sandbox), () => block(cli, sandbox));
        if (!cli.signal.aborted) await once(cli.signal, 'abort');
      } finally {
        await sandbox.close();
      }
      note(cli, 'The sandbox has stopped.');
      throw new Ended(130);
    });
}

async function start(flags: Flags): Promise<Sandbox> {
  try {
    return await startSandbox(optionsFrom(flags));
  } catch (thrown) {
    throw inFlags(thrown);
  }
}

/** Each option of the sandbox with its flag, as commander names it. */
const FLAGS = {
  port: 'port',
  seed: 'seed',
  downloads: 'downloads',
  from: 'from',
  to: 'to',
  qps: 'qps',
  latencyMs: 'latency',
  latencySpread: 'latencySpread',
  arrivalJitterMs: 'arrivalJitter',
  faults: 'fault',
  assets: 'assets',
  allowance: 'allowance',
  historyLag: 'historyLag',
  filePort: 'filePort',
  fileBytes: 'fileBytes',
  fileTtl: 'fileTtl',
  ranges: 'ranges',
  arrivals: 'arrivals',
  order: 'order',
  rateWindow: 'rateWindow',
  rateSpelling: 'rateSpelling',
  dailyQuota: 'dailyQuota',
  tokenTtl: 'tokenTtl',
  companyEnabled: 'company',
  keyKind: 'keyKind',
  envelope: 'envelope',
} as const satisfies Partial<Record<keyof SandboxOptions, string>>;

/** Flags as options. What is written as a number becomes one, the sandbox refuses what should have been one. */
function optionsFrom(flags: Flags): Partial<SandboxOptions> {
  const given = Object.entries(FLAGS).map(([option, flag]) => [option, numberOrText(flags[flag])]);
  return { ...Object.fromEntries(given), faults: faultsFrom(flags['fault']) } as Partial<SandboxOptions>;
}

const numberOrText = (value: Flags[string]): Flags[string] | number =>
  typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value;

/** The same error with the names that were typed: `--latency`, not `/latencyMs`. */
function inFlags(thrown: unknown): unknown {
  if (!(thrown instanceof GettyDownloadsError) || thrown.details.problems === undefined) return thrown;
  const problems = thrown.details.problems.map((problem) => {
    const [, option = '', rest = ''] = /^\/([^/]+)(.*)$/.exec(problem.path) ?? [];
    const flag = (FLAGS as Record<string, string>)[option] ?? option;
    const typed = flag.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    return { ...problem, path: `--${typed}${rest.replace('/', ' ')}` };
  });
  return new GettyDownloadsError(thrown.code, {
    ...thrown.details,
    detail: 'options of the sandbox',
    problems,
  });
}

/** `429=0.05,503=0.02` as rates by name; what is no rate is left for the sandbox to refuse. */
function faultsFrom(list: Flags[string]): SandboxOptions['faults'] | undefined {
  if (typeof list !== 'string' || list === '') return undefined;
  const pairs = list.split(',').map((item) => {
    const [name = '', rate = ''] = item.split('=').map((part) => part.trim());
    return [name, /^(\d+(\.\d+)?|\.\d+)$/.test(rate) ? Number(rate) : rate];
  });
  return Object.fromEntries(pairs) as SandboxOptions['faults'];
}

const summary = ({ url, apiKey, apiSecret, username, password }: Sandbox): Record<string, unknown> => ({
  url,
  api_key: apiKey,
  api_secret: apiSecret,
  username,
  password,
  simulation: true,
});

function block(cli: Cli, sandbox: Sandbox): string {
  const { bold, dim, yellow } = cli.colors;
  return [
    `${yellow(bold('SIMULATION'))} of the Getty API, listening on ${bold(sandbox.url)}`,
    dim('Nothing here is real: these credentials open nothing but this process.'),
    '',
    `export GETTY_BASE_URL=${sandbox.url}`,
    `export GETTY_TOKEN_URL=${sandbox.url}/v4/oauth2/token`,
    `export GETTY_API_KEY=${sandbox.apiKey}`,
    `export GETTY_API_SECRET=${sandbox.apiSecret}`,
    `export GETTY_USERNAME=${sandbox.username}`,
    `export GETTY_PASSWORD=${sandbox.password}`,
    '',
    dim(`${sandbox.url}/sandbox/stats       what it has seen`),
    dim(`${sandbox.url}/sandbox/downloads   the whole history, a line each`),
    dim('Ctrl-C stops it.'),
  ].join('\n');
}
