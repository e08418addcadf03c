import type { DateRange, Operation, Pagination } from '../../catalog/operation.js';
import { GettyDownloadsError } from '../../core/errors.js';
import type { SendOptions } from '../../http/answer.js';
import type { Connection } from '../../http/connection.js';
import type { CheckedInput } from '../../request/check.js';
import { prepareRequest } from '../../request/prepare.js';
import { signedBy } from '../../request/prepared.js';
import { identified, type DownloadRecord, type Identified } from '../identity.js';
import { notAPage, readPage } from '../page.js';
import type { Spent } from './checkpoint.js';
import { instantText } from './range.js';
import type { ReadPage } from './snapshot.js';

/** Most calls under way at once, whatever rate and latency ask for. */
const MOST_IN_FLIGHT = 64;
/** Calls beyond rate × latency, so that the line never runs dry. */
const SPARE = 3;
/** How many latencies the slowest is looked for in. */
const REMEMBERED = 40;

/** Pages of one operation by ranges of time, and what they took. */
export interface Reader {
  readonly read: ReadPage;
  /** How many calls should be under way at once: as many as rate and slowest latency call for, and a few more. */
  readonly inFlight: () => number;
  /** What was spent since it was opened. */
  readonly spent: () => Omit<Spent, 'ms'>;
}

/**
 * @param filters the checked input without dates and page: what every page is asked with
 * @param options how it is sent, and `shape`: what is done to each record before anything else sees it
 * @throws GettyDownloadsError `bad_input` for an operation that has no pages or no range of dates
 */
export function openReader(
  operation: Operation,
  connection: Connection,
  filters: CheckedInput,
  options: SendOptions & { readonly shape?: (record: DownloadRecord) => Identified } = {},
): Reader {
  const { pagination, range } = timed(operation);
  const { shape = identified, ...sending } = options;
  const latencies: number[] = [];
  let calls = 0;
  let retries = 0;
  let throttledMs = 0;
  let bytes = 0;

  return {
    async read({ from, to }, page, pageSize) {
      const values = {
        ...filters,
        [range.from]: instantText(from),
        [range.to]: instantText(to),
        [range.use_time]: true,
        [pagination.page]: page,
        [pagination.page_size]: pageSize,
      };
      const request = signedBy(prepareRequest(operation, values, connection.baseUrl), connection.signature);
      const answer = await connection.send(request, {
        ...sending,
        accept: (body) => notAPage(pagination, body),
      });
      calls += answer.attempts;
      retries += answer.attempts - 1;
      throttledMs += answer.throttledMs;
      bytes += answer.bytes;
      latencies.push((answer.ms - answer.throttledMs - answer.backoffMs) / answer.attempts);
      if (latencies.length > REMEMBERED) latencies.shift();
      const { total, items } = readPage(pagination, answer.body, { page, pageSize });
      return { count: total, items: (items as DownloadRecord[]).map(shape) };
    },
    inFlight() {
      const slowest = Math.max(0, ...latencies) / 1000;
      return Math.min(MOST_IN_FLIGHT, Math.ceil(connection.status().pace * slowest) + SPARE);
    },
    spent: () => ({ calls, retries, throttled_ms: Math.round(throttledMs), bytes }),
  };
}

/** What paging by time needs of an operation. */
function timed(operation: Operation): {
  pagination: Pagination;
  range: DateRange & { readonly use_time: string };
} {
  const { pagination, dateRange } = operation;
  if (pagination !== undefined && dateRange?.use_time !== undefined) {
    return { pagination, range: { ...dateRange, use_time: dateRange.use_time } };
  }
  throw new GettyDownloadsError('bad_input', {
    detail: `${operation.id} has no pages by time of day, so it cannot be collected`,
  });
}
