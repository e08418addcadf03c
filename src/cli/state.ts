import type { Command } from 'commander';
import { loadCatalog } from '../catalog/catalog.js';
import { GettyDownloadsError } from '../core/errors.js';
import { createDestinations } from '../output/destinations.js';
import { destinationFrom } from '../output/from-text.js';
import { forgetNews, lookAtNews } from '../output/news-state.js';
import { checkInput } from '../request/check.js';
import { printResult, type Cli } from './context.js';
import { addInputOptions, defaultOperation, inputFrom } from './input.js';

/** `getty-downloads state`: what `collect: new` remembers of one connection, filters and output. */
export function addState(program: Command, cli: Cli): void {
  const state = program.command('state');
  for (const action of ['show', 'reset'] as const) {
    const operation = defaultOperation(loadCatalog());
    const command = state
      .command(action)
      .description(
        action === 'show'
          ? 'what is covered, and what is looked at again'
          : 'begin anew; records stay where they are',
      )
      .option('--to <place>', 'folder, s3://… or postgres://…, where the input names no destination')
      .option('--json', 'one JSON document')
      .option('--config <file>', 'configuration file of connections and destinations')
      .addHelpText(
        'after',
        `
Example:
  getty-downloads state ${action} --input '{"output":{"destination":"archive","prefix":"getty"}}'

The input has to be that of the task: connection, filters and output tell one state from another.`,
      );
    addInputOptions(command, operation).action(async (options: Record<string, unknown>) => {
      const given = (await inputFrom(cli, operation, options)) as Record<string, unknown>;
      const values = checkInput(operation, { ...given, collect: 'new' });
      const { to, config } = options;
      const configured = (values['output'] as { destination?: string } | undefined)?.destination;
      const destinations = createDestinations({
        env: cli.env,
        cwd: cli.cwd,
        ...(typeof config === 'string' && { configFile: config }),
      });
      const name = configured ?? destinations.defaultName();
      if (typeof to !== 'string' && name === undefined)
        throw new GettyDownloadsError('bad_input', {
          detail: 'no destination: name one in the input, or add --to',
        });
      const settings =
        typeof to === 'string' ? destinationFrom(to, cli.env, cli.cwd) : destinations.read(name ?? '');
      const found = await (action === 'show' ? lookAtNews : forgetNews)(operation, values, settings);
      printResult(cli, options['json'] === true, found, () => asText(action, found));
    });
  }
}

function asText(action: string, { covered, watermark }: Awaited<ReturnType<typeof lookAtNews>>): string {
  if (action === 'reset')
    return covered.length === 0 ? 'There was nothing to forget' : 'Forgotten: the next run begins anew';
  if (covered.length === 0)
    return 'Nothing was collected yet with this connection, these filters and this output';
  return [...covered.map(({ from, to }) => `${from} to ${to}`), `watermark ${watermark ?? ''}`].join('\n');
}
