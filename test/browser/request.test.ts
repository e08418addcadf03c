import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { consoleStage, hasFocus } from '../support/console-page.js';
import { manyOperations } from '../support/many-operations.js';
import { until } from '../support/until.js';

const DOWNLOADS = '#/op/getty-images/getDownloads';
const NOT_A_SIZE = 'must be from 1 to 100, not 500';

const size = (page: Page) => page.getByLabel('page_size');
const curl = (page: Page) => page.getByLabel('The request as curl');

describe('the prepared request in the browser', () => {
  const stage = consoleStage();

  it('shows the reference beside the form, and marks the parameter that is filled in', async () => {
    const page = await stage().open(DOWNLOADS);
    const reference = page.getByRole('region', { name: 'Reference' });
    await reference.getByText('How many entries a page holds').waitFor();
    for (const words of ['default 30', '1 to 100', 'Premium Access agreement', 'Cost and limits', '429'])
      await reference.getByText(words).first().waitFor();
    await size(page).focus();
    const marked = reference.locator('[data-focused]');
    assert.match((await marked.textContent()) ?? '', /^page_size/);
  });

  it('opens the schema of an answer level by level', async () => {
    const page = await stage().open(DOWNLOADS);
    const reference = page.getByRole('region', { name: 'Reference' });
    await reference.getByText('list of object or null').click();
    await reference.getByText('When, in UTC').waitFor();
    await reference.getByRole('tab', { name: 'Example' }).first().click();
    await reference.getByText('"agreement_name": "Example Agreement"').waitFor();
  });

  it('says what is wrong once a field was left, and from then on while one types', async () => {
    const page = await stage().open(DOWNLOADS);
    await size(page).fill('500');
    await until('the server has seen it', async () => !(await curl(page).isVisible()));
    assert.equal(await page.getByText(NOT_A_SIZE).count(), 0);
    await size(page).blur();
    await page.getByText(NOT_A_SIZE).first().waitFor();
    await size(page).fill('50');
    await curl(page).waitFor();
    assert.equal(await page.getByText(NOT_A_SIZE).count(), 0);
    await size(page).fill('101');
    await page.getByText('must be from 1 to 100, not 101').first().waitFor();
  });

  it('says at once what is wrong with values of a link, leads to the field, and offers what was meant', async () => {
    const page = await stage().open(`${DOWNLOADS}?page_size=500&product_type=premium&bogus=1`);
    await page.getByText('3 values cannot be sent').waitFor();
    await page.getByRole('button', { name: 'page_size', exact: true }).click();
    assert.equal(await hasFocus(size(page)), true);
    await size(page).fill('5');
    await page.getByRole('button', { name: 'Use premiumaccess' }).click();
    await page.getByRole('button', { name: 'Leave it out' }).click();
    await curl(page).waitFor();
    await until('the address follows', () => page.url().endsWith('?page_size=5&product_type=premiumaccess'));
  });

  it('does not send what is wrong, and leads to it', async () => {
    const page = await stage().open(DOWNLOADS);
    await page.getByLabel('date_from').fill('2026-02-30');
    await until('the server has seen it', async () => !(await curl(page).isVisible()));
    await page.getByRole('button', { name: 'Test request' }).click();
    await page.getByText('is not a date that exists').first().waitFor();
    assert.equal(await hasFocus(page.getByLabel('date_from')), true);
    assert.equal(await page.getByText('Nothing sent yet').isVisible(), true);
  });

  it('keeps empty, no and yes apart, and sends no default', async () => {
    const page = await stage().open(DOWNLOADS);
    await curl(page).waitFor();
    const sent = async () => (await curl(page).textContent()) ?? '';
    assert.doesNotMatch(await sent(), /\?/);
    assert.equal(await size(page).getAttribute('placeholder'), '30');
    const useTime = page.getByRole('radiogroup', { name: 'use_time' });
    await useTime.getByText('false', { exact: true }).click();
    await until('no is sent', async () => (await sent()).includes('use_time=false'));
    await useTime.getByText('not sent').click();
    await until('nothing is sent again', async () => !(await sent()).includes('use_time'));
  });

  it('takes a day from the calendar, and a time as it is typed', async () => {
    const page = await stage().open(`${DOWNLOADS}?date_from=2026-10-05T08:00:00&use_time=true`);
    await page.getByRole('button', { name: 'Calendar' }).first().click();
    await page.getByRole('button', { name: '12 October 2026' }).click();
    assert.equal(await page.getByLabel('date_from', { exact: true }).inputValue(), '2026-10-12T08:00:00');
  });

  it('offers the allowed values with what each is for', async () => {
    const page = await stage().open(DOWNLOADS);
    await page.getByLabel('product_type').click();
    await page.getByRole('option', { name: /premiumaccess.*Premium Access agreement/ }).click();
    await until('it is sent', async () =>
      (await curl(page).textContent())?.includes('product_type=premiumaccess'),
    );
  });

  it('says what Getty will do: the window in UTC, times that are ignored, values for iStock', async () => {
    const page = await stage().open(
      `${DOWNLOADS}?date_from=2026-10-01T09:30:00&date_to=2026-10-31&product_type=creditpack`,
    );
    const request = page.getByRole('region', { name: 'Request' });
    await request.getByText('2026-10-01 00:00:00 UTC').waitFor();
    await request.getByText('2026-10-31 23:59:59 UTC').waitFor();
    const warnings = (await request.getByRole('list', { name: 'Warnings' }).textContent()) ?? '';
    assert.match(warnings, /use_time/);
    assert.match(warnings, /iStock/);
  });

  it('gives the request away as curl, task and HTTP task, with names for secrets', async () => {
    const page = await stage().open(`${DOWNLOADS}?page_size=5`, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const copied = () => page.evaluate<string>('navigator.clipboard.readText()');
    await page.getByRole('button', { name: 'Copy curl' }).click();
    assert.match(await copied(), /^curl .*\?page_size=5' [^]*\$GETTY_API_KEY/);
    await page.getByRole('tab', { name: 'HTTP task' }).click();
    await page.getByRole('button', { name: 'Copy HTTP task' }).click();
    assert.match(await copied(), /\$\{workflow\.secrets\.GETTY_API_KEY\}/);
    await page.getByRole('tab', { name: 'Task', exact: true }).click();
    await page.getByRole('button', { name: 'Copy Task' }).click();
    assert.deepEqual((JSON.parse(await copied()) as Record<string, unknown>)['inputParameters'], {
      page_size: 5,
    });
  });

  it('copies a link to the values and not the token', async () => {
    const page = await stage().open(`${DOWNLOADS}?page_size=5`, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await curl(page).waitFor();
    await page.getByRole('button', { name: 'Copy a link to this view' }).click();
    const link = await page.evaluate<string>('navigator.clipboard.readText()');
    assert.equal(link, `http://127.0.0.1:${stage().console.port}/${DOWNLOADS}?page_size=5`);
  });

  it('puts no value into the address or the storage whose name is that of a secret', async () => {
    const page = await stage().open();
    await page.setInputFiles('input[type=file]', {
      name: 'keyed.json',
      mimeType: 'application/json',
      buffer: Buffer.from(
        manyOperations(1).replaceAll('"depth"', '"api_key"').replace('"integer"', '"string"'),
      ),
    });
    await page.getByText('1 operation', { exact: true }).waitFor();
    await page.goto(`${stage().console.url}#/op/keyed/getThing1?other=1`);
    await page.getByLabel('api_key').fill('marked-s3cret');
    await page.getByRole('button', { name: 'Leave it out' }).click();
    await until('the address follows', () => page.url().endsWith('/getThing1'));
    await page.getByRole('button', { name: 'Test request' }).click();
    await page.getByRole('region', { name: 'Response' }).getByText('Failed').waitFor();
    assert.doesNotMatch(await page.evaluate<string>('JSON.stringify({ ...sessionStorage })'), /marked/);
  });

  it('edits bodies with lists of objects', async () => {
    const page = await stage().open('#/op/getty-images/reportUsage?id=batch-1');
    await page.getByRole('button', { name: 'Add to asset_usages' }).click();
    await page.getByLabel('asset_id').fill('1000000001');
    await page.getByLabel('quantity').fill('2');
    await page.getByLabel('usage_date').fill('2026-10-01');
    await until('it is sent', async () => (await curl(page).textContent())?.includes('1000000001'));
  });

  it('brings operation and values along into a workflow', async () => {
    const page = await stage().open(`${DOWNLOADS}?page_size=5`);
    await page.getByRole('button', { name: 'Add to workflow' }).click();
    await until('it leads there', () => page.url().includes('#/workflows?add=getty-images%2FgetDownloads'));
  });
});
