import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { consoleStage, hasFocus } from '../support/console-page.js';
import { until } from '../support/until.js';
import { manyOperations } from '../support/many-operations.js';

const search = (page: Page) => page.getByRole('searchbox');
const options = (page: Page) => page.getByRole('option');

describe('the catalogue in the browser', () => {
  const stage = consoleStage();

  it('begins in the search, and lists operations by method and path', async () => {
    const page = await stage().open();
    await page.getByRole('option', { name: 'GET /v3/downloads ' }).first().waitFor();
    assert.equal(await hasFocus(search(page)), true);
  });

  it('marks what was found, best first', async () => {
    const page = await stage().open();
    await search(page).fill('downl');
    await page.locator('mark').first().waitFor();
    assert.match((await options(page).first().textContent()) ?? '', /GET \/v3\/downloads/);
    const marked = await page.locator('mark').allTextContents();
    assert.ok(
      marked.every((text) => /^downl/i.test(text)),
      marked.join(),
    );
  });

  it('chooses with a click', async () => {
    const page = await stage().open();
    await search(page).fill('purchased');
    await page.getByText('/v3/purchased-assets').first().click();
    await page.getByRole('heading', { level: 1, name: 'GET /v3/purchased-assets' }).waitFor();
    assert.match(page.url(), /#\/op\/getty-images\/getPurchasedAssets$/);
  });

  it('chooses with arrows and Enter, comes back with /, clears with Escape', async () => {
    const page = await stage().open();
    await options(page).first().waitFor();
    await page.keyboard.type('images');
    await page.locator('mark').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const active = await search(page).getAttribute('aria-activedescendant');
    const wanted = await page.locator(`[id="${String(active)}"]`).textContent();
    await page.keyboard.press('Enter');
    const heading = page.getByRole('heading', { level: 1 });
    await until('the second is shown', async () =>
      wanted?.startsWith(((await heading.textContent()) ?? '…').trim()),
    );
    assert.equal(await hasFocus(search(page)), false);
    await page.keyboard.press('/');
    assert.equal(await hasFocus(search(page)), true);
    assert.equal(await search(page).inputValue(), 'images');
    await page.keyboard.press('Escape');
    assert.equal(await search(page).inputValue(), '');
  });

  it('says that nothing was found', async () => {
    const page = await stage().open();
    await search(page).fill('zzzzqqqq');
    await page.getByRole('heading', { name: 'Nothing found' }).waitFor();
  });

  it('shows the list as a view of its own where it is narrow', async () => {
    const page = await stage().open('', { viewport: { width: 360, height: 740 } });
    await options(page).first().click();
    await page.getByRole('heading', { level: 1, name: 'GET /v3/downloads' }).waitFor();
    assert.equal(await search(page).isVisible(), false);
    assert.equal(await page.evaluate('document.documentElement.scrollWidth'), 360);
    await page.getByRole('link', { name: 'Catalogue' }).last().click();
    await search(page).waitFor();
  });
});

describe('a large document in the browser', () => {
  const stage = consoleStage();

  it('is added with a file, searched, drawn in part, and removed', async function () {
    this.timeout(60_000);
    const page = await stage().open();
    await page.setInputFiles('input[type=file]', {
      name: 'large.json',
      mimeType: 'application/json',
      buffer: Buffer.from(manyOperations(1000)),
    });
    await page.getByRole('heading', { level: 1, name: 'A thousand things' }).waitFor();
    await page.getByText('1000 operations').waitFor();
    await until('the list has them', async () =>
      (await page.getByRole('listbox').textContent())?.includes('1000'),
    );
    assert.ok((await options(page).count()) < 60);
    await search(page).fill('thing 777');
    await page.getByText('/things/777').first().click();
    await page.getByRole('heading', { level: 1, name: 'GET /things/777' }).waitFor();

    await page.getByRole('link', { name: /2 documents/ }).click();
    await page.getByRole('button', { name: 'Remove' }).click();
    await page.getByRole('link', { name: /1 document$/ }).waitFor();
    await search(page).fill('');
    await until('only our own are left', async () => (await options(page).count()) === 13);
  });

  it('is not added where nothing of it can be used, with line and reason', async () => {
    const page = await stage().open();
    await page.setInputFiles('input[type=file]', {
      name: 'broken.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{ "openapi":\n }'),
    });
    const dialog = page.getByRole('dialog', { name: 'broken.json was not added' });
    await dialog.getByRole('row', { name: /^\d+:\d+ not JSON/ }).waitFor();
  });

  it('is loaded as far as it goes, and told what is left out, by line and reason', async () => {
    const page = await stage().open();
    const faulty = manyOperations(3).replace('"/things/2"', '"things/2"');
    await page.setInputFiles('input[type=file]', {
      name: 'faulty.json',
      mimeType: 'application/json',
      buffer: Buffer.from(faulty),
    });
    await page.getByText('2 operations').waitFor();
    const faults = page.getByRole('table', { name: 'Faults of the document' });
    await faults.getByRole('row', { name: /^\d+:\d+ a path begins with \/ .*things~12/ }).waitFor();
  });
});
