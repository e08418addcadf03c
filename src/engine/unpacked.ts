import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { serverEnvironment } from './environment.js';
import type { Java } from './java.js';
import { jarName, type Artifact } from './maven.js';

export interface UnpackOptions {
  readonly env: NodeJS.ProcessEnv;
  readonly artifact: Artifact;
  /** @default `~/.cache/conductor-getty-downloads`, or below XDG_CACHE_HOME */
  readonly cache?: string | undefined;
  readonly onProgress?: ((text: string) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** What a killed command has left of its work is removed after so long, milliseconds. */
const LEFTOVER_MS = 3_600_000;

/**
 * The server as it was unpacked on this machine before: the jar to start, whose libraries lie beside it instead of within.
 * It starts in two thirds of the time. Undefined where it has not been unpacked yet.
 */
export function findUnpacked(options: UnpackOptions): string | undefined {
  const jar = join(placeOf(options), jarName(options.artifact));
  return existsSync(jar) ? jar : undefined;
}

/**
 * Unpacks a checked jar, once a machine: whole or not at all, whoever else does it at the same moment.
 *
 * @param java that does it
 * @returns the jar to start: the one that was given where unpacking fails, for that one starts, too
 */
export async function unpack(jar: string, java: Java, options: UnpackOptions): Promise<string> {
  const { artifact, onProgress, signal } = options;
  const place = placeOf(options);
  const aside = `${place}.${randomUUID()}`;
  onProgress?.(`Unpacking Conductor ${artifact.version} into ${place} (once a machine)`);
  try {
    mkdirSync(dirname(place), { recursive: true, mode: 0o700 });
    removeLeftovers(place);
    await run(java, ['-Djarmode=tools', '-jar', jar, 'extract', '--destination', aside], options);
    if (!existsSync(join(aside, jarName(artifact)))) throw new Error('the jar is not among what came out');
    if (findUnpacked(options) === undefined) renameSync(aside, place);
  } catch (thrown) {
    if (findUnpacked(options) === undefined && signal?.aborted !== true)
      onProgress?.(`  not unpacked, so it takes longer to start: ${(thrown as Error).message}`);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
  return findUnpacked(options) ?? jar;
}

/** What is kept for all projects of this machine. */
export function cacheFolder({ XDG_CACHE_HOME: cache, HOME: home }: NodeJS.ProcessEnv): string {
  return join(cache || join(home || homedir(), '.cache'), 'conductor-getty-downloads');
}

function placeOf({ env, artifact, cache }: UnpackOptions): string {
  return join(
    cache ?? cacheFolder(env),
    `${artifact.name}-${artifact.version}-${artifact.sha1.slice(0, 12)}`,
  );
}

function removeLeftovers(place: string): void {
  for (const name of readdirSync(dirname(place))) {
    const path = join(dirname(place), name);
    if (!name.startsWith(`${basename(place)}.`)) continue;
    const changed = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (changed < Date.now() - LEFTOVER_MS) rmSync(path, { recursive: true, force: true });
  }
}

function run(
  { program, home }: Java,
  args: readonly string[],
  { env, signal }: UnpackOptions,
): Promise<void> {
  const child = spawn(program, args, {
    cwd: tmpdir(),
    env: serverEnvironment(env, home),
    stdio: ['ignore', 'ignore', 'pipe'],
    ...(signal && { signal }),
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said = (said + chunk.toString('utf8')).slice(-500)));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (status) => {
      if (status === 0) resolve();
      else reject(new Error(said.trim().split('\n').at(-1) || `exit code ${status}`));
    });
  });
}
