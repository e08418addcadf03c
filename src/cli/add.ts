import { resolve } from 'node:path';
import type { Command } from 'commander';
import { createTwoFilesPatch } from 'diff';
import writeFileAtomic from 'write-file-atomic';
import { loadCatalog } from '../catalog/catalog.js';
import { findOperation } from '../catalog/find.js';
import type { Operation } from '../catalog/operation.js';
import { GettyDownloadsError } from '../core/errors.js';
import { addTask, type Added } from './add-task.js';
import { note, printResult, type Cli } from './context.js';
import { readInput } from './input.js';
import { readTextFile } from './text-file.js';

interface Options {
  readonly to: string;
  readonly after?: string;
  readonly ref?: string;
  readonly input?: string;
  readonly spend?: boolean;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** `getty-downloads add OPERATION --to WORKFLOW.json`: puts a task into a workflow definition. */
export function addAdd(program: Command, cli: Cli): void {
  program
    .command('add')
    .description('put a task for an operation into a workflow definition')
    .argument('<operation>', 'its id, task, `METHOD path` or path')
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
      --input '{"ids": "\${workflow.input.ids}"}'`,
    )
    .action(async (word: string, options: Options) => {
      const operation = findOperation(loadCatalog(), word);
      confirmSpending(operation, options.spend === true);
      const file = resolve(cli.cwd, options.to);
      const before = readTextFile(cli.cwd, options.to);
      const added = addTask(before.text, options.to, operation, {
        ...(options.after !== undefined && { after: options.after }),
        ...(options.ref !== undefined && { ref: options.ref }),
        input: options.input === undefined ? {} : await readInput(cli, options.input),
        baseUrl: (cli.env['GETTY_BASE_URL'] ?? 'https://api.gettyimages.com').replace(/\/+$/, ''),
      });
      if (cli.signal.aborted) throw new GettyDownloadsError('interrupted');
      if (options.dryRun !== true) await writeFileAtomic(file, `${before.mark}${added.text}`);
      report(cli, options, operation, before.text, added);
    });
}

function confirmSpending(operation: Operation, confirmed: boolean): void {
  if (operation.effect !== 'spend' || confirmed) return;
  throw new GettyDownloadsError('bad_input', {
    detail: `${operation.id} takes one from the product's allowance each time the task runs; add --spend if that is meant`,
  });
}

function report(cli: Cli, options: Options, operation: Operation, before: string, added: Added): void {
  const written = options.dryRun !== true;
  const diff = createTwoFilesPatch(options.to, options.to, before, added.text, undefined, undefined, {
    context: 3,
  }).replace(/^[^-]*(?=---)/, '');
  for (const one of added.notes) note(cli, `${cli.colors.yellow('!')} ${one}`);
  const { ref, task, path, notes } = added;
  const value = { operation: operation.id, file: options.to, written, ref, path, task, notes, diff };
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
