import type { DownloadRecord, Identified } from '../identity.js';
import type { Snapshot } from './snapshot.js';

/** A page as it goes from one thread to another: bytes that are handed over instead of copied. */
export interface EncodedPage {
  readonly count: number;
  /** Of all records, 32 characters each. */
  readonly identities: string;
  /** Seconds since 1970; NaN where a record does not say. */
  readonly times: Float64Array<ArrayBuffer>;
  /** A line of NDJSON each. */
  readonly lines: Uint8Array<ArrayBuffer>;
  /** Where each line ends. */
  readonly ends: Uint32Array<ArrayBuffer>;
}

/** Characters of an identity. */
const LENGTH = 32;

/** A record as NDJSON. */
export const lineOf = (record: DownloadRecord): string => `${JSON.stringify(record)}\n`;

/** @param room that nobody needs any more: for the lines, where they fit in */
export function encodePage({ count, items }: Snapshot, room: Uint8Array<ArrayBuffer>): EncodedPage {
  const times = new Float64Array(items.length);
  const ends = new Uint32Array(items.length);
  let [text, identities, end] = ['', '', 0];
  for (const [index, { record, identity, at }] of items.entries()) {
    const line = lineOf(record);
    text += line;
    identities += identity;
    end += Buffer.byteLength(line);
    ends[index] = end;
    times[index] = at ?? NaN;
  }
  const lines = end <= room.length ? room.subarray(0, end) : new Uint8Array(end);
  new TextEncoder().encodeInto(text, lines);
  return { count, identities, times, lines, ends };
}

export function decodePage(page: EncodedPage): Snapshot {
  const items: EncodedRecord[] = [];
  for (let index = 0; index < page.ends.length; index += 1) items.push(new EncodedRecord(page, index, 0));
  return { count: page.count, items };
}

/** A record of such a page. It stays a line until somebody asks for more. */
export class EncodedRecord implements Identified {
  readonly identity: string;
  readonly at: number | undefined;

  constructor(
    private readonly page: EncodedPage,
    private readonly index: number,
    readonly ordinal: number,
  ) {
    this.identity = page.identities.slice(index * LENGTH, (index + 1) * LENGTH);
    const time = page.times[index];
    this.at = Number.isNaN(time) ? undefined : time;
  }

  get record(): DownloadRecord {
    const { page, index } = this;
    const line = page.lines.subarray(startOf(page, index), page.ends[index]);
    return JSON.parse(new TextDecoder().decode(line)) as DownloadRecord;
  }

  numbered(ordinal: number): EncodedRecord {
    return new EncodedRecord(this.page, this.index, ordinal);
  }

  /** The lines of some, without a copy, and those that follow one another in one piece. Undefined where one is none. */
  static linesOf(records: readonly object[]): Uint8Array[] | undefined {
    const runs: { readonly page: EncodedPage; readonly first: number; last: number }[] = [];
    for (const one of records) {
      if (!(one instanceof EncodedRecord)) return undefined;
      const run = runs.at(-1);
      if (run?.page === one.page && run.last + 1 === one.index) run.last = one.index;
      else runs.push({ page: one.page, first: one.index, last: one.index });
    }
    return runs.map(({ page, first, last }) => page.lines.subarray(startOf(page, first), page.ends[last]));
  }
}

const startOf = ({ ends }: EncodedPage, index: number): number => (index === 0 ? 0 : (ends[index - 1] ?? 0));
