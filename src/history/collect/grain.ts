import type { Operation } from '../../catalog/operation.js';

/**
 * How finely an operation can be asked for a stretch of time. By the `second`: both ends of a range belong to it, and
 * neighbours share the instant between them. By the `day`, UTC: a range is whole days, from the beginning of its first to
 * the beginning of the one after its last, and neighbours share nothing.
 */
export type Grain = 'second' | 'day';

const DAY = 86_400;

/** By the second where there is a switch that makes times of day count; else only whole days can be relied on. */
export const grainOf = ({ dateRange }: Pick<Operation, 'dateRange'>): Grain =>
  dateRange?.use_time === undefined ? 'day' : 'second';

/** The length of the shortest range that can be cut off, seconds. */
export const stepOf = (grain: Grain): number => (grain === 'day' ? DAY : 1);

/** The last instant, in seconds since 1970, up to which a range of that grain can reach. */
export const floorTo = (grain: Grain, instant: number): number =>
  Math.floor(instant / stepOf(grain)) * stepOf(grain);
