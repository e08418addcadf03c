import { connect } from '../src/index.js';
import { median, rounded } from './figures.js';
import { say, type Outcome } from './print.js';
import { startSandboxProcess, type SandboxProcess } from './processes.js';

const QPS = 50;
const LATENCY_MS = 200;
const PAGE_SIZE = 100;
/** About 10 000 of them are listed: the others are credits. */
const DOWNLOADS = '10870';

const SPANS = [
  { name: 'a month', from: '2025-01-01', to: '2025-01-30' },
  { name: 'a year', from: '2025-01-01', to: '2025-12-31' },
] as const;
type Span = (typeof SPANS)[number];

interface Result {
  readonly span: Span['name'];
  readonly records: number;
  readonly oursSeconds: number;
  readonly loopSeconds: number;
  /** All calls of ours at the full rate, and the latency of the last one. */
  readonly limitSeconds: number;
  readonly calls: number;
}

/** 10 000 downloads at 50 calls a second and 200 ms: ours against a loop that waits for each page. */
export async function compare({ runs }: { runs: number }): Promise<Outcome> {
  const results: Result[] = [];
  for (const span of SPANS) {
    const ours: number[] = [];
    const loop: number[] = [];
    let counted = { records: 0, calls: 0 };
    for (let run = 1; run <= runs; run += 1) {
      const one = await withSandbox(span, runOurs);
      const other = await withSandbox(span, runLoop);
      if (one.records !== other.records)
        throw new Error(`${one.records} and ${other.records} records of the same history`);
      counted = one;
      ours.push(one.seconds);
      loop.push(other.seconds);
      say(`${span.name}, ${run}/${runs}: ours ${one.seconds} s, loop ${other.seconds} s`);
    }
    const limitSeconds = rounded(counted.calls / QPS + LATENCY_MS / 1000);
    results.push({
      span: span.name,
      ...counted,
      oursSeconds: median(ours),
      loopSeconds: median(loop),
      limitSeconds,
    });
  }
  return outcome(runs, results);
}

interface Took {
  readonly records: number;
  readonly calls: number;
  readonly seconds: number;
}

async function withSandbox(
  { from, to }: Span,
  run: (sandbox: SandboxProcess, span: { from: string; to: string }) => Promise<number>,
): Promise<Took> {
  const history = ['--downloads', DOWNLOADS, '--from', from, '--to', to];
  const sandbox = await startSandboxProcess([
    ...history,
    ...['--qps', String(QPS), '--latency', String(LATENCY_MS)],
  ]);
  try {
    const start = performance.now();
    const records = await run(sandbox, { from, to });
    const seconds = rounded((performance.now() - start) / 1000);
    const answers = Object.values(await sandbox.answers());
    return { records, seconds, calls: answers.reduce((sum, calls) => sum + calls, 1) };
  } finally {
    await sandbox.stop();
  }
}

/** Everything by the library, the sign-in included. */
async function runOurs(sandbox: SandboxProcess, { from, to }: { from: string; to: string }): Promise<number> {
  const client = connect({ env: { ...sandbox.env, GETTY_QPS: String(QPS) } });
  let records = 0;
  for await (const _download of client.downloads({ date_from: from, date_to: to, page_size: PAGE_SIZE }))
    records += 1;
  await client.close();
  return records;
}

/** One page after the other, as one writes it by hand; the 30-day rule does not hold where both ends are given. */
async function runLoop(
  { url, env }: SandboxProcess,
  { from, to }: { from: string; to: string },
): Promise<number> {
  const { GETTY_API_KEY: key = '', GETTY_API_SECRET: secret = '' } = env;
  const form = { grant_type: 'client_credentials', client_id: key, client_secret: secret };
  const signedIn = await fetch(`${url}/v4/oauth2/token`, { method: 'POST', body: new URLSearchParams(form) });
  const { access_token: token } = (await signedIn.json()) as { access_token: string };
  const headers = { 'Api-Key': key, Authorization: `Bearer ${token}` };
  for (let page = 1, records = 0; ; page += 1) {
    const query = { date_from: from, date_to: to, page_size: String(PAGE_SIZE), page: String(page) };
    const answer = await fetch(`${url}/v3/downloads?${new URLSearchParams(query).toString()}`, { headers });
    const { result_count: count, downloads } = (await answer.json()) as {
      result_count: number;
      downloads: unknown[];
    };
    records += downloads.length;
    if (page * PAGE_SIZE >= count) return records;
  }
}

function outcome(runs: number, results: readonly Result[]): Outcome {
  return {
    title: `${QPS} calls a second, ${LATENCY_MS} ms`,
    columns: ['history of', 'records', 'ours, s', 'loop, s', 'loop / ours', 'limit, s', 'ours / limit'],
    rows: results.map(({ span, records, oursSeconds, loopSeconds, limitSeconds }) => [
      span,
      records,
      oursSeconds,
      loopSeconds,
      rounded(loopSeconds / oursSeconds, 1),
      limitSeconds,
      rounded(oursSeconds / limitSeconds),
    ]),
    notes: [
      `Median of ${runs} runs in turn, sign-in included. The limit: all calls of ours at the full rate, and one latency.`,
    ],
    promises: [],
    json: { runs, results },
  };
}
