import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { GettyDownloadsError } from '../core/errors.js';
import { secretNames, serverEnvironment } from './environment.js';
import { findJar } from './jar.js';
import { findJava, type Java } from './java.js';
import { SERVER } from './maven.js';
import { freePort, isFree } from './port.js';
import { endProcess, endProcessNow, identify } from './process-identity.js';
import { removeRecord, writeRecord, type EngineRecord } from './record.js';
import { launch, lostPort, untilHealthy, type Server, type ServerOptions } from './server.js';
import type { Engine, EngineOptions } from './types.js';
import { engineInTheWay } from './unavailable.js';
import { findUnpacked, unpack } from './unpacked.js';

/** A server that has not answered yet has nothing to bring in order, and is slow to hear. */
const STARTING_PATIENCE_MS = 2_000;

/**
 * Ends what a record describes and removes its traces, except data and log.
 *
 * @param patienceMs how long it may take to end by itself, milliseconds. Default 10 000
 */
export async function end(folder: string, record: EngineRecord, patienceMs?: number): Promise<void> {
  await endProcess(record, patienceMs);
  removeRecord(folder, record);
  rmSync(join(folder, 'tmp'), { recursive: true, force: true });
}

/** Starts a server in a folder whose lock is held and where none runs. */
export async function start(folder: string, options: EngineOptions): Promise<Engine> {
  const { env, onProgress, signal } = options;
  const java = await findJava(env, options.javaHomes);
  const unpacking = { ...options, artifact: options.artifact ?? SERVER };
  const jar =
    findUnpacked(unpacking) ?? (await unpack(await findJar({ ...options, folder }), java, unpacking));
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
    secrets: secretNames(options.environment),
    ready: false,
    ...(owner && { owner }),
  };
  writeRecord(folder, record);
  const release = endWithUs(folder, server);
  try {
    await untilHealthy(server, options, asked);
  } catch (error) {
    // Not released before: a second Ctrl-C may come while this waits.
    await end(folder, record, STARTING_PATIENCE_MS).finally(release);
    throw error;
  }
  const { owner: _, ...unowned } = record;
  const ready: EngineRecord = { ...(asked.detached === true ? unowned : record), ready: true };
  writeRecord(folder, ready);
  if (asked.detached === true) release();
  return engineOf(ready, folder, release);
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

/**
 * What a record describes.
 *
 * @param release given where this process started it: forgets that it is to end with us
 */
export function engineOf(record: EngineRecord, folder: string, release?: () => void): Engine {
  const { url, pid, version, java, owner } = record;
  return {
    ...{ url, pid, version, java, own: release !== undefined },
    ...(owner && { ownerPid: owner.pid }),
    logFile: join(folder, 'conductor.log'),
    dataDir: join(folder, 'data'),
    stop: async () => {
      if (release === undefined) return;
      await end(folder, record);
      release();
    },
  };
}

async function choosePort(asked: number | undefined): Promise<number> {
  if (asked === undefined) return await freePort();
  if (await isFree(asked)) return asked;
  throw engineInTheWay(
    `Port ${asked} is taken by another program. End it, ask for another port with --port, or leave --port out to get a free one`,
  );
}

function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new GettyDownloadsError('interrupted');
}
