import { createHash } from 'node:crypto';
import { GettyDownloadsError } from '../core/errors.js';
import { checkFormatVersion } from '../output/format-version.js';

/** Beside the files: an entry for each, which says that it is archived. */
export const CATALOGUE_FOLDER = 'catalogue';

const FORMAT_VERSION = 1;

/** What makes one file of an archive another than the next. */
export interface Identity {
  readonly id: string;
  readonly assetType: 'image' | 'video';
  /** What was asked for of the asset, as the caller calls it. */
  readonly size: string;
}

/** An entry of the catalogue, as it is stored: one line of JSON. */
export interface CatalogueEntry {
  readonly format_version: number;
  readonly id: string;
  readonly asset_type: 'image' | 'video';
  readonly size: string;
  readonly product_type: string | null;
  /** Relative to the destination's folder: `2025-01-31/1234-large.jpg`. */
  readonly name: string;
  readonly bytes: number;
  /** Hex, 64 characters. */
  readonly sha256: string;
  readonly content_type: string;
  /** When the file was in place, ISO 8601. */
  readonly fetched: string;
  /** What the caller knows of the download. */
  readonly download: Readonly<Record<string, unknown>>;
}

/** A name of the entry: readable where that is safe, and with a hash where two could otherwise be the same. */
export function entryName({ id, assetType, size }: Identity): string {
  const readable = /^[a-z0-9]{1,60}$/.test(id) && /^[a-z0-9][a-z0-9_-]{0,59}$/.test(size);
  if (readable) return `${assetType}-${id}-${size}.json`;
  const clean = (text: string): string =>
    text
      .toLowerCase()
      .replace(/[^a-z0-9_]+/g, '_')
      .slice(0, 40);
  const hash = createHash('sha256')
    .update(JSON.stringify([assetType, id, size]))
    .digest('hex')
    .slice(0, 16);
  return `${assetType}-${clean(id)}-${clean(size)}~${hash}.json`;
}

export const entryText = (entry: Omit<CatalogueEntry, 'format_version'>): string =>
  `${JSON.stringify({ format_version: FORMAT_VERSION, ...entry })}\n`;

/**
 * @param where for the reader: its path or key
 * @throws GettyDownloadsError `newer_format`, `destination_failed` for what is no entry
 */
export function readEntry(text: string, where: string): CatalogueEntry {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new GettyDownloadsError('destination_failed', { detail: `${where} is no JSON` });
  }
  checkFormatVersion(value, FORMAT_VERSION, where);
  const { name, bytes, sha256 } = value as Partial<CatalogueEntry>;
  const isRight =
    typeof name === 'string' && isInside(name) && typeof bytes === 'number' && typeof sha256 === 'string';
  if (!isRight) throw new GettyDownloadsError('destination_failed', { detail: `${where} is no entry` });
  return value as CatalogueEntry;
}

/** Somebody else may have written it: it never leads out of the folder. */
const isInside = (name: string): boolean =>
  name.split('/').every((part) => part !== '' && part !== '.' && part !== '..' && !/[\\\0]/.test(part));
