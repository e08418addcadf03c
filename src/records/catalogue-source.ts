import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { GettyDownloadsError } from '../core/errors.js';
import type { CatalogueEntry } from '../files/entry.js';
import type { FileStore } from '../files/store.js';
import type { FileShape } from './read-parts.js';
import type { ValueType } from './relation.js';

/** Fields of an entry that are columns, whatever entries there are: of an empty archive none of them is unknown. */
const TYPES = {
  id: 'text',
  asset_type: 'text',
  size: 'text',
  product_type: 'text',
  name: 'text',
  bytes: 'integer',
  sha256: 'text',
  content_type: 'text',
  fetched: 'time',
} as const satisfies Partial<Record<keyof CatalogueEntry, ValueType>>;

const FIELDS = Object.keys(TYPES) as readonly (keyof typeof TYPES)[];

export const CATALOGUE_SHAPE: FileShape = {
  format: 'ndjson',
  columns: FIELDS.map((name) => ({ name, type: TYPES[name], path: [name] })),
};

/**
 * Writes the entries of an archive into a file, one a line, as they come: it may have more of them than fit into memory.
 *
 * @returns how many there are
 * @throws GettyDownloadsError `interrupted`, `destination_…`, `newer_format`
 */
export async function writeEntries(
  store: Pick<FileStore, 'entries'>,
  file: string,
  signal: AbortSignal | undefined,
): Promise<number> {
  let entries = 0;
  async function* lines(): AsyncGenerator<string> {
    for await (const entry of store.entries()) {
      if (signal?.aborted === true) throw new GettyDownloadsError('interrupted');
      entries += 1;
      yield `${JSON.stringify(entry, [...FIELDS])}\n`;
    }
  }
  await pipeline(Readable.from(lines()), createWriteStream(file, { flags: 'wx' }));
  return entries;
}
