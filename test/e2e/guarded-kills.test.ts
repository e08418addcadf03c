import assert from 'node:assert/strict';
import type { Workflow } from '@io-orkes/conductor-javascript';
import { errorIn, freshImages, last, registerOne } from '../support/guarded.js';
import { KILLS } from '../support/kills.js';
import { HISTORY } from '../support/sandbox.js';
import { spenders } from '../support/spenders.js';
import { until } from '../support/until.js';

const IMAGES = 8 * KILLS;
/** Seconds that a call may take: soon after, somebody asks what became of it. */
const BUDGET = 3;

describe(`downloads whose worker is killed (${KILLS} ×), and whose calls are cut off`, function () {
  this.timeout(KILLS * 40_000 + 180_000);
  const stage = spenders({
    sandbox: {
      ...{ seed: 7, downloads: 60, ...HISTORY, qps: 0, latencyMs: 60, assets: 4 * IMAGES },
      allowance: 10 * IMAGES,
    },
    // A worker that is killed between counting a call and recording its intention has counted it for nothing.
    connection: { budget: BUDGET, capPerDay: IMAGES + KILLS },
    impatient: { only: 'getty_download_image', retryCount: 20, responseTimeoutSeconds: 8 },
  });
  const { work, total, waitFor } = stage;

  it('takes one from the allowance for an asset at most, and knows of each but as many as were cut off', async () => {
    const images = await freshImages(stage.sandbox(), IMAGES);
    assert.equal(images.length, IMAGES);
    const name = await registerOne(stage.conductor(), 'getty_download_image');
    const ids = [];
    let worker = work();
    // What is cut off is as often lost as not, and the client sees the same.
    stage.sandbox().setFaults({ reset_after: 0.05, reset: 0.05, '504_after': 0.03, '504': 0.03 });
    for (const id of images)
      ids.push(
        (await stage.conductor().call<string>('POST', '/workflow', {
          body: { name, version: 1, input: { id, confirm: true } },
        })) ?? '',
      );
    for (let kill = 0; kill < KILLS; kill += 1) {
      const before = total();
      const enough = Math.min(before + 4, IMAGES - 2);
      await until('some downloads are made', () => total() >= enough, 30_000).catch(() => undefined);
      worker.signal('SIGKILL');
      worker = work();
    }
    const runs: Workflow[] = [];
    for (const id of ids)
      runs.push(
        await waitFor(
          id,
          () => 'it ends',
          ({ status }) => status !== 'RUNNING',
          KILLS * 30_000 + 120_000,
        ),
      );
    const { counted, outcomes } = stage.sandbox().stats().posts;
    const unknown = runs.filter((run) => errorIn(last(run))['code'] === 'outcome_unknown');
    const done = runs.filter(({ status }) => status === 'COMPLETED');
    const others = runs.filter((run) => !done.includes(run) && !unknown.includes(run));
    assert.deepEqual(
      others.map((run) => [run.status, errorIn(last(run))]),
      [],
    );
    for (const id of images) assert.ok((counted[id] ?? 0) <= 1, `${id} was taken ${counted[id]} times`);
    for (const run of done) assert.equal(counted[String(last(run).inputData?.['id'])], 1);
    // A call that did nothing and one whose answer was lost look the same: those alone may be unknown.
    const cut = Object.values(outcomes).filter(
      (one) => one['reset'] !== undefined || one['504'] !== undefined,
    );
    // A kill catches one at most, for they are made one at a time.
    assert.ok(unknown.length <= KILLS + cut.length, `${unknown.length} unknown, ${cut.length} cut off`);
    for (const run of unknown) assert.ok(Array.isArray(last(run).outputData?.['how_to_decide']));
  });
});
