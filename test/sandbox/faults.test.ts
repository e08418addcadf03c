import assert from 'node:assert/strict';
import { createFaults, FAULT_NAMES, type FaultName } from '../../src/sandbox/faults.js';
import type { Sandbox } from '../../src/sandbox/sandbox.js';
import { call, grant, signIn, withSandbox } from './support.js';

/** Lets `use` see the answer to a call that got this fault. */
async function withFault(
  fault: FaultName,
  use: (answer: Response, sandbox: Sandbox) => Promise<void>,
): Promise<void> {
  await withSandbox({ faults: { next: [fault] } }, async (sandbox) => {
    const token = await signIn(sandbox);
    await use(await call(sandbox, token), sandbox);
    assert.equal((await call(sandbox, token)).status, 200, 'only one call was ordered to fail');
  });
}

describe('the sandbox: faults', () => {
  for (const status of [403, 500, 502, 503, 504] as const) {
    it(`answers ${String(status)} as JSON and as a page in turn`, async () => {
      const name = String(status) as FaultName;
      await withSandbox({ faults: { next: [name, name] } }, async (sandbox) => {
        const token = await signIn(sandbox);
        const [first, second] = [await call(sandbox, token), await call(sandbox, token)];
        assert.deepEqual([first.status, second.status], [status, status]);
        assert.deepEqual(Object.keys((await first.json()) as object), ['message']);
        assert.match(second.headers.get('content-type') ?? '', /^text\/html/);
        assert.match(await second.text(), /^<html>/);
      });
    });
  }

  for (const [envelope, type] of [
    ['json', /^application\/json/],
    ['html', /^text\/html/],
  ] as const) {
    it(`keeps to ${envelope} where that is ordered`, async () => {
      await withSandbox({ envelope, faults: { next: ['503', '503'] } }, async (sandbox) => {
        const token = await signIn(sandbox);
        for (let turn = 0; turn < 2; turn += 1) {
          assert.match((await call(sandbox, token)).headers.get('content-type') ?? '', type);
        }
      });
    });
  }

  it('answers 429 as the rate does', async () => {
    await withFault('429', async (answer) => {
      assert.equal(answer.status, 429);
      assert.equal(answer.headers.get('x-error-detail'), 'Account Over Queries Per Second Limit');
      await answer.text();
    });
  });

  it('breaks the connection without an answer', async () => {
    await withSandbox({ faults: { next: ['reset'] } }, async (sandbox) => {
      const token = await signIn(sandbox);
      await assert.rejects(call(sandbox, token), codes('ECONNRESET', 'UND_ERR_SOCKET'));
      assert.equal(sandbox.stats().calls['/v3/downloads']?.['reset'], 1);
    });
  });

  it('does not answer until the client gives up', async () => {
    await withSandbox({ faults: { next: ['stall'] } }, async (sandbox) => {
      const token = await signIn(sandbox);
      const giveUp = new AbortController();
      const stalled = fetch(`${sandbox.url}/v3/downloads`, {
        headers: { 'Api-Key': sandbox.apiKey, Authorization: `Bearer ${token}` },
        signal: giveUp.signal,
      });
      // The next call is answered while the stalled one is not.
      while (sandbox.stats().calls['/v3/downloads']?.['stall'] !== 1) await call(sandbox, 'x');
      giveUp.abort();
      await assert.rejects(stalled, { name: 'AbortError' });
    });
  });

  it('cuts the body off before its announced end', async () => {
    await withFault('truncate', async (answer) => {
      assert.equal(answer.status, 200);
      assert.ok(Number(answer.headers.get('content-length')) > 0);
      await assert.rejects(answer.text(), codes('UND_ERR_SOCKET', 'ECONNRESET'));
    });
  });

  it('gives a wrong shape and a page with 200 in turn', async () => {
    await withSandbox({ faults: { next: ['wrong', 'wrong'] } }, async (sandbox) => {
      const token = await signIn(sandbox);
      const [first, second] = [await call(sandbox, token), await call(sandbox, token)];
      assert.deepEqual([first.status, second.status], [200, 200]);
      assert.equal(typeof ((await first.json()) as Record<string, unknown>)['result_count'], 'string');
      assert.match(await second.text(), /^<html>/);
    });
  });

  it('gives null for a list', async () => {
    await withFault('null', async (answer) => {
      assert.deepEqual(await answer.json(), { result_count: 0, downloads: null });
    });
  });

  it('refuses a valid token once', async () => {
    await withFault('expired', async (answer) => {
      assert.equal(answer.status, 401);
      assert.match(answer.headers.get('www-authenticate') ?? '', /error="invalid_token"/);
      await answer.text();
    });
  });

  it('redirects to itself, and elsewhere', async () => {
    await withSandbox({ faults: { next: ['redirect', 'redirect', 'redirect_away'] } }, async (sandbox) => {
      const token = await signIn(sandbox);
      const answers = [];
      for (let turn = 0; turn < 3; turn += 1) answers.push(await call(sandbox, token, { page: '2' }));
      assert.deepEqual(
        answers.map(({ status, headers }) => [status, headers.get('location')]),
        [
          [302, '/v3/downloads?page=2'],
          [303, '/v3/downloads?page=2'],
          [302, 'https://elsewhere.sandbox.invalid/v3/downloads?page=2'],
        ],
      );
    });
  });

  it('orders faults for token calls apart from those for the API', async () => {
    await withSandbox({ faults: { next: ['500'], next_token: ['503', 'ok'] } }, async (sandbox) => {
      assert.equal((await grant(sandbox)).status, 503);
      const token = await signIn(sandbox);
      assert.equal((await call(sandbox, token)).status, 500);
      assert.equal((await call(sandbox, token)).status, 200);
    });
  });

  it('changes its faults while it runs, and says which are in force', async () => {
    await withSandbox({}, async (sandbox) => {
      const token = await signIn(sandbox);
      const order = async (faults: unknown): Promise<Response> =>
        fetch(`${sandbox.url}/sandbox/faults`, { method: 'POST', body: JSON.stringify(faults) });
      const changed = await order({ '503': 1, next: ['ok'] });
      assert.deepEqual(await changed.json(), { '503': 1, next: ['ok'], next_token: [] });
      assert.equal((await call(sandbox, token)).status, 200);
      assert.equal((await call(sandbox, token)).status, 503);
      await order({ next: ['500'] });
      assert.equal((await call(sandbox, token)).status, 500);
      assert.equal(
        (await call(sandbox, token)).status,
        503,
        'the rates stay where only the next calls are named',
      );
      await order({ '500': 1 });
      assert.equal((await call(sandbox, token)).status, 500, 'any rate replaces all rates');
      await order({});
      assert.equal((await call(sandbox, token)).status, 200);
      assert.equal(sandbox.stats().calls['/v3/downloads']?.['503'], 2);
    });
  });

  for (const wrong of [
    { '503': 2 },
    { '999': 0.1 },
    { next: ['5xx'] },
    { '500': 0.6, '503': 0.6 },
    [],
    'no JSON',
  ]) {
    it(`refuses ${JSON.stringify(wrong)} as faults, and changes nothing`, async () => {
      await withSandbox({}, async (sandbox) => {
        const body = typeof wrong === 'string' ? wrong : JSON.stringify(wrong);
        const answer = await fetch(`${sandbox.url}/sandbox/faults`, { method: 'POST', body });
        assert.equal(answer.status, 400);
        const { error } = (await answer.json()) as { error: { code: string; problems: unknown[] } };
        assert.equal(error.code, 'bad_input');
        assert.equal(error.problems.length, 1);
        assert.equal((await call(sandbox, await signIn(sandbox))).status, 200);
      });
    });
  }

  it('draws the same faults from the same seed, about as often as ordered', () => {
    const rates = { '429': 0.1, '503': 0.2, reset: 0.05 } as const;
    const drawn = (seed: number): (FaultName | undefined)[] => {
      const faults = createFaults(seed, rates);
      return Array.from({ length: 4000 }, () => faults.forCall('api'));
    };
    const first = drawn(3);
    assert.deepEqual(drawn(3), first);
    assert.notDeepEqual(drawn(4), first);
    for (const [name, rate] of Object.entries(rates)) {
      const share = first.filter((fault) => fault === name).length / first.length;
      assert.ok(Math.abs(share - rate) < 0.02, `${name} ${String(share)}`);
    }
  });

  it('leaves token calls alone with faults that only downloads can have', () => {
    const faults = createFaults(1, { null: 0.5, expired: 0.5 });
    assert.equal(faults.forCall('token'), undefined);
    assert.ok(FAULT_NAMES.includes(faults.forCall('api') as FaultName));
  });
});

/** Whether a failed fetch failed for one of these reasons. */
const codes =
  (...expected: string[]) =>
  (error: Error): boolean =>
    expected.includes(((error.cause ?? error) as { code?: string }).code ?? '');
