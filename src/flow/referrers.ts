import { findExpressions } from './expressions.js';
import { nodeAt, itemsOf, pointerOf, property, type Path } from './nodes.js';
import type { Range } from './lines.js';
import type { Flow } from './read.js';
import { inScope } from './steps.js';

/** Something that names a step by its reference. */
export interface Referrer {
  readonly ref: string;
  /** `expression`: a `${ref.…}`; `list`: a JOIN's; `condition`: a loop's own script. */
  readonly kind: 'expression' | 'list' | 'condition';
  readonly path: Path;
  readonly pointer: string;
  /** Of the reference itself in a list, of the whole expression or condition else. */
  readonly range: Range;
}

/** Lists of references that a step can have. */
const REFERENCE_LISTS = ['joinOn', 'defaultExclusiveJoinTask'] as const;

/** Everything in a definition that refers to one of its steps. */
export function referrersTo(flow: Flow, scope: Path, ref: string): readonly Referrer[] {
  const expressions = findExpressions(flow)
    .filter((one) => one.root === ref && String(one.scope) === String(scope))
    .map(({ path, range }) => made(ref, 'expression', path, range));
  const others = inScope(flow, scope).flatMap((step) => {
    const node = nodeAt(flow.root, step.path);
    const named = REFERENCE_LISTS.flatMap((key) =>
      itemsOf(property(node, key)).flatMap((item, index) =>
        item.value === ref ? made(ref, 'list', [...step.path, key, index], flow.rangeOf(item)) : [],
      ),
    );
    const condition = property(node, 'loopCondition');
    const asks = typeof condition?.value === 'string' && conditionNames(condition.value, ref);
    return condition === undefined || !asks
      ? named
      : [...named, made(ref, 'condition', [...step.path, 'loopCondition'], flow.rangeOf(condition))];
  });
  return [...expressions, ...others].sort((a, b) => a.range.offset - b.range.offset);
}

const made = (ref: string, kind: Referrer['kind'], path: Path, range: Range): Referrer => ({
  ...{ ref, kind, path, range },
  pointer: pointerOf(path),
});

/** How a loop's condition, which is JavaScript, names a step: `$.page`, `$['page']`. */
export const inCondition = (ref: string): RegExp => {
  const plain = ref.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
  return new RegExp(`(?<=\\$\\.)${plain}(?![\\w$])|(?<=\\$\\[(["'\`]))${plain}(?=\\1\\])`, 'g');
};

const conditionNames = (condition: string, ref: string): boolean => inCondition(ref).test(condition);
