import { Option, InvalidArgumentError, type Command } from 'commander';
import { normaliseServerUrl } from '../core/server-url.js';
import { resolveEngine, runningEngine, stopEngine, type Engine } from '../engine/engine.js';
import { isHealthy } from '../engine/health.js';
import { engineInTheWay } from '../engine/unavailable.js';
import { note, printResult, type Cli } from './context.js';

interface StartOptions {
  readonly port?: number;
  readonly fresh?: boolean;
  readonly json?: boolean;
}

/** `engine start|stop|status`: a Conductor server of this folder. */
export function addEngine(program: Command, cli: Cli): void {
  const engine = program.command('engine').addHelpText(
    'after',
    `
The server needs a JDK 21 or newer; it comes through Maven, once a machine. It listens on 127.0.0.1 only and keeps
data and log in .conductor/ of the current folder. Where CONDUCTOR_SERVER_URL is set, the other commands use that one.

Examples:
  getty-downloads engine start
  getty-downloads engine start --port 8080 --json
  getty-downloads engine status
  getty-downloads engine stop`,
  );
  engine
    .command('start')
    .description('start it and leave it running; safe to repeat')
    .addOption(new Option('--port <number>', 'port on 127.0.0.1 (default: a free one)').argParser(portFrom))
    .option('--fresh', 'forget what it stored before')
    .option('--json', 'print one JSON document')
    .addHelpText('after', '\nExample:\n  getty-downloads engine start --port 8080 --json')
    .action((options: StartOptions) => start(cli, options));
  engine
    .command('stop')
    .description('stop it; its data stays')
    .option('--json', 'print one JSON document')
    .addHelpText('after', '\nExample:\n  getty-downloads engine stop')
    .action((options: { json?: boolean }) => stop(cli, options.json));
  engine
    .command('status')
    .description('say which server the commands use here, and whether it is healthy')
    .option('--json', 'print one JSON document')
    .addHelpText('after', '\nExample:\n  getty-downloads engine status --json')
    .action((options: { json?: boolean }) => status(cli, options.json));
}

async function start(cli: Cli, { port, fresh, json }: StartOptions): Promise<void> {
  const { CONDUCTOR_SERVER_URL: named, ...env } = cli.env;
  const engine = await resolveEngine({
    ...{ cwd: cli.cwd, env, port, fresh, signal: cli.signal },
    detached: true,
    onProgress: (text) => {
      note(cli, text);
    },
  });
  if (!engine.own) checkIsWhatWasAsked(engine, port, fresh);
  if (named) note(cli, 'CONDUCTOR_SERVER_URL is set: the other commands use that one, until it is unset.');
  const { url, pid, version, java } = engine;
  printResult(cli, json, { url, pid, version, java }, () => {
    const state = engine.own ? 'runs' : 'has been running already';
    return `Conductor ${version} ${state} at ${url} (process ${pid}, Java ${java})\nLog: ${engine.logFile}\nStop it with: getty-downloads engine stop`;
  });
}

/** One that runs is kept, but not passed off as something else. */
function checkIsWhatWasAsked(engine: Engine, port: number | undefined, fresh: boolean | undefined): void {
  const runs = `One runs here already (process ${engine.pid}, ${engine.url})`;
  if (engine.ownerPid !== undefined)
    throw engineInTheWay(
      `${runs}, and it ends with the command that started it (process ${engine.ownerPid}). Wait for that, or use another folder`,
    );
  if (port !== undefined && new URL(engine.url).port !== String(port))
    throw engineInTheWay(`${runs}. Stop it first to have it on port ${port}: getty-downloads engine stop`);
  if (fresh === true)
    throw engineInTheWay(`${runs}. Stop it first to start afresh: getty-downloads engine stop`);
}

async function stop(cli: Cli, json: boolean | undefined): Promise<void> {
  const pid = await stopEngine({ cwd: cli.cwd, env: cli.env, signal: cli.signal });
  const result = { stopped: pid !== undefined, ...(pid !== undefined && { pid }) };
  printResult(cli, json, result, () =>
    pid === undefined ? 'No engine of this folder is running.' : `Stopped the engine (process ${pid}).`,
  );
}

async function status(cli: Cli, json: boolean | undefined): Promise<void> {
  const named = cli.env['CONDUCTOR_SERVER_URL'];
  const engine = named ? undefined : runningEngine({ cwd: cli.cwd });
  const url = named ? normaliseServerUrl(named) : engine?.url;
  const healthy = url !== undefined && (await isHealthy(url, cli.signal));
  const { pid, version, java, logFile, dataDir } = engine ?? {};
  const details = { pid, version, java, log: logFile, data: dataDir };
  const result = {
    source: named ? 'CONDUCTOR_SERVER_URL' : 'own',
    running: named ? healthy : url !== undefined,
    healthy,
    url,
    ...details,
  };
  printResult(cli, json, result, () => {
    if (url === undefined)
      return 'No engine of this folder is running. Start one: getty-downloads engine start';
    const health = healthy ? cli.colors.green('healthy') : cli.colors.red('does not answer');
    const from = named
      ? 'named by CONDUCTOR_SERVER_URL'
      : `process ${pid}, Conductor ${version}, Java ${java}, log ${logFile}`;
    return `${url} ${health} (${from})`;
  });
}

function portFrom(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65535)
    throw new InvalidArgumentError('It has to be 1 to 65535.');
  return port;
}
