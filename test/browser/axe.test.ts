import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { axeFinds } from '../support/axe.js';
import { consoleStage } from '../support/console-page.js';

const DOWNLOADS = '#/op/getty-images/getDownloads';

async function tested(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Test request' }).click();
  await page.getByRole('table', { name: 'Downloads' }).waitFor();
}

/** Each view and what leads to it. */
const VIEWS: Readonly<Record<string, readonly [hash: string, steps?: (page: Page) => Promise<unknown>]>> = {
  'the beginning': ['', (page) => page.getByRole('option').first().waitFor()],
  'search results': [
    '',
    async (page) => {
      await page.getByRole('searchbox').fill('downl');
      await page.locator('mark').first().waitFor();
    },
  ],
  'an operation': [DOWNLOADS, (page) => page.getByLabel('The request as curl').waitFor()],
  'wrong values': [`${DOWNLOADS}?page_size=500`, (page) => page.getByText('cannot be sent').waitFor()],
  'a list of choices': [
    DOWNLOADS,
    async (page) => {
      await page.getByLabel('product_type').click();
      await page.getByRole('option', { name: /premiumaccess/ }).waitFor();
    },
  ],
  'the calendar': [
    DOWNLOADS,
    async (page) => {
      await page.getByRole('button', { name: 'Calendar' }).first().click();
      await page.getByRole('dialog').waitFor();
    },
  ],
  'a body of lists': [
    '#/op/getty-images/reportUsage',
    (page) => page.getByText('Add to asset_usages').click(),
  ],
  'downloads as a table': [DOWNLOADS, tested],
  'a failed test': [
    DOWNLOADS,
    async (page) => {
      const error = { code: 'internal', message: 'It went wrong', advice: 'Try it in a moment' };
      await page.route(/\/api\/test-requests$/, (route) => route.fulfill({ status: 500, json: { error } }));
      await page.getByRole('button', { name: 'Test request' }).click();
      await page.getByRole('heading', { name: 'It went wrong' }).waitFor();
    },
  ],
  'the choice of columns': [
    DOWNLOADS,
    async (page) => {
      await tested(page);
      await page.getByRole('button', { name: /^Columns/ }).click();
      await page.getByLabel('dimensions.width').waitFor();
    },
  ],
  'a record': [
    DOWNLOADS,
    async (page) => {
      await tested(page);
      await page.getByRole('button', { name: 'Open record 1', exact: true }).click();
      await page.getByRole('dialog').getByText('generated_asset_id').waitFor();
    },
  ],
  'raw JSON': [
    DOWNLOADS,
    async (page) => {
      await tested(page);
      await page.getByRole('tab', { name: 'JSON' }).click();
      await page.getByLabel('The answer as JSON').waitFor();
    },
  ],
  'the chart': [
    DOWNLOADS,
    async (page) => {
      await tested(page);
      await page.getByRole('tab', { name: 'Chart' }).click();
      await page.getByRole('img', { name: /Records a day/ }).waitFor();
    },
  ],
  'a question before something that costs': [
    '#/op/getty-images/downloadImage?id=1',
    async (page) => {
      await page.getByLabel('The request as curl').waitFor();
      await page.getByRole('button', { name: 'Test request' }).click();
      await page.getByRole('dialog').waitFor();
    },
  ],
  'the state of the engine': ['', (page) => page.getByRole('button', { name: /^Engine/ }).click()],
  documents: ['#/api', (page) => page.getByRole('heading', { name: 'Documents' }).waitFor()],
  'a document': ['#/api/getty-images', (page) => page.getByText('Everything in it was loaded').waitFor()],
  'an operation that there is not': ['#/op/none/none', (page) => page.getByRole('alert').waitFor()],
  'a place that there is not': ['#/none', (page) => page.getByText('There is no such place').waitFor()],
};

/** Everything as it is on a desk; what people do most in the width of a phone. Both in both themes. */
const LOOKS = [
  { name: 'on a desk', options: {}, views: Object.keys(VIEWS) },
  {
    name: '360 px',
    options: { viewport: { width: 360, height: 740 } },
    views: ['the beginning', 'an operation', 'downloads as a table', 'a record', 'a failed test'],
  },
] as const;

for (const { name, options, views } of LOOKS) {
  describe(`axe on the catalogue, ${name}`, () => {
    const stage = consoleStage();
    for (const view of views) {
      it(`finds nothing in ${view}`, async () => {
        const [hash, steps] = VIEWS[view]!;
        const page = await stage().open(hash, { ...options, colorScheme: 'light' });
        await steps?.(page);
        assert.equal(
          await page.evaluate('document.documentElement.scrollWidth > innerWidth'),
          false,
          'nothing lies beside the page',
        );
        assert.deepEqual(await axeFinds(page), [], 'light');
        await page.emulateMedia({ colorScheme: 'dark' });
        await page.locator('html[data-mantine-color-scheme=dark]').waitFor();
        assert.deepEqual(await axeFinds(page), [], 'dark');
      });
    }
  });
}
