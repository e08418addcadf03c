import { createHash } from 'node:crypto';
import type { Operation } from '../catalog/operation.js';
import { readOrder as readPlain, type Order as PlainOrder } from '../history/collect/order.js';
import type { Range } from '../history/collect/range.js';
import type { CheckedInput } from '../request/check.js';
import { readChoice, type OutputChoice } from './choice.js';

/** What a collection was asked for, and where it goes. */
export interface Order extends PlainOrder {
  readonly choice: OutputChoice;
}

/** @throws GettyDownloadsError `bad_input` with all problems */
export const readOrder = (operation: Operation, values: CheckedInput, now: Date): Order => ({
  ...readPlain(operation, values, now),
  choice: readChoice(values['output']),
});

/** Name of a collection in its destination: the same order over the same range has the same one. */
export function orderId(order: Order, ranges: readonly Range[], account: string): string {
  const { filters, choice, pageSize, strict } = order;
  const text = JSON.stringify([account, ranges, Object.entries(filters).sort(), choice, pageSize, strict]);
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
