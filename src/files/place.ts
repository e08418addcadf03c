import { link, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { GettyDownloadsError } from '../core/errors.js';
import { openFolder, syncFolder } from '../output/files/folder.js';
import { hashOf, isMissing, sizeOf } from './folder-files.js';
import type { Names } from './names.js';
import type { PartialState } from './partials.js';
import type { Placed } from './store.js';

/** A whole file on its way to a name. */
interface Whole {
  readonly bytes: number;
  readonly sha256: string;
  readonly names: Names;
  /** The name that the catalogue says is this file's. */
  readonly ours?: string | undefined;
}

/**
 * Gives a file its name in a folder, at once. What another asset has under that name is never replaced: the file then
 * gets one of its own. The very same content under it is taken for it.
 *
 * @returns its name
 */
export async function giveName(
  folder: string,
  path: string,
  { bytes, sha256, names, ours }: Whole,
): Promise<string> {
  const target = await openTarget(folder, names.plain);
  try {
    if (names.plain === ours) await rename(path, target);
    else if (await linked(path, target)) await rm(path, { force: true });
    else if (await isFile(target, bytes, sha256)) await rm(path, { force: true });
    else {
      await rename(path, join(folder, names.own));
      await syncFolder(dirname(target));
      return names.own;
    }
  } catch (error) {
    if (!isMissing(error)) throw error;
    const detail = 'another attempt at the same file has taken over';
    throw new GettyDownloadsError('destination_failed', { detail });
  }
  await syncFolder(dirname(target));
  return names.plain;
}

/** Makes the folders of a name. */
async function openTarget(folder: string, name: string): Promise<string> {
  const parts = name.split('/');
  return join(await openFolder(folder, parts.slice(0, -1)), parts.at(-1) ?? '');
}

/** Whether the file got the name because nothing had it: a link, unlike renaming, replaces nothing. */
async function linked(path: string, target: string): Promise<boolean> {
  try {
    await link(path, target);
    return true;
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return false;
    // Some network file systems have no links.
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'].includes(code)) throw error;
    if ((await sizeOf(target)) !== undefined) return false;
    await rename(path, target);
    return true;
  }
}

const isFile = async (path: string, bytes: number, sha256: string): Promise<boolean> =>
  (await sizeOf(path)) === bytes && (await hashOf(path)) === sha256;

/** The file that a killed attempt had named, but not told anybody. */
export async function findPlaced(
  folder: string,
  { bytes, sha256, source, names }: PartialState,
): Promise<Placed | undefined> {
  for (const name of names === undefined ? [] : [names.plain, names.own]) {
    if (await isFile(join(folder, name), bytes, sha256))
      return { name, bytes, sha256, contentType: source.contentType };
  }
  return undefined;
}
