import type { Operation } from '../../catalog/operation.js';
import { outlineOf } from '../../history/outline.js';
import { lintDefinition } from '../../lint/lint.js';
import { newTask } from '../../request/new-task.js';
import { loadDefinitions, type Definition } from '../../tasks/definitions.js';
import { listTasks, type ServerTask } from '../../tasks/server-definitions.js';
import type { HandlersOf } from '../handler.js';
import { operationOf, type Parts } from '../parts.js';

/** What helps with the writing of a definition. */
export function authoringHandlers({
  catalog,
  connections,
  engine,
}: Pick<Parts, 'catalog' | 'connections' | 'engine'>): HandlersOf<'lint' | 'newStep'> {
  const theirs = engineTasks(engine);
  return {
    async lint({ body: { text }, signal }) {
      const taskDefs = [...ourTaskDefs(), ...(await theirs(signal))];
      const knowledge = { operations: operationsOf(catalog), taskDefs };
      return {
        problems: lintDefinition(text, knowledge)
          .slice(0, MOST_PROBLEMS)
          .map((problem) => ({ ...problem, path: [...problem.path] })),
      };
    },
    async newStep({ body: { api, id, ref, input } }) {
      const operation = operationOf(catalog, { api, id });
      const { connection, rest } = operation.task === undefined ? withoutSettings(input) : { rest: input };
      const name = typeof connection === 'string' ? connection : undefined;
      const to = outlineOf(connections, name, api);
      const { task, notes } = await newTask(operation, rest, ref, to);
      const goesNowhere = operation.task === undefined && to.missing !== undefined;
      return { task, notes: goesNowhere ? [...notes, `For now ${to.missing}.`] : notes };
    },
  };
}

/** The operations that definitions are checked against: ours, which have tasks. */
function operationsOf(catalog: Parts['catalog']): Operation[] {
  const ours = catalog.documents().filter(({ source }) => source === 'built_in');
  return ours.flatMap(({ name }) => catalog.operations(name)).flatMap((entry) => catalog.load(entry) ?? []);
}

/** More than anyone reads, and few enough for the page to show. */
const MOST_PROBLEMS = 500;

/** How long the engine's task definitions are good for whoever types, milliseconds. */
const FRESH_MS = 10_000;

/** The engine's task definitions; none where it does not answer, for which nobody who types should wait. */
function engineTasks(engine: Parts['engine']): (signal: AbortSignal) => Promise<readonly ServerTask[]> {
  let last: { readonly at: number; readonly found: readonly ServerTask[] } | undefined;
  return async (signal) => {
    if (last !== undefined && performance.now() - last.at < FRESH_MS) return last.found;
    try {
      const up = (await engine.status()).state === 'up';
      last = { at: performance.now(), found: up ? await listTasks(engine.conductor(), signal) : [] };
    } catch {
      return [];
    }
    return last.found;
  };
}

const ourTaskDefs = (): Definition['body'][] =>
  loadDefinitions()
    .filter(({ kind }) => kind === 'task')
    .map(({ body }) => body);

/** The form's settings of the worker: an HTTP task has none, and the connection says where it goes. */
function withoutSettings(input: unknown): { connection?: unknown; rest: unknown } {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return { rest: input };
  const { connection, on_quota: _quota, ...rest } = input as Record<string, unknown>;
  return { connection, rest };
}
