import Table from 'cli-table3';
import { Option, type Command } from 'commander';
import { openCatalog } from '../catalog/open-catalog.js';
import { OWN_TASKS, type OwnTask } from '../catalog/own-task.js';
import { searchDocuments, searchOperations, type Found } from '../catalog/search.js';
import { addApiOption, tellProblems } from './catalogue.js';
import { note, printResult, type Cli } from './context.js';
import { wholeNumber } from './numbers.js';
import { foundList, marked } from './search-list.js';
import { wrap } from './wrap.js';

/** Results of each document that are shown to a person where no other number is named. */
const SHOWN = 20;

interface Options {
  readonly api?: readonly string[];
  readonly limit?: number;
  readonly json?: boolean;
}

/** `getty-downloads search WORDS…`: which operations there are for a purpose. */
export function addSearch(program: Command, cli: Cli): void {
  const command = program
    .command('search')
    .argument('<words...>', 'what it is about: `past downloads`, `credits`, `usage`');
  addApiOption(command)
    .addOption(
      new Option(
        '--limit <number>',
        'results of each document; default: 20 for a person, all with --json',
      ).argParser(wholeNumber()),
    )
    .option('--json', 'one JSON document on standard output')
    .addHelpText(
      'after',
      `
Small slips and beginnings of words are found too. Nothing found is not a failure.

Examples:
  $ getty-downloads search past downloads
  $ getty-downloads search company --json
  $ getty-downloads search create issue --api github.json`,
    )
    .action(async (words: string[], options: Options) => {
      await search(cli, words.join(' '), options);
    });
}

async function search(cli: Cli, words: string, { limit, json, ...options }: Options): Promise<void> {
  const catalog = await openCatalog({ cwd: cli.cwd, files: options.api ?? [], signal: cli.signal });
  const documents = catalog.documents();
  const [, ...others] = documents;
  const tasks = ownTasksFor(words);
  for (const one of others) tellProblems(cli, one);
  if (json === true) {
    const found =
      limit === undefined
        ? searchOperations(catalog.index, words)
        : searchDocuments(catalog.index, words, { limit }).flatMap(({ results }) => results);
    const results = found.map(({ operation: { id, api, method, path, task, summary }, score, matched }) => ({
      ...{ operation: id, api, method, path, task: task ?? null, summary, score, matched },
    }));
    printResult(
      cli,
      true,
      { words, results, ...(tasks.length > 0 && { tasks }), ...(others.length > 0 && { documents }) },
      () => '',
    );
  }
  const groups = searchDocuments(catalog.index, words, { limit: limit ?? SHOWN });
  if (groups.length === 0 && tasks.length === 0)
    note(
      cli,
      `Nothing fits ${JSON.stringify(words)}. Try fewer or other words: downloads, images, products.`,
    );
  else if (json !== true && groups.length > 0)
    printResult(cli, false, undefined, () =>
      others.length === 0
        ? resultTable(
            cli,
            groups.flatMap(({ results }) => results),
          )
        : foundList(cli, groups, documents),
    );
  if (json === true) return;
  for (const { name, description } of tasks)
    note(cli, wrap(`${cli.colors.cyan(name)}, a task of the worker: ${description}. See: describe ${name}.`));
}

/** Tasks that no operation stands for, by words that all stand in their name or description. */
function ownTasksFor(words: string): Pick<OwnTask, 'name' | 'description'>[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  return OWN_TASKS.map(({ name, description }) => ({ name, description })).filter(({ name, description }) =>
    wanted.every((word) => `${name} ${description}`.toLowerCase().includes(word)),
  );
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
  for (const { operation, marks } of found) {
    table.push([
      colors.cyan(operation.id),
      `${operation.method} ${marked(colors, operation.path, marks.path)}\n${marked(colors, operation.summary, marks.summary)}`,
      operation.task ?? '–',
    ]);
  }
  return table.toString();
}
