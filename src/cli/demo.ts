import { Option, type Command } from 'commander';
import { GettyDownloadsError } from '../core/errors.js';
import { Ended, note, printResult, type Cli } from './context.js';
import { runSamples, samplesFor } from './demo-samples.js';
import { demoTable, onlyText } from './demo-table.js';
import { openStage, type Stage } from './demo-stage.js';

interface Options {
  keep?: boolean;
  live?: boolean;
  only?: string;
  json?: boolean;
}

/** `getty-downloads demo`: everything at once, on a real engine, and nothing left behind. */
export function addDemo(program: Command, cli: Cli): void {
  program
    .command('demo')
    .option('--keep', 'leave engine, sandbox and worker running until Ctrl-C')
    .addOption(new Option('--live', 'the real API with the credentials of the environment, reading only'))
    .option('--only <workflow>', 'run this sample workflow alone, and print its whole result')
    .option('--json', 'one JSON document')
    .addHelpText(
      'after',
      `
Examples:
  npm run demo
  npm run demo -- --keep
  npm run demo -- --only getty_downloads_backfill
  GETTY_API_KEY=… GETTY_API_SECRET=… npm run demo -- --live

The engine is started for the demo, with its data in .conductor/demo, unless CONDUCTOR_SERVER_URL names another.
Exit code 0 only where every workflow ended as it should; with --only, where it is COMPLETED.`,
    )
    .action((options: Options) => demo(cli, options));
}

async function demo(cli: Cli, options: Options): Promise<void> {
  const samples = samplesFor(options.only, options.live === true);
  const stage = await openStage(cli, {
    live: options.live === true,
    company: samples.some(({ company }) => company === true),
    spends: samples.some(({ simulationOnly }) => simulationOnly === true),
  });
  try {
    const runs = await runSamples(cli, stage, samples);
    const ok = runs.every((run) => run.asExpected);
    printResult(
      cli,
      options.json,
      { ok, simulation: stage.simulation, engine: stage.engine.url, runs },
      () =>
        options.only === undefined
          ? demoTable(cli, runs, stage, options.keep === true)
          : runs.map((run) => onlyText(cli, run, stage)).join('\n'),
    );
    if (options.keep === true) await untilInterrupted(cli, stage);
    if (!ok) throw new Ended(1);
  } finally {
    await stage.close();
  }
}

async function untilInterrupted(cli: Cli, stage: Stage): Promise<void> {
  note(cli, `\nEverything goes on until Ctrl-C. In another terminal:\n${stage.exports.join('\n')}`);
  if (!cli.signal.aborted) {
    await new Promise<void>((resolve) => {
      cli.signal.addEventListener(
        'abort',
        () => {
          resolve();
        },
        { once: true },
      );
    });
  }
  throw new GettyDownloadsError('interrupted');
}
