import type { Forecast } from '../history/collect/forecast.js';
import { resultsOf, type WindowResult } from '../history/collect/checkpoint.js';
import { instantText } from '../history/collect/range.js';
import { totalsOf, windowCount, type CollectionState } from './collection.js';
import type { Order } from './order.js';
import type { Finished } from './store.js';

/** Windows that an output lists at most; those that are not verified come first. The manifest has all of them. */
const MOST_WINDOWS = 40;

/** The output of a finished collection: sums, windows, where the records are and the first few of them. */
export function collectedOutput(
  { to, list }: Order,
  state: CollectionState,
  { manifest, downloads: records }: Finished,
  warnings: readonly { readonly code: string; readonly message: string }[],
): Record<string, unknown> {
  const totals = totalsOf(state);
  const results = resultsOf(state.checkpoint);
  const { calls, retries, throttled_ms, ms } = state.checkpoint.spent;
  const doubts = results.filter(({ verified }) => !verified);
  return {
    ...totals,
    windows: [...doubts, ...results.filter(({ verified }) => verified)].slice(0, MOST_WINDOWS).map(shown),
    window_count: windowCount(state),
    calls,
    retries,
    throttled_ms,
    seconds: Math.round(ms / 100) / 10,
    manifest,
    watermark: instantText(to),
    ...(records ? { [list]: records } : { sample: state.sample }),
    warnings: [...warnings, ...doubts.map(unverified)].slice(0, MOST_WINDOWS),
  };
}

const shown = ({ from, to, ...rest }: WindowResult): Record<string, unknown> => ({
  from: instantText(from),
  to: instantText(to),
  ...rest,
});

const WORDS: Readonly<Record<string, string>> = {
  crowded_second: 'one second of it has more records than a page',
  crowded_day: 'one day of it has more records than a page',
  final_count: 'the API counts another number than it shows',
  outside: 'the API shows records of another time',
};

const unverified = ({
  from,
  to,
  expected,
  unique,
  reason,
}: WindowResult): { code: string; message: string } => ({
  code: 'unverified',
  message: `NOT VERIFIED: ${instantText(from)} to ${instantText(to)}: expected ${String(expected)}, have ${String(unique)}; ${WORDS[reason ?? ''] ?? reason ?? ''}`,
});

/** The output of `collect: plan`. */
export const planOutput = (forecast: Forecast): Record<string, unknown> => ({ ...forecast });
