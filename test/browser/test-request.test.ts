import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { consoleStage } from '../support/console-page.js';
import { until } from '../support/until.js';

const DOWNLOADS = '#/op/getty-images/getDownloads';

const send = (page: Page) => page.getByRole('button', { name: 'Test request' });
const table = (page: Page) => page.getByRole('table', { name: 'Downloads' });
const rows = (page: Page) => table(page).getByRole('row');
const response = (page: Page) => page.getByRole('region', { name: 'Response' });

describe('a test request in the browser', () => {
  const stage = consoleStage();
  afterEach(() => stage().sandbox.setFaults({}));

  /** The page with a first answer. */
  async function tested(query = '?page_size=10'): Promise<Page> {
    const page = await stage().open(`${DOWNLOADS}${query}`);
    await send(page).click();
    await table(page).waitFor();
    return page;
  }

  it('shows status, time, size, attempts, and the downloads as a table', async () => {
    const page = await tested();
    await response(page).getByText('200 OK').waitFor();
    const facts = (await response(page).getByRole('status').first().textContent()) ?? '';
    assert.match(facts, /\d+ ms.*kB.*1 attempt/);
    assert.equal(await rows(page).count(), 11);
    await response(page)
      .getByText(/Page 1 of \d+ · \d+ in all/)
      .waitFor();
    await page.getByRole('tab', { name: 'Headers' }).click();
    await page.getByRole('row', { name: /content-type/ }).waitFor();
  });

  it('is sent with Ctrl+Enter, from inside a field', async () => {
    const page = await stage().open(DOWNLOADS);
    await page.getByLabel('page_size').fill('3');
    await page.keyboard.press('Control+Enter');
    await table(page).waitFor();
    assert.equal(await rows(page).count(), 4);
  });

  it('sorts by a column, both ways', async () => {
    const page = await tested();
    const ids = async () =>
      (await table(page).locator('tbody td:nth-child(4)').allTextContents()).map(Number);
    const before = await ids();
    const head = table(page).getByRole('columnheader', { name: 'id', exact: true });
    await head.getByRole('button').click();
    assert.equal(await head.getAttribute('aria-sort'), 'ascending');
    const up = [...before].sort((a, b) => a - b);
    assert.deepEqual(await ids(), up);
    await head.getByRole('button').click();
    assert.deepEqual(await ids(), up.reverse());
    await head.getByRole('button').click();
    assert.deepEqual(await ids(), before);
  });

  it('hides columns and shows others', async () => {
    const page = await tested();
    await page.getByRole('button', { name: /^Columns/ }).click();
    await page.getByLabel('agreement_name').uncheck();
    await page.getByLabel('dimensions.width').check();
    await page.keyboard.press('Escape');
    assert.equal(await table(page).getByRole('columnheader', { name: 'agreement_name' }).count(), 0);
    assert.equal(await table(page).getByRole('columnheader', { name: 'dimensions.width' }).count(), 1);
  });

  it('opens a row to its whole record', async () => {
    const page = await tested();
    await rows(page).nth(2).click();
    const dialog = page.getByRole('dialog', { name: 'Record 2 of 10' });
    await dialog.getByText('generated_asset_id').waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
  });

  it('turns pages by sending anew', async () => {
    const page = await tested();
    const first = await rows(page).nth(1).textContent();
    assert.equal(await page.getByRole('button', { name: 'Previous page' }).isDisabled(), true);
    await page.getByRole('button', { name: 'Next page' }).click();
    await response(page)
      .getByText(/Page 2 of/)
      .waitFor();
    assert.notEqual(await rows(page).nth(1).textContent(), first);
    assert.equal(await page.getByLabel('page', { exact: true }).inputValue(), '2');
    await page.getByRole('button', { name: 'Previous page' }).click();
    await response(page)
      .getByText(/Page 1 of/)
      .waitFor();
    assert.equal(await rows(page).nth(1).textContent(), first);
  });

  it('shows the raw JSON, and a chart by day and product', async () => {
    const page = await tested();
    await page.getByRole('tab', { name: 'JSON' }).click();
    await page.getByLabel('The answer as JSON').getByText('"result_count"').waitFor();
    await page.getByRole('tab', { name: 'Chart' }).click();
    await page.getByRole('img', { name: /Records a day/ }).waitFor();
    await page.locator('.recharts-bar-rectangle').first().waitFor({ state: 'attached' });
  });

  it('draws of a long answer what is in sight, and leads to its end', async () => {
    const page = await tested('?page_size=60');
    await page.getByRole('tab', { name: 'JSON' }).click();
    const json = page.getByLabel('The answer as JSON');
    await json.getByText('"result_count"').waitFor();
    const last = async () =>
      Number(await page.locator('.cm-lineNumbers .cm-gutterElement').last().textContent());
    assert.ok((await last()) < 300, 'a part of it');
    await json.click();
    await page.keyboard.press('Control+End');
    await until('the end is shown', async () => (await last()) > 1000);
    await page.keyboard.press('Control+Home');
    await json.getByText('"result_count"').waitFor();
  });

  it('saves CSV and JSON', async () => {
    const page = await tested();
    const saved = async (name: string) => {
      await page.getByRole('button', { name: 'Save' }).click();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('menuitem', { name }).click(),
      ]);
      return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
    };
    const csv = await saved('Records as CSV');
    assert.equal(csv.name, 'getDownloads.csv');
    assert.match(csv.text, /^\uFEFFdate_downloaded,id,/);
    assert.match(csv.text.split('\n')[0] ?? '', /user\.username/);
    const json = await saved('Answer as JSON');
    assert.equal((JSON.parse(json.text) as { downloads: unknown[] }).downloads.length, 10);
  });

  it('says what it waits for, and can be stopped', async () => {
    stage().sandbox.setFaults({ next: ['stall'] });
    const page = await stage().open(DOWNLOADS);
    await send(page).click();
    await response(page).getByText('Waiting for the answer').waitFor();
    assert.equal(await send(page).isDisabled(), true);
    await page.getByRole('button', { name: 'Stop' }).click();
    await response(page).getByText('Stopped', { exact: true }).waitFor();
    assert.equal(await send(page).isEnabled(), true);
  });

  it('says what a failure means and what to do, then what came', async () => {
    stage().sandbox.setFaults({ '403': 1 });
    const page = await stage().open(DOWNLOADS);
    await send(page).click();
    await response(page).getByText('403 Failed').waitFor();
    await response(page)
      .getByRole('heading', { name: /not allowed|refused/ })
      .waitFor();
    await response(page).getByText('The raw answer').waitFor();
    await response(page)
      .getByRole('row', { name: /content-type/ })
      .waitFor();
  });

  it('tells of tries and waits', async () => {
    stage().sandbox.setFaults({ next: ['503', 'ok'] });
    const page = await tested('');
    await response(page).getByText('2 attempts').waitFor();
    await response(page).getByText('between tries').waitFor();
  });

  it('keeps the last tests without their answers, repeats them, and says when the settings are others', async () => {
    const page = await tested();
    const stale = response(page).getByText('Stale');
    assert.equal(await stale.count(), 0);
    await page.getByLabel('page_size').fill('4');
    await stale.waitFor();
    await send(page).click();
    await until('four and the head', async () => (await rows(page).count()) === 5);
    assert.equal(await stale.count(), 0);

    await page.reload();
    await response(page).getByText('This answer was not kept').waitFor();
    const kept = await page.evaluate<string>('JSON.stringify({ ...sessionStorage })');
    assert.doesNotMatch(kept, /date_downloaded/);
    await page.getByRole('button', { name: 'Last tests' }).click();
    await page.getByRole('menuitem', { name: /page_size=10/ }).click();
    await until('ten and the head', async () => (await rows(page).count()) === 11);
    assert.equal(await page.getByLabel('page_size').inputValue(), '10');
  });

  it('asks before something is sent that costs', async () => {
    const page = await stage().open('#/op/getty-images/downloadImage?id=1000000001');
    await page.getByLabel('The request as curl').waitFor();
    await send(page).click();
    const dialog = page.getByRole('dialog', { name: 'This costs something' });
    await dialog.getByText('allowance of downloads').first().waitFor();
    await dialog.getByRole('button', { name: "Don't send" }).click();
    await dialog.waitFor({ state: 'hidden' });
    await response(page).getByText('Nothing sent yet').waitFor();
    await send(page).click();
    await dialog.getByRole('button', { name: 'Send it' }).click();
    await response(page).getByText('Failed').waitFor();
  });
});

describe('the console without credentials', () => {
  const stage = consoleStage({
    env: {},
    console: {
      startSandbox: () =>
        Promise.resolve({ url: 'http://127.0.0.1:9', env: {}, close: () => Promise.resolve() }),
    },
  });

  it('says so, offers the simulation in clear words, and how to start an engine', async () => {
    const page = await stage().open(DOWNLOADS);
    await page.getByText('No credentials are set').waitFor();
    await page.getByRole('button', { name: 'Engine none' }).click();
    await page.getByText('getty-downloads engine start').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Use the simulation' }).click();
    await page.getByText('Simulation', { exact: true }).waitFor();
    assert.equal(await page.getByText('No credentials are set').count(), 0);
  });
});
