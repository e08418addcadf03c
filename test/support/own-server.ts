import { spawn, type SpawnOptions } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';

/** A program that serves this test run alone, and ends with it even where the run is killed. */
export interface OwnServer {
  /** What it has said, once it has ended by itself; undefined while it runs. */
  readonly failed: () => string | undefined;
  stop(): Promise<void>;
}

/** Waits for a pipe to end, which is when this process does, and ends the server then. */
const SHELL = '"$@" & server=$!; { cat <&3 >/dev/null; kill -INT $server; } >/dev/null 2>&1 & wait $server';

export function startOwnServer(command: string, args: readonly string[], options: SpawnOptions): OwnServer {
  const child = spawn('sh', ['-c', SHELL, 'sh', command, ...args], {
    ...options,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const said = Promise.all([child.stdout, child.stderr].map((stream) => text(stream!)));
  const ended = once(child, 'close');
  let failure: string | undefined;
  void Promise.all([said, ended]).then(([words]) => (failure = words.join('')));
  child.on('error', (error) => (failure = error.message));
  return {
    failed: () => failure,
    async stop() {
      (child.stdio[3] as NodeJS.WritableStream).end();
      if (child.exitCode === null && child.signalCode === null) await ended;
    },
  };
}
