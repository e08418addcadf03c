import assert from 'node:assert/strict';

import { openDescribedConsole, type DescribedConsole } from '../support/described.js';

describe('runs in the console', () => {
  let console: DescribedConsole;
  let call: DescribedConsole['call'];
  let engine: DescribedConsole['engine'];
  before(async () => {
    console = await openDescribedConsole();
    ({ call, engine } = console);
  });
  after(() => console.close());

  it('starts, lists, shows and steers runs', async () => {
    engine.workflows.set('getty_downloads_page', { name: 'getty_downloads_page' });
    const started = await call('POST', '/runs', { name: 'getty_downloads_page', input: { page: 2 } });
    assert.equal(started.status, 201);
    const { workflowId: id } = started.json();
    assert.equal((await call('POST', '/runs', { name: 'nothing', input: {} })).status, 404);
    const { runs, indexing, total } = (
      await call('GET', '/runs?workflow=getty_downloads_page&status=RUNNING&limit=5')
    ).json();
    assert.deepEqual([indexing, total, runs[0].workflowId], [true, 1, id]);
    const asked = new URL(engine.callsTo('/api/workflow/search').at(-1)!.url, engine.url).searchParams;
    assert.equal(asked.get('query'), "workflowType='getty_downloads_page' AND status='RUNNING'");
    const run = (await call('GET', `/runs/${id}`)).json();
    assert.deepEqual(
      [run.status, run.start, run.input],
      ['RUNNING', '2026-11-25T01:51:47.826Z', { page: 2 }],
    );
    assert.equal(JSON.parse(run.definition as string).name, 'getty_downloads_page');
    const [task] = run.tasks;
    assert.deepEqual(
      [task.ref, task.type, task.name, task.attempt],
      ['page', 'SIMPLE', 'getty_downloads', 0],
    );
    const detail = (await call('GET', `/runs/${id}/tasks/${task.taskId as string}`)).json();
    assert.deepEqual([detail.input, detail.logs[0].at], [{ page: 2 }, '2026-11-25T01:51:48.400Z']);
    assert.equal((await call('GET', `/runs/${id}/tasks/other`)).status, 404);
    assert.equal((await call('GET', '/runs/nothing')).status, 404);
    for (const [action, status, after] of [
      ['resume', 409, 'RUNNING'],
      ['retry', 409, 'RUNNING'],
      ['restart', 409, 'RUNNING'],
      ['pause', 204, 'PAUSED'],
      ['pause', 409, 'PAUSED'],
      ['resume', 204, 'RUNNING'],
      ['cancel', 204, 'TERMINATED'],
      ['cancel', 409, 'TERMINATED'],
      ['retry', 204, 'RUNNING'],
      ['cancel', 204, 'TERMINATED'],
      ['restart', 204, 'RUNNING'],
    ] as const) {
      assert.equal((await call('POST', `/runs/${id}/${action}`)).status, status, action);
      assert.equal(engine.runs.get(id)?.status, after, action);
    }
    assert.equal((await call('POST', `/runs/${id}/explode`)).status, 400);
    assert.equal((await call('POST', '/runs/nothing/cancel')).status, 404);
  });

  it('says where the engine cannot search', async () => {
    engine.indexing = false;
    assert.deepEqual((await call('GET', '/runs')).json(), { indexing: false, total: 0, runs: [] });
    engine.indexing = true;
  });
});
