import type { Node } from 'jsonc-parser';
import type { Operation } from '../catalog/operation.js';
import { OWN_TASKS, REQUEST_TASK, type OwnTask } from '../catalog/own-task.js';
import {
  findExpressions,
  knownFrom,
  type Expression,
  type Flow,
  type Known,
  type Path,
  type Step,
} from '../flow/flow.js';
import { nodeAt } from '../flow/nodes.js';
import type { Range } from '../flow/lines.js';

export type Fields = Readonly<Record<string, unknown>>;

/** What a definition is measured by. */
export interface Knowledge {
  /** Of the built-in document, whose schemas may be run without a limit of time; a task is known by its name. */
  readonly operations: readonly Operation[];
  /** Task definitions, as files or the engine hold them. Default: none. */
  readonly taskDefs?: readonly Fields[];
}

/** A workflow definition as the rules see it. */
export interface Context {
  readonly flow: Flow;
  readonly expressions: readonly Expression[];
  readonly known: Known;
  /** The operation that a step performs by a task of our worker. */
  readonly operationOf: (step: Step) => Operation | undefined;
  /** The task of our worker that a step is, where no operation stands for it. */
  readonly ownTaskOf: (step: Step) => OwnTask | undefined;
  /** Whether a step calls an API when its turn comes, and is handed back until then. */
  readonly waits: (step: Step) => boolean;
  /** Those that `getty_request` can perform, and HTTP tasks call. */
  readonly operations: readonly Operation[];
  /** Names of the tasks whose output is a page. */
  readonly pagedTasks: readonly string[];
  /** The definition of a step's task: its own, or the one of its name. */
  readonly taskDefOf: (step: Step) => Fields | undefined;
  /** Where something stands; of what is not there, what would hold it. */
  readonly rangeAt: (path: Path) => Range;
}

export function contextOf(flow: Flow, { operations, taskDefs = [] }: Knowledge): Context {
  const byTask = new Map(
    operations.flatMap((one) => (one.task === undefined ? [] : [[one.task, one] as const])),
  );
  const defs = new Map(
    taskDefs.flatMap((one) => (typeof one['name'] === 'string' ? [[one['name'], one] as const] : [])),
  );
  const ownTasks = new Map(OWN_TASKS.map((one) => [one.name, one] as const));
  const named = <T>(tasks: ReadonlyMap<string, T>, { type, name }: Step): T | undefined =>
    type === 'SIMPLE' ? tasks.get(name ?? '') : undefined;
  const outputs = [...defs].map(([name, def]) => ({ name, outputKeys: texts(def['outputKeys']) }));
  return {
    flow,
    expressions: findExpressions(flow),
    known: knownFrom(operations, outputs),
    operations,
    operationOf: (step) => named(byTask, step),
    ownTaskOf: (step) => named(ownTasks, step),
    waits: (step) => named(byTask, step) !== undefined || named(ownTasks, step) === REQUEST_TASK,
    pagedTasks: operations.flatMap(({ task, pagination }) => (pagination !== undefined && task) || []),
    taskDefOf: ({ task, name }) => asFields(task['taskDefinition']) ?? defs.get(name ?? ''),
    rangeAt: (path) => flow.rangeOf(nearest(flow.root, path)),
  };
}

function nearest(root: Node, path: Path): Node {
  for (let length = path.length; length > 0; length -= 1) {
    const node = nodeAt(root, path.slice(0, length));
    if (node !== undefined) return node;
  }
  return root;
}

/** An object's fields; nothing for anything else. */
export const asFields = (value: unknown): Fields | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;

export const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];

/** How a step is called in a message. */
export const called = ({ ref, name, type }: Step): string => ref ?? name ?? `a ${type} task`;

/** A step's `inputParameters`. */
export const inputsOfStep = ({ task }: Step): Fields => asFields(task['inputParameters']) ?? {};
