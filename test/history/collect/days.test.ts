import assert from 'node:assert/strict';
import { loadCatalog } from '../../../src/catalog/catalog.js';
import { findOperation } from '../../../src/catalog/find.js';
import { readOrder, rangesOf } from '../../../src/history/collect/order.js';
import type { Range } from '../../../src/history/collect/range.js';
import { openSeam } from '../../../src/history/collect/seam.js';
import { slicesOf } from '../../../src/history/collect/slices.js';
import type { Snapshot } from '../../../src/history/collect/snapshot.js';
import type { Identified } from '../../../src/history/identity.js';
import { checkInput } from '../../../src/request/check.js';

const DAY = 86_400;
const TODAY = { from: 0, to: DAY };
const item = (identity: string, at = 1): Identified => ({ record: {}, identity, at });

/** Slices of one day whose list changes with each call: the last one stays. */
async function slicesFrom(lists: readonly string[], strict = false) {
  let calls = 0;
  const read = (range: Range, page: number, size: number): Promise<Snapshot> => {
    assert.deepEqual(range, TODAY);
    const list = lists[Math.min(calls++, lists.length - 1)] ?? '';
    const items = Array.from(list, (identity) => item(identity));
    return Promise.resolve({ count: items.length, items: items.slice((page - 1) * size, page * size) });
  };
  const slices = [];
  const context = { read, pageSize: 3, inFlight: () => 1, strict, grain: 'day' as const };
  for await (const { snapshots, crowded } of slicesOf(TODAY, context)) {
    const found = snapshots.flatMap(({ items }) => items.map(({ identity }) => identity)).join('');
    slices.push({ found, crowded: crowded === true });
  }
  return { slices, calls };
}

describe('a day with more records than a page', () => {
  it('is read from its pages, one after the other', async () => {
    const { slices, calls } = await slicesFrom(['abcdefgh']);
    assert.deepEqual([slices, calls], [[{ found: 'abcdefgh', crowded: false }], 4]);
  });

  it('is read again where one comes between two pages', async () => {
    const { slices } = await slicesFrom(['abcde', 'abcde', 'xabcde']);
    assert.deepEqual(slices, [{ found: 'xabcde', crowded: false }]);
  });

  it('is read again where one goes and another comes, and a record stands on two pages', async () => {
    const { slices } = await slicesFrom(['abcde', 'abcde', 'xabce']);
    assert.deepEqual(slices, [{ found: 'xabce', crowded: false }]);
  });

  it('has twins on two pages where a page shows them both', async () => {
    const { slices } = await slicesFrom(['abcce']);
    assert.deepEqual(slices, [{ found: 'abcce', crowded: false }]);
  });

  it('is crowded where it moves whenever it is read, and always where nothing is taken on trust', async () => {
    const moving = await slicesFrom(
      Array.from({ length: 20 }, (_, calls) => 'abcdefghijklmnopqrstuvwxyz'.slice(0, 4 + calls)),
    );
    assert.equal(moving.slices[0]?.crowded, true);
    assert.equal((await slicesFrom(['abcdef'], true)).slices[0]?.crowded, true);
  });
});

describe('the seam of whole days', () => {
  it('leaves nothing out, and lets a day begin in any zone', () => {
    const seam = openSeam(new Map(), undefined, 'day');
    const hours = (some: number): number => some * 3600;
    const items = [item('a', -hours(14)), item('b', DAY), item('c', DAY + hours(12))];
    assert.equal(seam.take(TODAY, items).kept.length, 3);
    assert.equal(seam.outside(), 0);
    seam.close(TODAY);
    assert.equal(seam.carried().size, 0);
    seam.take(TODAY, [item('d', DAY + hours(15)), item('e', -hours(15))]);
    assert.equal(seam.outside(), 2);
  });
});

describe('an order of purchases', () => {
  const operation = findOperation(loadCatalog(), 'getty_purchased_assets');
  const orderOf = (input: object, now = '2025-03-10T11:00:00Z') =>
    readOrder(operation, checkInput(operation, { collect: 'all', ...input }), new Date(now));
  const ends = (input: object, now?: string): string[] =>
    rangesOf(orderOf(input, now)).flatMap(({ from, to }) =>
      [from, to].map((at) => new Date(at * 1000).toISOString().slice(0, 19)),
    );

  it('is whole days, the last of them over for half a day', () => {
    const from = '2025-03-01';
    assert.deepEqual(ends({ date_from: from }), ['2025-03-01T00:00:00', '2025-03-09T00:00:00']);
    assert.deepEqual(ends({ date_from: from }, '2025-03-10T12:00:00Z')[1], '2025-03-10T00:00:00');
    assert.deepEqual(ends({ date_from: from, settle_minutes: 0 })[1], '2025-03-10T00:00:00');
    assert.deepEqual(ends({ date_from: `${from}T10:00:00`, date_to: '2025-03-03T10:00:00' }), [
      ...['2025-03-01T00:00:00', '2025-03-04T00:00:00'],
    ]);
    assert.deepEqual(ends({ date_from: '2025-03-09' }), []);
  });

  it('has pages that the API gives unasked, and looks again at whole days', () => {
    const order = orderOf({ date_from: '2025-03-01', recheck_days: 1.2 });
    assert.deepEqual([order.pageSize, order.recheck, order.filters], [75, 2 * DAY, {}]);
  });

  it('shares no instant with another one', () => {
    const continued = { collect: 'all', date_from: '2025-03-01', continues: true };
    assert.throws(() => checkInput(operation, continued), /continues is not a parameter/);
  });
});
