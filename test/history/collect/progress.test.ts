import assert from 'node:assert/strict';
import { beginning, openWindow, type Checkpoint } from '../../../src/history/collect/checkpoint.js';
import { progressOf } from '../../../src/history/collect/progress.js';

const DAY = 86_400;
/** Three windows, of which the first is done in 10 s with 300 records. */
const CHECKPOINT: Checkpoint = {
  ...beginning([{ from: 0, to: 90 * DAY }]),
  windows: [[300, 300, 0]],
  open: openWindow(30 * DAY, []),
  spent: { calls: 3, retries: 0, throttled_ms: 0, ms: 10_000, bytes: 0 },
};

describe('how far a collection is', () => {
  it('is nothing at the beginning', () => {
    assert.deepEqual(progressOf(beginning([{ from: 0, to: 90 * DAY }]), 0), {
      percent: 0,
      records: 0,
      records_per_second: 0,
      seconds_left: null,
      windows_done: 0,
      windows: 3,
    });
  });

  it('is a share of the time, with the speed so far', () => {
    assert.deepEqual(progressOf(CHECKPOINT, 0), {
      percent: 33.3,
      records: 300,
      records_per_second: 30,
      seconds_left: 20,
      windows_done: 1,
      windows: 3,
    });
  });

  it('goes on within a window by its records, and not beyond its end', () => {
    const later = { ...CHECKPOINT, spent: { ...CHECKPOINT.spent, ms: 15_000 } };
    const half = progressOf(later, 150);
    assert.deepEqual([half.percent, half.records, half.seconds_left], [50, 450, 15]);
    assert.equal(progressOf(later, 5_000).percent, 66.6);
  });

  it('is all where everything is done, or nothing was asked for', () => {
    const done: Checkpoint = {
      ...CHECKPOINT,
      windows: [
        [1, 1, 0],
        [2, 2, 0],
        [3, 3, 0],
      ],
    };
    assert.deepEqual([progressOf(done, 0).percent, progressOf(done, 0).seconds_left], [100, 0]);
    assert.equal(progressOf(beginning([]), 0).percent, 100);
  });
});
