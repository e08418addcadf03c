import Table from 'cli-table3';
import type { Command } from 'commander';
import { openCatalog } from '../catalog/open-catalog.js';
import { searchOperations, type Found } from '../catalog/search.js';
import { note, printResult, type Cli } from './context.js';

/** `getty-downloads search WORDS…`: which operations there are for a purpose. */
export function addSearch(program: Command, cli: Cli): void {
  program
    .command('search')
    .description('find operations of the API by words')
    .argument('<words...>', 'what it is about: `past downloads`, `credits`, `usage`')
    .option('--json', 'one JSON document on standard output')
    .addHelpText(
      'after',
      `
Small slips and beginnings of words are found too. Nothing found is not a failure.

Examples:
  $ getty-downloads search past downloads
  $ getty-downloads search company --json`,
    )
    .action(async (words: string[], options: { json?: boolean }) => {
      const text = words.join(' ');
      const { index } = await openCatalog({ cwd: cli.cwd });
      const found = searchOperations(index, text);
      if (found.length === 0)
        note(
          cli,
          `Nothing fits ${JSON.stringify(text)}. Try fewer or other words: downloads, images, products.`,
        );
      const results = found.map(
        ({ operation: { id, api, method, path, task, summary }, score, matched }) => ({
          ...{ operation: id, api, method, path, task: task ?? null, summary, score, matched },
        }),
      );
      if (options.json === true || found.length > 0)
        printResult(cli, options.json, { words: text, results }, () => resultTable(cli, found));
    });
}

const COLUMNS = 80;

/** Fits 80 columns: names are never cut, the summary takes what they leave. */
function resultTable({ colors }: Cli, found: readonly Found[]): string {
  const width = (words: readonly string[]): number => Math.max(...words.map(({ length }) => length)) + 2;
  const ids = width(['operation', ...found.map(({ operation }) => operation.id)]);
  const tasks = width(['task', ...found.flatMap(({ operation }) => operation.task ?? [])]);
  const table = new Table({
    head: ['operation', 'call and summary', 'task'].map((title) => colors.bold(title)),
    style: { head: [], border: [], compact: true },
    colWidths: [ids, COLUMNS - 4 - ids - tasks, tasks],
    wordWrap: true,
    chars: { mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '' },
  });
  for (const { operation } of found) {
    table.push([
      colors.cyan(operation.id),
      `${operation.method} ${operation.path}\n${operation.summary}`,
      operation.task ?? '–',
    ]);
  }
  return table.toString();
}
