import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { axeFinds } from '../support/axe.js';
import { consoleStage } from '../support/console-page.js';
import { engineFor } from '../support/engine.js';
import { daysAgo } from '../support/sandbox.js';
import { openStage, type Stage } from '../support/stage.js';
import { until } from '../support/until.js';
import { button, flowOf, putFiles, task } from '../support/workflow-page.js';

const WIDE = { viewport: { width: 1440, height: 1000 } };
const WAITING = {
  name: 'console_waits',
  version: 1,
  schemaVersion: 2,
  ownerEmail: 'a@example.com',
  timeoutPolicy: 'ALERT_ONLY',
  timeoutSeconds: 0,
  tasks: [
    { name: 'wait', taskReferenceName: 'wait', type: 'WAIT', inputParameters: { duration: '1 hours' } },
    { name: 'later', taskReferenceName: 'later', type: 'SET_VARIABLE', inputParameters: { x: 1 } },
  ],
};

describe('runs in the page, on a real Conductor', function () {
  this.timeout(180_000);
  let url: string | undefined;
  let worker: Stage;
  before(async function () {
    url = (await engineFor(this)).url;
    worker = await openStage(url, { sandbox: { from: daysAgo(27), to: daysAgo(0), downloads: 12 } });
    await worker.conductor.call('PUT', '/metadata/workflow', { body: [WAITING] });
  });
  after(() => worker.close());
  const stage = consoleStage({
    console: {
      get engineUrl() {
        assert.ok(url);
        return url;
      },
    },
  });
  beforeEach(function () {
    this.currentTest?.timeout(120_000);
  });
  const overall = (page: Page, word: string) =>
    page.getByRole('status').getByText(word, { exact: true }).first().waitFor({ timeout: 60_000 });

  it('live in the picture: state, time, rounds and how far a loop is', async () => {
    const id = await worker.start('getty_downloads_pages', { page_size: 5, date_from: daysAgo(27) });
    const page = await stage().open(`#/runs/${id}`, WIDE);
    await overall(page, 'Completed');
    const step = page.getByRole('button', {
      name: /^page, Task, getty_downloads.*Completed.*round 3.*3 of 3 pages/,
    });
    await step.click();
    await page.getByRole('region', { name: 'Output' }).getByText('"downloads": [').waitFor();
    await page.getByRole('combobox', { name: 'Attempt' }).click();
    await page.getByRole('option', { name: 'Round 2, attempt 1: Completed' }).click();
    await page.getByRole('region', { name: 'Input' }).getByText('"page": 2,').waitFor();
    await page.getByRole('button', { name: 'Close the step' }).click();
    await page.getByRole('region', { name: 'Output' }).getByText('"summary": {').waitFor();
  });

  it('can be cancelled, retried, paused and run again with another input', async () => {
    const id = await worker.start('console_waits', { from: 'a' });
    const page = await stage().open(`#/runs/${id}`, WIDE);
    await overall(page, 'Running');
    await page.getByRole('button', { name: /^later, .*Not yet/ }).waitFor();
    await button(page, 'Cancel').click();
    await button(page, 'Cancel the run').click();
    await overall(page, 'Cancelled');
    await page.getByRole('button', { name: /^later, .*Not reached/ }).waitFor();
    await button(page, 'Retry').click();
    await overall(page, 'Running');
    await button(page, 'More to do with the run').click();
    await page.getByRole('menuitem', { name: 'Pause' }).click();
    await overall(page, 'Paused');
    await button(page, 'Run again').click();
    const field = page.getByRole('dialog').getByRole('textbox', { name: /^from/ });
    assert.equal(await field.inputValue(), 'a', 'as it was');
    await field.fill('b');
    await button(page, 'Start').click();
    await page.waitForURL((address) => address.hash.startsWith('#/runs/') && !address.hash.endsWith(id));
    await page.getByRole('region', { name: 'Input' }).getByText('"from": "b"').waitFor();
    await button(page, 'Cancel').click();
    await button(page, 'Cancel the run').click();
    await overall(page, 'Cancelled');
  });

  it('say why they failed, and go on where they did', async () => {
    worker.sandbox.setFaults({ 403: 1 });
    const id = await worker.start('getty_downloads_page', { page_size: 5 });
    const page = await stage().open(`#/runs/${id}`, WIDE);
    await overall(page, 'Failed');
    await page.getByRole('button', { name: /^page, .*Failed/ }).click();
    await page.getByText('Why', { exact: true }).waitFor();
    worker.sandbox.setFaults({});
    await button(page, 'Retry').click();
    await overall(page, 'Completed');
    await page.getByRole('button', { name: /^page, .*2 attempts/ }).waitFor();
  });

  it('are listed newest first, by workflow and state, and each has its address', async () => {
    await worker.ended(await worker.start('getty_downloads_page', { page_size: 5 }));
    await worker.conductor.call('DELETE', `/workflow/${await worker.start('console_waits')}`);
    const page = await stage().open('#/runs', WIDE);
    await page
      .getByRole('row', { name: /getty_downloads_page.*Completed/ })
      .first()
      .waitFor({ timeout: 60_000 });
    await page.getByRole('combobox', { name: 'State' }).click();
    await page.getByRole('option', { name: 'Cancelled' }).click();
    await page.waitForURL(/status=TERMINATED/);
    // A cancelled run may stand in the list before, too: only the others' going tells that it is the new one.
    await until(
      'only cancelled ones are left',
      async () => (await page.getByRole('row', { name: /Completed/ }).count()) === 0,
      60_000,
    );
    await page
      .getByRole('row', { name: /console_waits.*Cancelled/ })
      .first()
      .waitFor({ timeout: 60_000 });
    await page.getByRole('link', { name: 'console_waits' }).first().click();
    await overall(page, 'Cancelled');
  });

  it('that there are not say so', async () => {
    const page = await stage().open('#/runs/no-such-run', WIDE);
    await page
      .getByRole('alert')
      .getByText(/no-such-run/)
      .waitFor();
  });

  for (const colorScheme of ['light', 'dark'] as const)
    it(`have no fault that axe finds, ${colorScheme}`, async () => {
      const id = await worker.start('getty_downloads_page', { page_size: 5 });
      const page = await stage().open(`#/runs/${id}`, { ...WIDE, colorScheme });
      await overall(page, 'Completed');
      assert.deepEqual(await axeFinds(page), []);
      await page.getByRole('button', { name: /^page, / }).click();
      await page.getByRole('region', { name: 'Output' }).getByText('"downloads": [').waitFor();
      assert.deepEqual(await axeFinds(page), []);
      await button(page, 'Run again').click();
      await page.getByRole('dialog').getByRole('textbox').first().waitFor();
      assert.deepEqual(await axeFinds(page), []);
      await page.keyboard.press('Escape');
      await page.getByRole('link', { name: 'Runs' }).first().click();
      await page.getByRole('row').nth(1).waitFor();
      assert.deepEqual(await axeFinds(page), []);
      putFiles(stage(), { 'flow.json': flowOf(task('first')) });
      await page.goto(`${stage().console.url}#/workflows/file/flow.json`);
      await button(page, 'Register').click();
      await page.getByRole('group', { name: /What changes in flow/ }).waitFor();
      assert.deepEqual(await axeFinds(page), []);
      await page.keyboard.press('Escape');
      await button(page, 'Run').click();
      await button(page, 'Start').waitFor();
      assert.deepEqual(await axeFinds(page), []);
    });
});
