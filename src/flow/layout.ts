import type { Node } from 'jsonc-parser';

/** What is to be written: a value, or text that stood elsewhere and keeps its own manner, moved to another indentation. */
export type Piece = { readonly value: unknown } | { readonly raw: string; readonly indent: string };

/** A piece on one line, as the text around it spaces its colons and commas. */
export function onOneLine(source: string, piece: Piece): string {
  if ('raw' in piece) return piece.raw;
  return spaceIn(source) === ''
    ? JSON.stringify(piece.value)
    : JSON.stringify(piece.value, null, 1).replace(/\n\s*/g, ' ');
}

/** A piece on several lines, all but the first of which begin with `indent`. */
export function onSeveralLines(source: string, around: Node, piece: Piece, indent: string): string {
  if ('raw' in piece) return reindented(piece.raw, piece.indent, indent, lineEndOf(source));
  return JSON.stringify(piece.value, null, unitOf(source, around)).replaceAll(
    '\n',
    `${lineEndOf(source)}${indent}`,
  );
}

/** A value's text with its lines moved from one indentation to another; in JSON no line begins inside a string. */
function reindented(raw: string, from: string, to: string, lineEnd: string): string {
  return raw
    .split(/\r\n|\n|\r/)
    .map((line, index) => (index > 0 && line.startsWith(from) ? `${to}${line.slice(from.length)}` : line))
    .join(lineEnd);
}

export const lineEndOf = (source: string): string => /\r?\n/.exec(source)?.[0] ?? '\n';

/** What stands behind a comma or a colon. */
export const spaceIn = (source: string): string => (/["\d\]}][:,] /.test(source) ? ' ' : '');

/** By how much the root's first property is indented; two spaces where it does not show. */
export function unitOf(source: string, node: Node): string {
  const { parent } = node;
  if (parent !== undefined) return unitOf(source, parent);
  const first = node.children?.[0];
  return first !== undefined && startsLine(source, first.offset)
    ? indentOf(source, first.offset) || '  '
    : '  ';
}

/** What the line that holds a place begins with. */
export const indentOf = (source: string, offset: number): string =>
  /^[ \t]*/.exec(source.slice(lineStart(source, offset), offset))?.[0] ?? '';

/** Whether nothing but space stands before a place on its line. */
export const startsLine = (source: string, offset: number): boolean =>
  lineStart(source, offset) > 0 && source.slice(lineStart(source, offset), offset).trim() === '';

const lineStart = (source: string, offset: number): number => source.lastIndexOf('\n', offset - 1) + 1;
