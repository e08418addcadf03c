import { GettyDownloadsError } from '../core/errors.js';

/** The note that stands beside the records for everybody to see; all others are this program's own. */
export const MANIFEST = 'manifest';

/** @throws GettyDownloadsError `internal` for a name that notes cannot have */
export function checkNoteName(name: string): string {
  if (/^[a-z0-9][a-z0-9_-]{0,99}$/.test(name)) return name;
  throw new GettyDownloadsError('internal', { detail: `no name of a note: ${JSON.stringify(name)}` });
}

/** As it comes back from where it is stored. */
export function asStored(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}
