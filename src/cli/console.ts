import { once } from 'node:events';
import { join } from 'node:path';
import { InvalidArgumentError, Option, type Command } from 'commander';
import { openCatalog } from '../catalog/open-catalog.js';
import { startConsole, type Console, type StartedSandbox } from '../console/console.js';
import { openLog, type Log } from '../core/log.js';
import { packageVersion } from '../core/version.js';
import { openConnections } from '../http/connections.js';
import type { Connections } from '../http/connection.js';
import { stateFolder } from '../http/refresh-state.js';
import { conductorFor, conductorUrl } from './conductor.js';
import { consoleSecrets } from './console-secrets.js';
import { startConsoleWorker, type ConsoleWorker } from './console-worker.js';
import { Ended, note, printResult, type Cli } from './context.js';
import { openBrowser } from './open-browser.js';
import { credentialsOf, startSimulated } from './simulated.js';

interface Options {
  port: number;
  open?: boolean;
  worker?: boolean;
  api: string[];
  config?: string;
  json?: boolean;
}

/** `getty-downloads console`: the web page, on this machine and for this user alone. */
export function addConsole(program: Command, cli: Cli): void {
  program
    .command('console')
    .addOption(
      new Option('--port <number>', 'port on 127.0.0.1 (default: a free one)')
        .argParser(portFrom)
        .default(0, ''),
    )
    .option('--open', "open it in the system's browser")
    .option('--worker', 'run a worker as well, as `npm start` does')
    .addOption(
      new Option('--api <file>', 'an OpenAPI document besides; may be repeated')
        .argParser(collect)
        .default([], ''),
    )
    .option('--config <file>', 'configuration file of the connections')
    .option('--json', 'once it listens, one JSON document: {"url"}, the token in it')
    .addHelpText(
      'after',
      `
Examples:
  getty-downloads console
  getty-downloads console --port 8900 --open
  getty-downloads console --api github.openapi.json --api apis/stripe.yaml
  getty-downloads console --json | jq --raw-output .url

The address holds a token that is new at each start: whoever has it may use the connections of this configuration.
Exit codes: 130 stopped by a signal, 2 bad configuration or the port is taken.`,
    )
    .action((options: Options) => run(cli, options));
}

async function run(cli: Cli, options: Options): Promise<void> {
  const { json, config } = options;
  // A simulation that is started from the page puts its variables here.
  const env = { ...cli.env };
  const log: Log = openLog(cli.stderr, {
    level: options.worker === true ? 'info' : 'warn',
    format: cli.interactive ? 'pretty' : 'json',
    colors: cli.colors.isColorSupported,
    redact: (entry) => connections.redact(entry),
  });
  const connections: Connections = openConnections({
    ...{ env, cwd: cli.cwd, log },
    ...(config !== undefined && { configFile: config }),
  });
  const closers: (() => unknown)[] = [() => connections.close()];
  try {
    let worker: ConsoleWorker | undefined;
    const page = await startConsole({
      version: packageVersion(),
      catalog: await openCatalog({ cwd: cli.cwd, files: options.api }),
      ...{ connections, env, log, port: options.port },
      engine: {
        find: () => conductorUrl(cli),
        open: (url) => conductorFor(cli, log, url),
      },
      workflows: join(cli.cwd, 'workflows'),
      startSandbox: sandbox,
      worker: () => worker?.running() === true,
      secrets: consoleSecrets(cli, config),
    });
    closers.push(() => page.close());
    if (options.worker === true) {
      worker = startConsoleWorker(cli, {
        connections,
        log,
        ...(config !== undefined && { configFile: config }),
      });
      closers.push(worker.stop);
    }
    cli.signal.throwIfAborted();
    printResult(cli, json, { url: page.url }, () => announcement(cli, page));
    if (options.open === true) closers.push(await open(cli, page));
    if (!cli.signal.aborted) await once(cli.signal, 'abort');
  } finally {
    for (const close of closers.reverse()) await close();
  }
  if (json !== true) note(cli, 'The console has stopped.');
  throw new Ended(130);
}

function announcement({ colors }: Cli, { url }: Console): string {
  return [
    `The console is at ${colors.bold(url)}`,
    colors.dim('The token in it is for you alone, and new at each start. Ctrl-C stops it.'),
  ].join('\n');
}

async function sandbox(): Promise<StartedSandbox> {
  const started = await startSimulated();
  return { url: started.url, env: credentialsOf(started), close: started.close };
}

async function open(cli: Cli, { url }: Console): Promise<() => void> {
  try {
    return await openBrowser(url, { folder: stateFolder(cli.env), env: cli.env });
  } catch (thrown) {
    note(cli, `The browser could not be opened (${(thrown as Error).message}): open the address yourself.`);
    return () => undefined;
  }
}

const collect = (file: string, before: string[]): string[] => [...before, file];

function portFrom(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65535) throw new InvalidArgumentError('It has to be 0 to 65535.');
  return port;
}
