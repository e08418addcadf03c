import assert from 'node:assert/strict';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import fc from 'fast-check';
import { toError } from '../../src/core/errors.js';
import { counted, mayHaveActed, type SpendingParts } from '../../src/http/spending.js';
import { failure } from '../support/failure.js';
import { downloadsRequest, SECRETS, startGetty, type Getty } from '../support/getty.js';
import { json, type Respond } from '../support/http-server.js';

const NOON = Date.UTC(2026, 10, 24, 12);
const SPENDS = { spends: true } as const;

describe('the count of what a connection spends', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'getty-spending-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const parts = (capPerDay: number, more: Partial<SpendingParts> = {}): SpendingParts => ({
    settings: { name: 'studio', spending: { capPerDay } },
    account: 'abc',
    stateFolder: folder,
    now: () => NOON,
    ...more,
  });
  const spend = (given: SpendingParts): Promise<string> =>
    counted(given, SPENDS, () => Promise.resolve('ok'));
  const codeOf = (work: Promise<unknown>): Promise<string> =>
    work.then(
      () => 'ok',
      (thrown: unknown) => toError(thrown).code,
    );

  it('lets nothing through where nobody has allowed it, and everything else always', async () => {
    const off = parts(1, { settings: { name: 'studio' } });
    assert.equal(await codeOf(spend(off)), 'spending_off');
    assert.equal(await counted(off, {}, () => Promise.resolve('read')), 'read');
    assert.deepEqual(readdirSync(folder), []);
  });

  it('holds for all who count in the same folder, over restarts, until the next day', async () => {
    const codes = await Promise.all(Array.from({ length: 12 }, () => codeOf(spend(parts(5)))));
    assert.equal(codes.filter((code) => code === 'ok').length, 5);
    assert.equal(codes.filter((code) => code === 'spending_cap_reached').length, 7);
    assert.equal(await codeOf(spend(parts(6))), 'ok');
    assert.equal(await codeOf(spend(parts(6, { account: 'another' }))), 'ok');
    assert.equal(await codeOf(spend(parts(6, { now: () => NOON + 86_400_000 }))), 'ok');
    assert.equal(await codeOf(spend(parts(6, { now: () => NOON + 4 * 86_400_000 }))), 'ok');
    assert.deepEqual(readdirSync(join(folder, 'spending', 'abc')), ['2026-11-28']);
  });

  it('never counts more than the cap, in whatever order calls begin, end, and do nothing', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 4 }),
        fc.array(fc.constantFrom('done', 'nothing', 'unknown'), { maxLength: 20 }),
        async (cap, calls) => {
          rmSync(join(folder, 'spending'), { recursive: true, force: true });
          let acted = 0;
          for (const call of calls)
            await codeOf(
              counted(parts(cap), SPENDS, () => {
                if (call !== 'nothing') acted += 1;
                const error = Object.assign(toError(new Error('x')), {
                  details: { mayHaveArrived: call === 'unknown' },
                });
                return call === 'done' ? Promise.resolve() : Promise.reject(error);
              }),
            );
          const wanted = calls.filter((call) => call !== 'nothing').length;
          assert.equal(acted, Math.min(cap, wanted));
        },
      ),
      { numRuns: 50 },
    );
  });

  it('never counts more than the cap, though several processes count at once', async function () {
    this.timeout(60_000);
    const [threads, each, cap] = [4, 40, 100];
    const module = new URL('../../src/http/spending.js', import.meta.url).href;
    const count = `
      const { parentPort, workerData } = require('node:worker_threads');
      void import(workerData.module).then(async ({ counted }) => {
        let done = 0;
        const spend = () => counted({ ...workerData.parts, now: () => workerData.now }, { spends: true }, async () => (done += 1));
        for (let call = 0; call < workerData.each; call += 1) await spend().catch(() => undefined);
        parentPort.postMessage(done);
      });`;
    const { now: _, ...shared } = parts(cap);
    const counts = await Promise.all(
      Array.from({ length: threads }, async () => {
        const workerData = { module, parts: shared, now: NOON, each };
        const [done] = (await once(new Worker(count, { eval: true, workerData }), 'message')) as [number];
        return done;
      }),
    );
    assert.equal(
      counts.reduce((sum, done) => sum + done, 0),
      cap,
    );
    assert.equal(readdirSync(join(folder, 'spending', 'abc', '2026-11-24')).length, cap);
  });

  it('spends nothing where the count cannot be kept', async function () {
    writeFileSync(join(folder, 'file'), '');
    const error = await failure(spend(parts(5, { stateFolder: join(folder, 'file') })));
    assert.deepEqual(
      [toError(error).code, toError(error).message.includes('GETTY_STATE_DIR')],
      ['bad_config', true],
    );
    if (process.getuid?.() === 0) return;
    chmodSync(folder, 0o500);
    assert.equal(await codeOf(spend(parts(5))), 'bad_config');
    chmodSync(folder, 0o700);
  });

  it('takes an answer that may have been given after the effect for one', () => {
    for (const status of [undefined, 200, 303, 408, 500, 503, 504])
      assert.equal(mayHaveActed({ ...(status && { status }) }), true);
    for (const status of [400, 401, 403, 404, 409, 429]) assert.equal(mayHaveActed({ status }), false);
    assert.equal(mayHaveActed({ mayHaveArrived: false }), false);
  });
});

describe('a connection that may spend', () => {
  let getty: Getty;
  afterEach(() => getty.close());

  const refusing =
    (status: number): Respond =>
    (_, response) => {
      json(response, status, {});
    };

  for (const [what, respond, expected] of [
    ['was answered', refusing(200), ['ok', 'spending_cap_reached']],
    ['may have arrived', refusing(504), ['server_error', 'spending_cap_reached']],
    ['was refused', refusing(403), ['forbidden', 'forbidden']],
  ] as const)
    it(`counts a call that ${what} as it should`, async () => {
      getty = await startGetty(respond, { env: { ...SECRETS, GETTY_SPENDING_PER_DAY: '1' } });
      const request = downloadsRequest(getty.server.url, { method: 'POST', repeatable: false, spends: true });
      const codes = [];
      for (let call = 0; call < 2; call += 1)
        codes.push(
          await getty.connection.send(request).then(
            () => 'ok',
            (thrown: unknown) => toError(thrown).code,
          ),
        );
      assert.deepEqual(codes, expected);
    });

  it('sends nothing where the hook before the departure fails, and counts nothing', async () => {
    getty = await startGetty(refusing(200), { env: { ...SECRETS, GETTY_SPENDING_PER_DAY: '1' } });
    const request = downloadsRequest(getty.server.url, { method: 'POST', repeatable: false, spends: true });
    const beforeDeparture = (): Promise<void> => Promise.reject(new Error('the engine is away'));
    await failure(getty.connection.send(request, { beforeDeparture }));
    assert.equal(getty.server.callsTo('/v3/downloads').length, 0);
    assert.equal((await getty.connection.send(request)).status, 200);
  });

  it('is not set by something that is no number', async () => {
    getty = await startGetty(refusing(200), { env: { ...SECRETS, GETTY_SPENDING_PER_DAY: 'many' } });
    assert.throws(() => getty.connection, /GETTY_SPENDING_PER_DAY is "many"/);
  });
});
