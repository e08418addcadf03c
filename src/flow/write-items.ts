import type { Node } from 'jsonc-parser';
import {
  indentOf,
  lineEndOf,
  onOneLine,
  onSeveralLines,
  spaceIn,
  startsLine,
  unitOf,
  type Piece,
} from './layout.js';
import { tailOf } from './tails.js';

/** A stretch of the text that something else takes the place of; nothing else changes. */
export interface Change {
  readonly at: number;
  /** Default: 0, an insertion. */
  readonly length?: number;
  readonly text: string;
}

/** The text with changes that do not overlap, in the order of their places. */
export function applied(source: string, changes: readonly Change[]): string {
  return changes.reduceRight(
    (text, { at, length = 0, text: piece }) => text.slice(0, at) + piece + text.slice(at + length),
    source,
  );
}

/**
 * How a piece comes into a list (or a property into an object), written as the text around it is: indentation, line
 * ends, one line or several. Every other byte stays where and what it is, comments too.
 *
 * @param list its node in the tree of this very text
 * @param index where the new item will stand, 0 for the first
 * @param key of the new property, where the list is an object
 */
export function insertion(source: string, list: Node, index: number, piece: Piece, key?: string): Change[] {
  const items = list.children ?? [];
  const label = key === undefined ? '' : `${JSON.stringify(key)}:${spaceIn(source)}`;
  const [first] = items;
  const before = items[index - 1];
  if (first === undefined) return intoEmpty(source, list, piece, label);
  return before === undefined
    ? beforeFirst(source, list, first, piece, label)
    : behindItem(source, list, before, piece, label);
}

function behindItem(source: string, list: Node, item: Node, piece: Piece, label: string): Change[] {
  const end = item.offset + item.length;
  const tail = tailOf(source, end);
  const newLine = startsLine(source, item.offset) || tail.lineComment;
  const gap = newLine ? `${lineEndOf(source)}${indentOf(source, item.offset)}` : spaceIn(source);
  const text = `${gap}${label}${asNeighbour(source, list, item, piece)}`;
  if (tail.comma !== undefined) return [{ at: tail.end, text: `${text},` }];
  if (tail.end === end) return [{ at: end, text: `,${text}` }];
  return [
    { at: end, text: ',' },
    { at: tail.end, text },
  ];
}

function beforeFirst(source: string, list: Node, first: Node, piece: Piece, label: string): Change[] {
  const text = `${label}${asNeighbour(source, list, first, piece)},`;
  if (!startsLine(source, first.offset)) return [{ at: first.offset, text: `${text}${spaceIn(source)}` }];
  const { end } = tailOf(source, list.offset + 1);
  return [{ at: end, text: `${lineEndOf(source)}${indentOf(source, first.offset)}${text}` }];
}

function intoEmpty(source: string, list: Node, piece: Piece, label: string): Change[] {
  const start = list.offset + 1;
  const end = list.offset + list.length - 1;
  if (!/[\r\n]/.test(source.trim())) return [{ at: end, text: `${label}${onOneLine(source, piece)}` }];
  const outer = indentOf(source, list.offset);
  const inner = `${outer}${unitOf(source, list)}`;
  const text = `${lineEndOf(source)}${inner}${label}${onSeveralLines(source, list, piece, inner)}`;
  // The line break before the closing bracket is there already, or has to be made.
  const last = /\r?\n[ \t]*$/.exec(source.slice(start, end));
  return last === null
    ? [{ at: end, text: `${text}${lineEndOf(source)}${outer}` }]
    : [{ at: start + last.index, text }];
}

/** The piece in the manner of its neighbours: on one line where the whole list is. */
function asNeighbour(source: string, list: Node, neighbour: Node, piece: Piece): string {
  const whole = source.slice(list.offset, list.offset + list.length);
  return /[\r\n]/.test(whole)
    ? onSeveralLines(source, list, piece, indentOf(source, neighbour.offset))
    : onOneLine(source, piece);
}

/**
 * How an item goes out of a list, or a property out of an object: the reverse of {@link insertion}. The comments that
 * belong to it go with it; a list that is empty then is written `[]`, unless comments stand in it.
 */
export function removal(source: string, list: Node, index: number): Change[] {
  const items = list.children ?? [];
  const [item, before, next] = [items[index], items[index - 1], items[index + 1]];
  if (item === undefined) return [];
  const end = item.offset + item.length;
  const tail = tailOf(source, end);
  const cut = (from: number, to: number): Change => ({ at: from, length: to - from, text: '' });
  if (before !== undefined) {
    const former = tailOf(source, before.offset + before.length);
    const gone = cut(former.end, tail.end);
    const comma = former.comma ?? former.end;
    if (next !== undefined || tail.comma !== undefined) return [gone];
    return former.end === comma ? [cut(comma - 1, tail.end)] : [cut(comma - 1, comma), gone];
  }
  if (next !== undefined) {
    if (startsLine(source, item.offset)) return [cut(tailOf(source, list.offset + 1).end, tail.end)];
    return [cut(item.offset, tail.end + (/^\s*/.exec(source.slice(tail.end))?.[0].length ?? 0))];
  }
  return [lastOne(source, list, item, tail.end)];
}

function lastOne(source: string, list: Node, item: Node, end: number): Change {
  const inside = source.slice(list.offset + 1, item.offset);
  const rest = source.slice(end, list.offset + list.length - 1);
  const lead = inside.trimEnd().length;
  const from = list.offset + 1 + lead;
  const to = lead === 0 && rest.trim() === '' ? end + rest.length : end;
  return { at: from, length: to - from, text: '' };
}
