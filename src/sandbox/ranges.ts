/** A part of a file: from a byte to before another. */
export interface Part {
  readonly from: number;
  readonly to: number;
}

/**
 * The part that a Range header asks for. Only one part is served at a time; what is not understood is no range.
 *
 * @returns undefined for the whole file
 */
export function readRange(header: string | undefined, length: number): Part | 'unsatisfiable' | undefined {
  const [, first, last] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '') ?? [];
  if (first === undefined || last === undefined || first + last === '') return undefined;
  if (first === '') {
    const from = Math.max(0, length - Number(last));
    return from < length ? { from, to: length } : 'unsatisfiable';
  }
  const from = Number(first);
  const to = last === '' ? length : Math.min(length, Number(last) + 1);
  if (last !== '' && Number(last) < from) return undefined;
  return from < length ? { from, to } : 'unsatisfiable';
}
