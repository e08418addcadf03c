import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { normaliseServerUrl } from '../core/server-url.js';
import { withLock } from './lock.js';
import { readRecord, stateOf, type EngineRecord } from './record.js';
import { end, engineOf, start } from './start.js';
import type { Engine, EngineOptions } from './types.js';
import { engineInTheWay } from './unavailable.js';

export type { Engine, EngineOptions } from './types.js';

/**
 * Starts a Conductor server of our own, once what a killed command left in the folder is cleaned up.
 *
 * @throws GettyDownloadsError `engine_unavailable` that says what is missing, `interrupted` by the signal
 */
export async function startEngine(options: EngineOptions): Promise<Engine> {
  return await locked(options, async (folder) => {
    const running = await findRunning(folder);
    if (running)
      throw engineInTheWay(
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
    if (running === undefined) return await start(folder, options);
    tellOfSecrets(running, options);
    return engineOf(running, folder);
  });
}

/** The engine that runs in a folder, if one does. */
export function runningEngine(options: Pick<EngineOptions, 'cwd' | 'folder'>): Engine | undefined {
  const folder = folderOf(options);
  const record = readRecord(folder);
  return record?.ready === true && stateOf(record) === 'running' ? engineOf(record, folder) : undefined;
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

/** A server reads its secrets when it starts: one that runs cannot be given any. */
function tellOfSecrets(running: EngineRecord, { secrets = {}, onProgress }: EngineOptions): void {
  const missing = Object.keys(secrets).filter((name) => !running.secrets.includes(name));
  if (missing.length > 0)
    onProgress?.(
      `The engine that runs here was started without the secrets ${missing.join(', ')}; \`engine stop\` and start it anew to have them`,
    );
}
