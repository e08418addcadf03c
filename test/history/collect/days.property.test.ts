import assert from 'node:assert/strict';
import fc from 'fast-check';
import { beginning, isDone, resultsOf, type Checkpoint } from '../../../src/history/collect/checkpoint.js';
import { collect } from '../../../src/history/collect/collect.js';
import type { Range } from '../../../src/history/collect/range.js';
import type { Kept } from '../../../src/history/collect/seam.js';
import { identityOf, type DownloadRecord } from '../../../src/history/identity.js';
import { movingList, type Event } from './moving-list.js';

const DAY = 86_400;
const START = 19_700 * DAY;
/** Two windows and five days; its end does not belong to it. */
const RANGE = { from: START, to: START + 65 * DAY };
const LAST = 65 * DAY - 1;

/** Seconds on few days, at the ends of days and of windows most of all, and just behind the range. */
const second = fc
  .oneof(
    fc.constantFrom(0, DAY - 1, DAY, 30 * DAY - 1, 30 * DAY, 60 * DAY - 1, 60 * DAY, LAST, 65 * DAY),
    fc.integer({ min: 10 * DAY, max: 11 * DAY - 1 }),
    fc.integer({ min: 10 * DAY, max: 13 * DAY }),
    fc.integer({ min: 0, max: LAST }),
  )
  .map((after) => START + after);
const content = fc.integer({ min: 0, max: 4 });
const entry = fc.record({ second, fraction: fc.constantFrom(0, 0, 0.4), content });
const event: fc.Arbitrary<Event> = fc.oneof(
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('comes' as const), second, content }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('goes' as const), place: fc.nat(200) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('shuffle' as const), seed: fc.nat(30) }) },
);
const world = fc.record({
  entries: fc.array(entry, { maxLength: 60 }),
  events: fc.array(event, { maxLength: 80 }),
  pageSize: fc.integer({ min: 2, max: 12 }),
  unitPages: fc.integer({ min: 1, max: 6 }),
  strict: fc.boolean(),
});
type World = typeof world extends fc.Arbitrary<infer T> ? T : never;

/** `GETTY_TEST_RUNS` for longer runs. */
const RUNS = Number(process.env['GETTY_TEST_RUNS'] ?? 1500);
/** Calls between two changes of the list: more than may stand between two of its pages that are trusted. */
const CALM = 6;

/** The instants of a range of whole days, as the list takes it: both ends included. */
const within = ({ from, to }: Range): Range => ({ from, to: to - 0.5 });

async function run(one: World, stopAfter: readonly number[] = [], eventsPerCall = 1 / CALM) {
  const { entries, events, pageSize, unitPages, strict } = one;
  const list = movingList(entries, events, eventsPerCall);
  const units = new Map<string, readonly Kept[]>();
  const parts: string[][] = [];
  let checkpoint: Checkpoint = beginning([RANGE]);
  for (let turn = 0; !isDone(checkpoint); turn += 1) {
    let reached = 0;
    checkpoint = await collect(JSON.parse(JSON.stringify(checkpoint)) as Checkpoint, {
      read(range, ...page) {
        assert.ok(range.from % DAY === 0 && range.to % DAY === 0, 'whole days');
        assert.ok(RANGE.from <= range.from && range.from < range.to && range.to <= RANGE.to, 'within');
        return list.read(within(range), ...page);
      },
      grain: 'day',
      pageSize,
      strict,
      inFlight: () => 3,
      unitPages: () => unitPages,
      openUnit() {
        let kept: Kept[] = [];
        return Promise.resolve({
          write: (more: readonly Kept[]) => Promise.resolve(void kept.push(...more)),
          abort: () => Promise.resolve(void (kept = [])),
          commit() {
            const path = String(units.size);
            units.set(path, kept);
            return Promise.resolve([{ path, records: kept.length, bytes: 0, sha256: '' }]);
          },
        });
      },
      onCheckpoint: () => void (reached += 1),
      onWindow(_result, written, index, edge) {
        assert.deepEqual(edge, [], 'nothing is shared with the next window');
        parts[index] = written.map(({ path }) => path);
        return Promise.resolve();
      },
      shouldStop: () => reached >= (stopAfter[turn] ?? Infinity),
    });
  }
  const kept = parts.flat().flatMap((path) => units.get(path) ?? []);
  return { list, kept, results: resultsOf(checkpoint) };
}

