import { GettyDownloadsError } from '../core/errors.js';

/**
 * Checks the `format_version` of a stored document: manifest, state, checkpoint.
 *
 * @param known the newest version that is understood; all older ones are
 * @param what for the reader: `the manifest in /data/getty`
 * @throws GettyDownloadsError `newer_format`; `destination_failed` where it is no such document
 */
export function checkFormatVersion(document: unknown, known: number, what: string): void {
  const { format_version: version } = (document ?? {}) as { format_version?: unknown };
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    throw new GettyDownloadsError('destination_failed', { detail: `${what} has no format version` });
  }
  if (version > known) {
    const detail = `${what} has format version ${version}, known are those up to ${known}`;
    throw new GettyDownloadsError('newer_format', { detail });
  }
}
