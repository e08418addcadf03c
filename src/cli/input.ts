import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { addAbortSignal } from 'node:stream';
import { text as textOf } from 'node:stream/consumers';
import { InvalidArgumentError, Option, type Command } from 'commander';
import { inputSchema } from '../catalog/input-schema.js';
import type { JsonSchema, Operation } from '../catalog/operation.js';
import { GettyDownloadsError } from '../core/errors.js';
import type { Cli } from './context.js';

type InputCli = Pick<Cli, 'cwd' | 'stdin' | 'signal'>;
type Values = Readonly<Record<string, unknown>>;

/**
 * Reads what `--input` says: JSON, or `@FILE` with JSON in it; `@-` and `@/dev/stdin` are standard input.
 *
 * @throws GettyDownloadsError `bad_input` that says where the JSON ends to be JSON
 */
export async function readInput(cli: InputCli, text: string): Promise<unknown> {
  const source = text.startsWith('@') ? await fileText(cli, text.slice(1)) : text;
  try {
    return JSON.parse(source);
  } catch (cause) {
    const where = text === '@-' ? 'standard input' : text.startsWith('@') ? text.slice(1) : '--input';
    throw new GettyDownloadsError('bad_input', {
      detail: `${where} is not JSON: ${(cause as Error).message}`,
    });
  }
}

async function fileText({ cwd, stdin, signal }: InputCli, shown: string): Promise<string> {
  // Not as a file: reading one that somebody has still to type could not be interrupted.
  if (shown === '-' || shown === '/dev/stdin') return textOf(addAbortSignal(signal, stdin()));
  try {
    return readFileSync(resolve(cwd, shown), 'utf8');
  } catch (cause) {
    const why =
      (cause as NodeJS.ErrnoException).code === 'ENOENT' ? 'there is no such file' : (cause as Error).message;
    throw new GettyDownloadsError('not_found_locally', { detail: `${shown}: ${why}` });
  }
}

/** Gives a command one flag for each of the operation's parameters (`--product-type`), and `--input`. */
export function addInputOptions(command: Command, operation: Operation): Command {
  command.option('--input <json|@file>', 'the whole input as JSON; flags win over it');
  for (const [name, schema] of Object.entries(propertiesOf(operation))) {
    const flag = `--${name.replace(/_/g, '-')}`;
    const choices = schema['enum'] as readonly string[] | undefined;
    const about = [firstSentence(schema['description']), choices && `one of ${choices.join(', ')}`]
      .filter(Boolean)
      .join(': ');
    const isSwitch = schema['type'] === 'boolean';
    command.addOption(
      new Option(isSwitch ? `${flag} [true|false]` : `${flag} <value>`, about).argParser(notEmpty),
    );
  }
  return command;
}

/**
 * The input that a command line means: `--input` first, each flag over it. Values stay text, the check converts them.
 *
 * @param flagged the operation that the flags were made for, by {@link addInputOptions}
 */
export async function inputFrom(cli: InputCli, flagged: Operation, options: Values): Promise<unknown> {
  const base = typeof options['input'] === 'string' ? await readInput(cli, options['input']) : {};
  const flags = Object.keys(propertiesOf(flagged))
    .map((name): [string, unknown] => [name, options[camel(name)]])
    .filter(([, value]) => value !== undefined);
  if (flags.length === 0) return base;
  if (typeof base !== 'object' || base === null || Array.isArray(base)) {
    throw new GettyDownloadsError('bad_input', { detail: '--input has to be a JSON object' });
  }
  return { ...base, ...Object.fromEntries(flags) };
}

/** The operation that a command means where none is named: the one that this package is about. */
export function defaultOperation(operations: readonly Operation[]): Operation {
  const found = operations.find(({ task }) => task === 'getty_downloads');
  if (found === undefined)
    throw new GettyDownloadsError('internal', { detail: 'getty_downloads is missing' });
  return found;
}

function propertiesOf(operation: Operation): Readonly<Record<string, JsonSchema>> {
  return inputSchema(operation)['properties'] as Readonly<Record<string, JsonSchema>>;
}

function notEmpty(value: string): string {
  if (value === '') throw new InvalidArgumentError('It is empty.');
  return value;
}

const camel = (name: string): string => name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());

const firstSentence = (text: unknown): string =>
  typeof text === 'string' ? (/^[^.]*/.exec(text)?.[0] ?? '').replace(/\s+/g, ' ').trim() : '';
