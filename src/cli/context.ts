import type { Readable, Writable } from 'node:stream';
import pc from 'picocolors';
import { errorDocument } from '../core/error-document.js';
import { ERRORS, toError, type GettyDownloadsError, type Problem } from '../core/errors.js';

/** What a command gets from its surroundings; tests pass their own. */
export interface Cli {
  readonly env: NodeJS.ProcessEnv;
  readonly cwd: string;
  /** Only called where a command reads from it. */
  readonly stdin: () => Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
  /** Aborted by the first SIGINT or SIGTERM. A second one ends the process at once. */
  readonly signal: AbortSignal;
  /** Whether a person watches standard error: progress is drawn only then. */
  readonly interactive: boolean;
  readonly colors: ReturnType<typeof pc.createColors>;
}

/** Thrown by a command that has printed its result already and ends with another status than 0. */
export class Ended extends Error {
  constructor(readonly status: number) {
    super(`ended with ${status}`);
  }
}

/** Prints a command's result: one JSON document with `--json`, else what `render` makes of it. */
export function printResult(cli: Cli, json: boolean | undefined, value: unknown, render: () => string): void {
  cli.stdout.write(json === true ? `${JSON.stringify(value)}\n` : `${render()}\n`);
}

/** Prints a line for the person, never for the script: standard error. */
export function note(cli: Pick<Cli, 'stderr'>, text: string): void {
  cli.stderr.write(`${text}\n`);
}

/** A text of somebody else's making, an answer's or a task's, without what would steer the terminal. */
export function printable(text: string): string {
  return text.replace(/[^\P{Cc}\n\t]/gu, '·');
}

/** A failure as a person reads it. */
function errorText(cli: Pick<Cli, 'colors'>, error: GettyDownloadsError): string {
  const { colors } = cli;
  const lines = [
    `${colors.red('✖')} ${colors.bold(printable(error.message))} ${colors.dim(`[${error.code}]`)}`,
  ];
  for (const problem of error.details.problems ?? []) {
    lines.push(
      `  ${colors.yellow(problem.path === '' ? '(input)' : printable(problem.path))} ${printable(problem.message)}${wayOut(cli, problem)}`,
    );
  }
  lines.push(`  ${colors.dim('→')} ${error.advice}.`);
  return lines.join('\n');
}

/** What was probably meant; else, for a name that is none, which ones there are. */
function wayOut({ colors }: Pick<Cli, 'colors'>, { code, allowed, suggestion }: Problem): string {
  if (suggestion !== undefined) return `. Did you mean ${colors.green(suggestion)}?`;
  return code.startsWith('unknown_') && Array.isArray(allowed) ? `. There are ${allowed.join(', ')}.` : '';
}

/** Reports a failure on the right stream and returns the exit status. */
export function reportFailure(cli: Cli, json: boolean, thrown: unknown): number {
  const error = toError(thrown);
  if (json) cli.stdout.write(`${JSON.stringify(errorDocument(error))}\n`);
  else note(cli, errorText(cli, error));
  return ERRORS[error.code].exit;
}
