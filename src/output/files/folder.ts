import { lstat, mkdir, open, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { GettyDownloadsError } from '../../core/errors.js';

/**
 * Makes the folder of a prefix below a root, one name after another, and looks that none of them is a link that leads
 * somewhere else. The root itself may be one: it is configured.
 *
 * @returns its real path
 * @throws GettyDownloadsError `destination_refused` for a link or a file
 */
export async function openFolder(root: string, names: readonly string[]): Promise<string> {
  await mkdir(root, { recursive: true });
  let folder = await realpath(root);
  for (const name of names) {
    const next = join(folder, name);
    await mkdir(next).catch((error: unknown) => {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    });
    const found = await lstat(next);
    if (!found.isDirectory()) {
      const detail = `${next} is ${found.isSymbolicLink() ? 'a link: a prefix follows none' : 'no folder'}`;
      throw new GettyDownloadsError('destination_refused', { detail });
    }
    folder = next;
  }
  return folder;
}

/** Makes what was created or renamed in a folder outlast a power failure, where the system can. */
export async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    // Windows has no such thing, some network file systems neither.
    const { code = '' } = error as NodeJS.ErrnoException;
    if (!['EPERM', 'EISDIR', 'EINVAL', 'ENOTSUP', 'EACCES'].includes(code)) throw error;
  }
}
