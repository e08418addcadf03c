import type { Task } from '@io-orkes/conductor-javascript';
import { GettyDownloadsError } from '../core/errors.js';
import type { RecordsContext } from '../records/records.js';
import type { CollectParts } from './collect-turn.js';

/** What a task needs to work on records by reference, and to leave a result only while its attempt counts. */
export function recordsContext(
  task: Task,
  {
    collect,
    now,
    signal,
  }: {
    readonly collect: CollectParts;
    readonly now: () => Date;
    readonly signal: AbortSignal | undefined;
  },
): Omit<RecordsContext, 'signal'> & { readonly signal?: AbortSignal } {
  const { destinations, attempts } = collect;
  return {
    ...{ destinations, now, clock: () => performance.now() },
    ...(signal && { signal }),
    async beforeFinish() {
      if (attempts && !(await attempts.counts(task))) throw new GettyDownloadsError('interrupted');
    },
  };
}
