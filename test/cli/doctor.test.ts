import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startSandbox, type Sandbox } from '../../src/sandbox/sandbox.js';
import { runCli } from '../support/cli.js';
import { environmentOf } from '../support/sandbox.js';

interface Diagnosis {
  ok: boolean;
  checks: { name: string; status: string; code?: string; message: string; advice?: string }[];
  probe?: { calls: number; findings: unknown[] };
}

describe('doctor, where no engine is', () => {
  let sandbox: Sandbox;
  let cwd: string;
  const doctor = async (env: Record<string, string>, ...args: string[]) => {
    const { status, stdout, stderr } = await runCli(['doctor', '--json', ...args], { env, cwd });
    return { status, stderr, ...(JSON.parse(stdout) as Diagnosis) };
  };
  const named = (checks: Diagnosis['checks'], name: string) => checks.find((check) => check.name === name);

  before(async () => {
    sandbox = await startSandbox({ downloads: 50, qps: 1_000 });
    cwd = mkdtempSync(join(tmpdir(), 'doctor-'));
  });
  after(async () => {
    await sandbox.close();
    rmSync(cwd, { recursive: true });
  });

  it('tells what is well and what is not, and ends with the code of what is not', async () => {
    const { status, ok, checks } = await doctor(environmentOf(sandbox));
    assert.equal(status, 4);
    assert.equal(ok, false);
    assert.deepEqual(
      checks.map(({ name, status }) => [name, status]),
      [
        ['connection default', 'ok'],
        ['sign-in default', 'ok'],
        ['engine', 'failed'],
      ],
    );
    assert.match(named(checks, 'engine')?.advice ?? '', /engine start/);
  });

  it('says that a sign-in is refused, and what to check', async () => {
    const { status, checks } = await doctor(environmentOf(sandbox, { GETTY_PASSWORD: 'of-last-month' }));
    assert.equal(status, 3);
    const check = named(checks, 'sign-in default');
    assert.equal(check?.code, 'signin_refused');
    assert.match(check.advice ?? '', /password/);
  });

  it('says which variables to set where nothing is configured', async () => {
    const { status, checks } = await doctor({});
    assert.equal(status, 2);
    assert.match(checks[0]?.message ?? '', /GETTY_API_KEY/);
  });

  it('does not sign in when it shall stay offline', async () => {
    const before = sandbox.stats().token_calls;
    const { checks } = await doctor(environmentOf(sandbox), '--offline');
    assert.equal(named(checks, 'sign-in default'), undefined);
    assert.equal(sandbox.stats().token_calls, before);
  });

  it('probes the account, telling each call on standard error', async function () {
    this.timeout(30_000);
    const { probe, stderr } = await doctor(environmentOf(sandbox), '--probe');
    assert.ok(probe !== undefined && probe.calls <= 15);
    assert.equal(probe.findings.length, 6);
    assert.match(stderr, /probe, call 1 of at most 15: order/);
  });

  it('shows no secret', async () => {
    const env = environmentOf(sandbox, { GETTY_API_SECRET: 'marked-secret-of-doctor' });
    const { stdout, stderr } = await runCli(['doctor'], { env, cwd });
    assert.doesNotMatch(`${stdout}${stderr}`, /marked-secret-of-doctor/);
    assert.ok(!stdout.includes(sandbox.apiKey));
  });
});
