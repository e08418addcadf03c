import { suggest } from '../core/suggest.js';
import type { Operation } from '../catalog/operation.js';
import { GettyDownloadsError } from '../core/errors.js';
import { newTask, type NewTask } from './new-task.js';
import { insertBehind } from './workflow-insert.js';
import { readWorkflow, refused, type TaskPlace, type WorkflowTree } from './workflow-tree.js';

export interface AddTaskOptions {
  /** Reference of the task that the new one comes behind, wherever it stands. Default: the end of the workflow. */
  readonly after?: string;
  /** Reference of the new task. Default: the operation's own name, made unique. */
  readonly ref?: string;
  /** The new task's input, expressions allowed. */
  readonly input: unknown;
  readonly baseUrl: string;
}

export interface Added extends NewTask {
  /** The whole definition with the new task in it. */
  readonly text: string;
  readonly ref: string;
  /** Where the new task stands: `['tasks', 2]`. */
  readonly path: readonly (string | number)[];
}

const REFERENCE = /^[A-Za-z_][A-Za-z0-9_-]{0,254}$/;

/**
 * A workflow definition with a task for an operation in it; the rest of the text stays byte for byte.
 *
 * @param name of the file, for messages
 * @throws GettyDownloadsError `bad_workflow`: not a definition, no or several tasks of the reference that is named,
 *   a reference that is taken; `bad_input` for the new task's own
 */
export function addTask(text: string, name: string, operation: Operation, options: AddTaskOptions): Added {
  const tree = readWorkflow(text, name);
  const refs = tree.places.flatMap(({ ref }) => ref ?? []);
  const ref =
    options.ref === undefined ? freeReference(operation, refs) : checkedReference(options.ref, refs, name);
  const behind = options.after === undefined ? undefined : placeOf(tree, options.after, name);
  const { task, notes } = newTask(operation, options.input, ref, options.baseUrl);
  const list = behind?.list ?? tree.tasks;
  const index = behind?.index ?? (tree.tasks.children ?? []).length - 1;
  return {
    text: insertBehind(text, list, index, task),
    task,
    ref,
    path: behind === undefined ? ['tasks', index + 1] : [...behind.path.slice(0, -1), index + 1],
    notes: [...notes, ...placeNotes(tree, list, index, ref)],
  };
}

function freeReference({ task, id }: Operation, refs: readonly string[]): string {
  const base = task ?? id.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();
  let free = base;
  for (let number = 2; refs.includes(free); number += 1) free = `${base}_${String(number)}`;
  return free;
}

function checkedReference(ref: string, refs: readonly string[], name: string): string {
  if (!REFERENCE.test(ref)) {
    const detail = `${JSON.stringify(ref.slice(0, 80))} is no reference name: letters, digits, _ and - only, a letter first`;
    throw new GettyDownloadsError('bad_input', { detail });
  }
  if (refs.includes(ref))
    throw refused(`${name} has a task with the reference ${ref} already; name another by --ref`);
  return ref;
}

function placeOf(tree: WorkflowTree, after: string, name: string): TaskPlace {
  const found = tree.places.filter(({ ref }) => ref === after);
  const [place] = found;
  if (place === undefined) {
    const refs = tree.places.flatMap(({ ref }) => ref ?? []);
    const near = suggest(after, refs);
    const meant =
      near === undefined ? `its references: ${refs.join(', ') || 'none'}` : `did you mean ${near}?`;
    throw refused(`${name} has no task with the reference ${after}; ${meant}`);
  }
  if (found.length > 1)
    throw refused(`${name} has ${String(found.length)} tasks with the reference ${after}`);
  const next = tree.places.find(({ list, index }) => list === place.list && index === place.index + 1);
  if (place.type?.startsWith('FORK_JOIN') === true && next?.type === 'JOIN') {
    throw refused(
      `nothing may stand between ${after}, which forks, and its JOIN; put it behind ${next.ref ?? 'the JOIN'}`,
    );
  }
  return place;
}

/** What the new task's place means for the way that a workflow takes. */
function placeNotes(tree: WorkflowTree, list: TaskPlace['list'], index: number, ref: string): string[] {
  const before = tree.places.find((place) => place.list === list && place.index === index);
  if (before === undefined) return [];
  const last = index === (list.children ?? []).length - 1;
  const joins =
    before.path.includes('forkTasks') && last ? tree.places.filter(({ type }) => type === 'JOIN') : [];
  return [
    ...(before.type === 'TERMINATE'
      ? [`${before.ref ?? 'The task before'} ends the workflow: ${ref} is never reached.`]
      : []),
    ...joins
      .filter(({ node }) => joinsOn(node, before.ref))
      .map(
        (join) =>
          `${join.ref ?? 'The JOIN'} waits for ${before.ref ?? ''} only; add ${ref} to its joinOn if it is to wait for both.`,
      ),
  ];
}

function joinsOn(join: TaskPlace['node'], ref: string | undefined): boolean {
  const property = join.children?.find((one) => one.children?.[0]?.value === 'joinOn');
  return property?.children?.[1]?.children?.some(({ value }) => value === ref) === true;
}
