import { createHash } from 'node:crypto';
import { hasColumns } from '../catalog/collect-settings.js';
import type { Operation } from '../catalog/operation.js';
import { badInputOf } from '../core/bad-input.js';
import type { GettyDownloadsError } from '../core/errors.js';
import { readOrder as readPlain, type Order as PlainOrder } from '../history/collect/order.js';
import type { Range } from '../history/collect/range.js';
import { DOWNLOADS } from '../history/identity.js';
import type { CheckedInput } from '../request/check.js';
import { readChoice, type OutputChoice } from './choice.js';
import { formatOf, type DestinationSettings } from './settings.js';

/** What a collection was asked for, and where it goes. */
export interface Order extends PlainOrder {
  readonly choice: OutputChoice;
}

/** @throws GettyDownloadsError `bad_input` with all problems */
export const readOrder = (operation: Operation, values: CheckedInput, now: Date): Order => ({
  ...readPlain(operation, values, now),
  choice: readChoice(values['output']),
});

/** What the records are called, where they are no downloads: what is stored of those says nothing of it. */
export const otherName = ({ kind }: Pick<Order, 'kind'>): string | undefined =>
  kind.name === DOWNLOADS.name ? undefined : kind.name;

/**
 * Records that have no columns go where they can be as the API sent them.
 *
 * @param settings of the destination, where there is one
 * @throws GettyDownloadsError `bad_input`
 */
export function checkForm({ kind, choice }: Order, settings: DestinationSettings | undefined): void {
  if (hasColumns(kind) || settings === undefined) return;
  const refuse = (path: string, message: string): GettyDownloadsError =>
    badInputOf([{ path, code: 'no_columns', message }]);
  const instead = 'are collected as NDJSON into a folder or S3; getty_records makes CSV or Parquet of it';
  if (settings.type === 'postgres')
    throw refuse('/output/destination', `is a table of downloads: ${kind.name} ${instead}`);
  const format = formatOf(choice, settings);
  if (format === 'ndjson') return;
  throw refuse(
    '/output/format',
    `is ${format}${choice.format === undefined ? ', that of the destination' : ''}: say ndjson, for ${kind.name} ${instead}`,
  );
}

/** Name of a collection in its destination: the same order over the same range has the same one. */
export function orderId(order: Order, ranges: readonly Range[], account: string): string {
  const { filters, choice, pageSize, strict } = order;
  const text = JSON.stringify([
    ...[account, ranges, Object.entries(filters).sort(), choice, pageSize, strict],
    ...named(order),
  ]);
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

/** The end of a text that a name is made of. */
export const named = (order: Pick<Order, 'kind'>): readonly string[] => {
  const name = otherName(order);
  return name === undefined ? [] : [name];
};
