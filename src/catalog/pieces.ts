import { isObject, type Fields } from './fields.js';
import { below, valueAt } from './pointer.js';
import type { Lookup } from './references.js';

/**
 * A document cut into pieces of JSON text, by their pointers: each path, each component, and whatever else stands at the
 * top. Texts pass between threads at the cost of a copy and lie still until one of them is asked for.
 */
export type Pieces = ReadonlyMap<string, string>;

/** Steps of the pointers of pieces, by their first. */
const DEPTHS: Readonly<Record<string, number>> = { paths: 2, components: 3 };
const depthOf = (first: string | undefined): number =>
  first !== undefined && Object.hasOwn(DEPTHS, first) ? (DEPTHS[first] as number) : 1;

export interface PieceLimits {
  /** Characters that all pieces together may have: aliases of YAML can make more of a document than it holds. */
  readonly all: number;
  /** Characters that one may have: opening it must not keep anybody waiting. */
  readonly one: number;
}

/**
 * @param tooLarge told of each piece that is left out for its size
 * @returns undefined where they would have more characters than all may have
 */
export function piecesOf(
  document: Fields,
  { all, one }: PieceLimits,
  tooLarge: (pointer: string) => void,
): Pieces | undefined {
  const pieces = new Map<string, string>();
  let left = all;
  const cut = (pointer: string, value: unknown, depth: number): void => {
    if (left < 0) return;
    if (depth > 0 && isObject(value)) {
      for (const [key, inner] of Object.entries(value)) cut(below(pointer, key), inner, depth - 1);
      return;
    }
    const text = textOf(value, left);
    left -= text.length + pointer.length;
    if (text.length > one) tooLarge(pointer);
    else pieces.set(pointer, text);
  };
  for (const [key, value] of Object.entries(document)) cut(below('', key), value, depthOf(key) - 1);
  return left < 0 ? undefined : pieces;
}

/** Stops as soon as a value has more nodes than it may have characters: each makes one at least. */
function textOf(value: unknown, most: number): string {
  let nodes = 0;
  const counted = (_key: string, inner: unknown): unknown => {
    nodes += 1;
    return nodes > most ? null : inner;
  };
  return JSON.stringify(value, counted);
}

/** Whether what stands at some steps is in the pieces, or in one of them. */
export const isPiece = (pieces: Pieces, steps: readonly string[]): boolean => pieces.has(pieceOf(steps));

const pieceOf = (steps: readonly string[]): string =>
  steps.slice(0, depthOf(steps[0])).reduce<string>(below, '');

/** Looks places up in pieces, each opened when it is first asked for and kept as long as the function is. */
export function lookupInPieces(pieces: Pieces): Lookup {
  const opened = new Map<string, unknown>();
  const open = (pointer: string): unknown => {
    if (!opened.has(pointer)) {
      const text = pieces.get(pointer);
      opened.set(pointer, text === undefined ? undefined : JSON.parse(text));
    }
    return opened.get(pointer);
  };
  return (steps) => {
    const depth = depthOf(steps[0]);
    if (steps.length < depth) return undefined;
    return valueAt(open(pieceOf(steps)), steps.slice(depth));
  };
}
