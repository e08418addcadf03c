import { constants, open } from 'node:fs/promises';
import { GettyDownloadsError } from '../../core/errors.js';

/**
 * Reads a JSON file, not through a link.
 *
 * @returns `undefined` where there is none
 * @throws GettyDownloadsError `destination_failed` where it is no JSON
 */
export async function readJson(path: string): Promise<unknown> {
  let text: string;
  try {
    const handle = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW);
    try {
      text = await handle.readFile('utf8');
    } finally {
      await handle.close();
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new GettyDownloadsError('destination_failed', { detail: `${path} is no JSON` });
  }
}
