import { GettyDownloadsError } from '../core/errors.js';

/** Of the file system: this program may not do it, and trying again does not change that. */
const REFUSALS = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG', 'EISDIR']);

/**
 * What a file system threw, as one of ours.
 *
 * @param where the destination's address, for the reader
 */
export function fileFailure(thrown: unknown, where: string): GettyDownloadsError {
  if (thrown instanceof GettyDownloadsError) return thrown;
  const { code } = thrown as NodeJS.ErrnoException;
  if (code === undefined) throw thrown;
  const detail = `${where}: ${REASONS.get(code) ?? code}`;
  return new GettyDownloadsError(REFUSALS.has(code) ? 'destination_refused' : 'destination_failed', {
    detail,
    cause: thrown,
  });
}

const REASONS = new Map([
  ['EACCES', 'no permission'],
  ['EPERM', 'not permitted'],
  ['EROFS', 'it can only be read'],
  ['ENOSPC', 'no space left'],
  ['EDQUOT', 'the quota is used up'],
  ['ENOTDIR', 'a file is where a folder should be'],
]);
