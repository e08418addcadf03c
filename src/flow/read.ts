import {
  createScanner,
  getNodeValue,
  parseTree,
  printParseErrorCode,
  type Node,
  type ParseError,
} from 'jsonc-parser';
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
  /** The same by their pointers, and by the definition that they belong to. */
  readonly byPointer: ReadonlyMap<string, Step>;
  readonly byScope: ReadonlyMap<string, readonly Step[]>;
  /** The whole definition. */
  readonly definition: Readonly<Record<string, unknown>>;
  /** The text as jsonc-parser's tree. */
  readonly root: Node;
  readonly rangeOf: (node: Pick<Node, 'offset' | 'length'>) => Range;
}

const CONTAINERS: ReadonlySet<string> = new Set(['DO_WHILE', 'SWITCH', 'DECISION', 'FORK_JOIN']);

/** A text as a tree of JSON, or what is wrong with it and where. Comments and commas after a last item are let pass. */
export function parseJson(text: string): { root: Node } | { offset: number; what: string } {
  const deep = tooDeep(text);
  if (deep !== undefined) return { offset: deep, what: 'it is nested too deep' };
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  const [error] = errors;
  if (error !== undefined) return { offset: error.offset, what: sentence(printParseErrorCode(error.error)) };
  return root === undefined ? { offset: 0, what: 'it is empty' } : { root };
}

/** The library has the kinds of tokens as a const enum only, which compilers of single files cannot read. */
const KINDS = { openBrace: 1, closeBrace: 2, openBracket: 3, closeBracket: 4, end: 17 } as const;

/** Levels that a definition may have: three for each loop or case inside another. */
const MOST_LEVELS = 500;

/** Where a text goes deeper than any definition does; whoever walks it calls himself for each level. */
function tooDeep(text: string): number | undefined {
  const scanner = createScanner(text, true);
  let depth = 0;
  for (let kind: number = scanner.scan(); kind !== KINDS.end; kind = scanner.scan()) {
    if (kind === KINDS.openBrace || kind === KINDS.openBracket) depth += 1;
    if (kind === KINDS.closeBrace || kind === KINDS.closeBracket) depth -= 1;
    if (depth > MOST_LEVELS) return scanner.getTokenOffset();
  }
  return undefined;
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
  const definition = getNodeValue(root) as Flow['definition'];
  const steps = stepsIn({ node: tasks, value: definition['tasks'], path: ['tasks'], scope: [] }, rangeOf);
  const all: Step[] = [];
  for (const step of steps) collect(step, all);
  all.sort((a, b) => a.range.offset - b.range.offset);
  const byPointer = new Map(all.map((step) => [step.pointer, step]));
  const byScope = new Map<string, Step[]>();
  for (const step of all) {
    const scope = pointerOf(step.scope);
    const known = byScope.get(scope);
    if (known === undefined) byScope.set(scope, [step]);
    else known.push(step);
  }
  const [called, description] = [textOf(root, 'name'), textOf(root, 'description')];
  return {
    ...{ text, steps, all, byPointer, byScope, definition, root, rangeOf },
    ...(called !== undefined && { name: called }),
    ...(description !== undefined && { description }),
  };
}

/** Something of the definition: its node, its value, where it stands, and the definition that it belongs to. */
interface Part {
  readonly node: Node | undefined;
  readonly value: unknown;
  readonly path: Path;
  readonly scope: Path;
}

function stepsIn({ node: list, value, path, scope }: Part, rangeOf: Flow['rangeOf']): Step[] {
  return itemsOf(list).map((node, index) =>
    stepOf({ node, value: at(value, index), path: [...path, index], scope }, node, rangeOf),
  );
}

function stepOf({ value, path, scope }: Part, node: Node, rangeOf: Flow['rangeOf']): Step {
  const [ref, name, description] = ['taskReferenceName', 'name', 'description'].map((key) =>
    textOf(node, key),
  );
  const type = textOf(node, 'type') ?? 'SIMPLE';
  const branches = branchesOf(node, type).map(({ label, below, list }): Branch => {
    const here = [...path, ...below];
    const inner = below[0] === 'subWorkflowParam' ? here.slice(0, -1) : scope;
    const part = { node: list, value: below.reduce(at, value), path: here, scope: inner };
    return { label, path: here, written: list !== undefined, steps: stepsIn(part, rangeOf) };
  });
  return {
    ...{ path, pointer: pointerOf(path), type, title: name ?? ref ?? type, branches, scope },
    ...{ container: CONTAINERS.has(type) || branches.length > 0, range: rangeOf(node) },
    // A part of the whole value, not a copy: steps hold steps.
    task: node.type === 'object' ? (value as Step['task']) : {},
    ...(ref !== undefined && { ref }),
    ...(name !== undefined && { name }),
    ...(description !== undefined && { description }),
  };
}

const at = (value: unknown, key: string | number): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>)[key] : undefined;

/** A step and those inside it. */
function collect(step: Step, all: Step[]): void {
  all.push(step);
  for (const { steps } of step.branches) for (const inner of steps) collect(inner, all);
}

/** `CommaExpected`: `comma expected`. */
const sentence = (code: string): string => code.replace(/(?<=[a-z])([A-Z])/g, ' $1').toLowerCase();

/** @param detail a sentence without a full stop that names the file */
export function refused(detail: string): GettyDownloadsError {
  return new GettyDownloadsError('bad_workflow', { detail });
}
