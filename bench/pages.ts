import { filterOf } from '../src/sandbox/page.js';
import { createHistory } from '../src/sandbox/history.js';

/** A stretch of time, both ends included, seconds since 1970. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The simulated history, newest first, each record as JSON already: an answer is a piece of one buffer. */
export interface Pages {
  readonly records: number;
  /** How many records lie in a span, and those of one page as JSON with commas between. */
  page(span: Span, page: number, pageSize: number): { count: number; records: number; json: Uint8Array };
}

export interface PagesOptions {
  readonly records: number;
  /** Days, `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
}

/** Bytes that a record takes at most. */
const ROOM = 1_000;
/** Of a hundred downloads about eight are credits, which are listed only where they are asked for. */
const SPARE = 1.12;

/** Makes the records that the sandbox would list, as many as asked for. */
export function makePages({ records, from, to }: PagesOptions): Pages {
  const options = { seed: 5, downloads: Math.ceil(records * SPARE), from, to, arrivals: 0 };
  const history = createHistory({ ...options, companyEnabled: false }, new Date());
  const range = { from: 0, to: Number.MAX_SAFE_INTEGER };
  const listed = filterOf({ range, productType: undefined, company: false }, 'both');
  const found = history.find(listed).subarray(-records);
  const bytes = Buffer.allocUnsafeSlow(found.length * ROOM);
  const starts = new Uint32Array(found.length + 1);
  const times = new Uint32Array(found.length);
  let used = 0;
  for (let place = 0; place < found.length; place += 1) {
    const record = history.at(found[found.length - 1 - place] as number);
    times[place] = Date.parse(record.date_downloaded) / 1000;
    starts[place] = used;
    used += bytes.write(`${JSON.stringify(record)},`, used);
  }
  starts[found.length] = used;

  /** The first place whose time is before (or, `including`, at or before) a second. */
  function placeOf(second: number, including: boolean): number {
    let [low, high] = [0, found.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      const time = times[middle] as number;
      if (including ? time > second : time >= second) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  return {
    records: found.length,
    page(span, page, pageSize) {
      const first = placeOf(span.to, true);
      const count = Math.max(0, placeOf(span.from, false) - first);
      const begin = Math.min(first + count, first + (page - 1) * pageSize);
      const end = Math.min(first + count, begin + pageSize);
      const [start = 0, stop = 0] = [starts[begin], starts[end]];
      return { count, records: end - begin, json: bytes.subarray(start, Math.max(start, stop - 1)) };
    },
  };
}
