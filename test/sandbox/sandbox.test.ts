import assert from 'node:assert/strict';
import { GettyDownloadsError } from '../../src/core/errors.js';
import { startSandbox } from '../../src/sandbox/sandbox.js';
import { call, signIn, withSandbox } from './support.js';

describe('the sandbox', () => {
  it('listens on the loopback address, and marks everything it says', async () => {
    await withSandbox({ faults: { next: ['503'] } }, async (sandbox) => {
      assert.match(sandbox.url, /^http:\/\/127\.0\.0\.1:\d+$/);
      const token = await signIn(sandbox);
      const answers = [await call(sandbox, token), await call(sandbox, token)];
      for (const path of ['/sandbox/stats', '/sandbox/downloads', '/sandbox/faults', '/v3/elsewhere']) {
        answers.push(await fetch(`${sandbox.url}${path}`));
      }
      assert.deepEqual(
        answers.map(({ status }) => status),
        [503, 200, 200, 200, 200, 404],
      );
      for (const { headers } of answers) assert.equal(headers.get('x-simulation'), 'true');
    });
  });

  it('counts calls by path and status, its own pages left out, and holds no credential', async () => {
    await withSandbox({}, async (sandbox) => {
      const token = await signIn(sandbox);
      await call(sandbox, token);
      await call(sandbox, token, { page: '0' });
      await call(sandbox, 'x');
      await fetch(`${sandbox.url}/v3/elsewhere`);
      const answer = await fetch(`${sandbox.url}/sandbox/stats`);
      const stats = await answer.text();
      assert.deepEqual(JSON.parse(stats), {
        simulation: true,
        calls: {
          '/v4/oauth2/token': { '200': 1 },
          '/v3/downloads': { '200': 1, '400': 1, '401': 1 },
          '(other)': { '404': 1 },
        },
        token_calls: 1,
        most_in_one_second: 4,
        calls_today: 4,
        downloads: 200,
        usages: { batches: 0, recorded: 0 },
        posts: { outcomes: {}, counted: {}, by_product: {}, total: 0 },
        files: { url: sandbox.fileUrl, answers: {}, served: {}, bytes: 0, violations: 0 },
      });
      assert.deepEqual(JSON.parse(stats), sandbox.stats());
    });
  });

  it('answers after its latency', async () => {
    await withSandbox({ latencyMs: 150 }, async (sandbox) => {
      const before = performance.now();
      await signIn(sandbox);
      assert.ok(performance.now() - before >= 149);
    });
  });

  it('ends at once, with calls that are stalled or waiting', async () => {
    const sandbox = await startSandbox({ qps: 0, latencyMs: 0, faults: { next: ['stall'] } });
    const slow = await startSandbox({ latencyMs: 600_000 });
    const token = await signIn(sandbox);
    const cut = [assert.rejects(call(sandbox, token)), assert.rejects(call(slow, 'x'))];
    while (Object.keys(sandbox.stats().calls).length < 2 || Object.keys(slow.stats().calls).length < 1) {
      await new Promise((resolve) => setImmediate(resolve));
    }
    await sandbox.close();
    await slow.close();
    await Promise.all(cut);
    await assert.rejects(fetch(sandbox.url));
  });

  it('says that a port is taken', async () => {
    await withSandbox({}, async (sandbox) => {
      const port = Number(new URL(sandbox.url).port);
      await assert.rejects(
        startSandbox({ port }),
        (error) =>
          error instanceof GettyDownloadsError &&
          error.code === 'bad_config' &&
          error.message.includes(`port ${String(port)} of 127.0.0.1 is taken`),
      );
    });
  });

  it('refuses options that it cannot use, all at once', async () => {
    const wrong = {
      port: 70_000,
      seed: 0.5,
      downloads: -1,
      qps: NaN,
      order: 'random' as 'newest',
      from: '2025-01-32',
      faults: { '503': 2 },
    };
    await assert.rejects(startSandbox(wrong), (error) => {
      assert.ok(error instanceof GettyDownloadsError);
      assert.deepEqual(error.details.problems?.map(({ path }) => path).sort(), [
        '/downloads',
        '/faults/503',
        '/from',
        '/order',
        '/port',
        '/qps',
        '/seed',
      ]);
      return true;
    });
    await assert.rejects(startSandbox({ from: '2025-02-02', to: '2025-02-01' }), { code: 'bad_input' });
  });

  it('works with a history of nothing, and with one of many', async () => {
    for (const downloads of [0, 200_000]) {
      await withSandbox({ downloads, from: '2026-01-01', to: '2026-01-31' }, async (sandbox) => {
        const answer = await call(sandbox, await signIn(sandbox), {
          date_from: '2026-01-01',
          date_to: '2026-01-31',
        });
        const { result_count } = (await answer.json()) as { result_count: number };
        assert.ok(result_count >= downloads * 0.85 && result_count <= downloads);
        assert.equal(sandbox.stats().downloads, downloads);
      });
    }
  });
});
