import assert from 'node:assert/strict';
import { join } from 'node:path';
import { intactIn, type Archived } from '../support/archived.js';
import { assertSmall, downloadsOr } from '../support/payloads.js';
import { troubledStage } from '../support/troubled.js';
import { downloadsOf } from '../support/truth.js';

const DOWNLOADS = downloadsOr(60);
const ALLOWANCE = 17;

describe(`getty_asset_archive of ${DOWNLOADS} downloads, on a real Conductor`, function () {
  const patienceMs = 200_000 + DOWNLOADS * 20;
  this.timeout(4 * patienceMs);
  const range = { from: '2025-01-01', to: '2025-06-30' };
  // A broken connection or a server's failure would make an unknown of a download: see archive-kills.
  const faults = { '429': 0.03, file_truncate: 0.1, file_reset: 0.1, file_503: 0.1 };
  const { folder, stage } = troubledStage(
    { ...range, downloads: DOWNLOADS, seed: 19, allowance: ALLOWANCE, fileBytes: 20_000, faults },
    { GETTY_SPENDING_PER_DAY: '1000' },
  );
  const archive = async (input: object): Promise<Archived> => {
    const asked = { date_from: range.from, product_type: 'premiumaccess', batch_size: 6, ...input };
    const ended = await stage().ended(await stage().start('getty_asset_archive', asked), patienceMs);
    assert.equal(ended.status, 'COMPLETED', ended.reasonForIncompletion);
    assertSmall(ended);
    for (const { subWorkflowId } of ended.tasks ?? [])
      if (subWorkflowId) assertSmall(await stage().look(subWorkflowId));
    return ended.output as unknown as Archived;
  };
  const posts = (): number => stage().sandbox.stats().posts.total;

  it('takes nothing without a yes, stops where the allowance ends, and goes on the next time', async () => {
    const wanted = new Set((await downloadsOf(stage().sandbox)).map(({ id }) => id));
    assert.ok(wanted.size > ALLOWANCE);
    const asked = await archive({});
    assert.deepEqual([asked.missing, asked.left, asked.stopped], [wanted.size, wanted.size, 'not_confirmed']);
    assert.equal(posts(), 0);

    const first = await archive({ confirm: true, min_remaining: 5 });
    const taken = ALLOWANCE - 5;
    assert.deepEqual(
      [first.archived, first.left, first.unknown, first.failed, first.stopped, posts()],
      [taken, wanted.size - taken, [], [], 'allowance_reached', taken],
    );
    const second = await archive({ confirm: true });
    assert.deepEqual(
      [second.missing, second.archived, second.left, second.unknown, second.failed, second.stopped],
      [wanted.size - taken, 5, wanted.size - ALLOWANCE, [], [], 'allowance_reached'],
    );
    assert.equal(posts(), ALLOWANCE);

    const ids = await intactIn(join(folder, 'out', 'assets'), stage().sandbox);
    assert.equal(new Set(ids).size, ALLOWANCE);
    for (const id of ids) assert.ok(wanted.has(id));
  });
});
