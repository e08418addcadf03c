import { resolve } from 'node:path';
import type { Command } from 'commander';
import { createTwoFilesPatch } from 'diff';
import writeFileAtomic from 'write-file-atomic';
import type { Operation } from '../catalog/operation.js';
import { findOwnTask } from '../catalog/own-task.js';
import { GettyDownloadsError } from '../core/errors.js';
import { outlineOf, type Outline } from '../history/outline.js';
import { addTask, type Added } from './add-task.js';
import { addApiOption, catalogFor } from './catalogue.js';
import { connectionsFor } from './connections.js';
import { note, printResult, type Cli } from './context.js';
import { readInput } from './input.js';
import { readTextFile } from './text-file.js';

interface Options {
  readonly to: string;
  readonly after?: string;
  readonly ref?: string;
  readonly input?: string;
  readonly config?: string;
  readonly spend?: boolean;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** `getty-downloads add OPERATION --to WORKFLOW.json`: puts a task into a workflow definition. */
export function addAdd(program: Command, cli: Cli): void {
  const command = program.command('add').argument('<operation>', 'its id, task, `METHOD path` or path');
  addApiOption(command)
    .requiredOption('--to <file>', 'the workflow definition, a JSON file')
    .option(
      '--after <ref>',
      'reference of the task that it comes behind, also inside loops, switches and forks',
    )
    .option('--ref <name>', "the new task's reference; default: the operation's own, made unique")
    .option(
      '--input <json|@file>',
      "the new task's input; expressions like ${workflow.input.page} are allowed",
    )
    .option('--config <file>', 'configuration file of the connections, for an HTTP task to another API')
    .option('--spend', 'yes, put in an operation that uses up an allowance each time it runs')
    .option('--dry-run', 'show what would change, write nothing')
    .option('--json', 'one JSON document on standard output')
    .addHelpText(
      'after',
      `
The rest of the file stays byte for byte: indentation, comments, line ends. Where the task becomes the last one
of a fork's branch, the JOIN that waited for the former one waits for it.

Examples:
  $ getty-downloads add getty_downloads --to flow.json
  $ getty-downloads add getty_downloads --to flow.json --after prepare_dates \\
      --input '{"date_from": "\${prepare_dates.output.from}", "page_size": 100}'
  $ getty-downloads add getImages --to flow.json --dry-run \\
      --input '{"ids": "\${workflow.input.ids}"}'
  $ getty-downloads add getty_records --to flow.json --input '{"from": "\${all.output.manifest}"}'
  $ getty-downloads add issues/create --api github.json --to flow.json \\
      --input '{"connection": "github", "owner": "o", "repo": "r", "title": "\${workflow.input.title}"}'`,
    )
    .action(async (word: string, options: Options) => {
      const what = findOwnTask(word) ?? (await catalogFor(cli, { ...options })).find(word);
      const operation = 'effect' in what ? what : undefined;
      if (operation) confirmSpending(operation, options.spend === true);
      const file = resolve(cli.cwd, options.to);
      const before = readTextFile(cli.cwd, options.to);
      const given = options.input === undefined ? {} : await readInput(cli, options.input);
      const { input, ...target } = operation
        ? await targetOf(cli, operation, given, options)
        : { input: given, baseUrl: '' };
      const added = await addTask(before.text, options.to, what, {
        ...(options.after !== undefined && { after: options.after }),
        ...(options.ref !== undefined && { ref: options.ref }),
        ...target,
        input,
      });
      if (cli.signal.aborted) throw new GettyDownloadsError('interrupted');
      if (options.dryRun !== true) await writeFileAtomic(file, `${before.mark}${added.text}`);
      report(cli, options, 'effect' in what ? what.id : what.name, before.text, added);
    });
}

/** Where an HTTP task goes: for another API its connection says it, which the task itself then does not name. */
async function targetOf(
  cli: Cli,
  { api, added }: Operation,
  given: unknown,
  options: Options,
): Promise<Pick<Outline, 'baseUrl' | 'signature'> & { readonly input: unknown }> {
  const isObject = typeof given === 'object' && given !== null && !Array.isArray(given);
  const { connection, ...rest } = (added === true && isObject ? given : {}) as Record<string, unknown>;
  const connections = connectionsFor(cli, { ...options });
  try {
    const outline = outlineOf(connections, typeof connection === 'string' ? connection : undefined, api);
    if (outline.missing !== undefined) note(cli, `${cli.colors.yellow('!')} For now ${outline.missing}.`);
    const { baseUrl, signature } = outline;
    return { baseUrl, ...(signature && { signature }), input: connection === undefined ? given : rest };
  } finally {
    await connections.close();
  }
}

function confirmSpending(operation: Operation, confirmed: boolean): void {
  if (operation.effect !== 'spend' || confirmed) return;
  throw new GettyDownloadsError('bad_input', {
    detail: `${operation.id} takes one from the product's allowance each time the task runs; add --spend if that is meant`,
  });
}

function report(cli: Cli, options: Options, operation: string, before: string, added: Added): void {
  const written = options.dryRun !== true;
  const diff = createTwoFilesPatch(options.to, options.to, before, added.text, undefined, undefined, {
    context: 3,
  }).replace(/^[^-]*(?=---)/, '');
  for (const one of added.notes) note(cli, `${cli.colors.yellow('!')} ${one}`);
  const { ref, task, path, notes } = added;
  const value = { operation, file: options.to, written, ref, path, task, notes, diff };
  printResult(cli, options.json, value, () => {
    const last = written
      ? `${ref} is in ${options.to}`
      : `${ref} would come into ${options.to}; nothing was written`;
    return `${colored(cli, diff)}\n${last}`;
  });
}

function colored({ colors }: Cli, diff: string): string {
  return diff
    .trimEnd()
    .split('\n')
    .map((line) =>
      line.startsWith('+') ? colors.green(line) : line.startsWith('-') ? colors.red(line) : line,
    )
    .join('\n');
}
