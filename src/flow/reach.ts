import { samePath, type Path } from './nodes.js';
import type { Flow, Step } from './read.js';
import { chainOf, inScope, joinOf, listOf } from './steps.js';

/** Whether one step's output is there when another one starts. */
export type Reach =
  /** On every way that leads there. */
  | { readonly when: 'always' }
  /** On some: it stands in a case, or in an earlier round of a loop. */
  | { readonly when: 'sometimes' }
  /** Never, and why not. */
  | { readonly when: 'never'; readonly why: 'later' | 'other_branch' | 'other_case' | 'inside' | 'itself' };

const always: Reach = { when: 'always' };
const sometimes: Reach = { when: 'sometimes' };

/**
 * Whether what a step puts out can be used at another place of the same definition.
 *
 * @param from the step that would use it; undefined for the workflow's own output
 * @param to the step whose output it is
 */
export function reachOf(flow: Flow, from: Step | undefined, to: Step): Reach {
  const target = chainOf(flow, to);
  if (from === undefined) return within(flow, target, undefined);
  const source = chainOf(flow, from);
  const shared = source.findIndex((step, index) => step !== target[index]);
  const common = shared < 0 ? source.length : shared;
  const [mine, theirs] = [source[common], target[common]];
  const loops = source.slice(0, common).some(({ type }) => type === 'DO_WHILE');
  const never = (why: (Reach & { when: 'never' })['why']): Reach =>
    loops ? sometimes : { when: 'never', why };
  if (theirs === undefined) {
    if (mine !== undefined) return always;
    // A loop's own inputs are read again after each round.
    return from.type === 'DO_WHILE' ? sometimes : never('itself');
  }
  if (mine === undefined) return from.type === 'DO_WHILE' ? sometimes : never('inside');
  const [here, there] = [listOf(mine.path), listOf(theirs.path)];
  if (!samePath(here.list, there.list))
    return never(here.list.at(-2) === 'forkTasks' ? 'other_branch' : 'other_case');
  if (there.index > here.index) return never('later');
  return within(flow, target.slice(common), mine);
}

/** Whether the last step of a chain is always reached where its first one is. */
function within(flow: Flow, chain: readonly Step[], before: Step | undefined): Reach {
  const holders = chain.slice(0, -1);
  const sure = holders.every((step) => {
    if (step.type === 'DO_WHILE') return step.task['items'] === undefined;
    // Behind its JOIN a fork is done; the JOIN itself is set up before that.
    return step.type === 'FORK_JOIN' && joinOf(flow, step) !== before;
  });
  return sure ? always : sometimes;
}

/** A step that can be referred to, and whether its output is there on every way. */
export interface Visible {
  readonly step: Step;
  readonly always: boolean;
}

/**
 * The steps whose output can be used at a step, those that were done last first.
 *
 * @param scope of the definition; for its own output, without a step
 */
export function visibleFrom(
  flow: Flow,
  from: Step | undefined,
  scope: Path = from?.scope ?? [],
): readonly Visible[] {
  return inScope(flow, scope)
    .flatMap((step) => {
      const reach = reachOf(flow, from, step);
      return reach.when === 'never' || step.ref === undefined
        ? []
        : [{ step, always: reach.when === 'always' }];
    })
    .reverse();
}
