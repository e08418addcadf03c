import {
  forkOf,
  joinOf,
  listOf,
  stepAt,
  stepsOf,
  type Flow,
  type Place,
  type Step,
} from '../../../../flow/flow.js';
import { ownerOf } from '../../../../flow/steps.js';
import { spotAt } from '../picture/shapes.js';

/**
 * Where a step goes when it is moved by one: past its neighbour, and from the end of a branch out of what holds it. A
 * fork and its JOIN count as one.
 *
 * @param by -1 up, 1 down
 * @returns a place as it is before the move; nothing at the very beginning or end
 */
export function placeBeside(flow: Flow, step: Step, by: -1 | 1): Place | undefined {
  const { list, index } = listOf(step.path);
  const length = stepsOf(flow, list).length;
  const behind = index + (joinOf(flow, step) === undefined ? 1 : 2);
  const at = by < 0 ? index - 1 : behind;
  const other = stepAt(flow, [...list, at]);
  if (other === undefined || at >= length) return outOf(flow, list, by);
  if (by < 0) return { list, index: forkOf(flow, other) === undefined ? at : at - 1 };
  return { list, index: at + (joinOf(flow, other) === undefined ? 1 : 2) };
}

function outOf(flow: Flow, list: Place['list'], by: -1 | 1): Place | undefined {
  const owner = ownerOf(flow, list);
  // A sub-workflow's steps belong to a definition of their own.
  if (owner === undefined || list.at(-2) === 'workflowDefinition') return undefined;
  const outer = listOf(owner.path);
  if (by < 0) return outer;
  return { list: outer.list, index: outer.index + (joinOf(flow, owner) === undefined ? 1 : 2) };
}

/** The step that takes the place of one that goes: the next one, else the one before, else what holds it. */
export function nextTo(flow: Flow, step: Step): Step | undefined {
  const { list, index } = listOf(step.path);
  const behind = stepAt(flow, [...list, index + (joinOf(flow, step) === undefined ? 1 : 2)]);
  return behind ?? stepAt(flow, [...list, index - 1]) ?? ownerOf(flow, list);
}

/** The step before or behind in the order of the picture. */
export function stepBeside(flow: Flow, pointer: string, by: -1 | 1): Step | undefined {
  const order = inOrder(flow.steps);
  return order[order.findIndex((step) => step.pointer === pointer) + by];
}

const inOrder = (steps: readonly Step[]): Step[] =>
  steps.flatMap((step) => [step, ...step.branches.flatMap((branch) => inOrder(branch.steps))]);

/** The place that is most likely meant: behind the step that is chosen, else at the end. Its id in the picture. */
export function likelyPlace(flow: Flow, chosen: Step | undefined): string {
  const place = chosen && placeBehind(flow, chosen);
  const { list, index = 0 } = place ?? { list: ['tasks'], index: flow.steps.length };
  return spotAt(list, index).id;
}

function placeBehind(flow: Flow, step: Step): Place {
  const { list, index } = listOf(step.path);
  return { list, index: index + (joinOf(flow, step) === undefined ? 1 : 2) };
}
