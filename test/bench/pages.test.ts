import assert from 'node:assert/strict';
import { makePages } from '../../bench/pages.js';
import { median } from '../../bench/figures.js';
import { page, signIn, withSandbox } from '../sandbox/support.js';

const RANGE = { from: '2025-01-01', to: '2025-03-31' } as const;

describe('bench: prepared pages', () => {
  it('are those that the sandbox answers', async () => {
    const pages = makePages({ records: 500, ...RANGE });
    assert.equal(pages.records, 500);
    await withSandbox({ seed: 5, downloads: 560, ...RANGE, now: () => new Date() }, async (sandbox) => {
      const token = await signIn(sandbox);
      const [first, last] = ['2025-02-01T00:00:00Z', '2025-03-03T12:00:00Z'];
      const span = { from: Date.parse(first) / 1000, to: Date.parse(last) / 1000 };
      for (const [number, size] of [
        [1, 100],
        [2, 100],
        [1, 1],
        [99, 100],
      ] as const) {
        const query = { date_from: first, date_to: last, use_time: 'true' };
        const answer = await page(sandbox, token, { ...query, page: `${number}`, page_size: `${size}` });
        const prepared = pages.page(span, number, size);
        assert.equal(prepared.count, answer.result_count);
        assert.equal(prepared.records, answer.downloads.length);
        assert.deepEqual(JSON.parse(`[${Buffer.from(prepared.json).toString()}]`), answer.downloads);
      }
    });
  });
});

describe('bench: a median', () => {
  it('is the middle, or the mean of the two in the middle', () => {
    assert.equal(median([5, 1, 3]), 3);
    assert.equal(median([4, 1, 3, 2]), 2.5);
  });
});
