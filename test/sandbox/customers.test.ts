import assert from 'node:assert/strict';
import type { Sandbox } from '../../src/sandbox/sandbox.js';
import { allowed, ask, bodyOf, linesOf, signIn, withSandbox } from './support.js';

const KNOWN = '1000000001';

const use = (id: string, date = '2026-03-01', quantity = 2): Record<string, unknown> => ({
  asset_id: id,
  quantity,
  usage_date: date,
});

const report = (sandbox: Sandbox, token: string, id: string, body: unknown): Promise<Response> =>
  ask(
    sandbox,
    token,
    `/v3/usage-batches/${id}`,
    {},
    {
      method: 'PUT',
      headers: { ...allowed(sandbox, token), 'Content-Type': 'application/json' },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    },
  );

describe('the sandbox: customers', () => {
  it('says whose account it is', async () => {
    await withSandbox({}, async (sandbox) => {
      const answer = await ask(sandbox, await signIn(sandbox), '/v3/customers/current');
      assert.deepEqual(await bodyOf(answer, 'getCurrentCustomer'), {
        first_name: 'Ada',
        middle_name: null,
        last_name: 'Example',
      });
    });
  });
});

describe('the sandbox: usages', () => {
  it('records a batch once, and knows its id again', async () => {
    await withSandbox({}, async (sandbox) => {
      const token = await signIn(sandbox);
      const batch = { asset_usages: [use(KNOWN), use(KNOWN, '2026-03-10T11:00:00Z', 1)] };
      assert.deepEqual(await bodyOf(await report(sandbox, token, 'march', batch), 'reportUsage', 201), {
        invalid_assets: [],
        total_asset_usages_processed: 2,
      });
      await bodyOf(await report(sandbox, token, 'march', batch), 'reportUsage', 409);
      assert.deepEqual(await linesOf(sandbox, '/sandbox/usages'), [
        { batch_id: 'march', ...use(KNOWN) },
        { batch_id: 'march', ...use(KNOWN, '2026-03-10T11:00:00Z', 1) },
      ]);
      assert.deepEqual(sandbox.stats().usages, { batches: 1, recorded: 2 });
    });
  });

  it('records nothing of a batch with an asset that is not known, names it, and leaves the id free', async () => {
    await withSandbox({}, async (sandbox) => {
      const token = await signIn(sandbox);
      const bad = { asset_usages: [use(KNOWN), use('77'), use('77'), use('78')] };
      assert.deepEqual(await bodyOf(await report(sandbox, token, 'b', bad), 'reportUsage', 201), {
        invalid_assets: ['77', '78'],
        total_asset_usages_processed: 0,
      });
      assert.deepEqual(await linesOf(sandbox, '/sandbox/usages'), []);
      await bodyOf(await report(sandbox, token, 'b', { asset_usages: [use(KNOWN)] }), 'reportUsage', 201);
    });
  });

  for (const [what, body] of [
    ['more than 1000 usages', { asset_usages: Array(1001).fill(use(KNOWN)) }],
    ['none at all', { asset_usages: [] }],
    ['a date after today', { asset_usages: [use(KNOWN, '2026-03-11')] }],
    ['a date that is none', { asset_usages: [use(KNOWN, 'today')] }],
    ['a quantity of nothing', { asset_usages: [use(KNOWN, '2026-03-01', 0)] }],
    ['no list', {}],
    ['no body', ''],
    ['no JSON', '{'],
  ] as const) {
    it(`refuses ${what}, and records nothing`, async () => {
      await withSandbox({}, async (sandbox) => {
        const token = await signIn(sandbox);
        await bodyOf(await report(sandbox, token, 'b', body), 'reportUsage', 400);
        assert.deepEqual(sandbox.stats().usages, { batches: 0, recorded: 0 });
        const most = { asset_usages: Array(1000).fill(use(KNOWN, '2026-03-10')) };
        await bodyOf(await report(sandbox, token, 'b', most), 'reportUsage', 201);
        assert.equal(sandbox.stats().usages.recorded, 1000);
      });
    });
  }
});
