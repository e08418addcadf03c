import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Engine } from '../../src/engine/engine.js';
import { startSandbox } from '../../src/sandbox/sandbox.js';
import { runCli } from '../support/cli.js';
import { engineFor } from '../support/engine.js';
import { daysAgo, environmentOf } from '../support/sandbox.js';
import { until } from '../support/until.js';

const main = resolve('build/src/cli/main.js');

describe('demo', function () {
  this.timeout(300_000);
  let cwd: string;
  const record = (): string => join(cwd, '.conductor', 'demo', 'engine.json');
  const start = (...args: string[]): ChildProcess => {
    const env = { ...process.env };
    delete env['CONDUCTOR_SERVER_URL'];
    return spawn(process.execPath, [main, 'demo', ...args], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  };

  let engine: Engine;
  before(async function () {
    // Skips where no engine can be had, for the same reason as all other suites.
    engine = await engineFor(this);
    cwd = mkdtempSync(join(tmpdir(), 'demo-'));
  });
  after(() => {
    rmSync(cwd, { recursive: true, force: true });
  });

  it('runs the sample workflows, shows what came back, and leaves nothing behind', async () => {
    const child = start('--json');
    assert.ok(child.stdout && child.stderr);
    const [printed, progress, [status]] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      once(child, 'close') as Promise<[number]>,
    ]);
    assert.equal(status, 0, progress);
    const { ok, simulation, runs } = JSON.parse(printed) as {
      ok: boolean;
      simulation: boolean;
      runs: { workflow: string; status: string; output: { downloads?: unknown[]; summary?: object } }[];
    };
    assert.deepEqual([ok, simulation], [true, true]);
    assert.deepEqual(
      runs.map((run) => [run.workflow, run.status]),
      [
        ['getty_downloads_page', 'COMPLETED'],
        ['getty_downloads_pages', 'COMPLETED'],
        ['getty_downloads_http', 'COMPLETED'],
        ['getty_downloads_page', 'FAILED'],
        ['getty_downloads_backfill', 'COMPLETED'],
      ],
    );
    const [page, , http] = runs;
    assert.equal(page?.output.downloads?.length, 5);
    assert.deepEqual(http?.output.downloads, page.output.downloads, 'the HTTP task sees the same page');
    assert.match(progress, /SIMULATED/);
    assert.equal(existsSync(record()), false, 'the engine is still recorded as running');
  });

  it('does the same against the API and the engine that the environment names, without signing in for the HTTP task', async () => {
    const sandbox = await startSandbox({ downloads: 200, from: daysAgo(20), qps: 100 });
    try {
      const { status, stdout, stderr } = await runCli(['demo', '--live', '--json'], {
        cwd,
        env: { ...environmentOf(sandbox), CONDUCTOR_SERVER_URL: engine.url },
      });
      assert.equal(status, 0, stderr);
      const { ok, simulation, runs } = JSON.parse(stdout) as {
        ok: boolean;
        simulation: boolean;
        runs: unknown[];
      };
      assert.deepEqual([ok, simulation, runs.length], [true, false, 4]);
      assert.match(stderr, new RegExp(`Signed in at ${sandbox.url}; the demo only reads`));
      assert.match(stderr, /HTTP task: left out, this engine was given no key and token/);
      for (const secret of [sandbox.apiKey, sandbox.password])
        assert.ok(!`${stdout}${stderr}`.includes(secret));
    } finally {
      await sandbox.close();
    }
  });

  it('leaves nothing behind after Ctrl-C, either', async () => {
    const child = start();
    const closed = once(child, 'close') as Promise<[number]>;
    await until('the engine is starting', () => existsSync(record()), 60_000);
    const { pid } = JSON.parse(readFileSync(record(), 'utf8')) as { pid: number };
    child.kill('SIGINT');
    assert.deepEqual((await closed)[0], 130);
    assert.equal(existsSync(record()), false);
    assert.throws(() => process.kill(pid, 0), { code: 'ESRCH' });
  });
});
