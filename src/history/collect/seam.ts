import type { Identified } from '../identity.js';
import { EncodedRecord } from './encoded-page.js';
import type { Grain } from './grain.js';
import type { Range } from './range.js';
import { add, type Tally } from './tally.js';

/** A record that is kept, and its number among equals: 0, 1, … */
export interface Kept extends Identified {
  readonly ordinal: number;
}

/** Records of a range: those that are kept, how many the range before has brought, and how many were known before all. */
export interface Taken {
  readonly kept: readonly Kept[];
  readonly shared: number;
  readonly known: number;
}

/**
 * Joins ranges, oldest first. Where they share an instant, of the records at that instant those are left out that the range
 * before has brought, so twins there count by the larger of the two numbers and not by their sum.
 */
export interface Seam {
  /** The records of one range that are new; `outside` counts those whose time is not in it at all. */
  take(range: Range, items: readonly Identified[]): Taken;
  /** Says that a range has been taken whole: what comes next begins at its end. */
  close(range: Range): void;
  /** What was brought at the instant where the last closed range ended. */
  readonly carried: () => Tally;
  /** Records whose time lies outside the range that they were asked for with, so far. */
  readonly outside: () => number;
}

/** In which zone the days of an API begin is its own matter: so far from UTC, seconds. */
const ZONES = 14 * 3600;

/**
 * @param carried what the range before has brought at the instant where the first one begins
 * @param known what an earlier collection has brought already, wherever it stands. Default: nothing
 * @param grain of the ranges: those of whole days share nothing. Default: `second`
 */
export function openSeam(carried: Tally, known: Tally = new Map(), grain: Grain = 'second'): Seam {
  let before = new Map(carried);
  let edge = new Map(carried);
  /** How often each content was seen in the range that is open. */
  let seen: Tally = new Map();
  let ends: Tally = new Map();
  let outside = 0;
  const spare = grain === 'day' ? ZONES : 0;

  return {
    take({ from, to }, items) {
      const kept: Kept[] = [];
      let shared = 0;
      let old = 0;
      for (const item of items) {
        const { identity, at } = item;
        const second = at === undefined ? undefined : Math.floor(at);
        if (second === undefined || second < from - spare || second > to + spare) outside += 1;
        const number = add(seen, identity);
        if (second === to && grain === 'second') add(ends, identity);
        // Mostly there is nothing to look up.
        if (before.size > 0 && number <= (before.get(identity) ?? 0)) shared += 1;
        else if (known.size > 0 && number <= (known.get(identity) ?? 0)) old += 1;
        else kept.push(numbered(item, number - 1));
      }
      return { kept, shared, known: old };
    },
    close({ from, to }) {
      // Where a range is one instant long, what was there before it still is.
      if (from === to) for (const [key, times] of before) ends.set(key, Math.max(times, ends.get(key) ?? 0));
      edge = ends;
      before = new Map(edge);
      seen = new Map();
      ends = new Map();
    },
    carried: () => new Map(edge),
    outside: () => outside,
  };
}

const numbered = (item: Identified, ordinal: number): Kept =>
  item instanceof EncodedRecord
    ? item.numbered(ordinal)
    : { record: item.record, identity: item.identity, at: item.at, ordinal };
