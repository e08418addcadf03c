import assert from 'node:assert/strict';
import { getEventListeners, once } from 'node:events';
import { followFor, followSignals } from '../../src/core/follow-signals.js';

describe('A following signal', () => {
  it('is aborted with any of its sources, at once where one already is', () => {
    const [a, b] = [new AbortController(), new AbortController()];
    const { signal } = followSignals(a.signal, undefined, b.signal);
    assert.equal(signal.aborted, false);
    b.abort();
    assert.equal(signal.aborted, true);
    assert.equal(followSignals(a.signal, b.signal).signal.aborted, true);
  });

  it('is aborted for the reason of its source', () => {
    const source = new AbortController();
    const { signal } = followSignals(source.signal);
    source.abort(new Error('enough'));
    assert.equal((signal.reason as Error).message, 'enough');
  });

  it('is aborted after the time that it is given, unless it is released before', async () => {
    const { signal } = followFor(1);
    await once(signal, 'abort');
    assert.equal((signal.reason as Error).name, 'TimeoutError');
    const [released, later] = [followFor(1), followFor(2)];
    released.release();
    await once(later.signal, 'abort');
    assert.equal(released.signal.aborted, false);
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
