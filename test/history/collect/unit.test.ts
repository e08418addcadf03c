import assert from 'node:assert/strict';
import type { Kept } from '../../../src/history/collect/seam.js';
import { readUnit } from '../../../src/history/collect/unit.js';
import { movingList } from './moving-list.js';

const START = 1_700_000_000;
const sink = { write: () => Promise.resolve(), restart: () => Promise.resolve() };

async function unitOf(
  entries: readonly { second: number; fraction: number; content: number }[],
  { pageSize = 3, strict = true, to = START + 1 } = {},
) {
  const list = movingList(entries, []);
  const range = { from: START, to };
  const first = await list.read(range, 1, pageSize);
  const context = { read: list.read, pageSize, strict, inFlight: () => 2 };
  return await readUnit(range, first, new Map(), sink, context);
}

const at = (second: number, fraction: number, content: number) => ({
  second: START + second,
  fraction,
  content,
});

describe('a unit of a collection', () => {
  it('is not verified where a fraction of a second that the API keeps to itself hides a record from every slice', async () => {
    const result = await unitOf([at(0, 0, 1), at(0, 0.4, 2), at(1, 0, 3), at(1, 0, 4)]);
    assert.deepEqual([result.counted, result.kept, result.verified], [4, 4, false]);
    assert.equal(result.reason, 'crowded_second');
  });

  it('of two seconds that a page cannot hold together is verified where nothing lies between them', async () => {
    const entries = [at(0, 0, 1), at(0, 0, 2), at(1, 0, 3), at(1, 0, 4), at(1, 0, 4)];
    // Its pages end between twins, and a bridge would be too small to hold both.
    const result = await unitOf(entries, { strict: false, pageSize: 3 });
    assert.deepEqual([result.kept, result.verified], [5, true]);
    assert.equal((await unitOf(entries)).reason, 'crowded_second', 'strict does not rely on counts');
  });

  it('is not verified where one second has more records than a page', async () => {
    const result = await unitOf([0, 1, 2, 3].map((content) => at(0, 0, content)));
    assert.equal(result.kept, 4);
    assert.equal(result.reason, 'crowded_second');
  });

  it('takes the pages of a list that stands still as they are', async () => {
    const entries = Array.from({ length: 10 }, (_, index) => at(index, 0, index));
    const result = await unitOf(entries, { strict: false, to: START + 20 });
    assert.deepEqual(
      { ...result, carried: result.carried.size },
      {
        counted: 10,
        kept: 10,
        shared: 0,
        known: 0,
        how: 'pages',
        pages: 4,
        verified: true,
        carried: 0,
      },
    );
  });

  it('tells twins from records that moved at every edge of its pages', async () => {
    // The fifth page of five begins where a page of four does, too.
    for (let twin = 1; twin < 40; twin += 1) {
      const entries = Array.from({ length: 41 }, (_, index) => at(index, 0, index));
      entries[twin] = entries[twin - 1]!;
      const result = await unitOf(entries, { strict: false, pageSize: 5, to: START + 50 });
      assert.deepEqual([result.how, result.kept], ['pages', 41], String(twin));
    }
  });

  it('reads slices from the beginning where it is strict', async () => {
    const entries = Array.from({ length: 10 }, (_, index) => at(index, 0, index));
    const result = await unitOf(entries, { to: START + 20 });
    assert.equal(result.how, 'slices');
    assert.equal(result.kept, 10);
    assert.equal(result.verified, true);
  });

  it('leaves out what an earlier collection has brought, and counts it', async () => {
    const list = movingList([at(0, 0, 1), at(1, 0, 2), at(1, 0, 2), at(2, 0, 3)], []);
    const range = { from: START, to: START + 5 };
    const twin = (await list.read(range, 2, 1)).items[0]!.identity;
    const kept: Kept[] = [];
    const result = await readUnit(
      range,
      await list.read(range, 1, 10),
      new Map(),
      { ...sink, write: (more) => Promise.resolve(void kept.push(...more)) },
      { read: list.read, pageSize: 10, strict: true, inFlight: () => 2, known: new Map([[twin, 1]]) },
    );
    assert.deepEqual([result.kept, result.known, result.verified], [3, 1, true]);
    assert.deepEqual(
      kept.filter(({ identity }) => identity === twin).map(({ ordinal }) => ordinal),
      [1],
    );
  });
});
