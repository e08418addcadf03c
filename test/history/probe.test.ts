import assert from 'node:assert/strict';
import { probe, PROBE_CALLS, type Finding } from '../../src/history/probe.js';
import { openConnections } from '../../src/http/connections.js';
import { startSandbox, type SandboxOptions } from '../../src/sandbox/sandbox.js';
import { getDownloads } from '../support/operations.js';
import { environmentOf } from '../support/sandbox.js';

interface Probed {
  readonly answers: Record<string, Finding['answer']>;
  /** As the probe says, and as the API counted. */
  readonly calls: readonly [said: number, counted: number];
}

async function probed(options: Partial<SandboxOptions>, qps = '2'): Promise<Probed> {
  const sandbox = await startSandbox({ downloads: 400, qps: 2, ...options });
  const connections = openConnections({ env: environmentOf(sandbox, { GETTY_QPS: qps }), cwd: '.' });
  try {
    const connection = connections.get('default', { operation: 'getty-images/getDownloads' });
    const { findings, calls } = await probe(getDownloads(), { connection });
    const counted = Object.values(sandbox.stats().calls['/v3/downloads'] ?? {}).reduce((a, b) => a + b, 0);
    const answers = Object.fromEntries(findings.map(({ question, answer }) => [question, answer]));
    return { answers, calls: [calls, counted] };
  } finally {
    await connections.close();
    await sandbox.close();
  }
}

describe('probe', function () {
  // At two calls a second, fifteen calls take their time.
  this.timeout(60_000);

  it('finds out about an account, with at most fifteen calls', async () => {
    const { answers, calls } = await probed({ order: 'newest', rateWindow: 'sliding' });
    assert.deepEqual(answers, {
      order: 'newest first, the same when asked twice',
      time_resolution: 'seconds',
      zone_of_bare_dates: 'UTC, as far as this day tells',
      page_depth: answers['page_depth'],
      page_sizes: 'any of 1 to 100, as far as 7 and 100 tell',
      rate: answers['rate'],
    });
    assert.match(answers['page_depth'] ?? '', /^at least \d+ pages$/);
    assert.match(answers['rate'] ?? '', /sliding second/);
    assert.equal(calls[0], calls[1]);
    assert.ok(calls[0] <= PROBE_CALLS, `${calls[0]} calls`);
  });

  it('counts the calls that fail and are sent again, and sends no more than fifteen', async () => {
    const faults = [
      '503',
      'ok',
      'reset',
      'ok',
      '429',
      'ok',
      'redirect',
      'ok',
      '503',
      'truncate',
      'ok',
    ] as const;
    const { answers, calls } = await probed({ qps: 0, faults: { next: faults } }, '400');
    assert.equal(answers['page_sizes'], 'any of 1 to 100, as far as 7 and 100 tell');
    assert.equal(calls[0], calls[1]);
    assert.ok(calls[0] <= PROBE_CALLS, `${calls[0]} calls`);
  });

  it('gives up where its calls are spent on failures', async () => {
    const sandbox = await startSandbox({ downloads: 400, qps: 0, faults: { '503': 0.6 }, seed: 3 });
    const connections = openConnections({ env: environmentOf(sandbox), cwd: '.' });
    try {
      const connection = connections.get('default', { operation: 'getty-images/getDownloads' });
      await assert.rejects(probe(getDownloads(), { connection }), { code: 'server_error' });
      const counts = sandbox.stats().calls['/v3/downloads'] ?? {};
      assert.ok(Object.values(counts).reduce((a, b) => a + b, 0) <= PROBE_CALLS);
    } finally {
      await connections.close();
      await sandbox.close();
    }
  });

  it('sees an order that changes from call to call, and another one that does not', async () => {
    assert.match(
      (await probed({ order: 'unstable', qps: 0 }, '400')).answers['order'] ?? '',
      /another when asked twice/,
    );
    assert.equal(
      (await probed({ order: 'oldest', qps: 0 }, '400')).answers['order'],
      'oldest first, the same when asked twice',
    );
  });

  it('tells whole seconds from sliding ones where one call a second is allowed', async () => {
    const answers = await Promise.all(
      (['fixed', 'sliding'] as const).map(
        async (rateWindow) => (await probed({ qps: 1, rateWindow }, '1')).answers['rate'],
      ),
    );
    assert.match(answers[1] ?? '', /sliding second/);
    assert.match(answers[0] ?? '', /whole seconds/);
  });

  it('says that it does not know where there is nothing to look at', async () => {
    const { answers, calls } = await probed({ downloads: 0, qps: 0 }, '400');
    assert.deepEqual([...new Set(Object.values(answers))], ['unknown']);
    assert.equal(calls[0], 2);
  });
});
