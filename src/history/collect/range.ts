/** A stretch of time in whole seconds since 1970, UTC, both ends included; of whole days, without its end: see `grain`. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** The longest window: one that the API's own 30-day rule cannot shorten, seconds. */
const LONGEST_WINDOW = 30 * 86_400;

/**
 * Cuts a range into windows of at most 30 days, oldest first. Neighbours share the instant between them, so that no
 * record falls between two, whatever fraction of a second the API keeps to itself. The same for the same range, always.
 *
 * @param longest seconds. Default: 30 days
 */
export function windowsOf({ from, to }: Range, longest: number = LONGEST_WINDOW): Range[] {
  if (to <= from) return to === from ? [{ from, to }] : [];
  const count = Math.ceil((to - from) / longest);
  return Array.from({ length: count }, (_, index) => ({
    from: from + index * longest,
    to: Math.min(to, from + (index + 1) * longest),
  }));
}

/**
 * Cuts a range of two steps or more into parts of about equal length that share their ends, as many as asked for or
 * as there are steps.
 *
 * @param step seconds that a part has at least, a whole number of which the range is long. Default: 1
 */
export function partsOf({ from, to }: Range, parts: number, step = 1): Range[] {
  const length = (to - from) / step;
  if (length <= 1) return [{ from, to }];
  const count = Math.min(Math.max(2, Math.ceil(parts)), length);
  const edge = (index: number): number => from + Math.round((length * index) / count) * step;
  return Array.from({ length: count }, (_, index) => ({ from: edge(index), to: edge(index + 1) }));
}

/** `2025-01-31T12:00:00Z`, as the API takes it with `use_time`. */
export function instantText(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
}

/** `20250131T120000Z`, for names of files. */
export const compactInstant = (seconds: number): string => instantText(seconds).replace(/[-:]/g, '');
