import type { Command } from 'commander';
import { loadCatalog } from '../catalog/catalog.js';
import { describeOperation } from '../catalog/describe.js';
import { findOperation } from '../catalog/find.js';
import { printResult, type Cli } from './context.js';
import { descriptionText } from './describe-text.js';

/** `getty-downloads describe OPERATION`: the reference of one operation. */
export function addDescribe(program: Command, cli: Cli): void {
  program
    .command('describe')
    .description('show the reference of an operation')
    .argument('<operation>', 'its id, task, `METHOD path` or path')
    .option('--json', 'one JSON document on standard output')
    .addHelpText(
      'after',
      `
Examples:
  $ getty-downloads describe getty_downloads
  $ getty-downloads describe "GET /v3/products"
  $ getty-downloads describe getDownloads --json`,
    )
    .action((word: string, options: { json?: boolean }) => {
      const description = describeOperation(findOperation(loadCatalog(), word));
      printResult(cli, options.json, description, () => descriptionText(cli, description));
    });
}
