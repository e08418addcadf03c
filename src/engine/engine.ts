import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { GettyDownloadsError } from '../core/errors.js';
import { normaliseServerUrl } from '../core/server-url.js';
import { serverEnvironment } from './environment.js';
import { findJar } from './jar.js';
import { findJava, type Java } from './java.js';
import { withLock } from './lock.js';
import { SERVER, type Artifact } from './maven.js';
import { freePort, isFree } from './port.js';
import { endProcess, endProcessNow, identify } from './process-identity.js';
import { readRecord, removeRecord, stateOf, writeRecord, type EngineRecord } from './record.js';
import { launch, lostPort, untilHealthy, type Server, type ServerOptions } from './server.js';
import { engineUnavailable } from './unavailable.js';

/** A Conductor server that can be used. */
export interface Engine {
  /** Ends with `/api`. */
  readonly url: string;
  readonly pid?: number;
  /** `unknown` where it is not ours. */
  readonly version: string;
  /** Version of the Java that runs it. */
  readonly java?: string;
  readonly logFile?: string;
  readonly dataDir?: string;
  /** Whether this call started it. */
  readonly own: boolean;
  /** Ends it and waits until it has; does nothing where it is not `own`. */
  stop(): Promise<void>;
}

export interface EngineOptions {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  /** Where data, log and record live. @default `<cwd>/.conductor` */
  readonly folder?: string | undefined;
  /** @default a free one */
  readonly port?: number | undefined;
  /** For `${workflow.secrets.NAME}`, by name; they reach the server as CONDUCTOR_SECRET_NAME. */
  readonly secrets?: Readonly<Record<string, string>> | undefined;
  /** Told what happens, one line a time. */
  readonly onProgress?: ((text: string) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Whether it outlives this process. @default false */
  readonly detached?: boolean | undefined;
  /** Whether to forget what the folder's engine stored before. @default false */
  readonly fresh?: boolean | undefined;
  /** Look for Java in these folders only. */
  readonly javaHomes?: readonly string[] | undefined;
  /** @default Maven's own local repository */
  readonly repository?: string | undefined;
  /** @default the server that this package was tested with */
  readonly artifact?: Artifact | undefined;
  /** How long it may take to start, milliseconds. @default 180000 */
  readonly startMs?: number | undefined;
}

/**
 * Starts a Conductor server of our own, once what a killed command left in the folder is cleaned up.
 *
 * @throws GettyDownloadsError `engine_unavailable` that says what is missing, `interrupted` by the signal
 */
export async function startEngine(options: EngineOptions): Promise<Engine> {
  return await locked(options, async (folder) => {
    const running = await findRunning(folder);
    if (running)
      throw engineUnavailable(
        `One runs in ${folder} already (process ${running.pid}, ${running.url}). Use it, or end it first`,
      );
    return await start(folder, options);
  });
}

/**
 * The engine to use: the one that CONDUCTOR_SERVER_URL names, else the one that runs in the folder, else a new one.
 * Never anything else that happens to listen: a port may be forwarded to somebody's production.
 *
 * @throws GettyDownloadsError like `startEngine`; `bad_config` where CONDUCTOR_SERVER_URL is no address
 */
export async function resolveEngine(options: EngineOptions): Promise<Engine> {
  const named = options.env['CONDUCTOR_SERVER_URL'];
  if (named !== undefined && named !== '')
    return { url: normaliseServerUrl(named), version: 'unknown', own: false, stop: () => Promise.resolve() };
  return await locked(options, async (folder) => {
    const running = await findRunning(folder);
    return running ? engineOf(running, folder, false) : await start(folder, options);
  });
}

/** The engine that runs in a folder, if one does. */
export function runningEngine(options: Pick<EngineOptions, 'cwd' | 'folder'>): Engine | undefined {
  const folder = folderOf(options);
  const record = readRecord(folder);
  return record?.ready === true && stateOf(record) === 'running'
    ? engineOf(record, folder, false)
    : undefined;
}

/**
 * Ends the engine of a folder, whoever started it.
 *
 * @returns the number of its process, undefined where none ran
 */
export async function stopEngine(options: EngineOptions): Promise<number | undefined> {
  return await locked(options, async (folder) => {
    const record = readRecord(folder);
    if (record === undefined) return undefined;
    const ran = stateOf(record) !== 'gone';
    await end(folder, record);
    return ran ? record.pid : undefined;
  });
}

const folderOf = ({ cwd, folder }: Pick<EngineOptions, 'cwd' | 'folder'>): string =>
  resolve(cwd, folder ?? '.conductor');

async function locked<T>(options: EngineOptions, work: (folder: string) => Promise<T>): Promise<T> {
  const folder = folderOf(options);
  mkdirSync(folder, { recursive: true });
  return await withLock(folder, () => work(folder), {
    signal: options.signal,
    onWait: (pid) => options.onProgress?.(`Waiting for process ${pid}, which is busy with the engine`),
  });
}

/** The recorded engine where it is usable; what is left of any other is cleaned up. */
async function findRunning(folder: string): Promise<EngineRecord | undefined> {
  const record = readRecord(folder);
  if (record === undefined) return undefined;
  if (record.ready && stateOf(record) === 'running') return record;
  await end(folder, record);
  return undefined;
}

async function end(folder: string, record: EngineRecord): Promise<void> {
  await endProcess(record);
  removeRecord(folder, record);
  rmSync(join(folder, 'tmp'), { recursive: true, force: true });
}

async function start(folder: string, options: EngineOptions): Promise<Engine> {
  const { env, onProgress, signal } = options;
  const java = await findJava(env, options.javaHomes);
  const jar = await findJar({ ...options, folder });
  if (options.fresh === true) rmSync(join(folder, 'data'), { recursive: true, force: true });
  for (let tries = 1; ; tries++) {
    throwIfAborted(signal);
    const server: ServerOptions = {
      java: java.program,
      jar,
      folder,
      port: await choosePort(options.port),
      logFile: join(folder, 'conductor.log'),
      dataFile: join(folder, 'data', 'conductor.db'),
      temporary: join(folder, 'tmp'),
      environment: serverEnvironment(env, java.home, options.secrets),
    };
    onProgress?.(
      `Starting Conductor ${SERVER.version} on port ${server.port} with Java ${java.version} (${java.home})`,
    );
    try {
      return await startOn(server, java, options);
    } catch (error) {
      const again = options.port === undefined && tries < 3 && signal?.aborted !== true && lostPort(server);
      if (!again) throw error;
      onProgress?.(`Port ${server.port} was taken in the meantime, trying another`);
    }
  }
}

async function startOn(options: ServerOptions, java: Java, asked: EngineOptions): Promise<Engine> {
  const { folder, port } = options;
  for (const place of ['data', 'tmp']) mkdirSync(join(folder, place), { recursive: true });
  const server = await launch(options);
  const owner = identify(process.pid);
  const record: EngineRecord = {
    ...server.identity,
    port,
    url: `http://127.0.0.1:${port}/api`,
    version: asked.artifact?.version ?? SERVER.version,
    java: java.version,
    ready: false,
    ...(owner && { owner }),
  };
  writeRecord(folder, record);
  const release = endWithUs(folder, server);
  try {
    await untilHealthy(server, options, asked);
  } catch (error) {
    release();
    await end(folder, record);
    throw error;
  }
  const { owner: _, ...unowned } = record;
  const ready: EngineRecord = { ...(asked.detached === true ? unowned : record), ready: true };
  writeRecord(folder, ready);
  if (asked.detached === true) release();
  return engineOf(ready, folder, true, release);
}

/** However our process ends, the server does not stay; after SIGKILL the next command does it. */
function endWithUs(folder: string, { identity }: Server): () => void {
  const onExit = (): void => {
    endProcessNow(identity);
    removeRecord(folder, identity);
    rmSync(join(folder, 'tmp'), { recursive: true, force: true });
  };
  process.once('exit', onExit);
  return () => process.removeListener('exit', onExit);
}

function engineOf(record: EngineRecord, folder: string, own: boolean, release?: () => void): Engine {
  const { url, pid, version, java } = record;
  return {
    ...{ url, pid, version, java, own },
    logFile: join(folder, 'conductor.log'),
    dataDir: join(folder, 'data'),
    stop: async () => {
      if (!own) return;
      await end(folder, record);
      release?.();
    },
  };
}

async function choosePort(asked: number | undefined): Promise<number> {
  if (asked === undefined) return await freePort();
  if (await isFree(asked)) return asked;
  throw engineUnavailable(
    `Port ${asked} is taken by another program. End it, ask for another port with --port, or leave --port out to get a free one`,
  );
}

function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new GettyDownloadsError('interrupted');
}
