import type { Node } from 'jsonc-parser';
import { GettyDownloadsError } from '../core/errors.js';
import { followLast } from './joins.js';
import type { Piece } from './layout.js';
import { nodeAt, property, type Path } from './nodes.js';
import { readFlow, type Flow } from './read.js';
import { inScope, joinOf, scopeOf, stepsOf } from './steps.js';
import { applied, insertion } from './write-items.js';

export type Task = Readonly<Record<string, unknown>>;

/** A place for a step: the list, and where in it the step will stand. */
export interface Place {
  /**
   * `['tasks']`, or a branch's path. A case, a branch of a fork or a loop's list that is not written yet is made:
   * `['tasks', 2, 'decisionCases', 'video']`, `['tasks', 3, 'forkTasks', 2]` for a third branch.
   */
  readonly list: Path;
  /** 0 for the first. Default: behind the last. */
  readonly index?: number;
}

/** A definition after a change. */
export interface Edited {
  /** The whole text; what the change is not about stays byte for byte. */
  readonly text: string;
  /** What the author has to know of it, a sentence each. */
  readonly notes: readonly string[];
}

/** A changed definition, and where the step stands that the change is about. */
export interface Placed extends Edited {
  readonly path: Path;
}

/**
 * Puts steps into a definition, one behind the other. The JOIN of a fork waits for the new last step of a branch where
 * it waited for the former one.
 *
 * @param tasks as the definition shall hold them, reference names included
 * @returns with the path of the first of them
 * @throws GettyDownloadsError `bad_workflow` for what is no definition; `bad_edit` for a place that there is none,
 *   between a fork and its JOIN, or a reference that is taken
 */
export function insertSteps(text: string, place: Place, tasks: readonly Task[]): Placed {
  const flow = readFlow(text);
  const taken = new Set(inScope(flow, scopeOf(flow, place.list)).map(({ ref }) => ref));
  for (const { taskReferenceName: ref } of tasks) {
    if (typeof ref !== 'string') continue;
    if (taken.has(ref)) throw badEdit(`there is a step with the reference ${ref} already`);
    taken.add(ref);
  }
  return insertPieces(
    flow,
    place,
    tasks.map((value) => ({ value })),
  );
}

/** The same with texts of steps; whether their references are free is the caller's business. */
export function insertPieces(flow: Flow, place: Place, pieces: readonly Piece[]): Placed {
  const { list } = place;
  const here = stepsOf(flow, list);
  const index = place.index ?? here.length;
  if (!Number.isInteger(index) || index < 0 || index > here.length)
    throw badEdit(`there is no place ${String(index)} in a list of ${String(here.length)}`);
  const before = here[index - 1];
  const join = joinOf(flow, before);
  if (join !== undefined) {
    const [fork, behind] = [before?.ref ?? 'a fork', join.ref ?? 'the JOIN'];
    throw badEdit(`nothing may stand between ${fork}, which forks, and its JOIN; put it behind ${behind}`);
  }
  let text = withList(flow.text, list);
  for (const [offset, piece] of pieces.entries()) {
    const node = nodeAt(readFlow(text).root, list) as Node;
    text = applied(text, insertion(text, node, index + offset, piece));
  }
  const joined = followLast(text, list, here.at(-1)?.ref);
  const end = here.slice(0, index).find(({ type }) => type === 'TERMINATE');
  const never =
    end && `${end.ref ?? 'The step before'} ends the workflow: what stands behind it is never reached.`;
  return {
    text: joined.text,
    path: [...list, index],
    notes: [...(never === undefined ? [] : [never]), ...joined.notes],
  };
}

/** The text with the list in it, empty where it was not written. */
function withList(text: string, list: Path): string {
  const { root } = readFlow(text);
  const found = nodeAt(root, list);
  if (found?.type === 'array') return text;
  const [key, outer] = [list.at(-1), list.slice(0, -1)];
  const step = (below: number): Node | undefined => nodeAt(root, list.slice(0, -below));
  if (outer.length < 2) throw noList(list);
  if (typeof key === 'number') {
    const forks = nodeAt(root, outer);
    if (outer.at(-1) !== 'forkTasks' || key !== (forks?.children ?? []).length) throw noList(list);
    if (forks?.type === 'array') return applied(text, insertion(text, forks, key, { value: [] }));
    return withProperty(text, step(2), 'forkTasks', [[]], list);
  }
  if (outer.at(-1) === 'decisionCases' && nodeAt(root, outer)?.type !== 'object')
    return withProperty(text, step(2), 'decisionCases', { [String(key)]: [] }, list);
  if (outer.at(-1) !== 'decisionCases' && !['loopOver', 'defaultCase', 'tasks'].includes(String(key)))
    throw noList(list);
  return withProperty(text, step(1), String(key), [], list);
}

/** An object with one more property; null counts as not there. */
function withProperty(
  text: string,
  object: Node | undefined,
  key: string,
  value: unknown,
  list: Path,
): string {
  if (object?.type !== 'object') throw noList(list);
  const now = property(object, key);
  if (now === undefined)
    return applied(text, insertion(text, object, object.children?.length ?? 0, { value }, key));
  if (now.type !== 'null') throw noList(list);
  return applied(text, [{ at: now.offset, length: now.length, text: JSON.stringify(value) }]);
}

const noList = (list: Path): GettyDownloadsError =>
  badEdit(`there is no list of steps at ${list.join('/')}, and none can be made there`);

/** @param detail a sentence without a full stop that says what cannot be done, and why */
export function badEdit(detail: string): GettyDownloadsError {
  return new GettyDownloadsError('bad_edit', { detail });
}
