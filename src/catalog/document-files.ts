import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { GettyDownloadsError } from '../core/errors.js';
import { BUILT_IN_FILE } from './catalog.js';
import { MOST_BYTES, tooLarge } from './read-in-thread.js';

/** A file that may hold a document. */
export interface DocumentFile {
  readonly file: string;
  readonly source: 'folder' | 'file';
}

/**
 * The files of documents beside the built-in one: those of the working directory's `apis/` by name, then those that
 * are named, each once. The built-in one is not one of them.
 *
 * @throws GettyDownloadsError `not_found_locally` for a named one that is not there
 */
export function documentFiles(cwd: string, named: readonly string[]): readonly DocumentFile[] {
  const found = new Map<string, DocumentFile>();
  for (const file of folderFiles(join(cwd, 'apis')))
    found.set(realPath(file) ?? file, { file, source: 'folder' });
  for (const file of named.map((one) => resolve(cwd, one))) {
    const place = realPath(file);
    if (place === undefined)
      throw new GettyDownloadsError('not_found_locally', { detail: `${file} (ENOENT)` });
    if (!found.has(place)) found.set(place, { file, source: 'file' });
  }
  found.delete(realPath(BUILT_IN_FILE) ?? BUILT_IN_FILE);
  return [...found.values()];
}

function folderFiles(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => /\.(?:ya?ml|json)$/i.test(name))
      .sort()
      .map((name) => join(folder, name));
  } catch {
    return [];
  }
}

function realPath(file: string): string | undefined {
  try {
    return realpathSync(file);
  } catch {
    return undefined;
  }
}

/** A document's text, or why it is not read: it is larger than any that is, or nobody may read it. */
export function documentText({
  file,
}: DocumentFile): { readonly text: string } | { readonly problem: string } {
  try {
    const about = statSync(file);
    if (!about.isFile()) return { problem: 'it is not a file' };
    if (about.size > MOST_BYTES) return { problem: tooLarge(about.size, MOST_BYTES) };
    return { text: readFileSync(file, 'utf8') };
  } catch (cause) {
    const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : 'no reason is known';
    return { problem: `it is not readable (${reason})` };
  }
}
