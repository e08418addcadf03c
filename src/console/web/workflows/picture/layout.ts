/**
 * The picture of a definition: where each step, frame, label, line and drop place stands. Pure arithmetic: the same
 * steps give the same picture, and nothing has to be measured, so nothing jumps.
 */
import type { Path } from '../../../../flow/flow.js';
import { isJoinOf, sequenceSize, stepSize, turnOf } from './measure.js';
import {
  SIZES,
  spotAt,
  type Box,
  type Drawable,
  type Item,
  type Line,
  type Picture,
  type Point,
  type Size,
  type Sizes,
} from './shapes.js';

/** A node without a size has no lines. */
const MEET: Size = { width: 2, height: 2 };

interface Pen<S> {
  readonly sizes: Sizes;
  readonly items: Item<S>[];
  readonly lines: Line[];
}

/** What the next line begins at; nothing where the way has ended. */
type Tail = { readonly id: string; readonly at: Point } | undefined;

/**
 * Lays out the steps of a workflow from top to bottom, branches side by side. The way's own line is at 0, whatever
 * stands beside it, so that what comes in moves nothing sideways that need not move.
 *
 * @param steps the workflow's own list
 * @param sizes default: `SIZES`
 */
export function layout<S extends Drawable>(steps: readonly S[], sizes: Sizes = SIZES): Picture<S> {
  const pen: Pen<S> = { sizes, items: [], lines: [] };
  const inner = sequenceSize(steps, sizes);
  const width = Math.max(inner.width, sizes.end.width);
  pen.items.push({ kind: 'begin', id: 'begin', ...centred(0, 0, sizes.end) });
  const first: Tail = { id: 'begin', at: [0, sizes.end.height] };
  const last = drawSequence(pen, steps, ['tasks'], [0, sizes.end.height], first, 0);
  const y = sizes.end.height + inner.height;
  pen.items.push({ kind: 'end', id: 'end', ...centred(0, y, sizes.end) });
  straight(pen, last, 'end', [0, y]);
  return { width, height: y + sizes.end.height, items: pen.items, lines: pen.lines };
}

/** Draws a list from a point downwards; gives what its end hangs on. */
function drawSequence<S extends Drawable>(
  pen: Pen<S>,
  steps: readonly S[],
  list: Path,
  [middle, top]: Point,
  from: Tail,
  depth: number,
): Tail {
  let last = from;
  let y = top;
  steps.forEach((step, index) => {
    if (!isJoinOf(steps[index - 1], step)) drawPlace(pen, list, index, [middle, y], depth);
    y += pen.sizes.gap;
    const inset = step.branches.length === 0 ? 0 : pen.sizes.padding;
    straight(pen, last, step.pointer, [middle, y + inset]);
    last = drawStep(pen, step, [middle, y], depth);
    y += stepSize(step, pen.sizes).height;
  });
  drawPlace(pen, list, steps.length, [middle, y], depth);
  return last;
}

function drawPlace<S>(
  { sizes, items }: Pen<S>,
  list: Path,
  index: number,
  [middle, y]: Point,
  depth: number,
): void {
  const top = y + (sizes.gap - sizes.place.height) / 2;
  items.push({ kind: 'place', ...spotAt(list, index), depth, ...centred(middle, top, sizes.place) });
}

function drawStep<S extends Drawable>(pen: Pen<S>, step: S, [middle, y]: Point, depth: number): Tail {
  const id = step.pointer;
  if (step.branches.length > 0) return drawFrame(pen, step, [middle, y], depth);
  pen.items.push({ kind: 'card', id, step, ...centred(middle, y, pen.sizes.card) });
  return step.type === 'TERMINATE' ? undefined : { id, at: [middle, y + pen.sizes.card.height] };
}

function drawFrame<S extends Drawable>(pen: Pen<S>, step: S, [middle, y]: Point, depth: number): Tail {
  const { sizes, items, lines } = pen;
  const { pointer: id, type, branches } = step;
  const size = stepSize(step, sizes);
  const frame = centred(middle, y, size);
  items.push({ kind: 'frame', id: `frame:${id}`, step, depth, ...frame });
  const card = centred(middle, y + sizes.padding, sizes.card);
  items.push({ kind: 'card', id, step, ...card });
  const bottom = y + size.height;
  const turn = turnOf(type, sizes);
  const meet = { id: `meet:${id}`, at: [middle, bottom - turn] as Point };
  let left = frame.x + sizes.padding;
  for (const branch of branches) {
    const { width } = sequenceSize(branch.steps, sizes);
    const column: Point = [left + width / 2, card.y + card.height + sizes.fan];
    const last = drawBranch(pen, step, branch, column, depth + 1);
    // Down beside its neighbours first, then across below them.
    bent(pen, last, meet.id, meet.at, meet.at[1] - sizes.padding / 2);
    left += width + sizes.between;
  }
  items.push({ kind: 'meet', id: meet.id, ...centred(...meet.at, MEET) });
  if (turn > 0) {
    const side = frame.x + size.width - sizes.padding / 2;
    const [back, head] = [meet.at[1] + turn / 2, card.y + card.height / 2];
    const points: Point[] = [
      [middle, back],
      [side, back],
      [side, head],
      [card.x + card.width, head],
    ];
    lines.push({ id: `back:${id}`, from: meet.id, to: id, kind: 'back', points });
  }
  return meet;
}

function drawBranch<S extends Drawable>(
  pen: Pen<S>,
  step: S,
  { label, path, steps }: Drawable['branches'][number],
  [middle, top]: Point,
  depth: number,
): Tail {
  const { sizes, items } = pen;
  const id = `label:/${path.join('/')}`;
  const head = items.find((item) => item.kind === 'card' && item.id === step.pointer);
  items.push({ kind: 'label', id, text: label, ...centred(middle, top, sizes.label) });
  if (head !== undefined) {
    const from: Tail = { id: head.id, at: [head.x + head.width / 2, head.y + head.height] };
    bent(pen, from, id, [middle, top], top - sizes.fan / 2);
  }
  const below = top + sizes.label.height;
  // A branch's steps are of the same kind as the steps around it.
  return drawSequence(pen, steps as readonly S[], path, [middle, below], { id, at: [middle, below] }, depth);
}

const straight = <S>(pen: Pen<S>, from: Tail, to: string, end: Point): void =>
  addLine(pen, from, to, from === undefined ? [] : [from.at, end]);

/** Down to a height, across, and on down. */
function bent<S>(pen: Pen<S>, from: Tail, to: string, end: Point, height: number): void {
  if (from === undefined) return;
  const across: Point[] =
    from.at[0] === end[0]
      ? []
      : [
          [from.at[0], height],
          [end[0], height],
        ];
  addLine(pen, from, to, [from.at, ...across, end]);
}

function addLine<S>({ lines }: Pen<S>, from: Tail, to: string, points: readonly Point[]): void {
  if (from !== undefined) lines.push({ id: `${from.id}>${to}`, from: from.id, to, kind: 'on', points });
}

const centred = (middle: number, y: number, { width, height }: Size): Box => ({
  x: middle - width / 2,
  y,
  width,
  height,
});
