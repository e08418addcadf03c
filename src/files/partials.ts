import { createHash, randomUUID, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { lstat, open, readFile, readdir, rm, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import type { Names } from './names.js';
import type { Source } from './store.js';

/** The two files of a file that is being fetched: what is there of it, and what is known about that. */
export interface Partial {
  readonly path: string;
  readonly note: string;
}

/** What the note says. */
export interface PartialState {
  readonly source: Source;
  /** So much was there when it was written, with this hash. */
  readonly bytes: number;
  readonly sha256: string;
  /** Once it is whole: what it may be called by now. */
  readonly names?: Names;
}

export interface FoundPartial {
  readonly partial: Partial;
  readonly state: PartialState;
}

/** An address lasts for 24 hours; a file of which nothing has come for longer than this, milliseconds, is given up. */
const ABANDONED_MS = 48 * 3_600_000;

const NAME = /^[0-9a-f]{32}\.[0-9a-f-]{36}\.(part|json)$/;

/** @param home folder of such files */
export function newPartial(home: string, key: string): Partial {
  const base = join(home, `${key}.${randomUUID()}`);
  return { path: `${base}.part`, note: `${base}.json` };
}

/** The note goes last, so that nothing is left that nobody knows. */
export async function removePartial({ path, note }: Partial): Promise<void> {
  await rm(path, { force: true });
  await rm(note, { force: true });
}

/** Removes all that attempts at a file have left, and that nobody needs any more. */
export async function removePartials(home: string, key: string): Promise<void> {
  for (const name of await readdir(home)) {
    if (NAME.test(name) && name.startsWith(`${key}.`)) await rm(join(home, name), { force: true });
  }
}

/** What attempts at the same file have left, the longest first. */
export async function partialsOf(home: string, key: string): Promise<FoundPartial[]> {
  const found: FoundPartial[] = [];
  for (const name of await readdir(home)) {
    if (!NAME.test(name) || !name.startsWith(`${key}.`) || !name.endsWith('.json')) continue;
    const note = join(home, name);
    const state = await stateIn(note);
    const partial = { path: note.replace(/json$/, 'part'), note };
    if (state !== undefined) found.push({ partial, state });
  }
  return found.sort((a, b) => b.state.bytes - a.state.bytes);
}

/** `undefined` where there is none any more, or it cannot be read. */
async function stateIn(note: string): Promise<PartialState | undefined> {
  try {
    const state = JSON.parse(await readFile(note, 'utf8')) as PartialState & { format_version: number };
    return state.format_version === 1 ? state : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Copies what its note vouches for into a new file, and hashes it on the way.
 *
 * @returns undefined where it is not what the note says: after a power failure, for one
 */
export async function takeOver(
  home: string,
  key: string,
  { partial: from, state }: FoundPartial,
): Promise<{ partial: Partial; handle: FileHandle; hash: Hash } | undefined> {
  if (state.bytes === 0) return undefined;
  const partial = newPartial(home, key);
  const hash = createHash('sha256');
  const handle = await open(partial.path, 'wx');
  let bytes = 0;
  try {
    for await (const piece of createReadStream(from.path, { end: state.bytes - 1 })) {
      await handle.appendFile(piece as Buffer);
      hash.update(piece as Buffer);
      bytes += (piece as Buffer).length;
    }
    if (bytes === state.bytes && hash.copy().digest('hex') === state.sha256) return { partial, handle, hash };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') {
      await handle.close();
      await removePartial(partial);
      throw error;
    }
  }
  await handle.close();
  await removePartial(partial);
  return undefined;
}

/** Removes what nobody has come back to. */
export async function removeOld(home: string, now: number): Promise<void> {
  for (const name of await readdir(home)) {
    const path = join(home, name);
    const found = await lstat(path).catch(() => undefined);
    if (NAME.test(name) && found !== undefined && now - found.mtimeMs > ABANDONED_MS)
      await rm(path, { force: true });
  }
}
