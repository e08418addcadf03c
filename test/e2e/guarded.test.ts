import assert from 'node:assert/strict';
import type { Workflow } from '@io-orkes/conductor-javascript';
import { engineFor } from '../support/engine.js';
import { temporaryFolder } from '../support/fake-java.js';
import { errorIn, freshImages, last, registerOne } from '../support/guarded.js';
import { openStage, type Stage } from '../support/stage.js';

describe('downloads on a real Conductor', function () {
  this.timeout(120_000);
  const folder = temporaryFolder();
  let stage: Stage;
  let images: string[];
  let workflow: string;

  before(async function () {
    const { url } = await engineFor(this);
    stage = await openStage(url, {
      sandbox: { allowance: 50, assets: 100 },
      env: { GETTY_SPENDING_PER_DAY: '30', GETTY_STATE_DIR: folder.path },
      guard: { lookAfterSeconds: 1 },
    });
    images = await freshImages(stage.sandbox, 40);
    workflow = await registerOne(stage.conductor, 'getty_download_image');
  });
  after(async () => {
    await stage.close();
    folder.remove();
  });

  const next = (): string => images.shift() ?? assert.fail('no image is left');
  const counted = (id: string): number => stage.sandbox.stats().posts.counted[id] ?? 0;
  const postsOf = (id: string): number =>
    Object.values(stage.sandbox.stats().posts.outcomes[id] ?? {}).reduce((sum, one) => sum + one, 0);
  const download = (id: string, more: object = {}): Promise<Workflow> =>
    stage.run(workflow, { id, confirm: true, ...more });

  it('records what it is going to do, sends it once, and returns the address of the file', async () => {
    const id = next();
    const run = await download(id);
    assert.equal(run.status, 'COMPLETED', run.reasonForIncompletion);
    const { outputData = {} } = last(run);
    assert.match(String(outputData['uri']), /^http:/);
    assert.deepEqual([counted(id), postsOf(id)], [1, 1]);
    assert.deepEqual((outputData['intention'] as { parameters: object }).parameters, { id });
  });

  it('sends nothing without a yes, nor for one in words', async () => {
    const id = next();
    const codes = [];
    for (const confirm of [null, false, 'true'])
      codes.push(errorIn(last(await stage.run(workflow, { id, confirm })))['code']);
    assert.deepEqual(codes, ['not_confirmed', 'not_confirmed', 'bad_input']);
    assert.equal(postsOf(id), 0);
  });

  for (const fault of ['reset_after', '504_after', 'truncate'] as const)
    it(`asks the history what became of a call after ${fault}, and never sends it again`, async () => {
      const id = next();
      stage.sandbox.setFaults({ next: [fault] });
      const run = await download(id);
      stage.sandbox.setFaults({});
      assert.equal(run.status, 'COMPLETED', run.reasonForIncompletion);
      const { outputData = {} } = last(run);
      assert.deepEqual([outputData['uri'], outputData['settled_by']], [null, 'history']);
      assert.equal((outputData['history_entry'] as { id: string }).id, id);
      assert.deepEqual([counted(id), postsOf(id)], [1, 1]);
    });

  it('ends with what is unknown where the history shows nothing, and a retry sends nothing either', async () => {
    const id = next();
    stage.sandbox.setFaults({ next: ['504'] });
    const run = await download(id);
    stage.sandbox.setFaults({});
    assert.equal(run.status, 'FAILED');
    const error = errorIn(last(run));
    assert.equal(error['code'], 'outcome_unknown');
    assert.equal((last(run).outputData?.['how_to_decide'] as string[]).length, 3);
    await stage.conductor.call('POST', `/workflow/${run.workflowId}/retry`);
    const again = await stage.ended(run.workflowId ?? '');
    assert.equal(errorIn(last(again))['code'], 'outcome_unknown');
    assert.equal(again.tasks?.length, 2);
    assert.equal(postsOf(id), 1);
    assert.equal((await download(id)).status, 'COMPLETED');
    assert.equal(postsOf(id), 2);
  });
});
