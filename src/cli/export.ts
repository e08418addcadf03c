import { Option, type Command } from 'commander';
import { loadCatalog } from '../catalog/catalog.js';
import { GettyDownloadsError } from '../core/errors.js';
import { createDestinations } from '../output/destinations.js';
import { exportAll } from '../output/export.js';
import { destinationFrom } from '../output/from-text.js';
import { checkInput } from '../request/check.js';
import { connectionsFor } from './connections.js';
import { printResult, type Cli } from './context.js';
import { exportText } from './export-text.js';
import { addInputOptions, defaultOperation, inputFrom } from './input.js';
import { openProgress } from './progress.js';

/** `getty-downloads export`: a whole history into a folder, a bucket or a table, without Conductor. */
export function addExport(program: Command, cli: Cli): void {
  const operation = defaultOperation(loadCatalog());
  const command = program
    .command('export')
    .option('--from <date>', 'first day or instant, the same as --date-from')
    .option(
      '--to <place|date>',
      'folder, s3://bucket/prefix or postgres://user@host/database?table=name; a date is --date-to',
    )
    .option('--to-file <folder>', 'the same place, where --to is a date')
    .addOption(new Option('--format <format>', 'form of the parts').choices(['ndjson', 'csv', 'parquet']))
    .option('--gzip', 'compress the parts')
    .option('--resume', 'go on with an export that was broken off')
    .option('--json', 'one JSON document; progress as NDJSON on standard error')
    .option('--config <file>', 'configuration file of connections and destinations')
    .addHelpText(
      'after',
      `
Examples:
  getty-downloads export --from 2024-01-01 --to 2024-12-31 --to-file history --format csv
  getty-downloads export --input '{"date_from":"2020-01-01"}' --to s3://archive/getty --format parquet --json
  PGPASSWORD=… getty-downloads export --from 2020-01-01 --to 'postgres://me@db/reports?table=downloads'
  getty-downloads export --input @order.json --to history --resume

Ctrl-C leaves what is done; --resume goes on from there. A folder that looks like a date is written ./2024-01-01.
Exit codes: 0 done, 1 not verified with --strict, 2 bad input, 3 refused, 4 unreachable, 130 interrupted.`,
    );
  addInputOptions(command, operation).action(async (options: Record<string, unknown>) => {
    const { place, dates } = placeAndDates(options);
    const given = (await inputFrom(cli, operation, options)) as Record<string, unknown>;
    const output = {
      ...(given['output'] as object | undefined),
      ...(options['format'] !== undefined && { format: options['format'] }),
      ...(options['gzip'] === true && { gzip: true }),
    };
    const asked = { collect: 'all', ...given, ...dates, ...(Object.keys(output).length > 0 && { output }) };
    const values = checkInput(operation, asked);
    const direct = place === undefined ? undefined : destinationFrom(place, cli.env, cli.cwd);
    if (
      direct === undefined &&
      (values['output'] as { destination?: string } | undefined)?.destination === undefined
    )
      throw new GettyDownloadsError('bad_input', {
        detail: 'no destination: add --to FOLDER, s3://… or postgres://…',
      });
    const json = options['json'] === true;
    const progress = openProgress(cli, json);
    const connections = connectionsFor(cli, options);
    const { config } = options;
    try {
      const result = await exportAll(operation, values, {
        connections,
        destinations: createDestinations({
          env: cli.env,
          cwd: cli.cwd,
          ...(typeof config === 'string' && { configFile: config }),
        }),
        env: cli.env,
        ...(direct && { direct }),
        now: () => new Date(),
        clock: () => performance.now(),
        signal: cli.signal,
        resume: options['resume'] === true,
        onProgress: progress.tell,
      });
      progress.end();
      printResult(cli, json, result, () => exportText(cli, result));
    } catch (thrown) {
      if (!cli.signal.aborted) throw thrown;
      const detail = 'what is written stays, and the same command with --resume goes on from there';
      throw new GettyDownloadsError('interrupted', { detail });
    } finally {
      progress.end();
      await connections.close();
    }
  });
}

/** `--to` is a place, unless it is a date, as those write it who think of a range. */
function placeAndDates(options: Record<string, unknown>): { place: string | undefined; dates: object } {
  const { from, to, toFile } = options as { from?: string; to?: string; toFile?: string };
  const isDate = to !== undefined && /^\d{4}-\d{2}-\d{2}([T ].*)?$/.test(to);
  if (to !== undefined && toFile !== undefined && !isDate)
    throw new GettyDownloadsError('bad_input', { detail: '--to and --to-file both name a place' });
  return {
    place: toFile ?? (isDate ? undefined : to),
    dates: { ...(from !== undefined && { date_from: from }), ...(isDate && { date_to: to }) },
  };
}
