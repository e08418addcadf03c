import type { Operation } from '../catalog/operation.js';
import { GettyDownloadsError, type Problem } from '../core/errors.js';
import { runInThread, type ThreadOutcome } from '../core/thread.js';
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
  if (outcome.ended === 'done') {
    if (outcome.value.length > 0) throw badInput(operation, outcome.value);
    return values;
  }
  if (outcome.ended === 'aborted') throw new GettyDownloadsError('interrupted');
  const why = reasonOf(outcome, timeoutMs);
  if (why === undefined)
    throw new GettyDownloadsError('internal', {
      detail: `${operation.id} cannot be checked`,
      ...(outcome.ended === 'failed' && { cause: outcome.cause }),
    });
  throw badInput(operation, [
    { path: '', code: 'not_checked', message: `could not be checked: what its document asks of it ${why}` },
  ]);
}

/** What is the fault of a document, and not ours. */
function reasonOf(outcome: ThreadOutcome<unknown>, timeoutMs: number): string | undefined {
  if (outcome.ended === 'timed_out') return `takes longer than ${timeoutMs / 1_000} s`;
  if (outcome.ended === 'out_of_memory') return 'takes too much memory';
  const endless = outcome.ended === 'failed' && outcome.cause instanceof RangeError;
  return endless ? 'leads into itself without end' : undefined;
}
