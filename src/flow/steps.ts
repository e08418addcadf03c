import { samePath, type Path } from './nodes.js';
import type { Flow, Step } from './read.js';

/** The list that a step stands in, and its place there. */
export const listOf = (path: Path): { readonly list: Path; readonly index: number } => ({
  list: path.slice(0, -1),
  index: Number(path.at(-1)),
});

/** The step at a path. */
export const stepAt = (flow: Flow, path: Path): Step | undefined =>
  flow.all.find((step) => samePath(step.path, path));

/** The steps of a list, in their order. */
export const stepsOf = (flow: Flow, list: Path): readonly Step[] =>
  flow.all.filter(({ path }) => samePath(path.slice(0, -1), list));

/** The step that a list belongs to, written or not; nothing for the workflow's own. */
export const ownerOf = (flow: Flow, list: Path): Step | undefined =>
  flow.all.find(
    ({ path }) =>
      BRANCH.test(list.slice(path.length).join('/')) && samePath(list.slice(0, path.length), path),
  );

const BRANCH =
  /^(loopOver|defaultCase|decisionCases\/[^]*|forkTasks\/\d+|subWorkflowParam\/workflowDefinition\/tasks)$/;

/** The definition that the steps of a list belong to. */
export function scopeOf(flow: Flow, list: Path): Path {
  return list.at(-2) === 'workflowDefinition' ? list.slice(0, -1) : (ownerOf(flow, list)?.scope ?? []);
}

/** The steps of one definition: references are unique among them. */
export const inScope = (flow: Flow, scope: Path): readonly Step[] =>
  flow.all.filter((step) => samePath(step.scope, scope));

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
