import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median, rounded } from './figures.js';
import { startPageServer, type PageServer } from './page-server.js';
import { say, type Outcome } from './print.js';
import { measureProcess, peakUntil, type Measured } from './processes.js';

/** 73 windows of 30 days and a bit. */
const RANGE = { from: '2020-01-01', to: '2025-12-31' } as const;
const WHOLE = { from: '2020-01-01T00:00:00Z', to: '2025-12-31T23:59:59Z' } as const;
/** The most that a connection may be set to: the rate shall not be what it waits for. */
const QPS = '1000';
/** What is promised. */
const MOST = { peakMB: 200, growthMB: 40, factor: 2 } as const;

interface Run {
  readonly who: 'ours' | 'bare loop';
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly peakMB: number;
  /** From the first 100 000 records on. */
  readonly growthMB: number;
  readonly calls: number;
  readonly callsAtOnce: number;
  readonly records: number;
}

/** Many records to NDJSON: time and memory of an export against a loop that only fetches and writes, in turn. */
export async function million({ records, runs }: { records: number; runs: number }): Promise<Outcome> {
  say(`Preparing ${records.toLocaleString('en-US')} records …`);
  const server = await startPageServer({ records, ...RANGE });
  const folder = mkdtempSync(join(tmpdir(), 'getty-bench-'));
  const all: Run[] = [];
  try {
    for (let run = 1; run <= runs; run += 1) {
      const ours = await runOurs(server, join(folder, `ours-${run}`));
      const bare = await runBare(server, join(folder, `bare-${run}`), ours.callsAtOnce);
      for (const one of [ours, bare]) {
        all.push(one);
        say(`${run}/${runs} ${one.who}: ${one.seconds} s, ${one.peakMB} MB at most`);
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
    await server.stop();
  }
  return outcome(server.records, all);
}

async function runOurs(server: PageServer, folder: string): Promise<Run> {
  await server.reset();
  const env = {
    GETTY_BASE_URL: server.url,
    GETTY_API_KEY: 'bench-api-key',
    GETTY_API_SECRET: 'bench-api-secret',
    GETTY_QPS: QPS,
  };
  const range = ['--from', RANGE.from, '--to', RANGE.to];
  const args = ['export', ...range, '--to-file', folder, '--format', 'ndjson', '--json'];
  const measured = await measureProcess('getty-downloads', args, env);
  const said = JSON.parse(measured.stdout) as { verified: boolean; unique: number };
  if (!said.verified || said.unique !== server.records)
    throw new Error(`not everything: ${measured.stdout.slice(0, 300)}`);
  rmSync(folder, { recursive: true });
  return await asRun('ours', measured, said.unique, server);
}

async function runBare(server: PageServer, file: string, callsAtOnce: number): Promise<Run> {
  await server.reset();
  const args = [server.url, WHOLE.from, WHOLE.to, file, String(callsAtOnce)];
  const measured = await measureProcess(new URL('bare-loop-main.js', import.meta.url), args, {});
  const { records } = JSON.parse(measured.stdout) as { records: number };
  if (records < server.records || statSync(file).size === 0) throw new Error(`only ${records} records`);
  rmSync(file);
  return await asRun('bare loop', measured, records, server);
}

async function asRun(who: Run['who'], measured: Measured, records: number, server: PageServer): Promise<Run> {
  const { calls, connections, marks } = await server.stats();
  const { seconds, cpuSeconds, peakMB, memory } = measured;
  return {
    who,
    seconds: rounded(seconds),
    cpuSeconds: rounded(cpuSeconds),
    peakMB,
    growthMB: rounded(peakMB - peakUntil(memory, marks[0] ?? Infinity), 1),
    calls,
    callsAtOnce: connections,
    records,
  };
}

function outcome(records: number, runs: readonly Run[]): Outcome {
  const of = (who: Run['who'], field: 'seconds' | 'cpuSeconds' | 'peakMB' | 'growthMB'): number[] =>
    runs.filter((run) => run.who === who).map((run) => run[field]);
  const factor = rounded(median(of('ours', 'seconds')) / median(of('bare loop', 'seconds')));
  const peakMB = Math.max(...of('ours', 'peakMB'));
  const growthMB = Math.max(...of('ours', 'growthMB'));
  const row = (who: Run['who']): (string | number)[] => [
    who,
    ...(['seconds', 'cpuSeconds'] as const).map((field) => rounded(median(of(who, field)))),
    ...(['peakMB', 'growthMB'] as const).map((field) => Math.max(...of(who, field))),
    runs.find((run) => run.who === who)?.callsAtOnce ?? 0,
  ];
  return {
    title: `${records.toLocaleString('en-US')} records to NDJSON`,
    columns: ['', 's (median)', 'CPU s (median)', 'peak MB (most)', 'growth after 100 000', 'calls at once'],
    rows: [row('ours'), row('bare loop')],
    notes: [`factor ${factor}: whole processes, median of ${runs.length / 2} runs in turn`],
    promises: [
      { what: `at most ${MOST.factor} times the bare loop`, kept: factor <= MOST.factor },
      { what: `peak resident memory under ${MOST.peakMB} MB`, kept: peakMB < MOST.peakMB },
      { what: `growth after 100 000 records at most ${MOST.growthMB} MB`, kept: growthMB <= MOST.growthMB },
    ],
    json: { records, factor, peak_mb: peakMB, growth_mb: growthMB, runs },
  };
}
