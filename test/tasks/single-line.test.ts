import assert from 'node:assert/strict';
import { createSingleLine } from '../../src/tasks/single-line.js';

const LONG = 60_000;

/** Work that is under way until it is told to end. */
function held(): { work: () => Promise<string>; begun: Promise<void>; end: () => void; fail: () => void } {
  let [end, fail, begin] = [() => {}, () => {}, () => {}];
  const over = new Promise<string>((resolve, reject) => {
    end = () => {
      resolve('done');
    };
    fail = () => {
      reject(new Error('failed'));
    };
  });
  const begun = new Promise<void>((resolve) => (begin = resolve));
  const work = (): Promise<string> => {
    begin();
    return over;
  };
  return { work, begun, end, fail };
}

describe('a single line', () => {
  it('lets the next one begin when the one before has ended, be it with a failure', async () => {
    const line = createSingleLine();
    const order: string[] = [];
    const first = held();
    const failing = assert.rejects(line.run(first.work, LONG), /failed/);
    const others = ['b', 'c'].map((name) =>
      line.run(() => {
        order.push(name);
        return Promise.resolve(name);
      }, LONG),
    );
    await first.begun;
    assert.deepEqual(order, []);
    first.fail();
    await failing;
    assert.deepEqual(await Promise.all(others), ['b', 'c']);
    assert.deepEqual(order, ['b', 'c']);
  });

  it('is left by whom it takes too long, and by whom a signal calls; those behind still wait for the first', async () => {
    const line = createSingleLine();
    const stop = new AbortController();
    const first = held();
    const done = line.run(first.work, LONG);
    const never = (): Promise<string> => Promise.reject(new Error('it was not in turn'));
    const late = line.run(never, 1);
    const stopped = assert.rejects(line.run(never, LONG, stop.signal), { code: 'interrupted' });
    let begun = false;
    const last = line.run(() => {
      begun = true;
      return Promise.resolve('last');
    }, LONG);
    stop.abort();
    assert.equal(await late, undefined);
    await stopped;
    await assert.rejects(line.run(never, LONG, stop.signal), { code: 'interrupted' });
    assert.equal(begun, false);
    first.end();
    assert.deepEqual(await Promise.all([done, last]), ['done', 'last']);
  });
});
