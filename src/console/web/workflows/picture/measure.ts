import type { Drawable, Size, Sizes } from './shapes.js';

/** The size of a list of steps with a gap before, between and behind them. */
export function sequenceSize(steps: readonly Drawable[], sizes: Sizes): Size {
  const inner = steps.map((step) => stepSize(step, sizes));
  return {
    width: Math.max(sizes.card.width, ...inner.map(({ width }) => width)),
    height: inner.reduce((sum, { height }) => sum + height, 0) + (steps.length + 1) * sizes.gap,
  };
}

/** The size of a step: its card, or the frame around it and what it holds. */
export function stepSize({ type, branches }: Drawable, sizes: Sizes): Size {
  if (branches.length === 0) return sizes.card;
  const columns = branches.map(({ steps }) => sequenceSize(steps, sizes));
  const width = columns.reduce((sum, column) => sum + column.width, (columns.length - 1) * sizes.between);
  const highest = Math.max(...columns.map(({ height }) => height));
  const { card, fan, label, padding } = sizes;
  return {
    width: width + 2 * padding,
    height: 2 * padding + card.height + fan + label.height + highest + turnOf(type, sizes),
  };
}

/** What a loop needs below its steps. */
export const turnOf = (type: string, { turn }: Sizes): number => (type === 'DO_WHILE' ? turn : 0);

/** Whether a step joins the fork before it: nothing may come between the two. */
export const isJoinOf = (before: Pick<Drawable, 'type'> | undefined, step: Pick<Drawable, 'type'>): boolean =>
  before?.type.startsWith('FORK_JOIN') === true && step.type === 'JOIN';
