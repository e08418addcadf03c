import type { Node } from 'jsonc-parser';
import { expressionsIn, type ExpressionText } from './expression-text.js';
import { pointerOf, samePath, type Path } from './nodes.js';
import type { Range } from './lines.js';
import type { Flow, Step } from './read.js';

/** A `${…}` of a definition, and where it stands. */
export interface Expression extends ExpressionText {
  /** Of the text that holds it: `['tasks', 0, 'inputParameters', 'page']`. */
  readonly path: Path;
  readonly pointer: string;
  /** The innermost step that it stands in; nothing for what belongs to the workflow, its output for example. */
  readonly step?: Step;
  /** The definition whose references it means. */
  readonly scope: Path;
  /** From the `$` to the closing brace, in the definition's text. */
  readonly range: Range;
}

/** What the engine shows to people or evaluates itself, and so leaves as it is. */
const AS_IT_IS: ReadonlySet<string> = new Set([
  ...['name', 'taskReferenceName', 'type', 'description', 'ownerEmail', 'metadata', 'taskDefinition'],
  ...['loopCondition', 'expression', 'caseExpression', 'evaluatorType', 'joinOn', 'defaultExclusiveJoinTask'],
]);

/** All expressions of a definition that the engine replaces, in the order of the text. */
export function findExpressions(flow: Flow): readonly Expression[] {
  const found: Expression[] = [];
  const scopes = new Set(flow.all.map(({ scope }) => pointerOf(scope)).concat(''));
  const byPointer = new Map(flow.all.map((step) => [step.pointer, step]));

  function walk(node: Node, path: Path, owner: { step?: Step; scope: Path }): void {
    if (node.type === 'string') found.push(...inText(flow, node, path, owner));
    const pointer = pointerOf(path);
    const step = byPointer.get(pointer);
    const scope = scopes.has(pointer) ? path : owner.scope;
    const here = step !== undefined ? { step, scope } : samePath(scope, owner.scope) ? owner : { scope };
    const own = step !== undefined || pointer === '' || !samePath(scope, owner.scope);
    for (const [index, child] of (node.children ?? []).entries()) {
      if (node.type !== 'object') walk(child, [...path, index], here);
      else {
        const [key, value] = child.children ?? [];
        const name = String(key?.value);
        if (value !== undefined && !(own && AS_IT_IS.has(name))) walk(value, [...path, name], here);
      }
    }
  }
  walk(flow.root, [], { scope: [] });
  return found;
}

function inText(
  flow: Flow,
  node: Node,
  path: Path,
  { step, scope }: { step?: Step; scope: Path },
): Expression[] {
  const value = node.value as string;
  if (!value.includes('${')) return [];
  const offsets = rawOffsets(flow.text.slice(node.offset, node.offset + node.length));
  return expressionsIn(value).map((one) => {
    const offset = node.offset + (offsets[one.start] ?? 0);
    const range = flow.rangeOf({ offset, length: node.offset + (offsets[one.end] ?? 0) - offset });
    return { ...one, path, pointer: pointerOf(path), scope, range, ...(step && { step }) };
  });
}

/** Where each unit of a string's value, and its end, stands in its written form: `\n` is one unit and two letters. */
function rawOffsets(raw: string): number[] {
  const offsets: number[] = [];
  for (let at = 1; at < raw.length - 1;) {
    offsets.push(at);
    at += raw[at] !== '\\' ? 1 : raw[at + 1] === 'u' ? 6 : 2;
  }
  return [...offsets, raw.length - 1];
}
