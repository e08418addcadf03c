import type { OperationItem, SearchAnswer } from '../../api/catalogue';

/** The results as one flat list, as a virtual list wants it: a heading before each group. */
export type Row =
  | { readonly kind: 'heading'; readonly key: string; readonly group: SearchAnswer['groups'][number] }
  | { readonly kind: 'operation'; readonly key: string; readonly item: OperationItem };

export const rowsOf = ({ groups }: SearchAnswer): Row[] =>
  groups.flatMap((group) => [
    { kind: 'heading', key: `heading:${group.document}`, group },
    ...group.operations.map((item) => ({ kind: 'operation' as const, key: `${item.api}:${item.id}`, item })),
  ]);

/**
 * The next row that can be chosen.
 *
 * @param from where one is; -1 before the first
 * @param step 1 down, -1 up, more for a page
 * @returns `from` where there is none
 */
export function nextOperation(rows: readonly Row[], from: number, step: number): number {
  const direction = Math.sign(step);
  let found = from;
  for (
    let index = from + direction, left = Math.abs(step);
    index >= 0 && index < rows.length;
    index += direction
  ) {
    if (rows[index]?.kind !== 'operation') continue;
    found = index;
    if (--left === 0) break;
  }
  return found;
}

/** Letters of a path in a line of the list at its usual width. */
const LINE = 32;

/** How high a row will be about, pixels: it is measured once it is in sight, and jumps less the better this is. */
export function heightOf(row: Row | undefined): number {
  if (row?.kind !== 'operation') return 38;
  let lines = 1;
  let used = 0;
  for (const part of row.item.path.split(/(?=[/-])/)) {
    if (used + part.length > LINE && used > 0) {
      lines += 1;
      used = 0;
    }
    used += part.length;
  }
  return 31 + 18 * lines;
}
