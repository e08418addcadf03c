import type { Command } from 'commander';
import { openCatalog, type Catalog, type CatalogDocument } from '../catalog/open-catalog.js';
import { note, printable, type Cli } from './context.js';

/** Gives a command `--api`, which may be there several times. */
export function addApiOption(command: Command): Command {
  return command.option(
    '--api <file>',
    'an OpenAPI document besides the built-in one and those of apis/',
    (file: string, before?: readonly string[]) => [...(before ?? []), file],
  );
}

/** Problems of a document that are told; `search --json` has all. */
const MOST_TOLD = 5;

/**
 * The documents that a command knows: built in, of the working directory's `apis/`, and named by `--api`. That something
 * is wrong with one that was named is told on standard error.
 */
export async function catalogFor(
  cli: Pick<Cli, 'cwd' | 'signal' | 'stderr' | 'colors'>,
  options: Readonly<Record<string, unknown>>,
): Promise<Catalog> {
  const { api } = options;
  const files = Array.isArray(api) ? (api as readonly string[]) : [];
  const catalog = await openCatalog({ cwd: cli.cwd, files, signal: cli.signal });
  for (const document of catalog.documents())
    if (document.source === 'file') tellProblems(cli, document, document.operations > 0 ? 0 : MOST_TOLD);
  return catalog;
}

/**
 * What is wrong with a document, and where, for the person.
 *
 * @param most problems that are told one by one. Default: 5
 */
export function tellProblems(
  cli: Pick<Cli, 'stderr' | 'colors'>,
  { name, problems, operations }: CatalogDocument,
  most = MOST_TOLD,
): void {
  if (problems.length === 0) return;
  const { colors } = cli;
  const told = problems.slice(0, most).map(({ line, column, where, message }) => {
    const place = where === '' ? '' : `${printable(where)}: `;
    return `  ${colors.yellow(`${String(line)}:${String(column)}`)} ${place}${printable(message)}`;
  });
  const more = problems.length - told.length;
  const summary = `${name}: ${count(problems.length, 'problem')}, ${count(operations, 'operation')} could be read`;
  const brief = told.length === 0 ? ' (`search` tells more)' : '';
  note(
    cli,
    [
      `${colors.yellow('!')} ${summary}${brief}`,
      ...told,
      ...(told.length > 0 && more > 0 ? [`  … ${String(more)} more: \`search --json\` lists all`] : []),
    ].join('\n'),
  );
}

const count = (number: number, what: string): string => `${String(number)} ${what}${number === 1 ? '' : 's'}`;
