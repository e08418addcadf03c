import type { Node } from 'jsonc-parser';
import { itemsOf, property, type Path } from './nodes.js';

/** A list of steps that a step holds, or could hold. */
export interface BranchPlace {
  /** What leads into it: `each round`, `case video`, `otherwise`, `branch 2`, `inside`. */
  readonly label: string;
  /** From the step on: `['decisionCases', 'video']`. */
  readonly below: Path;
  /** The list, where it is written. */
  readonly list?: Node;
}

/** The lists that the types of Conductor's tasks have; of any other type those that hold something. */
export function branchesOf(step: Node, type: string): readonly BranchPlace[] {
  const loop = one(step, ['loopOver'], 'each round');
  const otherwise = one(step, ['defaultCase'], 'otherwise');
  switch (type) {
    case 'DO_WHILE':
      return [loop];
    case 'SWITCH':
    case 'DECISION':
      return [...cases(step), otherwise];
    case 'FORK_JOIN':
      return forks(step);
    case 'SUB_WORKFLOW':
      return inline(step);
    default:
      return [loop, ...cases(step), otherwise, ...forks(step)].filter(({ list }) => itemsOf(list).length > 0);
  }
}

function one(step: Node, below: Path, label: string): BranchPlace {
  const list = property(step, String(below[0]));
  return { label, below, ...(list?.type === 'array' && { list }) };
}

function cases(step: Node): BranchPlace[] {
  const found = property(step, 'decisionCases');
  const names = (found?.type === 'object' ? (found.children ?? []) : []).map((each) =>
    String(each.children?.[0]?.value),
  );
  return [...new Set(names)].map((name) => {
    const list = property(found, name);
    const below = ['decisionCases', name];
    return { label: `case ${name}`, below, ...(list?.type === 'array' && { list }) };
  });
}

const forks = (step: Node): BranchPlace[] =>
  itemsOf(property(step, 'forkTasks')).map((list, index) => ({
    label: `branch ${String(index + 1)}`,
    below: ['forkTasks', index],
    ...(list.type === 'array' && { list }),
  }));

/** A sub-workflow's steps, where its definition stands in the step itself. */
function inline(step: Node): BranchPlace[] {
  const definition = property(property(step, 'subWorkflowParam'), 'workflowDefinition');
  if (definition?.type !== 'object') return [];
  const list = property(definition, 'tasks');
  const below = ['subWorkflowParam', 'workflowDefinition', 'tasks'];
  return [{ label: 'inside', below, ...(list?.type === 'array' && { list }) }];
}
