import { Option, type Command } from 'commander';
import { loadCatalog } from '../catalog/catalog.js';
import type { Operation } from '../catalog/operation.js';
import { GettyDownloadsError } from '../core/errors.js';
import { perform, type AnswerFacts } from '../history/perform.js';
import type { SendOptions } from '../http/answer.js';
import { factsText, linesOf, outputText } from './answer-text.js';
import { addApiOption, catalogFor } from './catalogue.js';
import { connectionsFor } from './connections.js';
import { note, printResult, type Cli } from './context.js';
import { addInputOptions, defaultOperation, inputFrom } from './input.js';
import { wholeNumber } from './numbers.js';

/** Waits longer than this are told to the person who waits, milliseconds. */
const PATIENCE_MS = 2_000;

/** `getty-downloads test-request`: one real call through the code that the worker uses. */
export function addTestRequest(program: Command, cli: Cli): void {
  const flagged = defaultOperation(loadCatalog());
  const command = program
    .command('test-request [operation]')
    .option('--json', 'exactly the output that a task would give, as one JSON document')
    .option('--config <file>', 'configuration file of the connections')
    .option('--yes', 'yes, send an operation that changes something')
    .addOption(
      new Option('--rows <number>', 'rows of the table, or lines of another answer, to show').argParser(
        wholeNumber(0),
      ),
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
  getty-downloads test-request repos/get --api github.yaml --connection github \\
      --input '{"owner":"octocat","repo":"hello-world"}'

A call to Getty is signed with GETTY_API_KEY and its companions, or with the --connection of a configuration file; one
to another API with the connection that the file has for it. The flags are the parameters of getty_downloads; other
operations take --input. Operations that use up an allowance are never sent.
Exit codes: 0 answered, 2 bad input, 3 refused by the API, 4 unreachable or failing, 130 interrupted.`,
    );
  addInputOptions(addApiOption(command), flagged).action(
    async (word: string | undefined, options: Record<string, unknown>) => {
      const operation = word === undefined ? flagged : (await catalogFor(cli, options)).find(word);
      refuseSpending(operation);
      await send(cli, operation, await inputFrom(cli, flagged, options), options);
    },
  );
}

/** Nobody tries out what costs something: where it is meant, it stands in a workflow. */
function refuseSpending({ api, id, effect }: Operation): void {
  if (effect !== 'spend') return;
  const detail = `${api}/${id} would take one from the product's allowance`;
  throw new GettyDownloadsError('spending_refused', { detail });
}

async function send(
  cli: Cli,
  operation: Operation,
  input: unknown,
  options: Record<string, unknown>,
): Promise<void> {
  const connections = connectionsFor(cli, options);
  const { rows } = options;
  let told: { facts: AnswerFacts; body: () => unknown } | undefined;
  try {
    const output = await perform(operation, input, {
      connections,
      signal: cli.signal,
      budgetMs: Number(options['timeout']) * 1_000,
      confirmed: options['yes'] === true,
      onPhase: tellOfWaits(cli),
      onAnswer: (facts, body) => (told = { facts, body }),
    });
    printResult(cli, options['json'] === true, output, () => {
      const facts = told ? `${factsText(cli, told.facts)}\n` : '';
      return facts + outputText(cli, operation, output, typeof rows === 'number' ? rows : 20);
    });
  } catch (thrown) {
    if (told && options['json'] !== true) {
      const body = told.body();
      const text = typeof body === 'string' ? body : JSON.stringify(body, null, 2);
      note(cli, `${factsText(cli, told.facts)}\n\n${linesOf(cli, text, 20)}\n`);
    }
    throw thrown;
  } finally {
    await connections.close();
  }
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
