import { linkSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { GettyDownloadsError } from '../core/errors.js';
import { identify, isRunning, type ProcessIdentity } from './process-identity.js';

/**
 * Runs `work` while no other command changes the engine of this folder. A lock whose process has ended is taken
 * over.
 *
 * @param onWait told once, with the number of the process that is waited for
 * @throws GettyDownloadsError `interrupted` where the signal comes while waiting
 */
export async function withLock<T>(
  folder: string,
  work: () => Promise<T>,
  { signal, onWait }: { signal?: AbortSignal | undefined; onWait?: ((pid: number) => void) | undefined } = {},
): Promise<T> {
  const path = join(folder, 'engine.lock');
  const unique = `${path}.${process.pid}.${Math.random().toString(36).slice(2)}`;
  sweep(folder);
  writeFileSync(unique, JSON.stringify(identify(process.pid)));
  try {
    for (let told = false; !take(unique, path);) {
      if (signal?.aborted === true) throw new GettyDownloadsError('interrupted');
      const text = contentOf(path);
      const holder = holderIn(text);
      if (text !== undefined && (holder === undefined || !isRunning(holder))) breakLock(path, text, unique);
      else {
        if (!told && holder) onWait?.(holder.pid);
        told = true;
        await sleep(100);
      }
    }
    try {
      return await work();
    } finally {
      rmSync(path, { force: true });
    }
  } finally {
    rmSync(unique, { force: true });
  }
}

/** Removes what commands that were killed have written to take a lock with. */
function sweep(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (!/^engine\.lock\.\d+\.[a-z0-9]+$/.test(name)) continue;
    const writer = holderIn(contentOf(join(folder, name)));
    if (writer !== undefined && !isRunning(writer)) rmSync(join(folder, name), { force: true });
  }
}

/** A hard link appears with its whole content at once, or not at all because the name is taken. */
function take(unique: string, path: string): boolean {
  try {
    linkSync(unique, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Moves a dead process's lock away; puts it back where another command has taken it over in between. */
function breakLock(path: string, stale: string, unique: string): void {
  const aside = `${unique}.stale`;
  try {
    renameSync(path, aside);
    if (contentOf(aside) !== stale) take(aside, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

function contentOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function holderIn(text: string | undefined): ProcessIdentity | undefined {
  try {
    return JSON.parse(text ?? '') as ProcessIdentity;
  } catch {
    return undefined;
  }
}
