/** Places for steps, in words and by rules. */
import {
  joinOf,
  listOf,
  scopeOf,
  stepAt,
  stepsOf,
  type Flow,
  type Place,
  type Step,
} from '../../../../flow/flow.js';
import { samePath } from '../../../../flow/nodes.js';
import { ownerOf } from '../../../../flow/steps.js';
import { nameOf } from '../step-words.js';

/** Where a place is: `after page`, `first in case video of choose`, `at the beginning`. */
export function placeWords(flow: Flow, { list, index = 0 }: Place): string {
  const before = stepAt(flow, [...list, index - 1]);
  if (before !== undefined) return `after ${nameOf(before)}`;
  const owner = ownerOf(flow, list);
  if (owner === undefined) return 'at the beginning';
  const branch = owner.branches.find(({ path }) => samePath(path, list));
  return `first in ${branch?.label ?? 'a new branch'} of ${nameOf(owner)}`;
}

/** Whether a step can be moved to a place, and would be elsewhere then. */
export function canMove(flow: Flow, step: Step, place: Place): boolean {
  if (step.path.every((key, index) => place.list[index] === key)) return false;
  if (!samePath(step.scope, scopeOf(flow, place.list))) return false;
  const from = listOf(step.path);
  if (!samePath(from.list, place.list)) return true;
  const at = place.index ?? stepsOf(flow, place.list).length;
  return at < from.index || at > from.index + (joinOf(flow, step) === undefined ? 1 : 2);
}