function numbers(records: readonly DownloadRecord[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const record of records) found.set(identityOf(record), (found.get(identityOf(record)) ?? 0) + 1);
  return found;
}

const recordsOf = ({ kept }: { kept: readonly Kept[] }): DownloadRecord[] => kept.map(({ record }) => record);

/** Whatever was there throughout is there where it says verified, and nothing is made up. */
async function keepsItsPromise(one: World, eventsPerCall: number): Promise<number> {
  const done = await run(one, [], eventsPerCall);
  const got = numbers(recordsOf(done));
  const verified = done.results.filter((each) => each.verified);
  for (const window of verified) {
    for (const [key, times] of numbers(done.list.throughout(within(window))))
      assert.ok((got.get(key) ?? 0) >= times, `${String(times)} × ${key}, got ${String(got.get(key))}`);
    assert.deepEqual([window.expected, window.duplicates], [window.unique, 0]);
  }
  const ever = numbers(done.list.ever());
  const doubted = done.results.filter((each) => !each.verified);
  const sure = recordsOf(done).filter(({ date_downloaded }) => {
    const at = Date.parse(String(date_downloaded)) / 1000;
    return !doubted.some(({ from, to }) => from <= at && at < to);
  });
  for (const [key, times] of numbers(sure))
    assert.ok(times <= (ever.get(key) ?? 0), `${String(times)} × ${key}`);
  for (const key of got.keys()) assert.ok(ever.has(key), key);
  return verified.length;
}

describe('a collection by whole days from a list that moves', () => {
  it('has whatever was there throughout, exactly as often, wherever it says verified', async () => {
    let verified = 0;
    await fc.assert(
      fc.asyncProperty(world, async (one) => {
        verified += await keepsItsPromise(one, 1 / CALM);
      }),
      { numRuns: RUNS },
    );
    assert.ok(verified > 1000, String(verified));
  });

  it('has it, too, where several come and change places between any two calls, as long as none goes', async () => {
    let verified = 0;
    await fc.assert(
      fc.asyncProperty(world, fc.constantFrom(1, 2, 3), async (one, eventsPerCall) => {
        const events = one.events.filter(({ kind }) => kind !== 'goes');
        verified += await keepsItsPromise({ ...one, events }, eventsPerCall);
      }),
      { numRuns: RUNS },
    );
    assert.ok(verified > 1000, String(verified));
  });

  it('keeps that promise where it is strict, whatever comes and goes at once between two calls', async () => {
    await fc.assert(
      fc.asyncProperty(world, fc.integer({ min: 2, max: 4 }), async (one, eventsPerCall) => {
        await keepsItsPromise({ ...one, strict: true }, eventsPerCall);
      }),
      { numRuns: RUNS },
    );
  });

  it('is verified as soon as the list stands still, and is all of it: strict, unless a day has more than a page', async () => {
    let crowded = 0;
    await fc.assert(
      fc.asyncProperty(world, async (one) => {
        const done = await run({ ...one, events: [] });
        for (const { from, to, verified, reason } of done.results) {
          const days = Array.from({ length: (to - from) / DAY }, (_, day) => from + day * DAY);
          const most = Math.max(
            ...days.map((day) => done.list.now(within({ from: day, to: day + DAY })).length),
          );
          if (one.strict && most > one.pageSize) {
            assert.deepEqual([verified, reason], [false, 'crowded_day']);
            crowded += 1;
          } else if (one.pageSize > 2 || most <= 2) assert.equal(verified, true, reason);
        }
        if (done.results.every(({ verified }) => verified))
          assert.deepEqual(numbers(recordsOf(done)), numbers(done.list.now(within(RANGE))));
      }),
      { numRuns: 500 },
    );
    assert.ok(crowded > 0);
  });

  it('gives the same wherever it is broken off and gone on with', async () => {
    await fc.assert(
      fc.asyncProperty(
        world,
        fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 20 }),
        async (one, stops) => {
          const still = { ...one, events: [] };
          const [whole, broken] = [await run(still), await run(still, stops)];
          const names = ({ kept }: typeof whole): string[] =>
            kept.map(({ identity, ordinal }) => `${identity}#${String(ordinal)}`).sort();
          assert.deepEqual(names(broken), names(whole));
          assert.deepEqual(broken.results, whole.results);
        },
      ),
      { numRuns: 500 },
    );
  });
});
