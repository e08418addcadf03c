import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startSandbox, type Sandbox } from '../../src/sandbox/sandbox.js';
import { runCli, type CliResult } from '../support/cli.js';
import { temporaryFolder } from '../support/fake-java.js';
import { environmentOf, HISTORY } from '../support/sandbox.js';
import { until } from '../support/until.js';

describe('getty-downloads export', function () {
  this.timeout(60_000);
  let sandbox: Sandbox;
  let folder: ReturnType<typeof temporaryFolder>;
  beforeEach(async () => {
    sandbox = await startSandbox({ seed: 7, downloads: 1_000, ...HISTORY, qps: 0 });
    folder = temporaryFolder();
  });
  afterEach(async () => {
    await sandbox.close();
    folder.remove();
  });

  const run = (more: readonly string[], signal?: AbortSignal): Promise<CliResult> =>
    runCli(['export', '--from', HISTORY.from, '--to', HISTORY.to, ...more], {
      env: environmentOf(sandbox),
      cwd: folder.path,
      ...(signal && { signal }),
    });
  const out = (): string[] => readdirSync(join(folder.path, 'out'));
  const parts = (): string[] =>
    (existsSync(join(folder.path, 'out')) ? out() : []).filter((name) => name.endsWith('.ndjson'));

  it('says in one document what it came to, and on standard error how far it is, a line of JSON each', async () => {
    const { status, stdout, stderr } = await run(['--to-file', 'out', '--json']);
    assert.equal(status, 0, stderr);
    const result = JSON.parse(stdout) as Record<string, unknown>;
    assert.equal(result['verified'], true);
    assert.equal(
      JSON.parse(readFileSync(String(result['manifest']), 'utf8')).totals.records,
      result['unique'],
    );
    const lines = stderr.trimEnd().split('\n');
    const told = lines.map((line) => (JSON.parse(line) as { progress: Record<string, unknown> }).progress);
    assert.ok(told.length > 0);
    for (const progress of told) assert.equal(typeof progress['percent'], 'number');
  });

  it('goes on where Ctrl-C broke it off, and reads nothing twice that is committed', async () => {
    const whole = JSON.parse((await run(['--to-file', 'whole', '--json'])).stdout) as Record<string, unknown>;
    const interrupt = new AbortController();
    sandbox.setFaults({ stall: 1, next: Array<'ok'>(9).fill('ok'), next_token: ['ok'] });
    const first = run(['--to-file', 'out', '--json'], interrupt.signal);
    await until('some windows are written, and the next call hangs', () => {
      const hangs = (sandbox.stats().calls['/v3/downloads']?.['stall'] ?? 0) > 0;
      return hangs && parts().length > 2;
    });
    interrupt.abort();
    const broken = await first;
    assert.equal(broken.status, 130);
    const { error } = JSON.parse(broken.stdout) as { error: { code: string; message: string } };
    assert.equal(error.code, 'interrupted');
    assert.match(error.message, /what is written stays, and the same command with --resume goes on/);
    assert.ok(!out().includes('manifest.json'));
    const committed = parts();
    sandbox.setFaults({});
    const resumed = await run(['--to-file', 'out', '--json', '--resume']);
    const result = JSON.parse(resumed.stdout) as Record<string, unknown>;
    assert.deepEqual([result['unique'], result['verified']], [whole['unique'], true]);
    assert.deepEqual(result['windows'], whole['windows']);
    for (const name of committed) assert.ok(out().includes(name), name);
  });

  it('refuses a form of parts for a table before it connects to anything', async () => {
    const table = 'postgres://127.0.0.1:9/d?table=downloads';
    for (const form of [['--format', 'csv'], ['--gzip']]) {
      const { status, stderr } = await run(['--to-file', table, ...form]);
      assert.equal(status, 2);
      assert.match(stderr, /\/output\/(format|gzip) is for files and S3: a PostgreSQL table has rows/);
    }
    assert.equal(callsOf(sandbox), 0);
  });
});

const callsOf = (sandbox: Sandbox): number =>
  Object.values(sandbox.stats().calls['/v3/downloads'] ?? {}).reduce((sum, calls) => sum + calls, 0);
