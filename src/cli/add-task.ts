import type { Operation } from '../catalog/operation.js';
import type { OwnTask } from '../catalog/own-task.js';
import { GettyDownloadsError } from '../core/errors.js';
import { suggest } from '../core/suggest.js';
import {
  inScope,
  insertSteps,
  isReference,
  joinOf,
  listOf,
  readFlow,
  type Flow,
  type Path,
  type Placed,
  type Step,
} from '../flow/flow.js';
import { refused } from '../flow/read.js';
import { newOwnTask } from '../request/new-own-task.js';
import { newTask, type NewTask } from '../request/new-task.js';
import type { Signature } from '../request/prepared.js';
import { referenceName } from '../request/reference-name.js';

export interface AddTaskOptions {
  /** Reference of the task that the new one comes behind, wherever it stands. Default: the end of the workflow. */
  readonly after?: string;
  /** Reference of the new task. Default: the operation's own name, made unique. */
  readonly ref?: string;
  /** The new task's input, expressions allowed. */
  readonly input: unknown;
  /** Of an HTTP task, without a slash at the end. */
  readonly baseUrl: string;
  /** How an HTTP task to another API signs. */
  readonly signature?: Signature;
}

/** The definition with the new task in it, where it stands (`['tasks', 2]`), and the task itself. */
export interface Added extends NewTask, Placed {
  readonly ref: string;
}

/**
 * A workflow definition with a task for an operation, or another one of the worker, in it; the rest of the text stays byte for byte.
 *
 * @param name of the file, for messages
 * @throws GettyDownloadsError `bad_workflow`: not a definition, no or several tasks of the reference that is named,
 *   a reference that is taken; `bad_input` for the new task's own
 */
export async function addTask(
  text: string,
  name: string,
  what: Operation | OwnTask,
  options: AddTaskOptions,
): Promise<Added> {
  const flow = readFlow(text, name);
  const behind = options.after === undefined ? undefined : stepNamed(flow, options.after, name);
  const refs = refsBeside(flow, behind?.scope ?? []);
  const ref =
    options.ref === undefined
      ? freeReference('effect' in what ? referenceName(what) : what.name, refs)
      : checkedReference(options.ref, refs, name);
  const { task, notes } =
    'effect' in what
      ? await newTask(what, options.input, ref, options)
      : newOwnTask(what, options.input, ref);
  const { list, index } =
    behind === undefined ? { list: ['tasks'], index: flow.steps.length - 1 } : listOf(behind.path);
  const placed = insertSteps(text, { list, index: index + 1 }, [task]);
  return { ...placed, task, ref, notes: [...notes, ...placed.notes] };
}

const refsBeside = (flow: Flow, scope: Path): string[] =>
  inScope(flow, scope).flatMap(({ ref }) => ref ?? []);

function freeReference(base: string, refs: readonly string[]): string {
  let free = base;
  for (let number = 2; refs.includes(free); number += 1) free = `${base}_${String(number)}`;
  return free;
}

function checkedReference(ref: string, refs: readonly string[], name: string): string {
  if (!isReference(ref)) {
    const detail = `${JSON.stringify(ref.slice(0, 80))} is no reference name: letters, digits, _ and - only, a letter first`;
    throw new GettyDownloadsError('bad_input', { detail });
  }
  if (refs.includes(ref))
    throw refused(`${name} has a task with the reference ${ref} already; name another by --ref`);
  return ref;
}

function stepNamed(flow: Flow, after: string, name: string): Step {
  const found = flow.all.filter(({ ref }) => ref === after);
  const [step] = found;
  if (step === undefined) {
    const refs = flow.all.flatMap(({ ref }) => ref ?? []);
    const near = suggest(after, refs);
    const meant =
      near === undefined ? `its references: ${refs.join(', ') || 'none'}` : `did you mean ${near}?`;
    throw refused(`${name} has no task with the reference ${after}; ${meant}`);
  }
  if (found.length > 1)
    throw refused(`${name} has ${String(found.length)} tasks with the reference ${after}`);
  const join = joinOf(flow, step);
  if (join !== undefined) {
    throw refused(
      `nothing may stand between ${after}, which forks, and its JOIN; put it behind ${join.ref ?? 'the JOIN'}`,
    );
  }
  return step;
}
