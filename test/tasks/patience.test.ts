import assert from 'node:assert/strict';
import fc from 'fast-check';
import { GettyDownloadsError, type ErrorCode } from '../../src/core/errors.js';
import { handBack, readWaiting, type HandBack } from '../../src/tasks/patience.js';

const START = Date.parse('2026-11-24T12:00:00Z');

/** Hands back again and again, each time exactly when it is its turn. */
function wait(code: ErrorCode, details = {}, random = 0): HandBack[] {
  const backs: HandBack[] = [];
  let now = START;
  let output: unknown;
  for (let turns = 0; turns < 1_000; turns += 1) {
    const back = handBack(new GettyDownloadsError(code, details), output, new Date(now), random);
    if (back === undefined) return backs;
    backs.push(back);
    output = { waiting: back.waiting };
    now += back.callbackAfterSeconds * 1_000;
  }
  return assert.fail('it never gives up');
}

const total = (backs: HandBack[]): number =>
  backs.reduce((sum, { callbackAfterSeconds }) => sum + callbackAfterSeconds, 0);

describe('the patience of a task', () => {
  it('waits 5 s, twice as long each time, a minute at most, and ten minutes in all', () => {
    const backs = wait('server_error');
    assert.deepEqual(
      backs.slice(0, 6).map((back) => back.callbackAfterSeconds),
      [5, 10, 20, 40, 60, 60],
    );
    assert.ok(total(backs) >= 600 && total(backs) < 660);
  });

  it('waits as long as it was asked to, and never more than an hour at once', () => {
    assert.equal(wait('rate_limited', { retryAfterMs: 90_000 })[0]?.callbackAfterSeconds, 90);
    assert.equal(wait('rate_limited', { retryAfterMs: 1e12 })[0]?.callbackAfterSeconds, 3_600);
    assert.equal(wait('signin_refused', { retryAfterMs: 300_000 })[0]?.callbackAfterSeconds, 300);
  });

  it('asks for a used-up day at most once an hour, and into the next day', () => {
    const backs = wait('quota_exhausted');
    assert.ok(backs.every((back) => back.callbackAfterSeconds === 3_600));
    assert.equal(backs.length, 25);
  });

  it('spreads out those who wait for the same thing', () => {
    assert.equal(wait('server_error', {}, 0)[3]?.callbackAfterSeconds, 40);
    assert.equal(wait('server_error', {}, 1)[3]?.callbackAfterSeconds, 48);
  });

  it('begins anew for another kind of trouble, and goes on for the same kind', () => {
    const [first] = wait('server_error');
    const later = new Date(START + 5_000);
    const same = handBack(new GettyDownloadsError('timed_out'), first, later, 0);
    assert.equal(same?.waiting.times, 2);
    assert.equal(same.waiting.since, first?.waiting.since);
    const other = handBack(new GettyDownloadsError('signin_refused'), first, later, 0);
    assert.equal(other?.waiting.times, 1);
    assert.equal(other.waiting.since, later.toISOString());
  });

  it('does not wait for ever where the clock was set back', () => {
    const future = { waiting: { code: 'server_error', since: '2099-01-01T00:00:00Z', times: 1 } };
    const back = handBack(new GettyDownloadsError('server_error'), future, new Date(START), 0);
    assert.equal(back?.waiting.since, new Date(START).toISOString());
  });

  it('takes no nonsense for a checkpoint', () => {
    fc.assert(
      fc.property(fc.anything(), (output) => {
        const waiting = readWaiting(output);
        assert.ok(waiting === undefined || !Number.isNaN(Date.parse(waiting.since)));
      }),
      { seed: 20261124 },
    );
  });
});
