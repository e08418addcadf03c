import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { GETTY_API } from '../core/built-in.js';
import { GettyDownloadsError } from '../core/errors.js';
import { parseDocument } from './document.js';
import type { Operation } from './operation.js';

/** The document that the package brings, from the compiled file's place in a clone and in an installed package. */
export const BUILT_IN_FILE = fileURLToPath(
  new URL(`../../../apis/${GETTY_API}.openapi.yaml`, import.meta.url),
);

/**
 * The operations of the built-in document. For those of others besides see `openCatalog`.
 *
 * @throws GettyDownloadsError `not_found_locally`, `bad_config` for a document that cannot be used
 */
export function loadCatalog(): readonly Operation[] {
  return loadDocument(BUILT_IN_FILE);
}

/**
 * The operations of a document of ours, read strictly.
 *
 * @param file `…/getty-images.openapi.yaml`
 * @throws GettyDownloadsError `not_found_locally`, `bad_config`
 */
export function loadDocument(file: string): readonly Operation[] {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (cause) {
    const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : 'not readable';
    throw new GettyDownloadsError('not_found_locally', { detail: `${file} (${reason})`, cause });
  }
  return parseDocument(text, basename(file).replace(/\.openapi\.(?:ya?ml|json)$/, ''));
}
