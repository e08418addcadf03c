import assert from 'node:assert/strict';
import { engineFor, TEST_SECRETS } from '../support/engine.js';
import { WHOLE_HISTORY } from '../support/sandbox.js';
import { openStage, taskOf, type Stage } from '../support/stage.js';
import { until } from '../support/until.js';

const errorOf = (output: unknown): Record<string, unknown> =>
  (output as { error: Record<string, unknown> }).error;

describe('the getty_downloads task on a real Conductor', function () {
  this.timeout(90_000);
  let engineUrl: string;
  let stage: Stage;

  before(async function () {
    engineUrl = (await engineFor(this)).url;
  });
  beforeEach(async () => {
    stage = await openStage(engineUrl);
  });
  afterEach(async () => {
    await stage.close();
  });

  const calls = (): Readonly<Record<string, number>> => stage.sandbox.stats().calls['/v3/downloads'] ?? {};

  it('returns one page to its workflow, with a log of what it did', async () => {
    const {
      status,
      output,
      tasks = [],
    } = await stage.run('getty_downloads_page', {
      page_size: 5,
      ...WHOLE_HISTORY,
    });
    assert.equal(status, 'COMPLETED');
    const page = output as {
      downloads: unknown[];
      result_count: number;
      has_next: boolean;
      next_page: number;
    };
    assert.equal(page.downloads.length, 5);
    assert.ok(page.result_count > 5);
    assert.equal(page.has_next, true);
    assert.equal(page.next_page, 2);
    assert.match((await stage.logsOf(tasks[0] ?? {})).join('\n'), /answered 200/);
  });

  it('reads page after page in a loop and returns a summary of all', async () => {
    const input = { page_size: 20, ...WHOLE_HISTORY };
    const { status, output, tasks = [] } = await stage.run('getty_downloads_pages', input);
    assert.equal(status, 'COMPLETED');
    const { result_count, summary, has_next } = output as {
      result_count: number;
      has_next: boolean;
      summary: { pages: number; downloads: number; by_product_type: Record<string, number> };
    };
    assert.equal(has_next, false);
    assert.equal(summary.downloads, result_count);
    assert.equal(summary.pages, Math.ceil(result_count / 20));
    const sum = Object.values(summary.by_product_type).reduce((a, b) => a + b, 0);
    assert.equal(sum, result_count);
    const kept = tasks.filter(({ referenceTaskName }) => referenceTaskName?.startsWith('page__'));
    assert.equal(kept.length, 2);
  });

  it('reads no more pages than it may', async () => {
    const input = { page_size: 10, max_pages: 2, ...WHOLE_HISTORY };
    const { status, output } = await stage.run('getty_downloads_pages', input);
    assert.equal(status, 'COMPLETED');
    const { summary, has_next } = output as { has_next: boolean; summary: { pages: number } };
    assert.deepEqual([summary.pages, has_next], [2, true]);
    assert.equal(calls()['200'], 2);
  });

  it('ends bad input for good, with every problem in the output and nothing sent', async () => {
    const workflow = await stage.run('getty_downloads_page', {
      page: 0,
      page_size: 'x',
      product_type: 'premium',
    });
    const task = taskOf(workflow);
    assert.equal(workflow.status, 'FAILED');
    assert.equal(task?.status, 'FAILED_WITH_TERMINAL_ERROR');
    const { code, problems } = errorOf(task.outputData) as { code: string; problems: { path: string }[] };
    assert.equal(code, 'bad_input');
    assert.deepEqual(problems.map(({ path }) => path).sort(), ['/page', '/page_size', '/product_type']);
    assert.ok((task.reasonForIncompletion ?? '').length <= 500);
    assert.match(task.reasonForIncompletion ?? '', /premiumaccess|product_type/);
    assert.deepEqual(stage.sandbox.stats().calls, {});
  });

  it('repeats no secret of the engine that somebody has written into an input by its name', async () => {
    const secret = '${workflow.secrets.GETTY_API_KEY}';
    for (const input of [{ product_type: secret }, { connection: secret }]) {
      const workflow = await stage.run('getty_downloads_page', input);
      const task = taskOf(workflow);
      const text = JSON.stringify([workflow, await stage.logsOf(task ?? {}), stage.entries()]);
      assert.ok(!text.includes(TEST_SECRETS.GETTY_API_KEY.slice(0, 12)));
      assert.match(task?.reasonForIncompletion ?? '', /secret of its own/);
    }
  });

  it('takes expressions that resolved to nothing for absent, and numbers and booleans as text', async () => {
    const input = { page: '1', page_size: '2', use_time: 'false', date_from: null };
    const { status, output } = await stage.run('getty_downloads_page', input);
    assert.equal(status, 'COMPLETED');
    assert.equal((output as { page_size: number }).page_size, 2);
  });

  it('sends again after 429, 503 and a reset, within one turn', async () => {
    stage.sandbox.setFaults({ next: ['429', '503', 'reset'] });
    const workflow = await stage.run('getty_downloads_page', { page_size: 2 });
    assert.equal(workflow.status, 'COMPLETED');
    assert.equal(workflow.tasks?.length, 1);
    assert.equal(calls()['200'], 1);
    const log = (await stage.logsOf(taskOf(workflow) ?? {})).join('\n');
    assert.match(log, /rate_limited/);
    assert.match(log, /server_error/);
    assert.match(log, /4 tries/);
  });

  it('ends a refusal for good', async () => {
    const task = taskOf(await stage.run('getty_downloads_page', { company_downloads: true }));
    assert.equal(task?.status, 'FAILED_WITH_TERMINAL_ERROR');
    assert.equal(errorOf(task.outputData)['code'], 'forbidden');
    assert.equal(errorOf(task.outputData)['status'], 403);
  });

  it('is performed by a worker of its domain', async () => {
    const other = await openStage(engineUrl, { worker: { domain: 'reports', workerId: 'reports-worker' } });
    try {
      const id = await stage.start(
        'getty_downloads_page',
        {},
        { taskToDomain: { getty_downloads: 'reports' } },
      );
      const workflow = await stage.ended(id);
      assert.equal(workflow.status, 'COMPLETED');
      assert.equal(taskOf(workflow)?.workerId, 'reports-worker');
      assert.deepEqual(stage.worker.status().delivered, {});
    } finally {
      await other.close();
    }
  });

  it('gives its slot up for a long wait, and completes by itself once the API is well again', async () => {
    await stage.close();
    stage = await openStage(engineUrl, { handler: { maxWaitMs: 1, budgetMs: 3_000 } });
    stage.sandbox.setFaults({ '503': 1 });
    const id = await stage.start('getty_downloads_page', { page_size: 2 });
    const waits = await until('it is handed back', async () => {
      const task = taskOf(await stage.look(id));
      return task?.outputData?.['waiting'] !== undefined && task;
    });
    assert.equal(waits.status, 'SCHEDULED');
    const waiting = waits.outputData?.['waiting'] as { code: string; times: number };
    assert.deepEqual([waiting.code, waiting.times], ['server_error', 1]);
    await until('its slot is free', () => stage.worker.status().running.length === 0);
    stage.sandbox.setFaults({});
    const workflow = await stage.ended(id);
    assert.equal(workflow.status, 'COMPLETED');
    assert.equal(workflow.tasks?.length, 1);
    assert.equal(taskOf(workflow)?.outputData?.['waiting'], undefined);
  });

  it('waits for a sign-in that is put right, without failing or hammering meanwhile', async () => {
    const right = stage.env['GETTY_PASSWORD'] ?? '';
    stage.env['GETTY_PASSWORD'] = 'out of date';
    const ids = [await stage.start('getty_downloads_page'), await stage.start('getty_downloads_page')];
    for (const id of ids) {
      await until(
        'it is handed back',
        async () => taskOf(await stage.look(id))?.outputData?.['waiting'] !== undefined,
      );
    }
    assert.equal(stage.sandbox.stats().token_calls, 1);
    assert.ok(stage.entries().some(({ level, code }) => level !== 'info' && code === 'signin_refused'));
    stage.env['GETTY_PASSWORD'] = right;
    for (const id of ids) assert.equal((await stage.ended(id, 60_000)).status, 'COMPLETED');
  });

  it('fails with a code of its own where the day’s calls are used up, and waits where the input says so', async () => {
    await stage.close();
    stage = await openStage(engineUrl, { sandbox: { dailyQuota: 2 } });
    assert.equal((await stage.run('getty_downloads_page')).status, 'COMPLETED');
    const failed = taskOf(await stage.run('getty_downloads_page'));
    assert.equal(failed?.status, 'FAILED_WITH_TERMINAL_ERROR');
    assert.equal(errorOf(failed.outputData)['code'], 'quota_exhausted');
    const id = await stage.start('getty_downloads_page', { on_quota: 'wait' });
    const task = await until('it is handed back', async () => {
      const found = taskOf(await stage.look(id));
      return found?.outputData?.['waiting'] !== undefined && found;
    });
    assert.equal((task.outputData?.['waiting'] as { code: string }).code, 'quota_exhausted');
    assert.ok((task.callbackAfterSeconds ?? 0) >= 600);
    await stage.conductor.call('DELETE', `/workflow/${id}`);
  });
});
