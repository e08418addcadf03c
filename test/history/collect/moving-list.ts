import { identified, type DownloadRecord } from '../../../src/history/identity.js';
import { instantText, type Range } from '../../../src/history/collect/range.js';
import type { ReadPage } from '../../../src/history/collect/snapshot.js';

/** What may happen to the list between two calls. */
export type Event =
  | { readonly kind: 'comes'; readonly second: number; readonly content: number }
  | { readonly kind: 'goes'; readonly place: number }
  | { readonly kind: 'shuffle'; readonly seed: number }
  | { readonly kind: 'nothing' };

interface Entry {
  /** Seconds, with a fraction that the API does not show. */
  readonly at: number;
  readonly content: number;
  weight: number;
}

/** A list of downloads that changes while it is read, as an API would serve it. Answers come at once. */
export function movingList(
  start: readonly { second: number; fraction: number; content: number }[],
  events: readonly Event[],
  /** How many of them happen between two calls; 1 / 6: one at each sixth call. */
  eventsPerCall = 1,
) {
  const entries: Entry[] = start.map(({ second, fraction, content }, index) => ({
    at: second + fraction,
    content,
    weight: index,
  }));
  const removed = new Set<Entry>();
  const came = new Set<Entry>();
  let calls = 0;
  let sequence = 0;

  const happen = (event: Event): void => {
    if (event.kind === 'comes') {
      const entry = { at: event.second, content: event.content, weight: entries.length + sequence++ };
      entries.push(entry);
      came.add(entry);
    }
    if (event.kind === 'goes' && entries.length > 0) {
      const [gone] = entries.splice(event.place % entries.length, 1);
      if (gone) removed.add(gone);
    }
    if (event.kind === 'shuffle') {
      for (const [index, entry] of entries.entries())
        entry.weight = ((index + 1) * (event.seed * 2 + 1)) % 97;
    }
  };
  const inRange = ({ from, to }: Range): Entry[] => entries.filter(({ at }) => at >= from && at <= to);
  const shown = ({ at, content }: Entry): DownloadRecord => ({
    id: String(content),
    date_downloaded: instantText(Math.floor(at)),
    product_id: 1,
  });
  const read: ReadPage = (range, page, pageSize) => {
    const due = (count: number): number => Math.floor(count * eventsPerCall + 1e-9);
    for (const event of events.slice(due(calls), due(calls + 1))) happen(event);
    calls += 1;
    const found = inRange(range).sort((a, b) => Math.floor(a.at) - Math.floor(b.at) || a.weight - b.weight);
    return Promise.resolve({
      count: found.length,
      items: found.slice((page - 1) * pageSize, page * pageSize).map((entry) => identified(shown(entry))),
    });
  };
  return {
    read,
    calls: () => calls,
    /** What was there all the time, and what was there at any time, in a range of shown seconds. */
    throughout: (range: Range) =>
      entries
        .filter((entry) => !came.has(entry) && entry.at >= range.from && entry.at <= range.to)
        .map(shown),
    now: (range: Range) => inRange(range).map(shown),
    ever: () => [...entries, ...removed].map(shown),
  };
}
