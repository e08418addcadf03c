import type { Operation } from '../catalog/operation.js';
import type { AnswerFacts } from '../history/perform.js';
import { printable, type Cli } from './context.js';
import { downloadsTable } from './downloads-table.js';

type Output = Readonly<Record<string, unknown>>;

/** Status, time, size, tries and waits in a line, and the headers below it. */
export function factsText({ colors }: Pick<Cli, 'colors'>, answer: AnswerFacts): string {
  const waits = [
    answer.throttledMs > 0 && `${Math.round(answer.throttledMs)} ms for the pace`,
    answer.backoffMs > 0 && `${Math.round(answer.backoffMs)} ms between tries`,
  ].filter((text) => text !== false);
  const facts = [
    `${Math.round(answer.ms)} ms`,
    `${(answer.bytes / 1024).toFixed(1)} kB`,
    `${answer.attempts} ${answer.attempts === 1 ? 'attempt' : 'attempts'}`,
    ...(waits.length > 0 ? [`waited ${waits.join(' and ')}`] : []),
  ];
  const color = answer.status < 300 ? colors.green : colors.red;
  return [
    `${color(String(answer.status))} in ${facts.join(', ')}`,
    ...Object.entries(answer.headers).map(([name, value]) => colors.dim(`  ${name}: ${printable(value)}`)),
  ].join('\n');
}

/**
 * What an operation gave, for a person.
 *
 * @param rows of the table, or lines of another answer, to show
 */
export function outputText(
  cli: Pick<Cli, 'colors'>,
  operation: Operation,
  output: Output,
  rows: number,
): string {
  const { colors } = cli;
  const warnings = output['warnings'] as readonly { message: string }[];
  return [
    ...warnings.map(({ message }) => `${colors.yellow('!')} ${printable(message)}`),
    '',
    ...(operation.pagination === undefined
      ? [bodyText(cli, output, rows)]
      : pageLines(cli, operation.pagination, output, rows)),
  ].join('\n');
}

function pageLines(
  cli: Pick<Cli, 'colors'>,
  { items: list, total }: NonNullable<Operation['pagination']>,
  output: Output,
  rows: number,
): string[] {
  const items = output[list] as readonly unknown[];
  const found = `${items.length} of ${String(output[total])} ${list.replaceAll('_', ' ')}`;
  const lines = [`page ${String(output['page'])} of ${String(output['page_count'])}, ${found}`];
  const downloads = list === 'downloads';
  if (items.length > 0)
    lines.push(downloads ? downloadsTable(cli, items, rows) : linesOf(cli, json(items), rows));
  if (output['has_next'] === true)
    lines.push(cli.colors.dim(`next: ${downloads ? '--page' : 'page'} ${String(output['next_page'])}`));
  return lines;
}

function bodyText(cli: Pick<Cli, 'colors'>, { kind, answer }: Output, rows: number): string {
  if (kind === 'empty') return cli.colors.dim('(no content)');
  if (kind !== 'binary') return linesOf(cli, kind === 'text' ? String(answer) : json(answer), rows);
  const { content_type: type, bytes } = answer as { content_type: string | null; bytes: number };
  return cli.colors.dim(`(${bytes} bytes of ${printable(type ?? 'an unknown kind')})`);
}

/** The first lines of a text, none of them longer than anybody reads. */
export function linesOf({ colors }: Pick<Cli, 'colors'>, text: string, limit: number): string {
  const lines = printable(text.replace(/\r\n/g, '\n')).trimEnd().split('\n');
  const shown = lines.slice(0, limit).map((line) => (line.length > 500 ? `${line.slice(0, 500)}…` : line));
  const rest = lines.length - shown.length;
  return [
    ...shown,
    ...(rest > 0 ? [colors.dim(`… and ${rest} more lines; --json has all of them`)] : []),
  ].join('\n');
}

const json = (value: unknown): string => JSON.stringify(value, null, 2);
