/** Dates as the downloads endpoint takes them. All times are milliseconds since 1970 in UTC. */

export const SECOND = 1000;
export const DAY = 86_400_000;

/** Both ends belong to the range. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

interface Moment {
  /** Start of the day as written, whatever the zone. */
  readonly day: number;
  /** The moment itself; without a zone it is read as UTC. */
  readonly time: number;
  /** Whether there is a day only. */
  readonly bare: boolean;
}

const SPELLING =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2}):(\d{2})(\.\d{1,9})?(?:(Z)|([+-])(\d{2}):(\d{2}))?)?$/;

/** Start of a day `YYYY-MM-DD`, or undefined where it is none of the calendar's. */
export function day(text: string): number | undefined {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? moment(text)?.day : undefined;
}

/** A date, or a date-time in one of the two documented spellings; undefined where it is neither. */
export function moment(text: string): Moment | undefined {
  const parts = SPELLING.exec(text);
  if (parts === null) return undefined;
  const part = (index: number): number => Number(parts[index] ?? 0);
  const start = new Date(0);
  start.setUTCFullYear(part(1), part(2) - 1, part(3));
  if (start.toISOString().slice(0, 10) !== text.slice(0, 10)) return undefined;
  if (part(4) > 23 || part(5) > 59 || part(6) > 59 || part(10) > 23 || part(11) > 59) return undefined;
  const clock = ((part(4) * 60 + part(5)) * 60 + part(6) + part(7)) * SECOND;
  const zone = (part(10) * 60 + part(11)) * 60 * SECOND * (parts[9] === '-' ? -1 : 1);
  return { day: start.getTime(), time: start.getTime() + clock - zone, bare: parts[4] === undefined };
}

/**
 * The range in force: without dates the last 30 days, one end alone reaches 30 days, and today at most.
 * Without `useTime` whole days are meant, the last one to its end; so is a day without a time of day with it.
 */
export function effectiveRange(
  from: Moment | undefined,
  to: Moment | undefined,
  useTime: boolean,
  now: Date,
): Range {
  const reach = 30 * DAY;
  if (useTime) {
    const end = endOf(to) ?? Math.min(now.getTime(), from === undefined ? Infinity : from.time + reach);
    return { from: from?.time ?? end - reach, to: end };
  }
  const today = Math.floor(now.getTime() / DAY) * DAY;
  const last = to?.day ?? Math.min(today, from === undefined ? Infinity : from.day + reach);
  return { from: from?.day ?? last - reach, to: last + DAY - 1 };
}

const endOf = (to: Moment | undefined): number | undefined =>
  to?.bare === true ? to.day + DAY - 1 : to?.time;

/** `YYYY-MM-DDTHH:MM:SSZ` of a time in whole seconds. */
export const written = (seconds: number): string =>
  new Date(seconds * SECOND).toISOString().replace('.000Z', 'Z');
