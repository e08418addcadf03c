import type { DocumentProblem } from './fault.js';

/** Line and column of an offset; a line ends with a line feed. */
export function placeAt(text: string, at: number): Pick<DocumentProblem, 'line' | 'column'> {
  const offset = Math.min(at, text.length);
  let line = 1;
  let start = 0;
  for (let end = text.indexOf('\n'); end !== -1 && end < offset; end = text.indexOf('\n', start)) {
    line += 1;
    start = end + 1;
  }
  return { line, column: offset - start + 1 };
}
