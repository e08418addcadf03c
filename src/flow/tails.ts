import { createScanner } from 'jsonc-parser';

/** The library has the kinds of tokens as a const enum only, which compilers of single files cannot read. */
const KINDS = { comma: 5, lineComment: 12, blockComment: 13, lineBreak: 14, space: 15 } as const;

/** What follows an item and belongs to it: a comma, and the comments that end the same line. */
export interface Tail {
  /** Where the comma ends, if one follows. */
  readonly comma?: number;
  readonly end: number;
  /** Whether it ends in a comment that reaches to the end of the line. */
  readonly lineComment: boolean;
}

/** @param end of the item, or of the bracket that opens a list */
export function tailOf(source: string, end: number): Tail {
  const comma = commaAfter(source, end);
  const start = comma ?? end;
  const scanner = createScanner(source);
  scanner.setPosition(start);
  let tail: Tail = { end: start, lineComment: false, ...(comma !== undefined && { comma }) };
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
