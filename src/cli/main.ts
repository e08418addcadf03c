#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';
import pc from 'picocolors';
import { runProgram } from './program.js';
import type { Cli } from './context.js';

// Left to itself the heap grows to four times of what is alive before it is collected. Less than twice takes hardly
// longer, as measured with 1 000 000 records, and a quarter less memory (docs/benchmarks.md).
setFlagsFromString('--heap-growing-percent=80');

const stop = new AbortController();
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(name, () => {
    if (stop.signal.aborted) process.exit(130);
    stop.abort();
  });
}

// Whoever reads has seen enough (`| head`): that is no fault, and there is nobody left to tell.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    stop.abort();
  });
}

const cli: Cli = {
  env: process.env,
  cwd: process.cwd(),
  stdin: () => process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  signal: stop.signal,
  interactive: process.stderr.isTTY && process.env['CI'] === undefined,
  colors: pc.createColors(
    process.env['NO_COLOR'] === undefined &&
      (process.env['FORCE_COLOR'] !== undefined || process.stdout.isTTY),
  ),
};

process.exitCode = await runProgram(process.argv.slice(2), cli);
