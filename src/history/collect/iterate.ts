import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import type { Operation } from '../../catalog/operation.js';
import { GettyDownloadsError } from '../../core/errors.js';
import { followSignals } from '../../core/follow-signals.js';
import type { Connections } from '../../http/connection.js';
import { checkInput } from '../../request/check.js';
import type { DownloadRecord } from '../identity.js';
import { beginning, resultsOf } from './checkpoint.js';
import { collect } from './collect.js';
import { rangesOf, readOrder } from './order.js';
import { instantText } from './range.js';
import { openReader } from './reader.js';
import type { Kept } from './seam.js';

/** Pages of one unit: what is held in memory until it is known to be right. */
const UNIT_PAGES = 128;

/**
 * Everything between two dates, record by record, unit by unit as they are found to be complete.
 *
 * @param input as of a task with `collect: all`
 * @throws GettyDownloadsError; with `strict`, `not_verified` after the last record where something is not proven
 */
export async function* iterate(
  operation: Operation,
  input: object,
  {
    connections,
    signal: outer,
  }: { readonly connections: Connections; readonly signal?: AbortSignal | undefined },
): AsyncGenerator<DownloadRecord, void> {
  const values = checkInput(operation, { ...input, collect: 'all' });
  const order = readOrder(operation, values, new Date());
  const use = { operation: `${operation.api}/${operation.id}` };
  const connection = connections.get(order.connection, use);
  const left = new AbortController();
  const { signal, release } = followSignals(outer, left.signal);
  const reader = openReader(operation, connection, order.filters, { signal });
  const units = new PassThrough({ objectMode: true, highWaterMark: 1 });
  const work = collect(beginning(rangesOf(order)), {
    ...reader,
    pageSize: order.pageSize,
    strict: order.strict,
    unitPages: () => UNIT_PAGES,
    shouldStop: () => false,
    openUnit() {
      let kept: Kept[] = [];
      return Promise.resolve({
        write: (more: readonly Kept[]) => Promise.resolve(void kept.push(...more)),
        abort: () => Promise.resolve(void (kept = [])),
        async commit() {
          const records = connections.redact(kept.map(({ record }) => record));
          if (!units.write(records)) await once(units, 'drain', { signal });
          return [];
        },
      });
    },
  });
  work.then(
    () => units.end(),
    (thrown: unknown) => units.destroy(thrown as Error),
  );
  try {
    for await (const records of units) yield* records as DownloadRecord[];
    const doubts = resultsOf(await work).filter(({ verified }) => !verified);
    if (doubts[0] === undefined) return;
    const detail = `${doubts.length} windows, the first from ${instantText(doubts[0].from)}`;
    const error = new GettyDownloadsError('not_verified', { detail });
    if (order.strict) throw error;
    process.emitWarning(error.message);
  } finally {
    left.abort();
    release();
  }
}
