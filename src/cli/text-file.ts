import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { GettyDownloadsError } from '../core/errors.js';
import { refused } from '../flow/read.js';

/**
 * A file's text and the byte order mark before it, if it has one.
 *
 * @param shown the file as it was named
 * @throws GettyDownloadsError `not_found_locally`; `bad_workflow` for what is not written in UTF-8
 */
export function readTextFile(cwd: string, shown: string): { mark: string; text: string } {
  let bytes: Buffer;
  try {
    bytes = readFileSync(resolve(cwd, shown));
  } catch (cause) {
    const { code = 'not readable' } = cause as NodeJS.ErrnoException;
    const why = code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'it is a folder' : code;
    throw new GettyDownloadsError('not_found_locally', { detail: `${shown}: ${why}`, cause });
  }
  const text = bytes.toString('utf8');
  if (!Buffer.from(text, 'utf8').equals(bytes)) throw refused(`${shown} is not written in UTF-8`);
  return text.startsWith('\uFEFF') ? { mark: '\uFEFF', text: text.slice(1) } : { mark: '', text };
}
