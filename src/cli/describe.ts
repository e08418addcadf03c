import type { Command } from 'commander';
import { describeOperation } from '../catalog/describe.js';
import { addApiOption, catalogFor } from './catalogue.js';
import { printResult, type Cli } from './context.js';
import { descriptionText } from './describe-text.js';

/** `getty-downloads describe OPERATION`: the reference of one operation. */
export function addDescribe(program: Command, cli: Cli): void {
  const command = program
    .command('describe')
    .description('show the reference of an operation')
    .argument('<operation>', 'its id, task, `METHOD path` or path');
  addApiOption(command)
    .option('--json', 'one JSON document on standard output')
    .addHelpText(
      'after',
      `
Examples:
  $ getty-downloads describe getty_downloads
  $ getty-downloads describe "GET /v3/products"
  $ getty-downloads describe getDownloads --json
  $ getty-downloads describe issues/create --api github.json`,
    )
    .action(async (word: string, options: { json?: boolean; api?: readonly string[] }) => {
      const description = describeOperation((await catalogFor(cli, options)).find(word));
      printResult(cli, options.json, description, () => descriptionText(cli, description));
    });
}
