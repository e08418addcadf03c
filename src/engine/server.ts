import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { GettyDownloadsError } from '../core/errors.js';
import { withoutSecrets } from './environment.js';
import { isHealthy } from './health.js';
import { identify, type ProcessIdentity } from './process-identity.js';
import { engineUnavailable } from './unavailable.js';

export interface ServerOptions {
  readonly java: string;
  readonly jar: string;
  readonly port: number;
  /** Where it works; everything that it writes is in here. */
  readonly folder: string;
  readonly logFile: string;
  readonly dataFile: string;
  /** For its temporary files. */
  readonly temporary: string;
  readonly environment: Readonly<Record<string, string>>;
}

export interface Server {
  readonly identity: ProcessIdentity;
  /** How it ended, once it did: `exit code 1`. */
  ended(): string | undefined;
}

/** The server's command line. Listens on 127.0.0.1 only, stores in one SQLite file. */
function serverArguments({ jar, port, dataFile, temporary }: Omit<ServerOptions, 'java'>): string[] {
  return [
    '-Xmx1g',
    '-XX:+UseSerialGC', // starts in a tenth less of processor time, and nothing here needs more
    '-XX:-UsePerfData', // would leave a file in the system's temporary folder when killed
    `-Djava.io.tmpdir=${temporary}`,
    '-jar',
    jar,
    '--server.address=127.0.0.1',
    `--server.port=${port}`,
    '--conductor.grpc-server.enabled=false',
    '--conductor.integrations.ai.enabled=false',
    '--conductor.scheduler.initialDelayMs=0',
    '--management.health.elasticsearch.enabled=false',
    `--spring.datasource.url=jdbc:sqlite:${dataFile}?busy_timeout=15000&journal_mode=WAL`,
  ];
}

/**
 * Starts the process, in a group of its own so that a Ctrl-C meant for us does not reach it first.
 *
 * @throws GettyDownloadsError `engine_unavailable` where the program cannot be run
 */
export async function launch(options: ServerOptions): Promise<Server> {
  const log = openSync(options.logFile, 'w', 0o600);
  const child = spawn(options.java, serverArguments(options), {
    cwd: options.folder,
    env: { ...options.environment },
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  let end: string | undefined;
  child.once('exit', (code, signal) => (end = signal === null ? `exit code ${code}` : `signal ${signal}`));
  await new Promise<void>((resolve, reject) => {
    child.once('spawn', resolve);
    child.once('error', (cause) => {
      reject(engineUnavailable(`${options.java} cannot be run: ${cause.message}`, undefined, cause));
    });
  });
  child.unref();
  const pid = child.pid ?? 0;
  return { identity: identify(pid) ?? { pid, startedAt: 'ended at once' }, ended: () => end };
}

export interface WaitOptions {
  readonly onProgress?: ((text: string) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
  /** How long it may take to start, milliseconds. @default 300000 */
  readonly startMs?: number | undefined;
}

/**
 * Waits until the server answers that it is healthy.
 *
 * @throws GettyDownloadsError `engine_unavailable` with the end of its log where it ends or takes too long;
 * `interrupted`
 */
export async function untilHealthy(
  server: Server,
  options: ServerOptions,
  { onProgress, signal, startMs = 300_000 }: WaitOptions,
): Promise<void> {
  const started = performance.now();
  let nextLine = 5000;
  for (;;) {
    if (signal?.aborted === true) throw new GettyDownloadsError('interrupted');
    const end = server.ended();
    if (end !== undefined)
      throw engineUnavailable(
        `The server ended while it was starting (${end}). Its whole log: ${options.logFile}`,
        logEnd(options),
      );
    const waited = performance.now() - started;
    if (waited > startMs)
      throw engineUnavailable(
        `The server did not get ready within ${startMs / 1000} s. Its whole log: ${options.logFile}`,
        logEnd(options),
      );
    if (waited > nextLine) {
      onProgress?.(`  waiting for Conductor to get ready (${Math.round(waited / 1000)} s)`);
      nextLine += 5000;
    }
    if (saysStarted(options) && (await isHealthy(`http://127.0.0.1:${options.port}`, signal))) return;
    await sleep(200);
  }
}

/** Whether the log says that the port was taken, by someone who was quicker. */
export const lostPort = (options: ServerOptions): boolean =>
  /Port \d+ was already in use|Address already in use/i.test(logText(options));

/** The health check alone could be answered by another program that took the port in between. */
const saysStarted = (options: ServerOptions): boolean => logText(options).includes('Started Conductor in');

/** The last 20 lines of the log, without secrets. */
const logEnd = (options: ServerOptions): string =>
  withoutSecrets(logText(options), options.environment).trimEnd().split('\n').slice(-20).join('\n');

function logText({ logFile }: ServerOptions): string {
  try {
    return readFileSync(logFile, 'utf8');
  } catch {
    return '';
  }
}
