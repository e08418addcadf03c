import type { DateRange, Operation, Pagination, RecordKind } from '../../catalog/operation.js';
import { GettyDownloadsError } from '../../core/errors.js';
import type { SendOptions } from '../../http/answer.js';
import type { Connection } from '../../http/connection.js';
import type { CheckedInput } from '../../request/check.js';
import { prepareRequest } from '../../request/prepare.js';
import { signedBy } from '../../request/prepared.js';
import { identityBy, type DownloadRecord, type Identified } from '../identity.js';
import type { Spent } from './checkpoint.js';
import { grainOf, type Grain } from './grain.js';
import { instantText, type Range } from './range.js';
import { pageDecoder, type DecodePage } from './decode-page.js';
import type { ReadPage, Snapshot } from './snapshot.js';

/** Most calls under way at once, whatever rate and latency ask for. */
const MOST_IN_FLIGHT = 64;
/** Calls beyond rate × latency, so that the line never runs dry. */
const SPARE = 3;
/** How many latencies the slowest is looked for in. */
const REMEMBERED = 40;

/** Pages of one operation by ranges of time, and what they took. */
export interface Reader {
  readonly read: ReadPage;
  /** Of the ranges that it takes. */
  readonly grain: Grain;
  /** How many calls should be under way at once: as many as rate and slowest latency call for, and a few more. */
  readonly inFlight: () => number;
  /** What was spent since it was opened. */
  readonly spent: () => Omit<Spent, 'ms'>;
}

/**
 * @param filters the checked input without dates and page: what every page is asked with
 * @param options how it is sent; `shape`: what is done to each record before anything else sees it; `decodePage`: what
 *   makes a page of an answer, that included. Default: here, at once
 * @throws GettyDownloadsError `bad_input` for an operation that cannot be collected
 */
export function openReader(
  operation: Operation,
  connection: Connection,
  filters: CheckedInput,
  options: SendOptions & {
    readonly shape?: (record: DownloadRecord) => Identified;
    readonly decodePage?: DecodePage;
  } = {},
): Reader {
  const { pagination, range, kind } = timed(operation);
  const grain = grainOf(operation);
  const {
    shape = identityBy(kind).identified,
    decodePage: decode = pageDecoder(pagination, shape),
    ...sending
  } = options;
  const latencies: number[] = [];
  let calls = 0;
  let retries = 0;
  let throttledMs = 0;
  let bytes = 0;

  return {
    grain,
    async read(asked, page, pageSize) {
      const values = {
        ...filters,
        ...datesOf(asked, range),
        [pagination.page]: page,
        [pagination.page_size]: pageSize,
      };
      const request = signedBy(prepareRequest(operation, values, connection.baseUrl), connection.signature);
      const answer = await connection.send(request, {
        ...sending,
        decode,
      });
      calls += answer.attempts;
      retries += answer.attempts - 1;
      throttledMs += answer.throttledMs;
      bytes += answer.bytes;
      latencies.push((answer.ms - answer.throttledMs - answer.backoffMs) / answer.attempts);
      if (latencies.length > REMEMBERED) latencies.shift();
      return answer.body as Snapshot;
    },
    inFlight() {
      const slowest = Math.max(0, ...latencies) / 1000;
      return Math.min(MOST_IN_FLIGHT, Math.ceil(connection.status().pace * slowest) + SPARE);
    },
    spent: () => ({ calls, retries, throttled_ms: Math.round(throttledMs), bytes }),
  };
}

/**
 * A range as its parameters. Of whole days both ends have a time of day and no zone: whether an API looks at the time or
 * only at the day, and whatever zone its days are of, it is the same days, and no two ranges have one in common.
 */
const datesOf = ({ from, to }: Range, names: DateRange): Readonly<Record<string, unknown>> =>
  names.use_time === undefined
    ? { [names.from]: withoutZone(from), [names.to]: withoutZone(to - 1) }
    : { [names.from]: instantText(from), [names.to]: instantText(to), [names.use_time]: true };

const withoutZone = (seconds: number): string => instantText(seconds).replace(/Z$/, '');

/** What paging by time needs of an operation. */
function timed(operation: Operation): { pagination: Pagination; range: DateRange; kind: RecordKind } {
  const { pagination, dateRange, record } = operation;
  if (pagination !== undefined && dateRange !== undefined && record !== undefined)
    return { pagination, range: dateRange, kind: record };
  throw new GettyDownloadsError('bad_input', {
    detail: `${operation.id} has no pages by time, so it cannot be collected`,
  });
}
