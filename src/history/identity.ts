import { hash } from 'node:crypto';

/** A download as it comes from the API, or treated already. */
export type DownloadRecord = Readonly<Record<string, unknown>>;

/**
 * What two entries have to have in common to count as the same, as one JSON text. A download has no id of its own, so
 * these are the fields that do not change afterwards: neither the preview's address, nor names, nor dimensions.
 * A field that is missing counts as null.
 */
export function stableText(record: DownloadRecord): string {
  const user = record['user'] as DownloadRecord | null | undefined;
  const details = record['download_details'] as DownloadRecord | null | undefined;
  return JSON.stringify([
    record['id'],
    record['date_downloaded'],
    record['product_id'],
    record['product_type'],
    record['size_name'],
    user?.['username'],
    record['generated_asset_id'],
    record['download_source'],
    details?.['project_code'],
    details?.['download_notes'],
  ]);
}

/** The identity that is stored: 32 characters, hex, the first half of the SHA-256 of the stable text. */
export function identityOf(record: DownloadRecord): string {
  return hash('sha256', stableText(record), 'hex').slice(0, 32);
}

/** A record with its identity, and what may be stored of it. */
export interface Identified {
  readonly record: DownloadRecord;
  /** 32 characters, hex. */
  readonly identity: string;
  /** When it was downloaded, seconds since 1970; undefined where it does not say. */
  readonly at?: number | undefined;
}

/** A record as it is, with its identity. */
export const identified = (record: DownloadRecord): Identified => ({
  record,
  identity: identityOf(record),
  at: instantOf(record),
});

/**
 * When a record's download took place, in seconds since 1970 with their fraction; undefined where it says nothing that
 * can be read. A time without a zone is UTC.
 */
export function instantOf(record: DownloadRecord): number | undefined {
  const text = record['date_downloaded'];
  if (typeof text !== 'string' || !/^\d{4}-\d\d-\d\dT/.test(text)) return undefined;
  const milliseconds = Date.parse(/(Z|[+-]\d\d:?\d\d)$/i.test(text) ? text : `${text}Z`);
  return Number.isNaN(milliseconds) ? undefined : milliseconds / 1000;
}
