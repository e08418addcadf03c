import { createScanner, type Node } from 'jsonc-parser';
import { rangeCounter, type Range } from '../flow/lines.js';
import { parseJson } from '../flow/read.js';
import type { Path } from '../flow/flow.js';
import type { Finding } from './problem.js';

const KINDS = {
  end: 17,
  lineComment: 12,
  blockComment: 13,
  comma: 5,
  closingBrace: 2,
  closingBracket: 4,
  trivia: 14,
  space: 15,
};

const FIX = 'Correct the JSON there; what is wrong may stand just before the place';

/** A text as JSON, or why it is none; what a register of ours would refuse is wrong too: comments, commas before a bracket. */
export function readStrictly(text: string): { root?: Node; findings: readonly Finding[] } {
  const range = rangeCounter(text);
  const rangeOf: RangeOf = (offset, length) => range({ offset, length });
  const parsed = parseJson(text);
  if (!('root' in parsed)) {
    const wrong = rangeOf(parsed.offset, Math.min(1, text.length - parsed.offset));
    return {
      findings: [
        {
          rule: 'json-syntax',
          range: wrong,
          path: [],
          message: `This is not JSON: ${parsed.what}`,
          fix: FIX,
        },
      ],
    };
  }
  const { root } = parsed;
  return { root, findings: [...looseParts(text, rangeOf), ...twice(root, rangeOf)] };
}

type RangeOf = (offset: number, length: number) => Range;

/** What editors let pass and JSON does not know. */
function looseParts(text: string, rangeOf: RangeOf): Finding[] {
  const found: Finding[] = [];
  const scanner = createScanner(text);
  let comma: number | undefined;
  for (let kind: number = scanner.scan(); kind !== KINDS.end; kind = scanner.scan()) {
    const [offset, length] = [scanner.getTokenOffset(), scanner.getTokenLength()];
    if (kind === KINDS.lineComment || kind === KINDS.blockComment) {
      const edit = { offset, length, text: '' };
      const message = 'JSON has no comments: the engine and `register` refuse the file';
      found.push({
        rule: 'json-syntax',
        range: rangeOf(offset, length),
        path: [],
        message,
        fix: 'Take the comment out',
        edit,
      });
    } else if ((kind === KINDS.closingBrace || kind === KINDS.closingBracket) && comma !== undefined) {
      const edit = { offset: comma, length: 1, text: '' };
      const message = 'There is a comma behind the last item';
      found.push({
        rule: 'json-syntax',
        range: rangeOf(comma, 1),
        path: [],
        message,
        fix: 'Take the comma out',
        edit,
      });
    }
    if (kind === KINDS.comma) comma = offset;
    else if (![KINDS.lineComment, KINDS.blockComment, KINDS.trivia, KINDS.space].includes(kind))
      comma = undefined;
  }
  return found;
}

/** Keys that stand twice in one object: only the last counts. */
function twice(node: Node, rangeOf: RangeOf, path: Path = []): Finding[] {
  if (node.type !== 'object')
    return (node.children ?? []).flatMap((child, index) => twice(child, rangeOf, [...path, index]));
  const seen = new Set<string>();
  return (node.children ?? []).flatMap((child) => {
    const [key, value] = child.children ?? [];
    const name = String(key?.value);
    const again = seen.has(name) && key !== undefined;
    seen.add(name);
    return [
      ...(again
        ? [
            {
              rule: 'duplicate-key' as const,
              range: rangeOf(key.offset, key.length),
              path,
              message: `${JSON.stringify(name)} stands twice in the same object; only the last one counts`,
              fix: 'Take one of them out, or give it another name',
            },
          ]
        : []),
      ...(value === undefined ? [] : twice(value, rangeOf, [...path, name])),
    ];
  });
}
