import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { GettyDownloadsError, type Problem } from '../core/errors.js';

/** A folder of the package, from the compiled file's place in a clone and in an installed package. */
export const place = (folder: string): string =>
  fileURLToPath(new URL(`../../../${folder}`, import.meta.url));

/** A folder of files (`*.json`) that each hold one thing. */
export interface JsonFolder<T> {
  readonly folder: string;
  /** What such a thing is called, as the code of a problem. */
  readonly code: string;
  /** @throws Error that says what is missing */
  readonly read: (file: string, body: unknown) => T;
}

/**
 * What the files of folders hold, folder by folder, by file name.
 *
 * @throws GettyDownloadsError `not_found_locally` without a folder, `bad_config` with a problem for each file that
 *   holds no such thing
 */
export function readJsonFolders<T>(folders: readonly JsonFolder<T>[]): T[] {
  const problems: Problem[] = [];
  const found = folders.flatMap(({ folder, code, read }) =>
    filesOf(folder).flatMap((file) => {
      try {
        return [read(file, JSON.parse(readFileSync(file, 'utf8')))];
      } catch (thrown) {
        problems.push({ path: file, code, message: (thrown as Error).message });
        return [];
      }
    }),
  );
  if (problems.length === 0) return found;
  const detail = problems.map(({ path, message }) => `${path} ${message}`).join('; ');
  throw new GettyDownloadsError('bad_config', { detail, problems });
}

function filesOf(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => join(folder, name));
  } catch (cause) {
    throw new GettyDownloadsError('not_found_locally', { detail: `no folder ${folder}`, cause });
  }
}
