import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createRate } from '../../src/sandbox/rate.js';
import { call, grant, NOW, signIn, withSandbox } from './support.js';

const at = (milliseconds: number): Date => new Date(NOW.getTime() + milliseconds);

describe('the sandbox: limits', () => {
  it('begins a fixed window with each whole second', () => {
    const rate = createRate({ qps: 2, rateWindow: 'fixed' });
    const over = [900, 950, 990, 1000, 1001, 1002].map((time) => rate.arrive(at(time)));
    assert.deepEqual(over, [undefined, undefined, 'rate', undefined, undefined, 'rate']);
    assert.equal(rate.most(), 3);
  });

  it('looks back a second from each call in a sliding window', () => {
    const rate = createRate({ qps: 2, rateWindow: 'sliding' });
    const over = [900, 950, 1000, 1899, 1900, 1949, 1950].map((time) => rate.arrive(at(time)));
    assert.deepEqual(over, [undefined, undefined, 'rate', 'rate', undefined, 'rate', undefined]);
  });

  it('makes one call in so many seconds of a rate below one', () => {
    const rate = createRate({ qps: 0.25, rateWindow: 'fixed' });
    const start = Math.ceil(NOW.getTime() / 4000) * 4000 - NOW.getTime();
    const over = [0, 1000, 3999, 4000].map((time) => rate.arrive(at(start + time)));
    assert.deepEqual(over, [undefined, 'rate', 'rate', undefined]);
  });

  it('never lets more calls through in any second than the rate, and refuses only then', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('fixed' as const, 'sliding' as const),
        fc.integer({ min: 1, max: 6 }),
        fc.array(fc.nat(400), { maxLength: 60 }),
        (rateWindow, qps, gaps) => {
          const rate = createRate({ qps, rateWindow });
          const through: number[] = [];
          let time = NOW.getTime();
          for (const gap of gaps) {
            time += gap;
            const now = time;
            const start = rateWindow === 'fixed' ? now - (now % 1000) - 1 : now - 1000;
            const room = through.filter((one) => one > start).length < qps;
            assert.equal(rate.arrive(new Date(now)), room ? undefined : 'rate');
            if (room) through.push(now);
          }
        },
      ),
      { seed: 20261124 },
    );
  });

  it("renews a day's quota at midnight in UTC, and does not charge refused calls", () => {
    const rate = createRate({ qps: 2, rateWindow: 'fixed', dailyQuota: 3 });
    const over = [0, 1, 2, 1000, 2000, 12 * 3_600_000 - 1, 12 * 3_600_000].map((time) =>
      rate.arrive(at(time)),
    );
    assert.deepEqual(over, [undefined, undefined, 'rate', undefined, 'quota', 'quota', undefined]);
    assert.equal(rate.today(), 1);
  });

  for (const [spelling, status] of [
    ['new', 429],
    ['old', 403],
  ] as const) {
    it(`answers ${String(status)} in the ${spelling} spelling, with the words that tell rate and quota apart`, async () => {
      let now = NOW;
      const options = { qps: 2, dailyQuota: 3, rateSpelling: spelling, now: () => now };
      await withSandbox(options, async (sandbox) => {
        const token = await signIn(sandbox);
        const seen = async (): Promise<unknown[]> => {
          const answer = await call(sandbox, token);
          const detail = answer.headers.get('x-error-detail');
          assert.equal(answer.headers.get('retry-after'), null);
          if (detail !== null) assert.deepEqual(await answer.json(), { message: detail });
          return [answer.status, detail];
        };
        assert.deepEqual(await seen(), [200, null]);
        assert.deepEqual(await seen(), [status, 'Account Over Queries Per Second Limit']);
        now = at(1000);
        assert.deepEqual(await seen(), [200, null]);
        assert.deepEqual(await seen(), [status, 'Account Over Rate Limit']);
        assert.equal(sandbox.stats().most_in_one_second, 3);
        assert.equal(sandbox.stats().calls_today, 3);
      });
    });
  }

  it('counts token calls against the rate as well', async () => {
    await withSandbox({ qps: 1 }, async (sandbox) => {
      assert.equal((await grant(sandbox)).status, 200);
      assert.equal((await grant(sandbox)).status, 429);
      assert.equal(sandbox.stats().token_calls, 2);
    });
  });

  it('does not count calls of an unknown key', async () => {
    await withSandbox({ qps: 1 }, async (sandbox) => {
      await fetch(`${sandbox.url}/v3/downloads`, { headers: { 'Api-Key': 'x' } });
      await grant(sandbox, { client_id: 'x' });
      assert.equal((await grant(sandbox)).status, 200);
    });
  });
});
