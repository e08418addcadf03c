import assert from 'node:assert/strict';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { consoleStage } from '../support/console-page.js';
import { until } from '../support/until.js';
import { flowOf, putFiles, task } from '../support/workflow-page.js';

/** Of JavaScript, gzipped, until one can search. */
const MOST_BYTES = 400_000;

describe('the first load of the page', () => {
  const stage = consoleStage();

  it('takes less than 400 kB of gzipped JavaScript', async () => {
    const context = await stage().browser.newContext();
    const page = await context.newPage();
    const scripts: Promise<Buffer>[] = [];
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script') scripts.push(response.body());
    });
    await page.goto(stage().console.url);
    await page.getByRole('searchbox').fill('downloads');
    await page.locator('mark').first().waitFor();
    const sizes = (await Promise.all(scripts)).map((script) => gzipSync(script).length);
    const total = sizes.reduce((sum, size) => sum + size, 0);
    assert.ok(total > 50_000, `only ${total} bytes were seen`);
    assert.ok(total < MOST_BYTES, `${total} bytes in ${sizes.length} files`);
  });

  /** All that moved by itself or by what was just done, as the browser counts it. */
  const SHIFTS = `addEventListener('DOMContentLoaded', () => {
    globalThis.shifts = [];
    new PerformanceObserver((list) => {
      for (const { value } of list.getEntries()) shifts.push(value);
    }).observe({ type: 'layout-shift', buffered: true });
  })`;
  const moved = (page: Page) =>
    page.evaluate<number>(`new Promise((resolve) => {
      requestAnimationFrame(() => setTimeout(() => resolve(shifts.splice(0).reduce((sum, one) => sum + one, 0)), 0));
    })`);

  it('moves nothing as it is drawn, searched, and filled in', async () => {
    const page = await stage().open('#/none');
    await page.addInitScript(SHIFTS);
    await page.goto(stage().console.url);
    await page.reload();
    await page.getByRole('heading', { name: 'Keys' }).waitFor();
    await page.getByRole('button', { name: /^Connection/ }).waitFor();
    assert.ok((await moved(page)) < 0.003, 'the beginning');
    for (const words of ['d', 'dow', 'zebra', 'downloads']) {
      await page.getByRole('searchbox').fill(words);
      await until(`${words} is searched`, async () =>
        words === 'zebra'
          ? await page.getByText('Nothing found').isVisible()
          : (await page.locator('mark').count()) > 0,
      );
    }
    // The rows that are found stand elsewhere, and nothing else does.
    assert.ok((await moved(page)) < 0.008, 'the search');
    await page.getByRole('option', { name: /^GET \/v3\/downloads / }).click();
    await page.getByLabel('The request as curl').waitFor();
    assert.ok((await moved(page)) < 0.003, 'an operation');
    const send = page.getByRole('button', { name: 'Test request' });
    const before = await send.boundingBox();
    await send.click();
    await page.getByRole('table', { name: 'Downloads' }).waitFor();
    assert.deepEqual(await send.boundingBox(), before, 'the button stays below the pointer');
  });

  it('moves nothing where an operation is opened in one column', async () => {
    const page = await stage().open('#/none', { viewport: { width: 900, height: 800 } });
    await page.addInitScript(SHIFTS);
    await page.goto(`${stage().console.url}#/op/getty-images/getDownloads`);
    await page.reload();
    await page.getByLabel('The request as curl').waitFor();
    assert.ok((await moved(page)) < 0.003);
  });

  it('moves nothing in a workflow whose step is named by the address, though what is known of it comes late', async () => {
    putFiles(stage(), {
      'flow.json': flowOf(task('first', { inputParameters: { date_from: '2026-10-01' } })),
    });
    const page = await stage().open('#/none');
    await page.addInitScript(SHIFTS);
    await page.route(/\/api\/task-types/, async (route) => {
      await page.getByRole('heading', { name: 'first', level: 2 }).waitFor();
      await route.continue();
    });
    await page.goto(`${stage().console.url}#/workflows/file/flow.json?step=first`);
    await page.reload();
    await page.getByRole('textbox', { name: /^page_size/ }).waitFor();
    assert.ok((await moved(page)) < 0.005, 'the step');
  });
});
