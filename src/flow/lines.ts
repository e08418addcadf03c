/** A place in a text, both counted from 1; columns count UTF-16 units, as editors and Node's own messages do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Tells line and column of any offset of a text. */
export function lineCounter(text: string): (offset: number) => Position {
  const starts = [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map((end) => end.index + end[0].length)];
  return (offset) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

/** A stretch of a text. */
export interface Range extends Position {
  /** From the beginning of the text, UTF-16 units. */
  readonly offset: number;
  readonly length: number;
  readonly endLine: number;
  /** Behind its last letter. */
  readonly endColumn: number;
}

/** Tells lines and columns of any stretch of a text. */
export function rangeCounter(text: string): (stretch: { offset: number; length: number }) => Range {
  const place = lineCounter(text);
  return ({ offset, length }) => {
    const { line: endLine, column: endColumn } = place(offset + length);
    return { offset, length, ...place(offset), endLine, endColumn };
  };
}
