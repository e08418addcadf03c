import assert from 'node:assert/strict';
import { progressOf } from '../../src/tasks/progress.js';

describe('how far a task is', () => {
  it('is what its output says', () => {
    assert.deepEqual(
      progressOf(
        { progress: { done: 10, total: 40, unit: 'files', per_second: 2.5, seconds_left: 12 } },
        false,
      ),
      { done: 10, total: 40, unit: 'files', perSecond: 2.5, secondsLeft: 12 },
    );
    assert.deepEqual(progressOf({ progress: { done: 10 } }, true), { done: 10, unit: 'records' });
  });

  it('is in a loop the page of so many pages', () => {
    assert.deepEqual(progressOf({ page: 2, page_count: 5 }, true), { done: 2, total: 5, unit: 'pages' });
    assert.deepEqual(progressOf({ page: 9, page_count: 5 }, true), { done: 5, total: 5, unit: 'pages' });
    assert.equal(progressOf({ page: 1, page_count: 1 }, true), undefined);
    assert.equal(progressOf({ page: 2, page_count: 5 }, false), undefined, 'one page alone');
  });

  it('is unknown where nothing or something odd is said', () => {
    for (const odd of [
      undefined,
      null,
      5,
      'x',
      [],
      {},
      { progress: 7 },
      { progress: { done: 'x' } },
      { page: -1, page_count: 3 },
      { page: Infinity, page_count: 3 },
    ])
      assert.equal(progressOf(odd, true), undefined, JSON.stringify(odd));
    assert.deepEqual(progressOf({ progress: { done: 1, total: 0, unit: 3 } }, true), {
      done: 1,
      unit: 'records',
    });
  });
});
