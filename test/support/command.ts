import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { until } from './until.js';

const main = resolve(import.meta.dirname, '..', '..', 'src', 'cli', 'main.js');

/** A command of ours in a process of its own. */
export interface Command {
  readonly stdout: () => string;
  readonly stderr: () => string;
  signal(name: NodeJS.Signals): void;
  /** Waits for a text on either stream. */
  says(text: RegExp, ms?: number): Promise<void>;
  /** Exit status; null where a signal ended it. */
  readonly status: Promise<number | null>;
}

/** @param env the whole environment beside PATH and HOME */
export function spawnCommand(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  cwd = process.cwd(),
): Command {
  const child = spawn(process.execPath, [main, ...args], {
    cwd,
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString('utf8')));
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString('utf8')));
  const status = new Promise<number | null>((done) => child.once('close', done));
  return {
    stdout: () => stdout,
    stderr: () => stderr,
    signal: (name) => child.kill(name),
    says: async (text, ms = 60_000) => {
      const ended = (): boolean => child.exitCode !== null || child.signalCode !== null;
      const said = (): boolean => text.test(stdout) || text.test(stderr);
      await until(`${args[0] ?? ''} says ${String(text)}`, () => said() || ended(), ms);
      assert.ok(said(), `${args[0] ?? ''} ended without ${String(text)}: ${stderr}${stdout}`);
    },
    status,
  };
}
