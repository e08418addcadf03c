import assert from 'node:assert/strict';
import {
  duration,
  goesOn,
  meaningOf,
  progressWords,
  stepStates,
} from '../../../../src/console/web/runs/run-state.js';
import type { RunTask } from '../../../../src/console/api/workflows.js';

const task = (ref: string, more: Partial<RunTask> = {}): RunTask => ({
  ...{ taskId: `${ref}-${more.iteration ?? 0}-${more.attempt ?? 0}`, ref, type: 'SIMPLE', name: ref },
  ...{ status: 'COMPLETED', attempt: 0, iteration: 0 },
  ...more,
});
const at = (seconds: number): string => new Date(seconds * 1000).toISOString();

describe('the steps of a run', () => {
  it('have the state of their last attempt, and the time of all of them', () => {
    const tasks = [
      task('a', { status: 'FAILED', start: at(10), end: at(12) }),
      task('a', { attempt: 1, status: 'IN_PROGRESS', start: at(20) }),
    ];
    const state = stepStates({ tasks }, 25_000).get('a')!;
    assert.equal(state.status, 'IN_PROGRESS');
    assert.equal(state.attempts.length, 2);
    assert.equal(state.ms, 15_000);
  });

  it('are those of the last round in a loop, whatever order they come in', () => {
    const tasks = [
      task('a', { iteration: 2, start: at(5), end: at(6), progress: { done: 2, total: 4, unit: 'pages' } }),
      task('a', { iteration: 1, status: 'FAILED', start: at(1), end: at(2) }),
    ];
    const state = stepStates({ tasks }, 0).get('a')!;
    assert.deepEqual(
      [state.rounds, state.status, state.ms, state.all.length, state.attempts.length],
      [2, 'COMPLETED', 1000, 2, 1],
    );
    assert.deepEqual(state.progress, { done: 2, total: 4, unit: 'pages' });
  });

  it('are not there before they begin', () => {
    assert.equal(stepStates({ tasks: [] }, 0).size, 0);
    assert.equal(stepStates({ tasks: [task('a')] }, 0).get('a')!.ms, undefined);
  });
});

describe('a state in words', () => {
  it('has one for each of the engine, and its own for others', () => {
    assert.equal(meaningOf('FAILED_WITH_TERMINAL_ERROR').word, 'Failed for good');
    assert.deepEqual(meaningOf('SOMETHING_NEW'), { word: 'SOMETHING_NEW', tone: 'idle' });
    assert.ok(goesOn('RUNNING') && goesOn('PAUSED') && !goesOn('COMPLETED'));
  });

  it('tells lengths of time', () => {
    assert.deepEqual([0, 950, 9_949, 12_400, 59_600, 200_000, 7_500_000, 273_600_000].map(duration), [
      '0.0 s',
      '0.9 s',
      '9.9 s',
      '12 s',
      '1 min 0 s',
      '3 min 20 s',
      '2 h 5 min',
      '3 d 4 h',
    ]);
  });

  it('tells how far something is', () => {
    assert.equal(
      progressWords({ done: 1200, total: 5000, unit: 'records', perSecond: 38, secondsLeft: 100 }),
      '1 200 of 5 000 records, 38 a second, 1 min 40 s left',
    );
    assert.equal(progressWords({ done: 3, unit: 'pages' }), '3 pages');
  });
});
