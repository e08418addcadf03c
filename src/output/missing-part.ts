import { GettyDownloadsError } from '../core/errors.js';
import type { Part } from './destination.js';

/** A part that a manifest lists and that is not where it says, or not as long. */
export const notThere = (address: string, { path }: Part): GettyDownloadsError =>
  new GettyDownloadsError('destination_not_shared', { detail: `${address}: ${path}` });
