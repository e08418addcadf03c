import { DateTime, IANAZone } from 'luxon';
import { readDate } from '../request/dates.js';
import { refuse } from './relation.js';

/** An instant, or a day from its beginning to the beginning of the next one; ISO 8601, UTC. */
export interface Moment {
  readonly begin: string;
  readonly end?: string;
}

/**
 * A value that is compared with times. A day without a time of day is the whole of it, as the zone has it; a time
 * without a zone is one of that zone.
 *
 * @throws GettyDownloadsError `bad_input`
 */
export function momentOf(value: unknown, zone: string, path: string): Moment {
  const text = String(value).trim();
  const read = readDate(text);
  if (read === undefined)
    throw refuse({
      path,
      code: 'date',
      message: `${JSON.stringify(text.slice(0, 60))} is not a date: write 2025-01-31, or 2025-01-31T12:00:00Z`,
    });
  const moment = DateTime.fromISO(text.replace(' ', 'T'), { zone });
  if (read.hasTime) return { begin: utc(moment) };
  const begin = moment.startOf('day');
  return { begin: utc(begin), end: utc(begin.plus({ days: 1 }).startOf('day')) };
}

const utc = (moment: DateTime): string => moment.toUTC().toISO() ?? '';

/** @throws GettyDownloadsError `bad_input` for what is no zone of the IANA database */
export function checkZone(zone: string): string {
  if (/^[A-Za-z][A-Za-z0-9_+/-]{0,63}$/.test(zone) && IANAZone.isValidZone(zone)) return zone;
  throw refuse({
    path: '/time_zone',
    code: 'time_zone',
    message: `${JSON.stringify(zone.slice(0, 60))} is no time zone: write one like Europe/Berlin, or UTC`,
  });
}
