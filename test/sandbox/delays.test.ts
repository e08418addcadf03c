import assert from 'node:assert/strict';
import { createDelays } from '../../src/sandbox/delays.js';
import { call, NOW, signIn, withSandbox } from './support.js';

const OPTIONS = { seed: 7, latencyMs: 200, latencySpread: 0.2, arrivalJitterMs: 20 };
const drawn = (next: () => number): number[] => Array.from({ length: 500 }, next);

describe('the sandbox: delays', () => {
  it('has none unless it is told to', () => {
    const { arrival, answer } = createDelays({ seed: 7, latencyMs: 0, latencySpread: 0, arrivalJitterMs: 0 });
    assert.deepEqual([arrival(), answer()], [0, 0]);
  });

  it('lets calls arrive up to the jitter later, evenly spread, the same for the same seed', () => {
    const delays = drawn(createDelays(OPTIONS).arrival);
    assert.ok(Math.min(...delays) >= 0 && Math.min(...delays) < 1);
    assert.ok(Math.max(...delays) < 20 && Math.max(...delays) > 19);
    assert.ok(Math.abs(delays.reduce((sum, one) => sum + one, 0) / delays.length - 10) < 1);
    assert.deepEqual(drawn(createDelays(OPTIONS).arrival), delays);
    assert.notDeepEqual(drawn(createDelays({ ...OPTIONS, seed: 8 }).arrival), delays);
  });

  it('answers earlier and later than the latency by the spread', () => {
    const delays = drawn(createDelays(OPTIONS).answer);
    assert.ok(Math.min(...delays) >= 160 && Math.min(...delays) < 161);
    assert.ok(Math.max(...delays) <= 240 && Math.max(...delays) > 239);
    assert.deepEqual(drawn(createDelays({ ...OPTIONS, latencySpread: 0 }).answer), Array(500).fill(200));
  });

  it('counts a call when it arrives, not when it is sent', async () => {
    const { arrival } = createDelays({ ...OPTIONS, arrivalJitterMs: 80 });
    const looks: number[] = [];
    const now = (): Date => {
      looks.push(performance.now());
      return NOW;
    };
    await withSandbox({ seed: 7, arrivalJitterMs: 80, now }, async (sandbox) => {
      const check = async <T>(send: () => Promise<T>): Promise<T> => {
        looks.length = 0;
        const sent = performance.now();
        const answer = await send();
        const [counted = 0] = looks;
        // A timer may be a fraction of a millisecond early.
        assert.ok(counted - sent >= arrival() - 2, String(counted - sent));
        return answer;
      };
      const token = await check(() => signIn(sandbox));
      for (let calls = 0; calls < 4; calls += 1) await check(() => call(sandbox, token));
    });
  });
});
