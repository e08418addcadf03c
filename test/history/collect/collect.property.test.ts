import assert from 'node:assert/strict';
import fc from 'fast-check';
import { beginning, isDone, resultsOf, type Checkpoint } from '../../../src/history/collect/checkpoint.js';
import { collect, type UnitWriter } from '../../../src/history/collect/collect.js';
import type { Kept } from '../../../src/history/collect/seam.js';
import { identityOf, type DownloadRecord } from '../../../src/history/identity.js';
import { movingList, type Event } from './moving-list.js';

const DAY = 86_400;
const START = 1_700_000_000;
/** Two windows and a bit. */
const RANGE = { from: START, to: START + 65 * DAY };
const EDGES = [START, START + 30 * DAY, START + 60 * DAY, START + 65 * DAY];

/** Seconds close together, and at the edges of windows most of all. */
const second = fc.oneof(
  fc.constantFrom(...EDGES),
  fc.integer({ min: START + 10 * DAY, max: START + 10 * DAY + 5 }),
  fc.integer({ min: START, max: START + 65 * DAY }),
);
const content = fc.integer({ min: 0, max: 4 });
const entry = fc.record({ second, fraction: fc.constantFrom(0, 0, 0, 0.4), content });
const event: fc.Arbitrary<Event> = fc.oneof(
  { weight: 6, arbitrary: fc.constant<Event>({ kind: 'nothing' }) },
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

/** `GETTY_TEST_RUNS` for longer runs. */
const RUNS = Number(process.env['GETTY_TEST_RUNS'] ?? 1500);
const twin = (at: number) => ({
  second: Math.floor(at),
  fraction: at % 1 === 0 ? (0 as const) : (0.4 as const),
  content: 0,
});
const NOTHING = Array<Event>(3).fill({ kind: 'nothing' });
/** Of three twins one lies after its second, where no single second shows it, and another record goes. */
const HIDDEN = {
  entries: [864_000, 864_000, 864_000.4, 0, 0].map((at) => twin(START + at)),
  events: [...NOTHING, { kind: 'goes' as const, place: 88 }],
  pageSize: 2,
  unitPages: 1,
  strict: false,
};
/** A first page that was read long before the second one: in between one record went and another came. */
const OUTDATED = {
  entries: [5_616_000, 5_184_000, 0, 5_184_000, 2_592_000, 5_184_000].map((at) => twin(START + at)),
  events: [
    ...NOTHING,
    { kind: 'comes' as const, second: START + 5_616_000, content: 1 },
    { kind: 'goes' as const, place: 15 },
  ],
  pageSize: 3,
  unitPages: 2,
  strict: false,
};

/** Units in memory, by the range that they are of: written again, a unit takes the place of the former. */
function memory() {
  const units = new Map<string, readonly Kept[]>();
  return {
    openUnit: (range: { from: number; to: number }): Promise<UnitWriter> => {
      let kept: Kept[] = [];
      return Promise.resolve({
        write: (more) => Promise.resolve(void kept.push(...more)),
        abort: () => Promise.resolve(void (kept = [])),
        commit: () => {
          const path = `${String(range.from)}-${String(range.to)}-${String(units.size)}`;
          units.set(path, kept);
          return Promise.resolve([{ path, records: kept.length, bytes: 0, sha256: '' }]);
        },
      });
    },
    of: (path: string) => units.get(path) ?? [],
  };
}

const numbers = (records: readonly DownloadRecord[]): Map<string, number> => {
  const found = new Map<string, number>();
  for (const record of records) found.set(identityOf(record), (found.get(identityOf(record)) ?? 0) + 1);
  return found;
};

async function run(
  { entries, events, pageSize, unitPages, strict }: typeof world extends fc.Arbitrary<infer T> ? T : never,
  stopAfter: number[] = [],
  eventsPerCall = 1,
) {
  const list = movingList(entries, events, eventsPerCall);
  const store = memory();
  const windows: {
    parts: readonly { path: string }[];
    verified: boolean;
    from: number;
    to: number;
    expected: number;
    now: DownloadRecord[];
  }[] = [];
  let checkpoint: Checkpoint = beginning([RANGE]);
  for (let turn = 0; !isDone(checkpoint); turn += 1) {
    let units = 0;
    const last = checkpoint;
    checkpoint = await collect(JSON.parse(JSON.stringify(last)) as Checkpoint, {
      read: list.read,
      pageSize,
      strict,
      inFlight: () => 3,
      unitPages: () => unitPages,
      openUnit: store.openUnit,
      onCheckpoint: () => void (units += 1),
      onWindow: (result, parts, index) => {
        windows[index] = { ...result, parts, now: list.now(result) };
        return Promise.resolve();
      },
      shouldStop: () => units >= (stopAfter[turn] ?? Infinity),
    });
  }
  const parts = windows.flatMap((window) => window.parts);
  const kept = parts.flatMap(({ path }) => store.of(path));
  return { list, checkpoint, windows, kept, results: resultsOf(checkpoint) };
}

/** Calls between two changes of the list: more than may stand between two of its pages that are trusted. */
const CALM = 6;

type World = Parameters<typeof run>[0];

/** Whatever was there throughout is there where it says verified, and nothing is made up. */
async function keepsItsPromise(one: World, eventsPerCall: number): Promise<number> {
  const { list, kept, results } = await run(one, [], eventsPerCall);
  const got = numbers(kept.map(({ record }) => record));
  const verified = results.filter((each) => each.verified);
  for (const window of verified) {
    for (const [key, times] of numbers(list.throughout(window)))
      assert.ok((got.get(key) ?? 0) >= times, `${String(times)} × ${key}, got ${String(got.get(key))}`);
    assert.equal(window.expected, window.unique);
  }
  // Nothing is made up, and nothing stands there more often than it ever was, but in a second whose pages prove nothing.
  const ever = numbers(list.ever());
  const doubted = results.filter((each) => !each.verified);
  const inDoubt = ({ date_downloaded }: DownloadRecord): boolean => {
    const at = Date.parse(String(date_downloaded)) / 1000;
    return doubted.some(({ from, to }) => from <= at && at <= to);
  };
  for (const [key, times] of numbers(kept.map(({ record }) => record).filter((one) => !inDoubt(one))))
    assert.ok(times <= (ever.get(key) ?? 0), `${String(times)} × ${key}`);
  for (const key of got.keys()) assert.ok(ever.has(key), key);
  // Each has its own number among equals.
  const names = kept.map(({ identity, ordinal }) => `${identity}#${String(ordinal)}`);
  assert.equal(new Set(names).size, names.length);
  return verified.length;
}

describe('a collection from a list that moves', () => {
  it('has whatever was there throughout, exactly as often, wherever it says verified', async () => {
    let verified = 0;
    await fc.assert(
      fc.asyncProperty(world, async (one) => {
        const events = one.events.filter(({ kind }) => kind !== 'nothing');
        verified += await keepsItsPromise({ ...one, events }, 1 / CALM);
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
        verified += await keepsItsPromise({ ...one, events, strict: false }, eventsPerCall);
      }),
      { numRuns: RUNS },
    );
    assert.ok(verified > 1000, String(verified));
  });

  for (const [what, one] of Object.entries({ HIDDEN, OUTDATED }))
    it(`has it where one record goes as in ${what}`, async () => {
      for (const rarely of [1, 2, 3, CALM]) await keepsItsPromise(one, 1 / rarely);
    });

  it('keeps that promise where it is strict, whatever comes and goes at once between two calls', async () => {
    await fc.assert(
      fc.asyncProperty(world, fc.integer({ min: 2, max: 4 }), async (one, eventsPerCall) => {
        const { list, kept, results } = await run({ ...one, strict: true }, [], eventsPerCall);
        const got = numbers(kept.map(({ record }) => record));
        for (const window of results.filter((each) => each.verified)) {
          for (const [key, times] of numbers(list.throughout(window)))
            assert.ok((got.get(key) ?? 0) >= times);
        }
      }),
      { numRuns: RUNS, examples: [[HIDDEN, 2]] },
    );
  });

  it('is verified as soon as the list stands still, and is all of it', async () => {
    await fc.assert(
      fc.asyncProperty(world, async (one) => {
        const { list, kept, results } = await run({ ...one, events: [] });
        const crowded = results.some(({ reason }) => reason === 'crowded_second');
        const lost = results.some(({ reason }) => reason === 'final_count');
        if (crowded || lost) return;
        assert.ok(
          results.every(({ verified }) => verified),
          JSON.stringify(results),
        );
        assert.deepEqual(numbers(kept.map(({ record }) => record)), numbers(list.now(RANGE)));
      }),
      { numRuns: 500 },
    );
  });

  it('gives the same wherever it is broken off and gone on with', async () => {
    await fc.assert(
      fc.asyncProperty(
        world,
        fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 20 }),
        async (one, stops) => {
          const still = { ...one, events: [] };
          const whole = await run(still);
          const broken = await run(still, stops);
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
