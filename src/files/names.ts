import { createHash } from 'node:crypto';
import filenamify from 'filenamify';
import { CATALOGUE_FOLDER, type Identity } from './entry.js';
import { endingOf } from './media-types.js';
import { fieldsOf, type NameField } from './name-template.js';

/** What a file is called by. */
export interface Named extends Identity {
  readonly productType?: string | undefined;
  /** Kind of file that was asked for, `eps`: its ending where the answer does not tell. */
  readonly fileType?: string | undefined;
  /** The day of the download counts, in UTC. */
  readonly downloaded: Date;
}

/** The names that a file can get, relative to its destination. */
export interface Names {
  /** By the template. */
  readonly plain: string;
  /** Where another asset's file has that one: with a hash of the asset in it. */
  readonly own: string;
}

/** How a file will be called once its type is known, and its hash where that is part of it. */
export interface Naming {
  readonly needsHash: boolean;
  /** Fingerprint of asset and size, 32 characters. */
  readonly identity: string;
  /** Name that the catalogue says is this file's. */
  readonly ours?: string | undefined;
  of(contentType: string, sha256: string): Names;
}

/** Of a value and of one name in a path: in UTF-8 at most three times as many bytes, and file systems take 255. */
const VALUE_LENGTH = 60;
const NAME_LENGTH = 72;

/** @param template as `templateProblem` allows it */
export function namingOf(template: string, file: Named, ours?: string): Naming {
  const identity = fingerprint([file.assetType, file.id, file.size]);
  return {
    needsHash: fieldsOf(template).includes('sha256'),
    identity,
    ours,
    of(contentType, sha256) {
      const values = valuesOf(file, contentType, sha256);
      const names = template.split('/').map((name) => {
        const filled = name.replace(/\{(\w+)\}/g, (_, field: NameField) => value(values[field]));
        return safe(filled, NAME_LENGTH);
      });
      const reserved = names[0] === CATALOGUE_FOLDER || (names.length === 1 && names[0] === 'manifest.json');
      const plain = `${reserved ? '_' : ''}${names.join('/')}`;
      return { plain, own: plain.replace(/(\.[^./]*)?$/, `~${identity.slice(0, 8)}$1`) };
    },
  };
}

function valuesOf(file: Named, contentType: string, sha256: string): Record<NameField, string | undefined> {
  const date = file.downloaded.toISOString().slice(0, 10);
  const [year, month, day] = date.split('-');
  return {
    id: file.id,
    asset_type: file.assetType,
    product_type: file.productType,
    size: file.size,
    ...{ date, year, month, day },
    ext: endingOf(contentType, file.fileType),
    sha256: sha256.slice(0, 16),
  };
}

/** No dots: only the template's own make an ending. */
const value = (text: string | undefined): string => safe((text || 'none').replaceAll('.', '_'), VALUE_LENGTH);

/**
 * One name that every file system takes. In small letters of one spelling, so that two names are the same everywhere
 * or nowhere.
 */
function safe(text: string, maxLength: number): string {
  return filenamify(folded(text), { replacement: '_', maxLength }).replace(/^[. ]+/, '_');
}

/** Over the capitals, since some small letters share one: ſ and s, ß and ss. Halves of characters are replaced. */
const folded = (text: string): string =>
  Buffer.from(text).toString().normalize('NFC').toUpperCase().toLowerCase().normalize('NFC');

/** 32 characters, hex. */
export const fingerprint = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 32);
