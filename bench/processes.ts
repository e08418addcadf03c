import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { MemorySample, ProcessReport } from './report-at-exit.js';

/** `getty-downloads`, as it was built. */
const CLI = new URL('../src/cli/main.js', import.meta.url);
const REPORT = new URL('report-at-exit.js', import.meta.url);

/** A process that goes on until it is stopped. */
export interface Running {
  stop(): Promise<void>;
}

const ended = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
};

/** Starts a script and waits for the first line that it prints, which is JSON. */
export async function startProcess(
  script: URL,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<Running & { readonly said: unknown }> {
  const child = spawn(process.execPath, [fileURLToPath(script), ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines = createInterface(child.stdout);
  const first = await Promise.race([once(lines, 'line'), ended(child)]);
  if (first === undefined) throw new Error(`${script.pathname} ended with ${String(child.exitCode)}`);
  return {
    said: JSON.parse(String(first[0])),
    async stop() {
      child.kill('SIGTERM');
      await ended(child);
    },
  };
}

/** A sandbox as a process of its own, and the environment of a client that talks to it. */
export interface SandboxProcess extends Running {
  readonly url: string;
  readonly env: NodeJS.ProcessEnv;
  /** Answers so far by status, of the downloads alone. */
  answers(): Promise<Readonly<Record<string, number>>>;
}

export async function startSandboxProcess(args: readonly string[]): Promise<SandboxProcess> {
  const { said, stop } = await startProcess(CLI, ['sandbox', '--json', ...args]);
  const { url, ...account } = said as Record<string, string> & { url: string };
  return {
    url,
    stop,
    env: {
      GETTY_BASE_URL: url,
      GETTY_API_KEY: account['api_key'],
      GETTY_API_SECRET: account['api_secret'],
      GETTY_USERNAME: account['username'],
      GETTY_PASSWORD: account['password'],
    },
    async answers() {
      const stats = (await (await fetch(`${url}/sandbox/stats`)).json()) as {
        calls: Record<string, Record<string, number>>;
      };
      return stats.calls['/v3/downloads'] ?? {};
    },
  };
}

/** An export that runs until it is stopped. */
export interface RunningExport extends Running {
  readonly exited: () => boolean;
}

export function startExport(args: readonly string[], env: NodeJS.ProcessEnv): RunningExport {
  const child = spawn(process.execPath, [fileURLToPath(CLI), 'export', ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let stopped = false;
  void text(child.stderr).then((words) => {
    if (!stopped) process.stderr.write(words);
  });
  return {
    exited: () => child.exitCode !== null || child.signalCode !== null,
    async stop() {
      stopped = true;
      child.kill('SIGKILL');
      await ended(child);
    },
  };
}

/** What a process took from its start to its end. */
export interface Measured extends ProcessReport {
  /** By the clock on the wall. */
  readonly seconds: number;
  readonly stdout: string;
}

/** Runs a script to its end and measures it. */
export async function measureProcess(
  script: URL | 'getty-downloads',
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<Measured> {
  const file = fileURLToPath(script === 'getty-downloads' ? CLI : script);
  const start = performance.now();
  const child = spawn(process.execPath, ['--import', REPORT.href, file, ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const written = child.stdio.slice(1).map((stream) => text(stream as Readable));
  const [stdout = '', stderr = '', report = ''] = await Promise.all(written);
  await ended(child);
  const seconds = (performance.now() - start) / 1000;
  if (child.exitCode !== 0) throw new Error(`${file} ended with ${String(child.exitCode)}: ${stderr}`);
  return { seconds, stdout, ...(JSON.parse(report) as ProcessReport) };
}

/** The highest memory up to a moment, MB. */
export const peakUntil = (samples: readonly MemorySample[], moment: number): number =>
  samples.filter(([at]) => at <= moment).at(-1)?.[1] ?? 0;
