import type { Operation } from '../catalog/operation.js';
import { instantText } from '../history/collect/range.js';
import type { CheckedInput } from '../request/check.js';
import type { Coverage } from './coverage.js';
import { checkFormatVersion } from './format-version.js';
import { stateName } from './news.js';
import { openDestination } from './open.js';
import { readOrder } from './order.js';
import type { DestinationSettings } from './settings.js';

/** What `collect: new` remembers, for people and scripts. */
export interface NewsState {
  /** ISO 8601, UTC, both ends included. */
  readonly covered: readonly { readonly from: string; readonly to: string }[];
  /** Up to where everything is there without a gap; null before the first run. */
  readonly watermark: string | null;
  /** Windows that are looked at again for entries that come late. */
  readonly recent: readonly { readonly from: string; readonly to: string; readonly count: number }[];
}

/**
 * @param values checked input of the task
 * @throws GettyDownloadsError `newer_format`, `destination_failed`
 */
export const lookAtNews = (
  operation: Operation,
  values: CheckedInput,
  settings: DestinationSettings,
): Promise<NewsState> => withState(operation, values, settings, false);

/** Forgets it, and says what was forgotten. The records stay. */
export const forgetNews = (
  operation: Operation,
  values: CheckedInput,
  settings: DestinationSettings,
): Promise<NewsState> => withState(operation, values, settings, true);

async function withState(
  operation: Operation,
  values: CheckedInput,
  settings: DestinationSettings,
  forget: boolean,
): Promise<NewsState> {
  const order = readOrder(operation, values, new Date());
  const destination = await openDestination(settings, order.choice);
  try {
    const name = stateName(order);
    const found = (await destination.notes.read(name)) as Coverage | undefined;
    if (found !== undefined && !forget) checkFormatVersion(found, 1, 'the state of `collect: new`');
    if (forget) await destination.notes.remove(name);
    return shown(found);
  } finally {
    await destination.close();
  }
}

function shown(state: Coverage | undefined): NewsState {
  const range = ({ from, to }: { from: number; to: number }): { from: string; to: string } => ({
    from: instantText(from),
    to: instantText(to),
  });
  const { covered = [], recent = [] } = state ?? {};
  return {
    covered: covered.map(range),
    watermark: covered[0] === undefined ? null : instantText(covered[0].to),
    recent: recent.map((window) => ({ ...range(window), count: window.count })),
  };
}
