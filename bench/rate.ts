import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { percent, rounded } from './figures.js';
import { say, type Outcome } from './print.js';
import { startExport, startSandboxProcess, type SandboxProcess } from './processes.js';

/** More pages than any of these rates reads while it is measured. */
const HISTORY = ['--downloads', '400000', '--from', '2020-01-01', '--to', '2025-12-31'] as const;
const LATENCY = ['--latency', '200', '--latency-spread', '0.2'] as const;
const PAGE_SIZE = '25';
/** How long a pace takes to settle, seconds. */
const SETTLING = 30;
/** What is promised, of the whole time without jitter, and once settled with it. */
const EVEN = { used: 0.98, refused: 0.005 } as const;
const JITTERY = { used: 0.95, refused: 0.01 } as const;

interface Case {
  readonly qps: number;
  readonly counter: 'fixed' | 'sliding';
  readonly jitterMs: number;
}

interface Shares {
  /** Calls that were let through, of those that the rate allows. */
  readonly used: number;
  /** Calls that were refused, of all. */
  readonly refused: number;
}

interface Result extends Case {
  readonly seconds: number;
  readonly whole: Shares;
  readonly settled: Shares;
}

const CASES: readonly Case[] = [5, 50].flatMap((qps) =>
  [0, 20].flatMap((jitterMs) =>
    (['fixed', 'sliding'] as const).map((counter): Case => ({ qps, counter, jitterMs })),
  ),
);

/** How much of an account's rate an export uses, and how much of what it sends is refused. */
export async function rate({ seconds }: { seconds: number }): Promise<Outcome> {
  const results: Result[] = [];
  // Two at a time: none of them needs much of a processor.
  for (let next = 0; next < CASES.length; next += 2) {
    const pair = CASES.slice(next, next + 2);
    say(
      `${pair.map(({ qps, counter, jitterMs }) => `${qps}/s, ${counter}, ${jitterMs} ms`).join(' and ')} …`,
    );
    results.push(...(await Promise.all(pair.map((one) => measure(one, seconds)))));
  }
  return outcome(seconds, results);
}

async function measure(one: Case, seconds: number): Promise<Result> {
  const { qps, counter, jitterMs } = one;
  const limits = ['--qps', String(qps), '--rate-window', counter, '--arrival-jitter', String(jitterMs)];
  const sandbox = await startSandboxProcess([...HISTORY, ...LATENCY, ...limits]);
  const folder = mkdtempSync(join(tmpdir(), 'getty-bench-'));
  const range = ['--from', '2020-01-01', '--to', '2025-12-31', '--page-size', PAGE_SIZE];
  const running = startExport([...range, '--to-file', folder, '--json'], {
    ...sandbox.env,
    GETTY_QPS: String(qps),
  });
  try {
    const going = (): void => {
      if (running.exited()) throw new Error('the export was over before the measurement was');
    };
    while (Object.keys(await sandbox.answers()).length === 0) {
      going();
      await wait(20);
    }
    const begin = await look(sandbox);
    await wait(SETTLING * 1000);
    const middle = await look(sandbox);
    await wait(seconds * 1000);
    const end = await look(sandbox);
    going();
    const whole = between(begin, end, qps);
    return {
      ...one,
      seconds: rounded((end.at - begin.at) / 1000, 1),
      whole,
      settled: between(middle, end, qps),
    };
  } finally {
    await running.stop();
    await sandbox.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Look {
  readonly at: number;
  readonly through: number;
  readonly refused: number;
}

async function look(sandbox: SandboxProcess): Promise<Look> {
  const { 200: through = 0, 429: refused = 0 } = await sandbox.answers();
  return { at: performance.now(), through, refused };
}

function between(first: Look, last: Look, qps: number): Shares {
  const through = last.through - first.through;
  const refused = last.refused - first.refused;
  return {
    used: rounded(through / ((qps * (last.at - first.at)) / 1000), 4),
    refused: rounded(refused / Math.max(1, through + refused), 4),
  };
}

function outcome(seconds: number, results: readonly Result[]): Outcome {
  const keeps = (limits: Shares, { used, refused }: Shares): boolean =>
    used >= limits.used && refused < limits.refused;
  const even = results.filter(({ jitterMs }) => jitterMs === 0);
  const jittery = results.filter(({ jitterMs }) => jitterMs > 0);
  return {
    title: `Use of the rate, 200 ms ± 20 %, ${SETTLING} s and then ${seconds} s more`,
    columns: ['calls/s', 'counter', 'jitter', 'used', 'refused', 'used, settled', 'refused, settled'],
    rows: results.map(({ qps, counter, jitterMs, whole, settled }) => [
      qps,
      `${counter} seconds`,
      `${jitterMs} ms`,
      ...[whole, settled].flatMap(({ used, refused }) => [percent(used), percent(refused)]),
    ]),
    notes: ['The limit is 100 % used. A reading is exact to one call.'],
    promises: [
      {
        what: 'without jitter at least 98 % used and under 0.5 % refused',
        kept: even.every(({ whole }) => keeps(EVEN, whole)),
      },
      {
        what: 'with 20 ms of jitter at least 95 % used and under 1 % refused once settled',
        kept: jittery.every(({ settled }) => keeps(JITTERY, settled)),
      },
    ],
    json: { seconds, results },
  };
}
