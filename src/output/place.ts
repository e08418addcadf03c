import { GettyDownloadsError } from '../core/errors.js';
import { compactInstant, instantText } from '../history/collect/range.js';
import type { Connection } from '../http/connection.js';
import type { CollectionState } from './collection.js';
import { openStore } from './destination-store.js';
import { openInlineStore } from './inline-store.js';
import { openNews, type News, type NewsContext } from './news.js';
import { openDestination } from './open.js';
import { otherName, type Order } from './order.js';
import { formatOf, type DestinationSettings } from './settings.js';
import type { Store } from './store.js';

/** Where a job's records go; nothing is opened yet. */
export interface Place {
  readonly settings: DestinationSettings | undefined;
  readonly order: Order;
  /** @param begun whether a slice before this one has worked on it */
  open(collection: CollectionState, begun: boolean): Promise<Store>;
}

/** @param began of the job, ISO 8601 */
export function openPlace(
  settings: DestinationSettings | undefined,
  order: Order,
  connection: Connection,
  began: string,
  now: () => Date,
): Place {
  const { gzip, fields, user = 'keep' } = order.choice;
  const records = otherName(order);
  return {
    settings,
    order,
    async open(collection, begun) {
      if (settings === undefined) return openInlineStore(collection.inline);
      const destination = await openDestination(settings, {
        ...order.choice,
        ...runPrefix(order, settings, began),
      });
      const head = {
        connection: connection.name,
        account: connection.account,
        from: instantText(order.from ?? collection.checkpoint.ranges[0]?.from ?? order.to),
        to: instantText(order.to),
        filters: order.filters,
        format: settings.type === 'postgres' ? 'table' : formatOf(order.choice, settings),
        gzip: gzip ?? settings.gzip ?? false,
        ...(records !== undefined && { records }),
        ...(fields && { fields }),
        user,
      };
      // A slice before this one has left something only once it has called the API.
      const expected = begun && collection.checkpoint.spent.calls > 0;
      try {
        return await openStore(destination, { id: collection.id, began, begun: expected, head, now });
      } catch (thrown) {
        await destination.close();
        throw thrown;
      }
    },
  };
}

/** Each run of `collect: new` has a folder and a manifest of its own; a table is one for all of them. */
function runPrefix(
  { mode, choice }: Order,
  { type }: DestinationSettings,
  began: string,
): { prefix?: string } {
  if (mode !== 'new' || type === 'postgres') return {};
  const run = compactInstant(Math.floor(Date.parse(began) / 1000)).toLowerCase();
  return { prefix: [choice.prefix, run].filter(Boolean).join('/') };
}

/**
 * What is new, remembered where the records go.
 *
 * @throws GettyDownloadsError `bad_input` without a destination
 */
export async function openNewsStore(
  { settings, order }: Place,
  context: Omit<NewsContext, 'notes'>,
): Promise<{ news: News; close: () => Promise<void> }> {
  if (settings === undefined) {
    throw new GettyDownloadsError('bad_input', {
      detail: 'collect: new needs a destination, where it remembers what it has brought',
      problems: [
        {
          path: '/output/destination',
          code: 'required',
          message: 'is missing, and there is no default_destination',
        },
      ],
    });
  }
  const base = await openDestination(settings, order.choice);
  try {
    return { news: await openNews({ ...context, notes: base.notes }), close: () => base.close() };
  } catch (thrown) {
    await base.close();
    throw thrown;
  }
}
