import { GettyDownloadsError } from '../core/errors.js';
import type { Destination, Part } from './destination.js';
import type { Format } from './formats/encoder.js';
import { checkFormatVersion } from './format-version.js';
import { MANIFEST } from './note-names.js';

/** The newest format of a manifest, and the one that is written. */
const MANIFEST_VERSION = 1;

/** A window of time as it was read, ends in ISO 8601, UTC, both included; of whole days, without its end. */
export interface ManifestWindow {
  readonly from: string;
  readonly to: string;
  readonly expected: number;
  readonly unique: number;
  readonly duplicates: number;
  readonly verified: boolean;
  /** Why it is not verified. */
  readonly reason?: string | undefined;
}

/** What a collection knows of itself; the rest of a manifest is counted from it. */
export interface ManifestHead {
  /** Name of the collection: the same for the same question to the same account. */
  readonly collection: string;
  /** What the records are called, `purchases`. Default: they are downloads. */
  readonly records?: string;
  /** When it was completed, ISO 8601, UTC. */
  readonly created: string;
  readonly connection: string;
  /** Fingerprint of the account: the same for the same account, and nothing can be read from it. */
  readonly account: string;
  readonly from: string;
  readonly to: string;
  /** Parameters beside the dates. */
  readonly filters: Readonly<Record<string, unknown>>;
  /** Form of the parts, `table` for PostgreSQL; fields and treatment of the user as they were chosen. */
  readonly format: string;
  readonly gzip: boolean;
  readonly fields?: readonly string[];
  readonly user: string;
}

export interface Manifest extends ManifestHead {
  readonly format_version: number;
  readonly windows: readonly ManifestWindow[];
  readonly parts: readonly Part[];
  readonly totals: {
    readonly records: number;
    readonly bytes: number;
    readonly parts: number;
    readonly windows: number;
    readonly expected: number;
    readonly unique: number;
    readonly duplicates: number;
    readonly verified: boolean;
  };
}

/** The manifest of a result that was made of other records: no collection, so it has no windows. */
export interface ResultManifest {
  readonly format_version: number;
  readonly kind: 'records';
  /** ISO 8601, UTC. */
  readonly created: string;
  readonly format: Format;
  readonly gzip: boolean;
  /** Names and types of what each record holds; none where the records are JSON as an API sent it. */
  readonly columns?: readonly { readonly name: string; readonly type: string }[];
  readonly totals: { readonly records: number; readonly bytes: number; readonly parts: number };
  readonly parts: readonly Part[];
}

export const isResult = (manifest: Manifest | ResultManifest): manifest is ResultManifest =>
  'kind' in manifest;

/** Puts the manifest of a result together. */
export function createResultManifest(
  head: Pick<ResultManifest, 'created' | 'format' | 'gzip' | 'columns'>,
  parts: readonly Part[],
): ResultManifest {
  const sum = (field: 'records' | 'bytes'): number => parts.reduce((total, part) => total + part[field], 0);
  return {
    format_version: MANIFEST_VERSION,
    kind: 'records',
    ...head,
    totals: { records: sum('records'), bytes: sum('bytes'), parts: parts.length },
    parts,
  };
}

/**
 * Puts a manifest together.
 *
 * @param windows one that is not verified makes the whole not
 */
export function createManifest(
  head: ManifestHead,
  windows: readonly ManifestWindow[],
  parts: readonly Part[],
): Manifest {
  const sum = <T>(list: readonly T[], count: (item: T) => number): number =>
    list.reduce((total, item) => total + count(item), 0);
  return {
    format_version: MANIFEST_VERSION,
    ...head,
    totals: {
      records: sum(parts, ({ records }) => records),
      bytes: sum(parts, ({ bytes }) => bytes),
      parts: parts.length,
      windows: windows.length,
      expected: sum(windows, ({ expected }) => expected),
      unique: sum(windows, ({ unique }) => unique),
      duplicates: sum(windows, ({ duplicates }) => duplicates),
      verified: windows.every(({ verified }) => verified),
    },
    windows,
    parts,
  };
}

/**
 * Writes the manifest, after a look that every part is where it says.
 *
 * @returns where it is
 * @throws GettyDownloadsError `destination_not_shared` where a part is not there; nothing is written then
 */
export async function writeManifest(
  destination: Destination,
  manifest: Manifest | ResultManifest,
): Promise<string> {
  const [missing, ...others] = await destination.missing(manifest.parts);
  if (missing !== undefined) {
    const more = others.length === 0 ? '' : ` and ${others.length} more`;
    const detail = `${destination.address}: ${missing.path}${more}`;
    throw new GettyDownloadsError('destination_not_shared', { detail });
  }
  await destination.notes.write(MANIFEST, manifest);
  return manifestAddress(destination);
}

/**
 * Reads the manifest of a destination, where there is one.
 *
 * @throws GettyDownloadsError `newer_format`; `destination_failed` where it is none
 */
export async function readManifest(destination: Destination): Promise<Manifest | ResultManifest | undefined> {
  const found = await destination.notes.read(MANIFEST);
  if (found === undefined) return undefined;
  checkFormatVersion(found, MANIFEST_VERSION, manifestAddress(destination));
  return found as Manifest | ResultManifest;
}

/** Where people find the manifest: a path, an S3 address, or the row of a table. */
export function manifestAddress({ kind, address }: Destination): string {
  return kind === 'postgres' ? `${address} (note ${MANIFEST})` : `${address}/${MANIFEST}.json`;
}
