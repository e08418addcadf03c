import { Option, type Command } from 'commander';
import { loadCatalog } from '../catalog/catalog.js';
import type { Operation } from '../catalog/operation.js';
import { findOperation } from '../catalog/find.js';
import { perform } from '../history/perform.js';
import type { HttpAnswer, SendOptions } from '../http/answer.js';
import { connectionsFor } from './connections.js';
import { note, printable, printResult, type Cli } from './context.js';
import { downloadsTable } from './downloads-table.js';
import { addInputOptions, defaultOperation, inputFrom } from './input.js';
import { wholeNumber } from './numbers.js';

/** Waits longer than this are told to the person who waits, milliseconds. */
const PATIENCE_MS = 2_000;

/** `getty-downloads test-request`: one real call through the code that the worker uses. */
export function addTestRequest(program: Command, cli: Cli): void {
  const operations = loadCatalog();
  const command = program
    .command('test-request [operation]')
    .description('send one real call and show the answer: status, time, headers, warnings, downloads')
    .option('--json', 'exactly the output that the task would give, as one JSON document')
    .option('--config <file>', 'configuration file of the connections')
    .addOption(
      new Option('--rows <number>', 'rows of the table to show').argParser(wholeNumber(0)).default(20),
    )
    .addOption(
      new Option('--timeout <seconds>', 'try no longer than this').argParser(wholeNumber()).default(30),
    )
    .addHelpText(
      'after',
      `
Examples:
  getty-downloads test-request --page 2 --product-type easyaccess
  getty-downloads test-request --input @input.json --json | jq .result_count

The call is signed with GETTY_API_KEY and its companions, or with the --connection of a configuration file.
Exit codes: 0 answered, 2 bad input, 3 refused by the API, 4 unreachable or failing, 130 interrupted.`,
    );
  addInputOptions(command, defaultOperation(operations)).action(
    async (word: string | undefined, options: Record<string, unknown>) => {
      const flagged = defaultOperation(operations);
      const operation = word === undefined ? flagged : findOperation(operations, word);
      const input = inputFrom(cli, flagged, options);
      const connections = connectionsFor(cli, options);
      let answer: HttpAnswer | undefined;
      try {
        const output = await perform(operation, input, {
          connections,
          signal: cli.signal,
          budgetMs: Number(options['timeout']) * 1_000,
          onPhase: tellOfWaits(cli),
          onAnswer: (given) => (answer = given),
        });
        printResult(cli, options['json'] === true, output, () =>
          asText(cli, operation, output, answer && connections.redact(answer), Number(options['rows'])),
        );
      } finally {
        await connections.close();
      }
    },
  );
}

/** Says what is waited for once a wait is long enough to wonder about. */
function tellOfWaits(cli: Cli): NonNullable<SendOptions['onPhase']> {
  const words = {
    signing_in: 'signing in',
    pace: 'waiting for the pace of the connection',
    answer: 'waiting for the answer',
    backoff: 'waiting before the next try',
  };
  return (phase, detail) => {
    const { ms = 0, attempt = 1, code } = detail ?? {};
    if (ms < PATIENCE_MS && attempt === 1) return;
    const length = ms > 0 ? ` (${(ms / 1000).toFixed(1)} s)` : '';
    const why = code === undefined ? '' : `, after ${code}`;
    note(cli, cli.colors.dim(`… ${words[phase]}${length}, try ${attempt}${why}`));
  };
}

function asText(
  cli: Cli,
  operation: Operation,
  output: Readonly<Record<string, unknown>>,
  answer: HttpAnswer | undefined,
  rows: number,
): string {
  const { colors } = cli;
  const items = output[operation.pagination?.items ?? 'downloads'] as readonly unknown[];
  const warnings = output['warnings'] as readonly { message: string }[];
  const lines = [
    ...(answer ? answerLines(cli, answer) : []),
    ...warnings.map(({ message }) => `${colors.yellow('!')} ${message}`),
    '',
    `page ${String(output['page'])} of ${String(output['page_count'])}, ${items.length} of ${String(output['result_count'])} downloads`,
  ];
  if (items.length > 0) lines.push(downloadsTable(cli, items, rows));
  if (output['has_next'] === true) lines.push(colors.dim(`next: --page ${String(output['next_page'])}`));
  return lines.join('\n');
}

function answerLines(cli: Cli, answer: HttpAnswer): string[] {
  const { colors } = cli;
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
  return [
    `${colors.green(String(answer.status))} in ${facts.join(', ')}`,
    ...Object.entries(answer.headers).map(([name, value]) => colors.dim(`  ${name}: ${printable(value)}`)),
  ];
}
