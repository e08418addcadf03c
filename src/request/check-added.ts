import type { Operation } from '../catalog/operation.js';
import { GettyDownloadsError, type Problem } from '../core/errors.js';
import { runInThread } from '../core/thread.js';
import { badInput, checkInput, inputOf, isBuiltIn, type CheckedInput } from './check.js';

export interface CheckOptions {
  /** Milliseconds after which the check is broken off. @default 5000 */
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal;
}

/** MiB. */
const MEMORY = 512;

/**
 * {@link checkInput} for an operation of any document: for one of ours at once; for one of a document that somebody
 * added in a thread of its own and under a limit of time, since its schemas may be made to never end.
 *
 * @throws GettyDownloadsError `bad_input` with one problem for each thing that is wrong, or that it took too long;
 *   `interrupted`
 */
export async function checkAdded(
  operation: Operation,
  input: unknown,
  { timeoutMs = 5_000, signal }: CheckOptions = {},
): Promise<CheckedInput> {
  if (isBuiltIn(operation)) return checkInput(operation, input);
  const { schema, values } = inputOf(operation, input);
  const outcome = await runInThread<readonly Problem[]>(
    new URL('./check-worker.js', import.meta.url),
    { schema, values },
    { timeoutMs, memoryMb: MEMORY, ...(signal && { signal }) },
  );
  switch (outcome.ended) {
    case 'done':
      if (outcome.value.length > 0) throw badInput(operation, outcome.value);
      return values;
    case 'timed_out':
      throw badInput(operation, [
        {
          path: '',
          code: 'not_checked',
          message: `could not be checked within ${timeoutMs / 1_000} s: what its document asks of it takes too long`,
        },
      ]);
    case 'aborted':
      throw new GettyDownloadsError('interrupted');
    default: {
      const cause = outcome.ended === 'failed' ? outcome.cause : undefined;
      throw new GettyDownloadsError('internal', { detail: `${operation.id} cannot be checked`, cause });
    }
  }
}
