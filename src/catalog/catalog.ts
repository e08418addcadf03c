import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { GettyDownloadsError } from '../core/errors.js';
import { parseDocument } from './document.js';
import type { Operation } from './operation.js';

const ENDING = /\.openapi\.(?:ya?ml|json)$/;

/** Where the package keeps its documents, from the compiled file's place in a clone and in an installed package. */
export const APIS = fileURLToPath(new URL('../../../apis', import.meta.url));

/**
 * The operations of every document in a folder, documents in the order of their names.
 *
 * @param folder default: the package's own `apis/`
 * @throws GettyDownloadsError `not_found_locally` without the folder, `bad_config` for a document that cannot be used
 */
export function loadCatalog(folder: string = APIS): readonly Operation[] {
  return readable(folder, () => readdirSync(folder))
    .filter((name) => ENDING.test(name))
    .sort()
    .flatMap((name) => loadDocument(join(folder, name)));
}

/**
 * The operations of one document.
 *
 * @param file `…/getty-images.openapi.yaml`
 * @throws GettyDownloadsError `not_found_locally`, `bad_config`
 */
export function loadDocument(file: string): readonly Operation[] {
  return parseDocument(
    readable(file, () => readFileSync(file, 'utf8')),
    basename(file).replace(ENDING, ''),
  );
}

function readable<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : 'not readable';
    throw new GettyDownloadsError('not_found_locally', { detail: `${path} (${reason})`, cause });
  }
}
