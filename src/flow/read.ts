import { getNodeValue, parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import { GettyDownloadsError } from '../core/errors.js';
import { branchesOf } from './branches.js';
import { lineCounter, rangeCounter, type Range } from './lines.js';
import { itemsOf, pointerOf, property, textOf, type Path } from './nodes.js';

/** A list of steps inside a step. */
export interface Branch {
  /** What leads into it: `each round`, `case video`, `otherwise`, `branch 2`, `inside`. */
  readonly label: string;
  /** Of the list, for `insertSteps`: `['tasks', 2, 'decisionCases', 'video']`. */
  readonly path: Path;
  /** Whether the list is written in the text; if not, the first step that comes in makes it. */
  readonly written: boolean;
  readonly steps: readonly Step[];
}

/** A task of the definition, as the canvas draws it. */
export interface Step {
  /** From the root on: `['tasks', 2, 'loopOver', 0]`. */
  readonly path: Path;
  /** The same as a JSON pointer, good as a key: `/tasks/2/loopOver/0`. */
  readonly pointer: string;
  /** `taskReferenceName`, where it has one. */
  readonly ref?: string;
  readonly name?: string;
  /** As written; `SIMPLE` where nothing is, which is Conductor's own default. Types that nobody knows are kept. */
  readonly type: string;
  /** Its name, else its reference, else its type. */
  readonly title: string;
  readonly description?: string;
  /** Lists of steps that it holds or can hold. */
  readonly branches: readonly Branch[];
  /** Whether steps can be dropped into it: into its branches, or into a new one. */
  readonly container: boolean;
  readonly range: Range;
  /** All that the definition says of it, steps inside included. */
  readonly task: Readonly<Record<string, unknown>>;
  /** The definition that it belongs to: `[]`, or that of an inline sub-workflow. References are unique within one. */
  readonly scope: Path;
}

export interface Flow {
  readonly text: string;
  readonly name?: string;
  readonly description?: string;
  /** The workflow's own list. */
  readonly steps: readonly Step[];
  /** All steps, those inside others too, in the order of the text. */
  readonly all: readonly Step[];
  /** The whole definition. */
  readonly definition: Readonly<Record<string, unknown>>;
  /** The text as jsonc-parser's tree. */
  readonly root: Node;
  readonly rangeOf: (node: Pick<Node, 'offset' | 'length'>) => Range;
}

const CONTAINERS: ReadonlySet<string> = new Set(['DO_WHILE', 'SWITCH', 'DECISION', 'FORK_JOIN']);

/** A text as a tree of JSON, or what is wrong with it and where. Comments and commas after a last item are let pass. */
export function parseJson(text: string): { root: Node } | { offset: number; what: string } {
  const errors: ParseError[] = [];
  let root: Node | undefined;
  try {
    root = parseTree(text, errors, { allowTrailingComma: true });
  } catch {
    // The parser calls itself for each level; what runs out of stack is no definition.
    return { offset: 0, what: 'it is nested too deep' };
  }
  const [error] = errors;
  if (error !== undefined) return { offset: error.offset, what: sentence(printParseErrorCode(error.error)) };
  return root === undefined ? { offset: 0, what: 'it is empty' } : { root };
}

/**
 * Reads a workflow definition: its steps as a tree, each with its place in the text.
 *
 * @param name of the file, for messages. Default: `the definition`
 * @throws GettyDownloadsError `bad_workflow`: not JSON, with line and column, or without a list of tasks
 */
export function readFlow(text: string, name = 'the definition'): Flow {
  const parsed = parseJson(text);
  if (!('root' in parsed)) {
    const { line, column } = lineCounter(text)(parsed.offset);
    throw refused(`${name} is not JSON: ${String(line)}:${String(column)}: ${parsed.what}`);
  }
  const { root } = parsed;
  const tasks = property(root, 'tasks');
  if (tasks?.type !== 'array') {
    const what =
      root.type === 'array' ? 'holds a list; it must hold one definition' : 'has no list of `tasks`';
    throw refused(`${name} ${what}`);
  }
  const rangeOf = rangeCounter(text);
  const steps = stepsIn(tasks, ['tasks'], [], rangeOf);
  const all = steps.flatMap(withInner).sort((a, b) => a.range.offset - b.range.offset);
  const definition = getNodeValue(root) as Flow['definition'];
  const [called, description] = [textOf(root, 'name'), textOf(root, 'description')];
  return {
    ...{ text, steps, all, definition, root, rangeOf },
    ...(called !== undefined && { name: called }),
    ...(description !== undefined && { description }),
  };
}

function stepsIn(list: Node | undefined, path: Path, scope: Path, rangeOf: Flow['rangeOf']): Step[] {
  return itemsOf(list).map((node, index) => stepOf(node, [...path, index], scope, rangeOf));
}

function stepOf(node: Node, path: Path, scope: Path, rangeOf: Flow['rangeOf']): Step {
  const [ref, name, description] = ['taskReferenceName', 'name', 'description'].map((key) =>
    textOf(node, key),
  );
  const type = textOf(node, 'type') ?? 'SIMPLE';
  const branches = branchesOf(node, type).map(({ label, below, list }): Branch => {
    const here = [...path, ...below];
    const inner = below[0] === 'subWorkflowParam' ? here.slice(0, -1) : scope;
    return { label, path: here, written: list !== undefined, steps: stepsIn(list, here, inner, rangeOf) };
  });
  return {
    ...{ path, pointer: pointerOf(path), type, title: name ?? ref ?? type, branches, scope },
    ...{ container: CONTAINERS.has(type) || branches.length > 0, range: rangeOf(node) },
    task: node.type === 'object' ? (getNodeValue(node) as Step['task']) : {},
    ...(ref !== undefined && { ref }),
    ...(name !== undefined && { name }),
    ...(description !== undefined && { description }),
  };
}

const withInner = (step: Step): Step[] => [
  step,
  ...step.branches.flatMap(({ steps }) => steps.flatMap(withInner)),
];

/** `CommaExpected`: `comma expected`. */
const sentence = (code: string): string => code.replace(/(?<=[a-z])([A-Z])/g, ' $1').toLowerCase();

/** @param detail a sentence without a full stop that names the file */
export function refused(detail: string): GettyDownloadsError {
  return new GettyDownloadsError('bad_workflow', { detail });
}
