import type { Command } from 'commander';
import { loadCatalog } from '../catalog/catalog.js';
import { createDestinations } from '../output/destinations.js';
import { runJob } from '../output/job.js';
import { checkInput } from '../request/check.js';
import { connectionsFor } from './connections.js';
import { printResult, type Cli } from './context.js';
import { addInputOptions, defaultOperation, inputFrom } from './input.js';

/** `getty-downloads plan`: what collecting everything between two dates would take. */
export function addPlan(program: Command, cli: Cli): void {
  const operation = defaultOperation(loadCatalog());
  const command = program
    .command('plan')
    .option('--from <date>', 'the same as --date-from')
    .option('--to <date>', 'the same as --date-to')
    .option('--json', 'one JSON document')
    .option('--config <file>', 'configuration file of the connections')
    .addHelpText(
      'after',
      `
Examples:
  getty-downloads plan --from 2020-01-01
  getty-downloads plan --input '{"date_from":"2020-01-01","company_downloads":true}' --json

Exit codes: 0 done, 2 bad input, 3 refused, 4 unreachable.`,
    );
  addInputOptions(command, operation).action(async (options: Record<string, unknown>) => {
    const given = (await inputFrom(cli, operation, options)) as Record<string, unknown>;
    const { from, to } = options;
    const dates = {
      ...(from !== undefined && { date_from: from }),
      ...(to !== undefined && { date_to: to }),
    };
    const values = checkInput(operation, { ...given, ...dates, collect: 'plan' });
    const connections = connectionsFor(cli, options);
    try {
      const result = await runJob(operation, values, undefined, {
        connections,
        destinations: createDestinations(cli),
        env: cli.env,
        now: () => new Date(),
        clock: () => performance.now(),
        signal: cli.signal,
      });
      const output = result.done ? result.output : {};
      printResult(cli, options['json'] === true, output, () => asText(output));
    } finally {
      await connections.close();
    }
  });
}

function asText({ windows, records, calls, seconds, bytes }: Readonly<Record<string, unknown>>): string {
  const count = (value: unknown): string => Number(value).toLocaleString('en-US');
  return [
    `${count(records)} records in ${count(windows)} windows of 30 days at most`,
    `${count(calls)} calls, ${duration(Number(seconds))} at the rate of the account`,
    `about ${count(Math.ceil(Number(bytes) / 1_000_000))} MB of answers`,
  ].join('\n');
}

const duration = (seconds: number): string =>
  seconds < 120
    ? `${seconds} s`
    : seconds < 7200
      ? `${Math.round(seconds / 60)} min`
      : `${Math.round(seconds / 360) / 10} h`;
