import assert from 'node:assert/strict';
import { setImmediate as turn } from 'node:timers/promises';
import { beginning, resultsOf } from '../../../src/history/collect/checkpoint.js';
import { collect, type CollectContext } from '../../../src/history/collect/collect.js';
import type { ReadPage, Snapshot } from '../../../src/history/collect/snapshot.js';
import { movingList } from './moving-list.js';

const DAY = 86_400;
const START = 1_700_000_000;
const PAGE_SIZE = 3;
/** In ticks; in each of them one call may be sent. */
const LATENCY = 10;
const IN_FLIGHT = LATENCY + 3;

const CONTEXT: Omit<CollectContext, 'read'> = {
  pageSize: PAGE_SIZE,
  strict: false,
  inFlight: () => IN_FLIGHT,
  unitPages: () => 100,
  openUnit: () =>
    Promise.resolve({
      write: () => Promise.resolve(),
      commit: () => Promise.resolve([]),
      abort: () => Promise.resolve(),
    }),
  shouldStop: () => false,
};

/** A history of so many windows, `records` in each of them, no two alike. */
const historyOf = (windows: number, records: number) => ({
  range: { from: START, to: START + windows * 30 * DAY },
  list: movingList(
    Array.from({ length: windows * records }, (_, index) => ({
      second: START + Math.floor(((index + 0.5) / records) * 30 * DAY),
      fraction: 0,
      content: index,
    })),
    [],
  ),
});

/** Collects on a clock of ticks, of which each sends one call, and counts those in which nobody had any. */
async function ticksOf(
  { range, list }: ReturnType<typeof historyOf>,
  more: Partial<CollectContext> = {},
): Promise<{ calls: number; idle: number; most: number; asked: string[]; unique: number }> {
  const waiting: (() => void)[] = [];
  const asked: string[] = [];
  const sent: { due: number; answer: () => void }[] = [];
  let [tick, idle, most, over] = [0, 0, 0, false];
  const read: ReadPage = (span, page, size) =>
    new Promise<Snapshot>((resolve) => {
      waiting.push(() => {
        asked.push(`${String((span.from - START) / DAY)}-${String((span.to - START) / DAY)} ${String(page)}`);
        sent.push({ due: tick + LATENCY, answer: () => resolve(list.read(span, page, size)) });
      });
      most = Math.max(most, waiting.length + sent.length);
    });
  const collection = collect(beginning([range]), {
    read,
    ...CONTEXT,
    ...more,
  }).finally(() => (over = true));
  for (; !over; tick += 1) {
    while (sent[0] !== undefined && sent[0].due <= tick) sent.shift()?.answer();
    await turn();
    const send = waiting.shift();
    if (send) send();
    else idle += 1;
  }
  const results = resultsOf(await collection);
  assert.ok(results.every(({ verified }) => verified));
  return {
    calls: asked.length,
    idle,
    most,
    asked,
    unique: results.reduce((sum, one) => sum + one.unique, 0),
  };
}

describe('pages that are read ahead', () => {
  for (const [what, windows, records] of [
    ['windows of many pages', 6, 60],
    ['windows of a few pages', 20, 9],
    ['windows of one page', 60, 2],
  ] as const)
    it(`leave no gap between ${what}`, async () => {
      const { calls, idle, unique } = await ticksOf(historyOf(windows, records));
      assert.equal(unique, windows * records);
      // The first page, the one after it and the last have to be waited for, and nothing else.
      assert.ok(idle <= 4 * LATENCY, `${String(idle)} of ${String(calls + idle)}`);
    });

  it('leave no gap where windows are cut into units', async () => {
    const { calls, idle } = await ticksOf(historyOf(6, 90), { unitPages: () => 6 });
    assert.ok(calls > 6 * 30);
    // Beside those, a window of several units is counted once more: there is nothing behind the last one.
    assert.ok(idle <= 6 * LATENCY, `${String(idle)} of ${String(calls + idle)}`);
  });

  it('are no more at once than should be under way, or twice that while something is held against', async () => {
    for (const records of [2, 9, 60]) {
      const { most } = await ticksOf(historyOf(10, records));
      assert.ok(most <= 2 * IN_FLIGHT, String(most));
    }
  });

  it('cost one call more for a window of several pages, whose pages are asked for one after the other', async () => {
    const { calls, asked } = await ticksOf(historyOf(5, 30));
    assert.ok(calls <= 5 * 11, String(calls));
    for (const window of ['60-90', '90-120']) {
      const pages = asked.flatMap((one, index) => (one.startsWith(`${window} `) ? [index] : [])).slice(1);
      assert.equal(pages.length, 10);
      const gaps = pages.slice(1).map((at, index) => at - (pages[index] ?? 0));
      assert.ok(Math.max(...gaps) <= 5, gaps.join());
    }
  });

  it('are none where no list is trusted, nor where it is time to stop', async () => {
    const { asked } = await ticksOf(historyOf(4, 9), { strict: true });
    // Heads alone: of no other window is a second page asked for.
    assert.ok(asked.every((one) => one.endsWith(' 1')));
    const history = historyOf(4, 9);
    let pages = 0;
    const stopped = await collect(beginning([history.range]), {
      read: (...args) => {
        pages += 1;
        return history.list.read(...args);
      },
      ...CONTEXT,
      shouldStop: () => true,
    });
    assert.equal(stopped.windows.length, 1);
    assert.equal(pages, 3);
  });
});
