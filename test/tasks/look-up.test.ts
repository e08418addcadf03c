import assert from 'node:assert/strict';
import type { Task } from '@io-orkes/conductor-javascript';
import { loadCatalog } from '../../src/catalog/catalog.js';
import { findOperation } from '../../src/catalog/find.js';
import type { HttpAnswer } from '../../src/http/answer.js';
import { createDestinations } from '../../src/output/destinations.js';
import { checkBesideExpressions } from '../../src/request/check-beside.js';
import { taskHandler, type HandlerResult } from '../../src/tasks/handler.js';
import { download } from '../output/records.js';
import { openDesk, type Row } from '../records/desk.js';
import { answer, fakeConnections } from '../support/fake-connections.js';

const operation = findOperation(loadCatalog(), 'getty_images');
const titled = (id: string): Row => ({
  id,
  title: `title of ${id}`,
  keywords: [{ text: 'a' }, { text: id }],
});

describe('a look-up of ids by reference', function () {
  this.timeout(60_000);
  let desk: ReturnType<typeof openDesk>;
  let manifest: string;
  let asked: string[][];
  let counts: boolean;
  beforeEach(async () => {
    desk = openDesk();
    asked = [];
    counts = true;
    const records = Array.from({ length: 600 }, (_, index) => download(index, { id: String(index % 250) }));
    manifest = await desk.collection(records, { prefix: 'all', format: 'parquet' });
  });
  afterEach(() => {
    desk.close();
  });

  /** There is nothing of ids that end with 9. */
  const answered = (query: unknown): HttpAnswer => {
    const ids = String(query).split(',');
    asked.push(ids);
    return answer({
      images: ids.filter((id) => !id.endsWith('9')).map(titled),
      images_not_found: ids.filter((id) => id.endsWith('9')),
    });
  };
  function run(inputData: object): Promise<HandlerResult> {
    const handler = taskHandler(operation, {
      connections: fakeConnections(({ query }) =>
        Promise.resolve(answered(new Map(query as unknown as [string, string][]).get('ids'))),
      ),
      collect: {
        env: {},
        destinations: createDestinations({ env: {}, cwd: desk.folder }),
        attempts: { before: () => Promise.resolve(undefined), counts: () => Promise.resolve(counts) },
      },
    });
    const task: Task = {
      taskId: 't1',
      workflowInstanceId: 'w1',
      inputData: inputData as Record<string, unknown>,
    };
    return handler(task);
  }
  const output = { destination: 'disk', prefix: 'images' };

  it('asks for each id once, and leaves what it found where the next task reads it', async () => {
    const { status, outputData } = await run({ ids_from: { manifest }, output });
    assert.equal(status, 'COMPLETED', JSON.stringify(outputData));
    assert.equal(asked.flat().length, 250);
    assert.equal(new Set(asked.flat()).size, 250);
    assert.deepEqual(
      ['records', 'not_found', 'calls', 'images'].map((name) => outputData[name]),
      [225, 25, 3, undefined],
    );
    assert.equal((outputData['images_not_found'] as unknown[]).length, 25);
    assert.ok(JSON.stringify(outputData).length < 5_000);
    const join = {
      with: outputData['manifest'],
      by: 'id',
      fields: { title: 'title', words: 'keywords.text' },
    };
    const rows = await desk.rows({
      from: manifest,
      steps: [
        { join },
        { filter: { field: 'id', op: 'in', values: ['8', '9'] } },
        { fields: ['id', 'title', 'words'] },
        { distinct: 'id' },
      ],
    });
    assert.deepEqual(rows, [
      { id: '8', title: 'title of 8', words: 'a; 8' },
      { id: '9', title: null, words: null },
    ]);
  });

  it('takes batches side by side, which come to each id once', async () => {
    const manifests: unknown[] = [];
    for (const number of [1, 2, 3, 4]) {
      const ids = { destination: 'disk', prefix: 'all', field: 'id', batch: { size: 100, number } };
      const { outputData } = await run({
        ids_from: ids,
        output: { ...output, prefix: `images/${String(number)}` },
      });
      manifests.push(outputData['manifest']);
    }
    assert.equal(asked.length, 3, 'the fourth batch is empty, and asks for nothing');
    assert.equal(new Set(asked.flat()).size, 250);
    const rows = await desk.rows({ from: manifests, steps: [{ group: { by: [], count: 'n' } }] });
    assert.deepEqual(rows, [{ n: 225 }]);
  });

  it('returns what it found where no destination is named', async () => {
    const { outputData } = await run({ ids_from: { manifest, batch: { size: 13, number: 1 } } });
    assert.equal((outputData['images'] as unknown[]).length, 12);
    assert.equal(outputData['not_found'], 1);
  });

  it('writes nothing, and gives the task back, where its attempt counts no more', async () => {
    counts = false;
    assert.equal((await run({ ids: ['1'], output })).status, 'IN_PROGRESS');
    await assert.rejects(
      desk.work({ from: { destination: 'disk', prefix: 'images' } }),
      /there is no manifest/,
    );
  });

  it('says what is wrong with a reference at its place, before anything is sent', async () => {
    const wrong: [object, string, RegExp][] = [
      [{}, '/ids', /`ids` or `ids_from` is required/],
      [{ ids: ['1'], ids_from: { manifest } }, '/ids_from', /is not for an input with `ids`/],
      [{ ids_from: { manifest: '/etc/manifest.json' } }, '/ids_from', /no manifest in a destination/],
      [{ ids_from: { manifest, field: 'idd' } }, '/ids_from/field', /there is no field/],
      [{ ids_from: { manifest, batch: { size: 9_999, number: 1 } } }, '/ids_from/batch/size', /must be/],
      [{ ids: ['1'], output: { destination: 'disk', prefix: '../up' } }, '/output/prefix', /must be names/],
      [{ ids: ['1'], output: { destination: 'table' } }, '/output/destination', /PostgreSQL/],
    ];
    for (const [input, path, message] of wrong) {
      const { status, outputData } = await run(input);
      assert.equal(status, 'FAILED_WITH_TERMINAL_ERROR');
      const [problem] = (outputData['error'] as { problems: { path: string; message: string }[] }).problems;
      assert.equal(problem?.path, path, JSON.stringify(outputData));
      assert.match(problem.message, message);
    }
    assert.deepEqual(asked, []);
  });

  it('may be an expression in a definition', () => {
    const input = { ids_from: { manifest: '${all.output.manifest}' } };
    assert.deepEqual(checkBesideExpressions(operation, input), input);
    assert.deepEqual(checkBesideExpressions(operation, { ids: '${ids.output.rows}' }), {
      ids: '${ids.output.rows}',
    });
    assert.throws(() => checkBesideExpressions(operation, {}), { code: 'bad_input' });
  });
});
