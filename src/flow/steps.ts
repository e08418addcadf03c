import { pointerOf, samePath, type Path } from './nodes.js';
import type { Flow, Step } from './read.js';

/** The list that a step stands in, and its place there. */
export const listOf = (path: Path): { readonly list: Path; readonly index: number } => ({
  list: path.slice(0, -1),
  index: Number(path.at(-1)),
});

/** The step at a path. */
export const stepAt = (flow: Flow, path: Path): Step | undefined => flow.byPointer.get(pointerOf(path));

/** The steps of a list, in their order. */
export function stepsOf(flow: Flow, list: Path): readonly Step[] {
  if (samePath(list, ['tasks'])) return flow.steps;
  return ownerOf(flow, list)?.branches.find(({ path }) => samePath(path, list))?.steps ?? [];
}

/** The step that a list belongs to, written or not; nothing for the workflow's own. */
export function ownerOf(flow: Flow, list: Path): Step | undefined {
  const below = BRANCHES.find(({ length, key }) => list.at(-length) === key);
  return below && stepAt(flow, list.slice(0, -below.length));
}

/** How far above its list a step is, and what leads down to it. */
const BRANCHES = [
  { length: 2, key: 'decisionCases' },
  { length: 2, key: 'forkTasks' },
  { length: 3, key: 'subWorkflowParam' },
  { length: 1, key: 'loopOver' },
  { length: 1, key: 'defaultCase' },
] as const;

/** The definition that the steps of a list belong to. */
export function scopeOf(flow: Flow, list: Path): Path {
  return list.at(-2) === 'workflowDefinition' ? list.slice(0, -1) : (ownerOf(flow, list)?.scope ?? []);
}

/** The steps of one definition: references are unique among them. */
export const inScope = (flow: Flow, scope: Path): readonly Step[] => flow.byScope.get(pointerOf(scope)) ?? [];

/** The steps that hold a step, from the outside in, and the step itself; those of its own definition only. */
export const chainOf = (flow: Flow, step: Step): readonly Step[] =>
  step.path
    .map((_, index) => stepAt(flow, step.path.slice(0, index + 1)))
    .filter((one): one is Step => one !== undefined && samePath(one.scope, step.scope));

/** The JOIN that belongs to a fork: the step right behind it. */
export function joinOf(flow: Flow, fork: Step | undefined): Step | undefined {
  if (fork?.type.startsWith('FORK_JOIN') !== true) return undefined;
  const { list, index } = listOf(fork.path);
  const next = stepAt(flow, [...list, index + 1]);
  return next?.type === 'JOIN' ? next : undefined;
}

/** The fork whose JOIN a step is. */
export function forkOf(flow: Flow, join: Step): Step | undefined {
  const { list, index } = listOf(join.path);
  const before = stepAt(flow, [...list, index - 1]);
  return before !== undefined && joinOf(flow, before) === join ? before : undefined;
}
