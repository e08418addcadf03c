import assert from 'node:assert/strict';
import { join } from 'node:path';
import fc from 'fast-check';
import { loadCatalog } from '../../src/catalog/catalog.js';
import { findOperation } from '../../src/catalog/find.js';
import type { DownloadRecord } from '../../src/history/identity.js';
import { createDestinations } from '../../src/output/destinations.js';
import { runJob } from '../../src/output/job.js';
import { checkInput } from '../../src/request/check.js';
import { temporaryFolder } from '../support/fake-java.js';
import { answer, fakeConnections, type Send } from '../support/fake-connections.js';
import { recordsBeside } from '../support/written.js';

const HOUR = 3600;
const DAY = 24 * HOUR;
const START = 19_700 * DAY;
const operation = findOperation(loadCatalog(), 'getty_purchased_assets');

interface Purchase {
  /** Seconds since 1970. */
  readonly at: number;
  /** Seconds until the list has it. */
  readonly late: number;
}
/** Whether times of day in the parameters count, and how far from UTC its days begin, seconds: neither is documented. */
interface Reading {
  readonly times: boolean;
  readonly zone: number;
}

/** A list of purchases as an API would serve it at a moment. */
function listOf(purchases: readonly Purchase[], { times, zone }: Reading, now: () => number): Send {
  const local = (at: number): string => new Date((at + zone) * 1000).toISOString().slice(0, 19);
  const shown = (text: string): string => (times ? text : text.slice(0, 10));
  return ({ query }) => {
    const given = new Map(query.map(([name, value]) => [name, value]));
    const [from = '', to = ''] = [given.get('date_from'), given.get('date_to')];
    assert.match(`${from} ${to}`, /^\d{4}-\d\d-\d\dT00:00:00 \d{4}-\d\d-\d\dT23:59:59$/);
    assert.ok(from < to, `${from} is after ${to}`);
    const found = purchases
      .map((purchase, number) => ({ ...purchase, number }))
      .filter(({ at, late }) => at + late <= now())
      .filter(({ at }) => shown(from) <= shown(local(at)) && shown(local(at)) <= shown(to));
    const [page, size] = [Number(given.get('page')), Number(given.get('page_size'))];
    const items = found.slice((page - 1) * size, page * size).map(({ at, number }): DownloadRecord => ({
      order_id: String(900_000 + number),
      asset_id: String(number % 3),
      date_purchased: `${new Date(at * 1000).toISOString().slice(0, 19)}Z`,
    }));
    return Promise.resolve(answer({ result_count: found.length, previous_purchases: items }));
  };
}

const purchase = fc.record({
  at: fc
    .oneof(
      fc.integer({ min: 0, max: 45 * DAY }),
      fc.integer({ min: 0, max: 45 }).chain((day) => fc.constantFrom(day * DAY, (day + 1) * DAY - 1)),
    )
    .map((after) => START + after),
  late: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 2 * DAY })),
});
const world = fc.record({
  purchases: fc.array(purchase, { maxLength: 40 }),
  reading: fc.record({ times: fc.boolean(), zone: fc.integer({ min: -12, max: 14 }).map((n) => n * HOUR) }),
  /** Seconds between two runs. */
  pauses: fc.array(fc.integer({ min: HOUR, max: 3 * DAY }), { minLength: 1, maxLength: 4 }),
  pageSize: fc.integer({ min: 2, max: 10 }),
});

describe('what is new of purchases', function () {
  this.timeout(240_000);
  let folder: ReturnType<typeof temporaryFolder>;
  let worlds = 0;
  beforeEach(() => (folder = temporaryFolder()));
  afterEach(() => folder.remove());

  it('is each of them once, however late, whether times count, and wherever their days begin', async () => {
    await fc.assert(
      fc.asyncProperty(world, async ({ purchases, reading, pauses, pageSize }) => {
        let now = START + 30 * DAY;
        const root = join(folder.path, String((worlds += 1)));
        const connections = fakeConnections(listOf(purchases, reading, () => now));
        const brought: DownloadRecord[] = [];
        let reached = '';
        const run = async (begin: number): Promise<void> => {
          const input = {
            ...{ collect: 'new', page_size: pageSize, output: { prefix: 'p' } },
            date_from: new Date(begin * 1000).toISOString().slice(0, 10),
          };
          const result = await runJob(operation, checkInput(operation, input), undefined, {
            ...{ connections, destinations: createDestinations({ env: {}, cwd: folder.path }), env: {} },
            direct: { type: 'files', root },
            now: () => new Date(now * 1000),
            clock: () => 0,
            sliceMs: Infinity,
          });
          assert.ok(result.done);
          assert.equal(result.output['verified'], true, JSON.stringify(result.output));
          const { manifest, watermark } = result.output as { manifest: string | null; watermark: string };
          if (manifest !== null) brought.push(...recordsBeside(manifest));
          reached = watermark;
        };
        // The first run begins later than the others: there is a gap before what it covers.
        await run(START + 5 * DAY);
        for (const pause of pauses) {
          now += pause;
          await run(START);
        }
        // Enough for the latest of those that are listed by now.
        now += 3 * DAY;
        await run(START);
        const day = (at: number): string => new Date((at + reading.zone) * 1000).toISOString().slice(0, 10);
        const first = new Date(START * 1000).toISOString().slice(0, 10);
        const there = purchases.flatMap(({ at, late }, number) =>
          at + late <= now && first <= day(at) && day(at) < reached.slice(0, 10) ? [900_000 + number] : [],
        );
        assert.deepEqual(brought.map((one) => Number(one['order_id'])).sort(), there);
      }),
      { numRuns: 25 },
    );
  });
});
