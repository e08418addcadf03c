import assert from 'node:assert/strict';
import { getEventListeners } from 'node:events';
import { followSignals } from '../../src/core/follow-signals.js';

describe('A following signal', () => {
  it('is aborted with any of its sources, at once where one already is', () => {
    const [a, b] = [new AbortController(), new AbortController()];
    const { signal } = followSignals(a.signal, undefined, b.signal);
    assert.equal(signal.aborted, false);
    b.abort();
    assert.equal(signal.aborted, true);
    assert.equal(followSignals(a.signal, b.signal).signal.aborted, true);
  });

  it('leaves nothing behind in its sources once it is released', () => {
    const source = new AbortController();
    const { signal, release } = followSignals(source.signal);
    assert.equal(getEventListeners(source.signal, 'abort').length, 1);
    release();
    assert.equal(getEventListeners(source.signal, 'abort').length, 0);
    source.abort();
    assert.equal(signal.aborted, false);
  });
});
