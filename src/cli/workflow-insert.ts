import { createScanner, type Node } from 'jsonc-parser';

/** The library has the kinds of tokens as a const enum only, which compilers of single files cannot read. */
const KINDS = { comma: 5, lineComment: 12, blockComment: 13, lineBreak: 14, space: 15 } as const;

/** A piece of text that comes in at a place; nothing else changes. */
interface Insertion {
  readonly at: number;
  readonly text: string;
}

/**
 * Puts a value into a list of a JSON text, written as the text around it is: indentation, line ends, one line or
 * several. Every other byte of the text stays where and what it is, comments too.
 *
 * @param list the list's node in the tree of this very text
 * @param index behind which item it comes, -1 for an empty list
 */
export function insertBehind(source: string, list: Node, index: number, value: unknown): string {
  const item = list.children?.[index];
  const pieces = item === undefined ? intoEmpty(source, list, value) : behindItem(source, list, item, value);
  return pieces.reduceRight(
    (text, { at, text: piece }) => text.slice(0, at) + piece + text.slice(at),
    source,
  );
}

/** In the order of their places. */
function behindItem(source: string, list: Node, item: Node, value: unknown): Insertion[] {
  const end = item.offset + item.length;
  const tail = tailOf(source, end);
  const newLine = startsLine(source, item.offset) || tail.lineComment;
  const gap = newLine ? `${lineEnd(source)}${indentOf(source, item.offset)}` : space(source);
  const text = `${gap}${written(source, list, item, value)}`;
  if (tail.comma) return [{ at: tail.end, text: `${text},` }];
  if (tail.end === end) return [{ at: end, text: `,${text}` }];
  return [
    { at: end, text: ',' },
    { at: tail.end, text },
  ];
}

interface Tail {
  /** Whether a comma follows the item. */
  readonly comma: boolean;
  /** Behind the comma and the comments that end the same line: they belong to the item. */
  readonly end: number;
  readonly lineComment: boolean;
}

function tailOf(source: string, end: number): Tail {
  const comma = commaAfter(source, end);
  const start = comma ?? end;
  const scanner = createScanner(source);
  scanner.setPosition(start);
  let tail = { comma: comma !== undefined, end: start, lineComment: false };
  for (;;) {
    const kind: number = scanner.scan();
    const until = scanner.getTokenOffset() + scanner.getTokenLength();
    if (kind === KINDS.lineComment) return { ...tail, end: until, lineComment: true };
    if (kind === KINDS.blockComment) tail = { ...tail, end: until };
    else if (kind === KINDS.lineBreak) return tail;
    // What stands before another item on the same line belongs to that one.
    else if (kind !== KINDS.space) return { ...tail, end: start };
  }
}

/** Where the comma behind an item ends, if there is one. */
function commaAfter(source: string, end: number): number | undefined {
  const scanner = createScanner(source, true);
  scanner.setPosition(end);
  const kind: number = scanner.scan();
  return kind === KINDS.comma ? scanner.getPosition() : undefined;
}

function intoEmpty(source: string, list: Node, value: unknown): Insertion[] {
  const start = list.offset + 1;
  const end = list.offset + list.length - 1;
  if (!/[\r\n]/.test(source.trim())) return [{ at: end, text: oneLine(source, value) }];
  const outer = indentOf(source, list.offset);
  const inner = `${outer}${unitOf(source, list)}`;
  const text = `${lineEnd(source)}${inner}${severalLines(source, list, value, inner)}`;
  // The line break before the closing bracket is there already, or has to be made.
  const last = /\r?\n[ \t]*$/.exec(source.slice(start, end));
  return last === null
    ? [{ at: end, text: `${text}${lineEnd(source)}${outer}` }]
    : [{ at: start + last.index, text }];
}

/** The value in the manner of its neighbours: on one line where the whole list is. */
function written(source: string, list: Node, neighbour: Node, value: unknown): string {
  const whole = source.slice(list.offset, list.offset + list.length);
  return /[\r\n]/.test(whole)
    ? severalLines(source, list, value, indentOf(source, neighbour.offset))
    : oneLine(source, value);
}

const oneLine = (source: string, value: unknown): string =>
  space(source) === '' ? JSON.stringify(value) : JSON.stringify(value, null, 1).replace(/\n\s*/g, ' ');

const severalLines = (source: string, list: Node, value: unknown, indent: string): string =>
  JSON.stringify(value, null, unitOf(source, list)).replaceAll('\n', `${lineEnd(source)}${indent}`);

const lineEnd = (source: string): string => /\r?\n/.exec(source)?.[0] ?? '\n';

const space = (source: string): string => (/["\d\]}][:,] /.test(source) ? ' ' : '');

/** By how much the root's first property is indented; two spaces where it does not show. */
function unitOf(source: string, node: Node): string {
  const { parent } = node;
  if (parent !== undefined) return unitOf(source, parent);
  const first = node.children?.[0];
  return first !== undefined && startsLine(source, first.offset)
    ? indentOf(source, first.offset) || '  '
    : '  ';
}

/** What the line that holds a place begins with. */
const indentOf = (source: string, offset: number): string =>
  /^[ \t]*/.exec(source.slice(lineStart(source, offset), offset))?.[0] ?? '';

const startsLine = (source: string, offset: number): boolean =>
  lineStart(source, offset) > 0 && source.slice(lineStart(source, offset), offset).trim() === '';

const lineStart = (source: string, offset: number): number => source.slice(0, offset).lastIndexOf('\n') + 1;
