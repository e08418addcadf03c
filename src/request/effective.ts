import { DateTime } from 'luxon';
import { inputName } from '../catalog/input-names.js';
import type { DateRange, Operation } from '../catalog/operation.js';
import type { CheckedInput } from './check.js';
import { readDate, type GivenDate } from './dates.js';

/** The dates and values that are in force once the endpoint's defaults and rules are applied. */
export type Effective = Readonly<Record<string, unknown>>;

/**
 * What the endpoint makes of these values: defaults filled in, and the range of dates as UTC instants, both ends
 * inclusive. The rules are those of the API's reference; the zone of a bare date is not documented and taken as UTC.
 *
 * @param now the instant that "today" is taken from
 */
export function effectiveValues(operation: Operation, values: CheckedInput, now: Date): Effective {
  const defaults = operation.parameters
    .filter((parameter) => parameter.in === 'query')
    .map((parameter): [string, unknown] => {
      const name = inputName(parameter);
      return [name, parameter.fixed ?? values[name] ?? parameter.schema['default'] ?? null];
    })
    // Another API may have dozens of which nothing is said.
    .filter(([, value]) => operation.added !== true || value !== null);
  const effective: Record<string, unknown> = Object.fromEntries(defaults);
  if (operation.dateRange === undefined) return effective;
  const { from, to } = effectiveRange(operation.dateRange, values, now);
  return {
    ...effective,
    [operation.dateRange.from]: from === undefined ? null : instantText(from),
    [operation.dateRange.to]: instantText(to),
  };
}

/** Both ends of the range in force, UTC, inclusive. */
export function effectiveRange(
  range: DateRange,
  values: CheckedInput,
  now: Date,
): { from: DateTime | undefined; to: DateTime } {
  const timed = range.use_time !== undefined && values[range.use_time] === true;
  const [from, to] = [given(values[range.from]), given(values[range.to])];
  const today = DateTime.fromJSDate(now, { zone: 'utc' });
  const latest = timed ? today.startOf('second') : today.endOf('day').startOf('second');
  const start = from && (timed ? from.instant : dayOf(from));
  const end = to === undefined ? earlier(latest, start, range.days, timed) : endOf(to, timed);
  return { from: start ?? before(end, range.days, timed), to: end };
}

const given = (value: unknown): GivenDate | undefined =>
  typeof value === 'string' ? readDate(value) : undefined;

const dayOf = (date: GivenDate): DateTime => DateTime.fromISO(date.day, { zone: 'utc' });

function endOf(date: GivenDate, timed: boolean): DateTime {
  if (timed && date.hasTime) return date.instant;
  return dayOf(date).endOf('day').startOf('second');
}

/** The end where only the start is given: `days` after it, or today where that is earlier. */
function earlier(
  latest: DateTime,
  start: DateTime | undefined,
  days: number | undefined,
  timed: boolean,
): DateTime {
  if (start === undefined || days === undefined) return latest;
  const reach = start.plus({ days });
  const end = timed ? reach : reach.endOf('day').startOf('second');
  return end < latest ? end : latest;
}

/** The start where only the end is given or nothing at all. */
function before(end: DateTime, days: number | undefined, timed: boolean): DateTime | undefined {
  if (days === undefined) return undefined;
  return timed ? end.minus({ days }) : end.minus({ days }).startOf('day');
}

const instantText = (instant: DateTime): string =>
  instant.toUTC().toISO({ suppressMilliseconds: true }) ?? '';
