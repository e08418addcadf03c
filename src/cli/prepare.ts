import type { Command } from 'commander';
import { loadCatalog } from '../catalog/catalog.js';
import { preview, type Preview } from '../history/preview.js';
import { addApiOption, catalogFor } from './catalogue.js';
import { connectionsFor } from './connections.js';
import { printResult, type Cli } from './context.js';
import { addInputOptions, defaultOperation, inputFrom } from './input.js';

/** `getty-downloads prepare`: the request that an input means, without sending it. */
export function addPrepare(program: Command, cli: Cli): void {
  const flagged = defaultOperation(loadCatalog());
  const command = program
    .command('prepare [operation]')
    .option('--json', 'one JSON document')
    .option('--config <file>', 'configuration file of the connections')
    .addHelpText(
      'after',
      `
Examples:
  getty-downloads prepare --page 2 --product-type easyaccess
  getty-downloads prepare --input '{"date_from":"2026-10-01","date_to":"2026-10-30"}' --json
  getty-downloads prepare getProducts --input @products.json
  getty-downloads prepare issues/create --api github.json --input '{"owner":"o","repo":"r","title":"t"}'

Secrets are shown by name only. The flags are the parameters of getty_downloads; other operations take --input.`,
    );
  addInputOptions(addApiOption(command), flagged).action(
    async (word: string | undefined, options: Record<string, unknown>) => {
      const operation = word === undefined ? flagged : (await catalogFor(cli, options)).find(word);
      const prepared = await preview(operation, await inputFrom(cli, flagged, options), {
        connections: connectionsFor(cli, options),
      });
      printResult(cli, options['json'] === true, prepared, () => asText(cli, prepared));
    },
  );
}

function asText(cli: Cli, prepared: Preview): string {
  const { colors } = cli;
  const { request } = prepared;
  const title = (text: string): string => `\n${colors.bold(text)}`;
  const pairs = (values: Readonly<Record<string, unknown>>): string[] =>
    Object.entries(values).map(([name, value]) => `  ${name}: ${String(value)}`);
  const json = (value: unknown): string => JSON.stringify(value, null, 2);
  return [
    `${colors.green(request.method)} ${request.url}`,
    ...pairs(request.query),
    title('Headers'),
    ...pairs(request.headers),
    ...(Object.keys(prepared.effective).length > 0 ? [title('In force (UTC, both ends included)')] : []),
    ...pairs(prepared.effective),
    ...(prepared.warnings.length > 0 ? [title('Warnings')] : []),
    ...prepared.warnings.map(({ message }) => `  ${colors.yellow('!')} ${message}`),
    title('curl'),
    prepared.curl,
    ...(prepared.task ? [title('Task for the getty_downloads worker'), json(prepared.task)] : []),
    title("Task for Conductor's own HTTP task"),
    json(prepared.http_task),
  ].join('\n');
}
