import assert from 'node:assert/strict';
import fc from 'fast-check';
import { notAPage, pageSizes, readPage } from '../../src/history/page.js';

const pagination = { page: 'page', page_size: 'page_size', total: 'result_count', items: 'downloads' };
const read = (body: unknown, page = 1, pageSize = 30) => readPage(pagination, body, { page, pageSize });

describe('notAPage', () => {
  it('has nothing against a page, an empty page and a page whose list is null', () => {
    assert.equal(notAPage(pagination, { result_count: 1, downloads: [{ id: '1' }] }), undefined);
    assert.equal(notAPage(pagination, { result_count: 0, downloads: [] }), undefined);
    assert.equal(notAPage(pagination, { result_count: 5, downloads: null }), undefined);
  });

  it('has nothing against fields that nobody knows yet', () => {
    const body = { result_count: 1, downloads: [{ id: '1', mood: 'new' }], tomorrow: true };
    assert.equal(notAPage(pagination, body), undefined);
  });

  for (const [body, why] of [
    [null, 'the answer is not an object'],
    [[], 'the answer is not an object'],
    ['<html>', 'the answer is not an object'],
    [{}, '`result_count` is not a number of records'],
    [{ result_count: '3', downloads: [] }, '`result_count` is not a number of records'],
    [{ result_count: -1, downloads: [] }, '`result_count` is not a number of records'],
    [{ result_count: 1.5, downloads: [] }, '`result_count` is not a number of records'],
    [{ result_count: 1 }, '`downloads` is not a list'],
    [{ result_count: 1, downloads: {} }, '`downloads` is not a list'],
    [{ result_count: 2, downloads: [{}, null] }, '`downloads/1` is not an object'],
    [{ result_count: 1, downloads: ['1'] }, '`downloads/0` is not an object'],
  ] as const) {
    it(`says of ${JSON.stringify(body)}: ${why}`, () => {
      assert.equal(notAPage(pagination, body), why);
    });
  }
});

describe('readPage', () => {
  it('knows the next page of a page in the middle', () => {
    const page = read({ result_count: 61, downloads: [{}] }, 2, 30);
    assert.deepEqual([page.pageCount, page.hasNext, page.nextPage], [3, true, 3]);
  });

  it('knows that nothing follows the last page', () => {
    const page = read({ result_count: 60, downloads: [{}] }, 2, 30);
    assert.deepEqual([page.pageCount, page.hasNext, page.nextPage], [2, false, null]);
  });

  it('has no pages where there are no records', () => {
    const page = read({ result_count: 0, downloads: [] });
    assert.deepEqual([page.pageCount, page.hasNext, page.nextPage], [0, false, null]);
  });

  it('takes null for an empty list, and tells where records are missing for it', () => {
    assert.deepEqual(read({ result_count: 0, downloads: null }).items, []);
    assert.equal(read({ result_count: 0, downloads: null }).listMissing, false);
    assert.equal(read({ result_count: 3, downloads: null }).listMissing, true);
  });

  it('leads through every record once, whatever their number and the page size', () => {
    fc.assert(
      fc.property(fc.nat(5_000), fc.integer({ min: 1, max: 100 }), (total, pageSize) => {
        let seen = 0;
        let next: number | null = 1;
        while (next !== null) {
          const size: number = Math.max(0, Math.min(pageSize, total - (next - 1) * pageSize));
          const body = { result_count: total, downloads: Array.from({ length: size }, () => ({})) };
          const page = read(body, next, pageSize);
          seen += page.items.length;
          assert.ok(page.nextPage === null || page.nextPage === next + 1);
          next = page.nextPage;
        }
        assert.equal(seen, total);
      }),
      { seed: 20261124, numRuns: 200 },
    );
  });
});

describe('pageSizes', () => {
  const defaults = (name: string): unknown => ({ page: 1, page_size: 75 })[name];
  it('takes what was given, else the defaults of the endpoint', () => {
    assert.deepEqual(pageSizes(pagination, { page: 4 }, defaults), { page: 4, pageSize: 75 });
    assert.deepEqual(pageSizes(pagination, { page_size: 5 }, defaults), { page: 1, pageSize: 5 });
  });
});
