import assert from 'node:assert/strict';
import { progressOf } from '../../src/tasks/progress.js';

describe('how far a task is', () => {
  it('is what its output says', () => {
    const told = { records: 1200, percent: 37.5, records_per_second: 38, seconds_left: 100, windows: 4 };
    assert.deepEqual(progressOf({ checkpoint: {}, progress: told }, false), {
      ...{ done: 1200, unit: 'records', percent: 37.5, perSecond: 38, secondsLeft: 100 },
    });
    const begun = { records: 0, percent: 0, records_per_second: 0, seconds_left: null };
    assert.deepEqual(progressOf({ progress: begun }, false), { done: 0, unit: 'records', percent: 0 });
  });

  it('is in a loop the page of so many pages', () => {
    assert.deepEqual(progressOf({ page: 2, page_count: 5 }, true), {
      ...{ done: 2, total: 5, percent: 40, unit: 'pages' },
    });
    assert.equal(progressOf({ page: 9, page_count: 5 }, true)?.done, 5);
    assert.equal(progressOf({ page: 1, page_count: 1 }, true), undefined);
    assert.equal(progressOf({ page: 2, page_count: 5 }, false), undefined, 'one page alone');
  });

  it('is unknown where nothing or something odd is said', () => {
    for (const odd of [
      ...[undefined, null, 5, 'x', [], {}, { progress: 7 }, { progress: { records: 'x' } }],
      ...[
        { page: -1, page_count: 3 },
        { page: Infinity, page_count: 3 },
      ],
    ])
      assert.equal(progressOf(odd, true), undefined, JSON.stringify(odd));
    const odd = { records: 1, percent: 700, records_per_second: 'x' };
    assert.deepEqual(progressOf({ progress: odd }, true), { done: 1, unit: 'records' });
  });
});
