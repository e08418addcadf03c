import type { Batch, Operation } from '../catalog/operation.js';
import type { HttpAnswer } from '../http/answer.js';
import type { CheckedInput } from '../request/check.js';
import type { PreparedRequest } from '../request/prepared.js';
import { ahead } from './collect/ahead.js';

/** Calls that are under way at once: the pace spaces them, this bounds what waits in memory. */
const IN_FLIGHT = 8;

/**
 * The inputs of the calls that a list of ids takes, each id once, in the order in which they stand.
 *
 * @returns one at least
 */
export function batchesOf({ batch }: Operation, values: CheckedInput): readonly CheckedInput[] {
  if (batch === undefined) return [values];
  const ids = [...new Set(values[batch.parameter] as readonly string[])];
  const count = Math.ceil(ids.length / batch.size);
  return Array.from({ length: count }, (_, index) => ({
    ...values,
    [batch.parameter]: ids.slice(index * batch.size, (index + 1) * batch.size),
  }));
}

/** Why a body is no answer to a batch, or nothing. */
export function notABatch({ items, missing }: Batch, body: unknown): string | undefined {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return 'the answer is not an object';
  const { [items]: found, [missing]: not } = body as Record<string, unknown>;
  if (!Array.isArray(found)) return `\`${items}\` is not a list`;
  return not === undefined || not === null || Array.isArray(not) ? undefined : `\`${missing}\` is not a list`;
}

/**
 * Sends the calls that a list of ids takes, several at once, and joins what they found and did not find.
 *
 * @param send one call; its body is one that {@link notABatch} has nothing against
 * @returns the lists under the API's own names, and the number of `calls`
 */
export async function sendBatches(
  batch: Batch,
  requests: readonly PreparedRequest[],
  send: (request: PreparedRequest) => Promise<HttpAnswer>,
): Promise<Record<string, unknown>> {
  const items: unknown[] = [];
  const missing: unknown[] = [];
  const jobs = requests.map((request) => () => send(request));
  for await (const { body } of ahead(jobs, () => IN_FLIGHT)) {
    const { [batch.items]: found, [batch.missing]: not } = body as Record<
      string,
      unknown[] | null | undefined
    >;
    items.push(...(found ?? []));
    missing.push(...(not ?? []));
  }
  return { [batch.items]: items, [batch.missing]: missing, calls: requests.length };
}
