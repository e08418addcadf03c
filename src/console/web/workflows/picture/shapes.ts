/** What a picture of a workflow is made of. */
import type { Branch, Path, Step } from '../../../../flow/flow.js';

/** What the layout reads of a step. */
export type Drawable = Pick<Step, 'pointer' | 'type'> & {
  readonly branches: readonly (Pick<Branch, 'label' | 'path'> & { readonly steps: readonly Drawable[] })[];
};

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Box extends Size {
  readonly x: number;
  readonly y: number;
}

export type Point = readonly [x: number, y: number];

/** All in pixels at a zoom of 1. */
export interface Sizes {
  readonly card: Size;
  /** Between two steps, with the drop place in its middle. */
  readonly gap: number;
  /** Between two branches. */
  readonly between: number;
  /** Inside a frame, on all sides. */
  readonly padding: number;
  /** Between a frame's own card and the labels of its branches. */
  readonly fan: number;
  /** Below a loop's steps, where the way turns back. */
  readonly turn: number;
  readonly label: Size;
  /** The points where a workflow begins and ends. */
  readonly end: Size;
  readonly place: Size;
}

export const SIZES = {
  card: { width: 248, height: 64 },
  gap: 56,
  between: 24,
  padding: 16,
  fan: 28,
  turn: 20,
  label: { width: 200, height: 24 },
  end: { width: 72, height: 28 },
  place: { width: 28, height: 28 },
} as const satisfies Sizes;

/** Where a step can be put: into a list, before the step that has this index now. */
export interface Spot {
  readonly id: string;
  readonly list: Path;
  readonly index: number;
}

export interface Place extends Spot, Box {
  /** How deep it stands in frames, from 0. */
  readonly depth: number;
}

export const spotAt = (list: Path, index: number): Spot => ({
  ...{ list, index },
  id: `place:/${[...list, index].join('/')}`,
});

/** Something drawn. */
export type Item<S> =
  | ({ readonly kind: 'begin' | 'end'; readonly id: string } & Box)
  | ({ readonly kind: 'card'; readonly id: string; readonly step: S } & Box)
  /** Around a step that holds others; drawn below what is in it. */
  | ({ readonly kind: 'frame'; readonly id: string; readonly step: S; readonly depth: number } & Box)
  | ({ readonly kind: 'label'; readonly id: string; readonly text: string } & Box)
  /** Where a step's branches come together again. */
  | ({ readonly kind: 'meet'; readonly id: string } & Box)
  | ({ readonly kind: 'place' } & Place);

export interface Line {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** `back` leads from a loop's end to its head. */
  readonly kind: 'on' | 'back';
  /** Its corners, from its beginning to its end. */
  readonly points: readonly Point[];
}

export interface Picture<S> extends Size {
  /** In the order in which a person reads them. */
  readonly items: readonly Item<S>[];
  readonly lines: readonly Line[];
}
