import assert from 'node:assert/strict';
import { page, signIn, truth, withSandbox, type Page } from './support.js';

const YEAR = { date_from: '2025-01-01', date_to: '2025-12-31', page_size: '100' };
const HISTORY = { seed: 7, downloads: 3000, from: '2025-01-01', to: '2025-12-31' };

describe('the sandbox: downloads', () => {
  it('is the same history for the same seed, and another one for another', async () => {
    const read = async (seed: number): Promise<unknown> => {
      let all: unknown;
      await withSandbox({ ...HISTORY, seed }, async (sandbox) => {
        all = await truth(sandbox);
      });
      return all;
    };
    const first = await read(7);
    assert.deepEqual(await read(7), first);
    assert.notDeepEqual(await read(8), first);
  });

  it('reads every download of a range, page by page, exactly once', async () => {
    await withSandbox({ ...HISTORY, downloads: 950 }, async (sandbox) => {
      const token = await signIn(sandbox);
      const expected = (await truth(sandbox)).filter(({ product_type }) => product_type !== 'creditpack');
      const read: Page['downloads'] = [];
      for (let number = 1; ; number += 1) {
        const { result_count, downloads } = await page(sandbox, token, { ...YEAR, page: String(number) });
        assert.equal(result_count, expected.length);
        if (downloads.length === 0) break;
        read.push(...downloads);
      }
      assert.deepEqual(read.reverse(), expected);
    });
  });
});
