import type { Range } from '../history/collect/range.js';
import { windowsOf } from '../history/collect/range.js';

/** Records of one instant: identity and number. */
export type Edge = readonly (readonly [string, number])[];

/** A stretch of time of which everything has been brought, and what was brought at its last instant. */
export interface Covered extends Range {
  readonly edge: Edge;
}

/** What the API counted in a window when it was brought, for looking again. */
export interface RecentWindow extends Range {
  readonly count: number;
}

/** What `collect: new` has brought so far. */
export interface Coverage {
  readonly format_version: 1;
  /** Fingerprint of the account. */
  readonly account: string;
  /** Oldest first, with gaps between them. */
  readonly covered: readonly Covered[];
  readonly recent: readonly RecentWindow[];
  /** Who works on it, and the last sign of life, ISO 8601. */
  readonly run?: { readonly id: string; readonly seen: string };
}

/** Short windows where late entries are expected: little has to be read again, seconds. */
const SHORT_WINDOW = 86_400;

/** What is missing between two instants, oldest first. */
export function gapsIn({ covered }: Pick<Coverage, 'covered'>, { from, to }: Range): Range[] {
  const gaps: Range[] = [];
  let start = from;
  for (const known of covered) {
    if (known.to <= start || known.from >= to) continue;
    if (known.from > start) gaps.push({ from: start, to: known.from });
    start = Math.max(start, known.to);
  }
  if (start < to) gaps.push({ from: start, to });
  return gaps;
}

/** Cuts what lies after an instant into short windows; what lies before it stays as long as it is. */
export function shortAfter(ranges: readonly Range[], instant: number): Range[] {
  return ranges.flatMap((range) => {
    if (range.to <= instant) return [range];
    const cut = Math.max(range.from, instant);
    const old = cut > range.from ? [{ from: range.from, to: cut }] : [];
    return [...old, ...windowsOf({ from: cut, to: range.to }, SHORT_WINDOW)];
  });
}

/** A coverage with one more window; stretches that meet become one. */
export function cover(coverage: Coverage, window: Range, edge: Edge): Coverage {
  const apart = coverage.covered.filter(({ from, to }) => to < window.from || from > window.to);
  const touching = coverage.covered.filter((one) => !apart.includes(one));
  const last = [...touching, { ...window, edge }].reduce((a, b) => (b.to >= a.to ? b : a));
  const joined = {
    from: Math.min(window.from, ...touching.map(({ from }) => from)),
    to: last.to,
    edge: last.edge,
  };
  return { ...coverage, covered: [...apart, joined].sort((a, b) => a.from - b.from) };
}

/** What was brought at the instant where a range begins that follows a covered one. */
export const edgeAt = ({ covered }: Pick<Coverage, 'covered'>, instant: number): Edge =>
  covered.find(({ to }) => to === instant)?.edge ?? [];

/** Whether a range ends where a covered one begins, whose records at that instant are there already. */
export const meetsCovered = ({ covered }: Pick<Coverage, 'covered'>, instant: number): boolean =>
  covered.some(({ from }) => from === instant);

/** The windows that are looked at again, with one more or one with another count; others are too old. */
export function withRecent(coverage: Coverage, windows: readonly RecentWindow[], horizon: number): Coverage {
  const others = coverage.recent.filter(
    ({ from, to }) => !windows.some((window) => window.from === from && window.to === to),
  );
  const recent = [...others, ...windows].filter(({ to }) => to > horizon).sort((a, b) => a.from - b.from);
  return { ...coverage, recent };
}
