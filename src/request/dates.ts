import { DateTime } from 'luxon';

/** A date parameter as the endpoint understands it. */
export interface GivenDate {
  /** As written. */
  readonly text: string;
  /** The calendar day that is written, `2019-09-19`. */
  readonly day: string;
  /** Whether a time of day is written. */
  readonly hasTime: boolean;
  /** Whether a zone is written. Without one UTC is assumed; what Getty assumes is not documented. */
  readonly hasZone: boolean;
  /** The instant meant when times count; midnight UTC of the day where no time is written. */
  readonly instant: DateTime<true>;
}

const SPELLING =
  /^(\d{4}-\d{2}-\d{2})(?:[T ]([01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?(Z|[+-](?:0\d|1[0-4]):[0-5]\d)?)?$/;

/**
 * Reads `2019-09-19`, `2019-09-19T19:30:37` or `2019-09-19 19:30:37`, the last two with an optional fraction
 * and an optional zone (`Z`, `+02:00`).
 *
 * @returns undefined where the spelling is another one or the calendar has no such day
 */
export function readDate(text: string): GivenDate | undefined {
  const match = SPELLING.exec(text);
  if (match?.[1] === undefined) return undefined;
  const instant = DateTime.fromISO(text.replace(' ', 'T'), { zone: 'utc' });
  if (!instant.isValid) return undefined;
  return { text, day: match[1], hasTime: match[2] !== undefined, hasZone: match[3] !== undefined, instant };
}
