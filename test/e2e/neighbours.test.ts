import assert from 'node:assert/strict';
import { engineFor } from '../support/engine.js';
import { openStage, taskOf, type Stage } from '../support/stage.js';

describe('the other operations of the catalogue as tasks, on a real Conductor', function () {
  this.timeout(120_000);
  let stage: Stage;
  before(async function () {
    stage = await openStage((await engineFor(this)).url, { sandbox: { downloads: 300 } });
  });
  after(() => stage.close());

  /** Runs a workflow of one task that is defined nowhere. */
  async function run(name: string, inputParameters: object) {
    const step = { name, taskReferenceName: 'step', type: 'SIMPLE', inputParameters };
    const workflowDef = { name: `only_${name}`, version: 1, schemaVersion: 2, tasks: [step] };
    const id = await stage.conductor.call<string>('POST', '/workflow', {
      body: { name: workflowDef.name, version: 1, input: {}, workflowDef },
    });
    const ended = await stage.ended(id ?? '');
    return { status: ended.status, output: taskOf(ended, 'step')?.outputData ?? {} };
  }

  it('bring what the API answers', async () => {
    const customer = await run('getty_customer', {});
    assert.equal(customer.status, 'COMPLETED');
    assert.ok((customer.output['answer'] as { last_name?: string }).last_name);
    const products = await run('getty_products', { fields: ['download_requirements'] });
    assert.ok((products.output['answer'] as { products: unknown[] }).products.length > 1);
    const purchases = await run('getty_purchased_assets', { page_size: 5 });
    assert.ok(Array.isArray(purchases.output['previous_purchases']));
    const all = await run('getty_purchased_assets', {
      collect: 'all',
      date_from: '2024-12-01',
      page_size: 4,
    });
    const { status, output } = all;
    assert.deepEqual(
      [status, output['verified'], output['unique']],
      [...['COMPLETED', true, purchases.output['result_count']]],
    );
    assert.equal((output['previous_purchases'] as unknown[]).length, output['unique']);
  });

  it('take the ids of a page of the history, however many', async () => {
    const page = await run('getty_downloads', {
      page_size: 100,
      date_from: '2025-01-01',
      date_to: '2025-12-31',
    });
    const downloads = page.output['downloads'] as { id: string; asset_type: string }[];
    const ids = downloads.map(({ id }) => id);
    const images = await run('getty_images', {
      ids: [...ids, ...Array.from({ length: 120 }, (_, n) => `9${n}`)],
    });
    assert.equal(images.status, 'COMPLETED');
    const found = (images.output['images'] as { id: string }[]).map(({ id }) => id);
    const wanted = downloads.filter(({ asset_type }) => asset_type === 'image').map(({ id }) => id);
    assert.deepEqual(found.sort(), [...new Set(wanted)].sort());
    assert.ok(Number(images.output['calls']) >= 2);
    const [id] = wanted;
    const one = await run('getty_image', { id });
    assert.equal((one.output['answer'] as { images: { id: string }[] }).images[0]?.id, id);
    const history = await run('getty_image_downloadhistory', { id });
    assert.ok((history.output['answer'] as { downloads: unknown[] }).downloads.length > 0);
  });

  it('end for good with what is wrong, before anything is sent', async () => {
    const { status, output } = await run('getty_images', { ids: [], fieds: ['x'] });
    assert.equal(status, 'FAILED');
    const { code, problems } = output['error'] as { code: string; problems: { path: string }[] };
    assert.equal(code, 'bad_input');
    assert.deepEqual(problems.map(({ path }) => path).sort(), ['/fieds', '/ids']);
    const unknown = await run('getty_image', { id: '42' });
    assert.equal((unknown.output['error'] as { code: string }).code, 'not_found');
  });
});
