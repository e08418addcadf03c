import { Option, type Command } from 'commander';
import { loadCatalog } from '../catalog/catalog.js';
import { LOG_LEVELS, openLog, type Log, type LogLevel } from '../core/log.js';
import { openConnections } from '../http/connections.js';
import type { Connections } from '../http/connection.js';
import { openGuard } from '../tasks/guard.js';
import { taskHandlers } from '../tasks/handlers.js';
import { startWorker } from '../tasks/worker.js';
import { collectParts } from './collect-parts.js';
import { conductorFor } from './conductor.js';
import { Ended, type Cli } from './context.js';
import { wholeNumber } from './numbers.js';

interface Options {
  concurrency: number;
  pollInterval: number;
  drainTimeout: number;
  domain?: string;
  workerId?: string;
  logLevel: LogLevel;
  log?: 'json' | 'pretty';
  json?: boolean;
  config?: string;
}

/** `getty-downloads worker`: performs the tasks of a Conductor server until it is told to stop. */
export function addWorker(program: Command, cli: Cli): void {
  program
    .command('worker')
    .addOption(
      new Option('--concurrency <number>', 'tasks of one type at once').argParser(wholeNumber(1)).default(5),
    )
    .addOption(
      new Option('--poll-interval <ms>', 'pause after a poll that found nothing')
        .argParser(wholeNumber(10))
        .default(250),
    )
    .addOption(
      new Option('--drain-timeout <seconds>', 'how long running tasks may take to end once it stops')
        .argParser(wholeNumber(0))
        .default(30),
    )
    .option('--domain <name>', 'take tasks that were sent to this domain')
    .option('--worker-id <name>', 'how the server knows this worker (default: host name and process id)')
    .addOption(new Option('--log-level <level>').choices(LOG_LEVELS).default('info'))
    .addOption(
      new Option('--log <format>', 'default: pretty in a terminal, else json').choices(['json', 'pretty']),
    )
    .option('--config <file>', 'configuration file of the connections')
    .option('--json', 'log to standard output, one JSON object a line')
    .addHelpText(
      'after',
      `
Examples:
  CONDUCTOR_SERVER_URL=http://localhost:8080/api getty-downloads worker
  getty-downloads worker --concurrency 10 --domain reports --log json 2>>worker.log

The first SIGTERM or Ctrl-C lets running tasks end and hands back what does not in time; a second one ends at once.
Exit codes: 130 stopped by a signal, 2 bad configuration.`,
    )
    .action((options: Options) => run(cli, options));
}

async function run(cli: Cli, options: Options): Promise<void> {
  const { concurrency, domain, workerId, json, logLevel: level } = options;
  const format = json === true ? 'json' : (options.log ?? (cli.interactive ? 'pretty' : 'json'));
  const log: Log = openLog(json === true ? cli.stdout : cli.stderr, {
    level,
    format,
    colors: cli.colors.isColorSupported,
    redact: (entry) => connections.redact(entry),
  });
  const connections: Connections = openConnections({
    env: cli.env,
    cwd: cli.cwd,
    log,
    ...(options.config !== undefined && { configFile: options.config }),
  });
  const conductor = conductorFor(cli, log);
  const operations = loadCatalog();
  const handlers = taskHandlers(operations, {
    ...{ connections, log, guard: openGuard({ conductor, operations }) },
    collect: collectParts(cli, conductor, options.config),
  });
  try {
    const facts = { engine: conductor.url, types: [...handlers.keys()], connections: connections.names() };
    const worker = startWorker({
      conductor,
      handlers,
      log,
      concurrency,
      pollIntervalMs: options.pollInterval,
      drainTimeoutMs: options.drainTimeout * 1_000,
      ...(domain !== undefined && { domain }),
      ...(workerId !== undefined && { workerId }),
    });
    log.info({ ...facts, concurrency, ...(domain !== undefined && { domain }) }, 'worker starting');
    void worker.ready.then(() => {
      if (worker.status().state === 'polling') log.info(facts, 'worker ready');
    });
    const stop = (): void => void worker.drain();
    if (cli.signal.aborted) stop();
    else cli.signal.addEventListener('abort', stop, { once: true });
    await worker.done;
  } finally {
    conductor.close();
    await connections.close();
  }
  throw new Ended(130);
}
