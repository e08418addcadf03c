import assert from 'node:assert/strict';
import fc from 'fast-check';
import { loadCatalog } from '../../src/catalog/catalog.js';
import { findOperation } from '../../src/catalog/find.js';
import { batchesOf, notABatch } from '../../src/history/batches.js';
import { perform } from '../../src/history/perform.js';
import { preview } from '../../src/history/preview.js';
import { openConnections } from '../../src/http/connections.js';
import { startSandbox, type Sandbox } from '../../src/sandbox/sandbox.js';
import { environmentOf } from '../support/sandbox.js';

const operations = loadCatalog();
const images = findOperation(operations, 'getty_images');
const ids = (count: number, from = 0): string[] =>
  Array.from({ length: count }, (_, index) => String(from + index));

describe('a list of ids', () => {
  it('is sent in batches that hold each of them once, in their order', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 350 }), (list) => {
        const batches = batchesOf(images, { ids: list, fields: ['x'] });
        const sent = batches.flatMap((one) => one['ids'] as string[]);
        assert.deepEqual(sent, [...new Set(list)]);
        assert.equal(batches.length, Math.ceil(sent.length / 100));
        for (const one of batches) {
          assert.ok((one['ids'] as string[]).length <= 100);
          assert.deepEqual(one['fields'], ['x']);
        }
      }),
    );
  });

  it('is one request where the operation knows no batches', () => {
    const values = { id: '1' };
    assert.deepEqual(batchesOf(findOperation(operations, 'getty_image'), values), [values]);
  });

  it('is shown by its first request, which is said', async () => {
    const connections = openConnections({ env: { GETTY_API_KEY: 'k' }, cwd: '/' });
    try {
      const { request, warnings } = await preview(images, { ids: ids(250) }, { connections });
      assert.equal(String(request.query['ids']).split(',').length, 100);
      assert.deepEqual(
        warnings.map(({ code, message }) => [code, message.includes('3 calls')]),
        [['batches', true]],
      );
      const one = await preview(images, { ids: ids(100) }, { connections });
      assert.deepEqual(one.warnings, []);
    } finally {
      await connections.close();
    }
  });

  it('has an answer that names what was found and what was not', () => {
    const { batch } = images;
    assert.ok(batch);
    assert.equal(notABatch(batch, { images: [], images_not_found: [] }), undefined);
    assert.equal(notABatch(batch, { images: [{}] }), undefined);
    for (const body of [null, [], 'x', {}, { images: null }, { images: [], images_not_found: 'x' }])
      assert.equal(typeof notABatch(batch, body), 'string', JSON.stringify(body));
  });
});

describe('images by a list of ids, from the simulation', () => {
  let sandbox: Sandbox;
  before(async () => {
    sandbox = await startSandbox({ seed: 7, downloads: 400, qps: 0, faults: { '503': 0.05, reset: 0.05 } });
  });
  after(() => sandbox.close());

  it('are those of all batches, with the ids that nothing was found for', async () => {
    const connections = openConnections({ env: environmentOf(sandbox), cwd: '/' });
    try {
      const text = await (await fetch(`${sandbox.url}/sandbox/downloads`)).text();
      const known = text
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as { id: string; asset_type: string })
        .filter(({ asset_type }) => asset_type === 'image')
        .map(({ id }) => id);
      const unknown = ids(150, 5);
      const output = await perform(images, { ids: [...known, ...unknown] }, { connections });
      const found = (output['images'] as { id: string }[]).map(({ id }) => id);
      assert.deepEqual(found.sort(), [...new Set(known)].sort());
      assert.deepEqual((output['images_not_found'] as string[]).sort(), unknown.sort());
      assert.equal(output['calls'], Math.ceil((new Set(known).size + 150) / 100));
    } finally {
      await connections.close();
    }
  });
});
