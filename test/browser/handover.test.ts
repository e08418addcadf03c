import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { consoleStage } from '../support/console-page.js';
import { until } from '../support/until.js';
import { button, card } from '../support/workflow-page.js';

const DOWNLOADS = '#/op/getty-images/getDownloads';
const WIDE = { viewport: { width: 1440, height: 900 } };

/** Begins a workflow with what was handed over, up to the choice of its place. */
async function begin(page: Page, name: string): Promise<void> {
  await button(page, 'New workflow').click();
  await page.getByRole('textbox', { name: 'Name' }).fill(name);
  await button(page, 'Begin').click();
  await button(page, 'Put here at the beginning').waitFor();
}

/** Puts it there, and holds its page size to what was prepared. */
async function put(page: Page, size: string): Promise<void> {
  await button(page, 'Put here at the beginning').click();
  await card(page, 'get_downloads').waitFor();
  await until(
    'the values are there',
    async () => (await page.getByRole('textbox', { name: /^page_size/ }).inputValue()) === size,
  );
}

describe('an operation on its way into a workflow', () => {
  const stage = consoleStage();

  it('arrives though its values were typed just before, and the view is slow to come', async () => {
    const page = await stage().open(DOWNLOADS, WIDE);
    await page.getByLabel('The request as curl').waitFor();
    await page.clock.install();
    await page.clock.pauseAt(Date.now() + 1000);
    let come: () => void = () => undefined;
    const slow = new Promise<void>((resolve) => (come = resolve));
    await page.route(/\/assets\/.*\.js/, async (route) => {
      await slow;
      await route.continue();
    });
    await page.getByLabel('page_size').fill('5');
    await button(page, 'Add to workflow').click();
    // The pause after which values are put into the address goes by meanwhile.
    await page.clock.runFor(1000);
    assert.match(page.url(), /#\/workflows\?add=getty-images%2FgetDownloads$/);
    come();
    await page.clock.resume();
    await button(page, 'New workflow').waitFor();
    await page.goBack();
    await page.getByLabel('page_size').waitFor();
    assert.match(page.url(), /page_size=5$/, 'back leads to what was typed');
  });

  it('keeps its values when the page is loaded again, before its place is chosen and after', async () => {
    const page = await stage().open(`${DOWNLOADS}?page_size=7`, WIDE);
    page.on('dialog', (dialog) => void dialog.accept());
    await button(page, 'Add to workflow').click();
    await page.getByText('Choose the workflow that').waitFor();
    await page.reload();
    await begin(page, 'again');
    await page.reload();
    await put(page, '7');
    await page.waitForURL((url) => !url.hash.includes('add='));
    await page.reload();
    await card(page, 'get_downloads').waitFor();
    assert.equal(await page.getByText('Choose a place for').count(), 0);
  });

  it('comes to its place in the width of a phone', async () => {
    const page = await stage().open(`${DOWNLOADS}?page_size=7`, { viewport: { width: 360, height: 740 } });
    await button(page, 'Add to workflow').click();
    await begin(page, 'narrow');
    await button(page, 'Put here at the beginning').click();
    await card(page, 'get_downloads').waitFor();
  });

  it('keeps no secret in the storage of the browser', async () => {
    const page = await stage().open(`${DOWNLOADS}?api_key=marked-s3cret&page_size=7`, WIDE);
    await button(page, 'Add to workflow').click();
    await page.getByText('Choose the workflow that').waitFor();
    const stored = await page.evaluate<string>('JSON.stringify({ ...sessionStorage })');
    assert.match(stored, /page_size/);
    assert.doesNotMatch(stored, /marked/);
  });

  it('can be put there again where that failed', async () => {
    const page = await stage().open(`${DOWNLOADS}?page_size=7`, WIDE);
    await button(page, 'Add to workflow').click();
    await begin(page, 'failing');
    const error = { code: 'internal', message: 'It went wrong', advice: 'Try it in a moment' };
    await page.route(/\/api\/steps$/, (route) => route.fulfill({ status: 500, json: { error } }));
    await button(page, 'Put here at the beginning').click();
    await page.getByRole('alert').getByText('It went wrong. Try it in a moment').waitFor();
    await page.unroute(/\/api\/steps$/);
    await button(page, 'Try again').click();
    await card(page, 'get_downloads').waitFor();
    assert.equal(await page.getByRole('textbox', { name: /^page_size/ }).inputValue(), '7');
  });
});
