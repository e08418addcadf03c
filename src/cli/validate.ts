import type { Command } from 'commander';
import { loadCatalog } from '../catalog/catalog.js';
import { GettyDownloadsError } from '../core/errors.js';
import { lintDefinition, type LintProblem } from '../lint/lint.js';
import { loadDefinitions } from '../tasks/definitions.js';
import { codeFrame } from './code-frame.js';
import { Ended, printable, printResult, type Cli } from './context.js';
import { readTextFile } from './text-file.js';

type Fields = Readonly<Record<string, unknown>>;

interface Found extends LintProblem {
  /** As it was named. */
  readonly file: string;
  readonly text: string;
}

/** `getty-downloads validate FILE…`: what is wrong with workflow and task definitions, and what to do. */
export function addValidate(program: Command, cli: Cli): void {
  program
    .command('validate')
    .argument('<file...>', 'definitions, JSON files')
    .option('--json', 'one JSON document on standard output')
    .addHelpText(
      'after',
      `
Ends with 2 where there is a problem, be it a warning. The rules: docs/linter.md.
Task definitions among the files are known to the workflows among them.

Examples:
  $ getty-downloads validate flow.json
  $ getty-downloads validate workflows/*.json task-defs/*.json --json`,
    )
    .action((files: readonly string[], { json }: { readonly json?: boolean }) => {
      const found = validate(cli, files);
      const problems = found.map(({ file, line, column, severity, rule, message, fix, path }) => ({
        ...{ file, line, column, rule, severity, message, fix, path },
      }));
      printResult(cli, json, { problems }, () => report(cli, files, found));
      if (cli.signal.aborted) throw new GettyDownloadsError('interrupted');
      if (found.length > 0) throw new Ended(2);
    });
}

function validate(cli: Cli, files: readonly string[]): Found[] {
  const texts = files.map((file) => ({ file, ...readTextFile(cli.cwd, file) }));
  const taskDefs = [...ourTaskDefs(), ...texts.flatMap(({ text }) => taskDefsIn(text))];
  const knowledge = { operations: loadCatalog(), taskDefs };
  return texts.flatMap(({ file, text }) =>
    lintDefinition(text, knowledge).map((problem) => ({ ...problem, file, text })),
  );
}

const ourTaskDefs = (): Fields[] =>
  loadDefinitions()
    .filter(({ kind }) => kind === 'task')
    .map(({ body }) => body);

/** The task definitions that a file holds, if it is one of those. */
function taskDefsIn(text: string): Fields[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return [];
  }
  return (Array.isArray(value) ? (value as unknown[]) : [value]).filter(
    (one): one is Fields => typeof one === 'object' && one !== null && !('tasks' in one),
  );
}

function report(cli: Cli, files: readonly string[], found: readonly Found[]): string {
  const { colors } = cli;
  const blocks = found.map((one) => {
    const paint = one.severity === 'error' ? colors.red : colors.yellow;
    return [
      `${colors.bold(printable(one.file))}:${String(one.line)}:${String(one.column)} ${paint(one.severity)} ${colors.dim(one.rule)}`,
      `  ${printable(one.message)}.`,
      codeFrame(cli, one.text, one),
      `  ${colors.green('→')} ${printable(one.fix)}.`,
      '',
    ].join('\n');
  });
  const many = (count: number, what: string): string => `${String(count)} ${what}${count === 1 ? '' : 's'}`;
  const bad = new Set(found.map(({ file }) => file)).size;
  const last =
    found.length === 0
      ? `${colors.green('✔')} ${many(files.length, 'file')}, no problems.`
      : `${colors.red('✖')} ${many(found.length, 'problem')} in ${bad < files.length ? `${String(bad)} of ` : ''}${many(files.length, 'file')}.`;
  return [...blocks, last].join('\n');
}
