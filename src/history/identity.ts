import { hash } from 'node:crypto';
import type { RecordKind } from '../catalog/operation.js';

/** A record of a list as it comes from the API, or treated already: a download, unless it says otherwise. */
export type DownloadRecord = Readonly<Record<string, unknown>>;

/**
 * Downloads, as the catalogue has them. A download has no id of its own, so its identity are the fields that do not change
 * afterwards: neither the preview's address, nor names, nor dimensions. It is stored, so it stays as it is.
 */
export const DOWNLOADS: RecordKind = {
  name: 'downloads',
  time: 'date_downloaded',
  identity: [
    ...['id', 'date_downloaded', 'product_id', 'product_type', 'size_name', 'user.username'],
    ...['generated_asset_id', 'download_source', 'download_details.project_code'],
    'download_details.download_notes',
  ],
  person: 'user.username',
};

/** A record with its identity, and what may be stored of it. */
export interface Identified {
  readonly record: DownloadRecord;
  /** 32 characters, hex. */
  readonly identity: string;
  /** When it was downloaded, or bought, seconds since 1970; undefined where it does not say. */
  readonly at?: number | undefined;
}

/** What tells the records of a kind apart. */
export interface Identity {
  /**
   * What two entries have to have in common to count as the same, as one JSON text. A field that is missing counts as
   * null.
   */
  readonly stableText: (record: DownloadRecord) => string;
  /** The identity that is stored: 32 characters, hex, the first half of the SHA-256 of the stable text. */
  readonly identityOf: (record: DownloadRecord) => string;
  /**
   * When it took place, in seconds since 1970 with their fraction; undefined where it says nothing that can be read. A
   * time without a zone is UTC.
   */
  readonly instantOf: (record: DownloadRecord) => number | undefined;
  /** A record as it is, with its identity. */
  readonly identified: (record: DownloadRecord) => Identified;
}

export function identityBy({ time, identity }: RecordKind): Identity {
  const paths = identity.map((path) => path.split('.'));
  // This and what it calls runs for every record: written again and again into one list, and without closures.
  const values = new Array<unknown>(paths.length);
  const stableText = (record: DownloadRecord): string => {
    for (let index = 0; index < paths.length; index += 1) values[index] = valueAt(record, paths[index] ?? []);
    return JSON.stringify(values);
  };
  const identityOf = (record: DownloadRecord): string =>
    hash('sha256', stableText(record), 'hex').slice(0, 32);
  const instantOf = (record: DownloadRecord): number | undefined => instantIn(record[time]);
  return {
    stableText,
    identityOf,
    instantOf,
    identified: (record) => ({ record, identity: identityOf(record), at: instantOf(record) }),
  };
}

function valueAt(record: DownloadRecord, path: readonly string[]): unknown {
  let value: unknown = record;
  for (const name of path) value = (value as DownloadRecord | null | undefined)?.[name];
  return value;
}

function instantIn(text: unknown): number | undefined {
  if (typeof text !== 'string' || !/^\d{4}-\d\d-\d\dT/.test(text)) return undefined;
  // As nearly all end.
  const hasZone = text.endsWith('Z') || /(Z|[+-]\d\d:?\d\d)$/i.test(text);
  const milliseconds = Date.parse(hasZone ? text : `${text}Z`);
  return Number.isNaN(milliseconds) ? undefined : milliseconds / 1000;
}

/** Those of downloads. */
export const { stableText, identityOf, instantOf, identified } = identityBy(DOWNLOADS);
