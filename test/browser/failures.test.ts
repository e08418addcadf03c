import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { consoleStage } from '../support/console-page.js';

const DOWNLOADS = '#/op/getty-images/getDownloads';

const FAILURE = JSON.stringify({
  error: {
    code: 'internal',
    message: 'Something went wrong inside this program',
    advice: 'Please report it with the log',
  },
});

/** Every call to a route of the console's API fails until the function that is returned is called. */
async function failing(page: Page, path: string): Promise<() => Promise<void>> {
  const pattern = new RegExp(`/api/${path}([?/]|$)`);
  await page.route(pattern, (route) =>
    route.fulfill({ status: 500, contentType: 'application/json', body: FAILURE }),
  );
  return () => page.unroute(pattern);
}

describe('a failing server behind the page', () => {
  const stage = consoleStage();

  it('is explained in the search, which recovers', async () => {
    const page = await stage().open('#/runs');
    const mend = await failing(page, 'operations');
    await page.getByRole('link', { name: 'Catalogue' }).click();
    await page.getByRole('alert').getByText('Please report it with the log').waitFor();
    await mend();
    await page.getByRole('button', { name: 'Try again' }).first().click();
    await page.getByRole('option').first().waitFor();
  });

  it('is explained in place of the reference, which recovers', async () => {
    const page = await stage().open();
    await page.getByRole('option').first().waitFor();
    const mend = await failing(page, 'operations/getty-images');
    await page.getByRole('option').first().click();
    await page.getByRole('heading', { name: 'Something went wrong inside this program' }).waitFor();
    await mend();
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('region', { name: 'Reference' }).waitFor();
  });

  it('is said where the request is prepared, and the form goes on', async () => {
    const page = await stage().open();
    await page.getByRole('option').first().waitFor();
    const mend = await failing(page, 'prepare');
    await page.getByRole('option').first().click();
    await page.getByRole('region', { name: 'Request' }).getByText('Something went wrong').waitFor();
    await mend();
    await page.getByLabel('page_size').fill('7');
    await page.getByLabel('The request as curl').getByText('page_size=7').waitFor();
  });

  it('is a failed test with what to do', async () => {
    const page = await stage().open(DOWNLOADS);
    const mend = await failing(page, 'test-requests');
    await page.getByRole('button', { name: 'Test request' }).click();
    const response = page.getByRole('region', { name: 'Response' });
    await response.getByText('Please report it with the log').waitFor();
    await mend();
    await page.getByRole('button', { name: 'Test request' }).click();
    await page.getByRole('table', { name: 'Downloads' }).waitFor();
  });

  it('is said in the head where it does not answer at all', async () => {
    const page = await stage().open();
    await page.getByRole('option').first().waitFor();
    await page.route(/\/api\/status/, (route) => route.abort());
    await page.reload();
    await page.getByRole('button', { name: 'Console not there' }).click();
    await page.getByText('The console does not answer').waitFor();
  });

  it('is said where a part of the page does not come, and another try is offered', async () => {
    const page = await stage().open();
    await page.getByRole('option').first().waitFor();
    await page.route(/\/assets\/.*\.js/, (route) => route.abort());
    await page.getByRole('option').first().click();
    await page.getByRole('alert').getByText('Something went wrong in this page').waitFor();
    assert.equal(await page.getByRole('searchbox').isVisible(), true);
    await page.unroute(/\/assets\/.*\.js/);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('region', { name: 'Reference' }).waitFor();
  });
});
