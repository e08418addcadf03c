import { getNodeValue, parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import { GettyDownloadsError } from '../core/errors.js';

/** Where a task stands in the text of a workflow definition. */
export interface TaskPlace {
  /** `taskReferenceName`, where it has one. */
  readonly ref?: string;
  readonly type?: string;
  readonly node: Node;
  /** The list that holds it: the workflow's own, or that of a loop, a case or a branch. */
  readonly list: Node;
  readonly index: number;
  /** From the definition's root: `['tasks', 2, 'loopOver', 0]`. */
  readonly path: readonly (string | number)[];
}

export interface WorkflowTree {
  /** The workflow's own list of tasks. */
  readonly tasks: Node;
  /** All tasks, those inside others too, in the order of the text. */
  readonly places: readonly TaskPlace[];
}

/**
 * Reads a workflow definition with the places of its tasks. Comments and commas after the last item are let pass.
 *
 * @param name of the file, for messages
 * @throws GettyDownloadsError `bad_workflow`: not JSON, with line and column, or without a list of tasks
 */
export function readWorkflow(text: string, name: string): WorkflowTree {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  const [error] = errors;
  if (error !== undefined || root === undefined) {
    const what = error === undefined ? 'it is empty' : sentence(printParseErrorCode(error.error));
    throw refused(`${name} is not JSON: ${lineAndColumn(text, error?.offset ?? 0)}: ${what}`);
  }
  const tasks = property(root, 'tasks');
  if (tasks?.type !== 'array') {
    const what =
      root.type === 'array' ? 'holds a list; it must hold one definition' : 'has no list of `tasks`';
    throw refused(`${name} ${what}`);
  }
  return { tasks, places: placesIn(tasks, ['tasks']) };
}

function placesIn(list: Node, path: TaskPlace['path']): TaskPlace[] {
  return (list.children ?? []).flatMap((node, index) => {
    const here = [...path, index];
    const ref = text(node, 'taskReferenceName');
    const type = text(node, 'type');
    const place: TaskPlace = {
      ...{ node, list, index, path: here },
      ...(ref !== undefined && { ref }),
      ...(type !== undefined && { type }),
    };
    const inner = innerLists(node).flatMap(([each, below]) => placesIn(each, [...here, ...below]));
    return [place, ...inner].sort((a, b) => a.node.offset - b.node.offset);
  });
}

/** The lists of tasks inside a task: a loop's, a switch's cases, a fork's branches. */
function innerLists(node: Node): [list: Node, path: TaskPlace['path']][] {
  const cases = property(node, 'decisionCases');
  return [
    ...['loopOver', 'defaultCase'].map((key): [Node | undefined, TaskPlace['path']] => [
      property(node, key),
      [key],
    ]),
    ...(cases?.children ?? []).map((one): [Node | undefined, TaskPlace['path']] => [
      one.children?.[1],
      ['decisionCases', String(one.children?.[0]?.value)],
    ]),
    ...(property(node, 'forkTasks')?.children ?? []).map((one, index): [Node, TaskPlace['path']] => [
      one,
      ['forkTasks', index],
    ]),
  ].filter((one): one is [Node, TaskPlace['path']] => one[0]?.type === 'array');
}

/** A property's value; of a key that stands twice the last one, which is the one that counts for JSON. */
function property(node: Node, key: string): Node | undefined {
  if (node.type !== 'object') return undefined;
  return node.children?.findLast((one) => one.children?.[0]?.value === key)?.children?.[1];
}

function text(node: Node, key: string): string | undefined {
  const found = property(node, key);
  return found?.type === 'string' ? (getNodeValue(found) as string) : undefined;
}

/** `12:5`, both counted from 1. */
function lineAndColumn(text: string, offset: number): string {
  const before = text.slice(0, offset).split(/\r\n|\n|\r/);
  return `${String(before.length)}:${String((before.at(-1) ?? '').length + 1)}`;
}

/** `CommaExpected`: `comma expected`. */
const sentence = (code: string): string => code.replace(/(?<=[a-z])([A-Z])/g, ' $1').toLowerCase();

/** @param detail a sentence without a full stop that names the file */
export function refused(detail: string): GettyDownloadsError {
  return new GettyDownloadsError('bad_workflow', { detail });
}
