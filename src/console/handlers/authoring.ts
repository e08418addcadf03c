import { toError } from '../../core/errors.js';
import { readFlow } from '../../flow/flow.js';
import { outlineOf } from '../../history/outline.js';
import { newTask } from '../../request/new-task.js';
import type { HandlersOf } from '../handler.js';
import { operationOf, type Parts } from '../parts.js';

/** What helps with the writing of a definition. */
export function authoringHandlers({
  catalog,
  connections,
}: Pick<Parts, 'catalog' | 'connections'>): HandlersOf<'lint' | 'newStep'> {
  return {
    lint({ body: { text } }) {
      try {
        readFlow(text);
        return { problems: [] };
      } catch (thrown) {
        const { message, advice } = toError(thrown);
        const problem = {
          line: 1,
          column: 1,
          severity: 'error',
          rule: 'definition',
          message,
          fix: advice,
        } as const;
        return { problems: [problem] };
      }
    },
    newStep({ body: { api, id, ref, input } }) {
      const operation = operationOf(catalog, { api, id });
      const { connection, rest } = operation.task === undefined ? withoutSettings(input) : { rest: input };
      const name = typeof connection === 'string' ? connection : undefined;
      const to = outlineOf(connections, name, api);
      const { task, notes } = newTask(operation, rest, ref, to);
      const goesNowhere = operation.task === undefined && to.missing !== undefined;
      return { task, notes: goesNowhere ? [...notes, `For now ${to.missing}.`] : notes };
    },
  };
}

/** The form's settings of the worker: an HTTP task has none, and the connection says where it goes. */
function withoutSettings(input: unknown): { connection?: unknown; rest: unknown } {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return { rest: input };
  const { connection, on_quota: _quota, ...rest } = input as Record<string, unknown>;
  return { connection, rest };
}
