/** The offset of a line and column, both from 1; the text's end where it has no such line. */
export function offsetOf(text: string, line: number, column: number): number {
  const ends = /\r\n|\n|\r/g;
  let start = 0;
  for (let left = line - 1; left > 0; left -= 1) {
    const end = ends.exec(text);
    if (end === null) return text.length;
    start = end.index + end[0].length;
  }
  return Math.min(start + column - 1, text.length);
}
