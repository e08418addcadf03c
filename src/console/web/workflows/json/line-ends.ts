/**
 * An editor counts each line's end as one and writes them all alike; a file may have them as CR LF, or mixed. What is
 * changed in the editor is changed in the file's own text here, and its line ends stay as they are.
 */

/** The text as the editor has it. */
export const plain = (raw: string): string => raw.replace(/\r\n?/g, '\n');

/** Offsets of the editor's text in the file's, and back. */
export function offsets(raw: string): {
  readonly toRaw: (plainOffset: number) => number;
  readonly toPlain: (rawOffset: number) => number;
} {
  // Where a line break takes two: in the editor's text behind it one less is counted.
  const doubles = [...raw.matchAll(/\r\n/g)].map(({ index }) => index);
  return {
    toRaw: (at) => at + count(doubles, (double, before) => double - before < at),
    toPlain: (at) => at - count(doubles, (double) => double + 1 < at),
  };
}

function count(sorted: readonly number[], holds: (value: number, index: number) => boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(sorted[middle] as number, middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

export interface TextChange {
  /** In the editor's text before the change. */
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** The file's text after changes in the editor's, which are in order and do not overlap. */
export function withChanges(raw: string, changes: readonly TextChange[]): string {
  const { toRaw } = offsets(raw);
  const end = /\r\n|\n|\r/.exec(raw)?.[0] ?? '\n';
  return changes.reduceRight(
    (text, { from, to, insert }) =>
      `${text.slice(0, toRaw(from))}${insert.replaceAll('\n', end)}${text.slice(toRaw(to))}`,
    raw,
  );
}
