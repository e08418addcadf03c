import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { axeFinds } from '../support/axe.js';
import { consoleStage } from '../support/console-page.js';
import { flowOf, task } from '../support/workflow-page.js';

const PHONE = { viewport: { width: 360, height: 740 } };
const AT = { start: '2026-11-01T10:00:00Z', end: '2026-11-01T10:00:42Z' };
const RUN = {
  workflowId: 'run-1',
  ...{ name: 'a_workflow_with_a_name_that_is_rather_long', version: 1, status: 'COMPLETED' },
  ...AT,
};
const attempt = (ref: string) => ({
  ...{ taskId: `task-${ref}`, ref, type: 'SIMPLE', name: 'getty_downloads', status: 'COMPLETED' },
  ...{ attempt: 0, iteration: 0, ...AT },
});
const REFS = ['first', 'second'];

/** Answers of an engine that has one run; what a real one says, test/e2e holds. */
async function withRun(page: Page): Promise<void> {
  const answers: Readonly<Record<string, object>> = {
    '/api/runs': { indexing: true, total: 1, runs: [RUN] },
    '/api/runs/run-1': {
      ...{ ...RUN, input: { page: 1 }, output: { count: 2 }, tasks: REFS.map(attempt) },
      definition: flowOf(...REFS.map((ref) => task(ref))),
    },
    ...Object.fromEntries(
      REFS.map((ref) => [
        `/api/runs/run-1/tasks/task-${ref}`,
        { ...attempt(ref), input: { of: ref }, output: {}, logs: [] },
      ]),
    ),
  };
  await page.route(
    ({ pathname }) => pathname in answers,
    (route) => route.fulfill({ json: answers[new URL(route.request().url()).pathname] }),
  );
}

describe('runs in the page', () => {
  const stage = consoleStage();

  it('have the step that is looked at, and how, in their address', async () => {
    const page = await stage().open('#/none');
    await withRun(page);
    await page.goto(`${stage().console.url}#/runs/run-1?step=second`);
    await page.getByRole('region', { name: 'Input' }).getByText('"of": "second"').waitFor();
    await page.getByRole('button', { name: /^first, / }).click();
    await page.getByRole('region', { name: 'Input' }).getByText('"of": "first"').waitFor();
    assert.match(page.url(), /#\/runs\/run-1\?step=first$/);
    await page.getByRole('radiogroup', { name: 'How it is shown' }).getByText('List').click();
    await page
      .getByRole('list', { name: /^Steps of the run/ })
      .first()
      .waitFor();
    assert.match(page.url(), /#\/runs\/run-1\?view=list&step=first$/);
    await page.getByRole('button', { name: 'Close the step' }).click();
    await page.getByRole('region', { name: 'Output' }).getByText('"count": 2').waitFor();
    assert.match(page.url(), /#\/runs\/run-1\?view=list$/);
  });

  for (const colorScheme of ['light', 'dark'] as const)
    it(`fit a phone, and axe finds nothing, ${colorScheme}`, async () => {
      const page = await stage().open('#/none', { ...PHONE, colorScheme });
      await withRun(page);
      await page.getByRole('link', { name: 'Runs' }).click();
      const row = page.getByRole('row', { name: /a_workflow.*42 s.*Completed/ });
      await row.waitFor();
      const box = await row.boundingBox();
      assert.ok(box !== null && box.x >= 0 && box.x + box.width <= 360, JSON.stringify(box));
      assert.deepEqual(await axeFinds(page), [], 'the list');
      await row.getByRole('link').click();
      const step = page.getByRole('button', { name: /^second, .*Completed/ });
      await step.waitFor();
      assert.equal(await page.evaluate('document.documentElement.scrollWidth'), 360);
      assert.deepEqual(await axeFinds(page), [], 'a run');
      await step.click();
      await page.getByRole('dialog').getByText('"of": "second"').waitFor();
      assert.deepEqual(await axeFinds(page), [], 'a step');
    });
});
