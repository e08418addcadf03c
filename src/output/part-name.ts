import type { TimeRange, UnitName } from './destination.js';

const INSTANT = String.raw`(\d{8}T\d{6}Z)`;
const NAME = new RegExp(
  String.raw`^${INSTANT}-${INSTANT}\.p\d+-\d+\.[0-9a-f]{16}\.(ndjson|csv|parquet)(\.gz)?$`,
);

/** Of a result that was made of other records, and so has no range of its own. */
const RESULT = /^rows\.[0-9a-f]{16}\.(ndjson|csv|parquet)(\.gz)?$/;

/** A part of a result, by what is in it. */
export const resultPartName = (sha256: string, extension: string): string =>
  `rows.${sha256.slice(0, 16)}.${extension}`;

/** Whether a name is one that parts of ours have: no other file is ever looked at. */
export const isPartName = (name: string): boolean => NAME.test(name) || RESULT.test(name);

/**
 * A part's name by what is in it: the same content of the same pages has the same name, another content another.
 *
 * @param sha256 of the content, hex
 * @param extension `ndjson.gz`
 */
export function partName(unit: UnitName, lastPage: number, sha256: string, extension: string): string {
  return `${rangeText(unit)}.p${unit.firstPage}-${lastPage}.${sha256.slice(0, 16)}.${extension}`;
}

/** The range that a part's name tells, or nothing where it is no part of a collection. */
function rangeOfPart(name: string): TimeRange | undefined {
  const [, from, to] = NAME.exec(name) ?? [];
  return from === undefined || to === undefined ? undefined : { from: instant(from), to: instant(to) };
}

/** `20250101T000000Z-20250131T000000Z`: no character that a file system objects to. */
export function rangeText({ from, to }: TimeRange): string {
  return `${instantText(from)}-${instantText(to)}`;
}

const instantText = (seconds: number): string =>
  new Date(seconds * 1000).toISOString().replace(/[-:]|\.\d+/g, '');

const instant = (text: string): number =>
  Date.parse(text.replace(/^(....)(..)(..)T(..)(..)(..)Z$/, '$1-$2-$3T$4:$5:$6Z')) / 1000;

/**
 * Whether a name is that of a part within a range. A unit of one second at the range's edge may be a neighbour's.
 *
 * @param range default: all of time; `result`: parts of results instead, and none of collections
 */
export function isLeftover(
  name: string,
  range: TimeRange | 'result' = { from: -Infinity, to: Infinity },
): boolean {
  if (range === 'result') return RESULT.test(name);
  const unit = rangeOfPart(name);
  if (unit === undefined || unit.from < range.from || unit.to > range.to) return false;
  return unit.from !== unit.to || (unit.from > range.from && unit.to < range.to) || range.from === range.to;
}
