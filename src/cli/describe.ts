import type { Command } from 'commander';
import { describeOwnTask } from '../catalog/describe-own.js';
import { describeOperation } from '../catalog/describe.js';
import { findOwnTask } from '../catalog/own-task.js';
import { addApiOption, catalogFor } from './catalogue.js';
import { printResult, type Cli } from './context.js';
import { ownDescriptionText } from './describe-own-text.js';
import { descriptionText } from './describe-text.js';

/** `getty-downloads describe OPERATION`: the reference of one operation. */
export function addDescribe(program: Command, cli: Cli): void {
  const command = program.command('describe').argument('<operation>', 'its id, task, `METHOD path` or path');
  addApiOption(command)
    .option('--json', 'one JSON document on standard output')
    .addHelpText(
      'after',
      `
Examples:
  $ getty-downloads describe getty_downloads
  $ getty-downloads describe "GET /v3/products"
  $ getty-downloads describe getDownloads --json
  $ getty-downloads describe getty_records
  $ getty-downloads describe issues/create --api github.json`,
    )
    .action(async (word: string, options: { json?: boolean; api?: readonly string[] }) => {
      const own = findOwnTask(word);
      if (own !== undefined) {
        const about = describeOwnTask(own);
        printResult(cli, options.json, about, () => ownDescriptionText(cli, about));
        return;
      }
      const description = describeOperation((await catalogFor(cli, options)).find(word));
      printResult(cli, options.json, description, () => descriptionText(cli, description));
    });
}
