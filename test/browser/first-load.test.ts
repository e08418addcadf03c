import assert from 'node:assert/strict';
import { gzipSync } from 'node:zlib';
import { consoleStage } from '../support/console-page.js';

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

  it('moves nothing once it is drawn', async () => {
    const page = await stage().open('#/op/getty-images/getDownloads');
    await page.getByLabel('The request as curl').waitFor();
    const shift = await page.evaluate<number>(`new Promise((resolve) => {
      let sum = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) sum += entry.value;
      }).observe({ type: 'layout-shift', buffered: true });
      requestAnimationFrame(() => setTimeout(() => resolve(sum), 0));
    })`);
    assert.ok(shift < 0.02, `layout shift of ${shift}`);
  });
});
