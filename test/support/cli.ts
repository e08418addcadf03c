import { Readable, Writable } from 'node:stream';
import pc from 'picocolors';
import type { Cli } from '../../src/cli/context.js';
import { runProgram } from '../../src/cli/program.js';

/** What a command line left behind. */
export interface CliResult {
  /** Exit status. */
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CliOptions {
  /** The whole environment of the command. Default: empty. */
  readonly env?: NodeJS.ProcessEnv;
  /** Default: the directory that the tests run in. */
  readonly cwd?: string;
  /** Aborting it is what Ctrl-C does. Default: never aborted. */
  readonly signal?: AbortSignal;
  /** Default: empty. */
  readonly stdin?: Readable;
  /** Default: false. */
  readonly colors?: boolean;
  /** Told of each piece of standard output as it comes, for commands that stream or go on until they are stopped. */
  readonly onStdout?: (piece: string) => void;
  readonly onStderr?: (piece: string) => void;
}

/**
 * Runs one command line in this process, its streams captured.
 *
 * @param args without node and script: `['search', 'downloads', '--json']`
 */
export async function runCli(args: readonly string[], options: CliOptions = {}): Promise<CliResult> {
  const stdout = capture(options.onStdout);
  const stderr = capture(options.onStderr);
  const cli: Cli = {
    env: options.env ?? {},
    cwd: options.cwd ?? process.cwd(),
    stdin: () => options.stdin ?? Readable.from([]),
    stdout: stdout.stream,
    stderr: stderr.stream,
    signal: options.signal ?? new AbortController().signal,
    interactive: false,
    colors: pc.createColors(options.colors ?? false),
  };
  const status = await runProgram(args, cli);
  return { status, stdout: stdout.text(), stderr: stderr.text() };
}

function capture(tell?: (piece: string) => void): { stream: Writable; text: () => string } {
  const pieces: string[] = [];
  const stream = new Writable({
    decodeStrings: false,
    write(piece: string | Buffer, _encoding, done) {
      const text = typeof piece === 'string' ? piece : piece.toString('utf8');
      pieces.push(text);
      tell?.(text);
      done();
    },
  });
  return { stream, text: () => pieces.join('') };
}
