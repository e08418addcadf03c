import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startSandbox, type Sandbox } from '../../src/sandbox/sandbox.js';
import { runCli } from '../support/cli.js';
import { documentOf, THING } from '../support/documents.js';
import { json, type Respond } from '../support/http-server.js';
import { SPELLINGS, startOtherApi, type OtherApi } from '../support/other-api.js';
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

describe('doctor, of connections to other APIs', () => {
  let api: OtherApi;
  const begin = async (token?: Respond): Promise<void> => {
    api = await startOtherApi(() => assert.fail('no operation is called'), token && { token });
    writeFileSync(join(api.folder, 'things.yaml'), documentOf({ get: THING }));
  };
  const doctor = async (...args: string[]) => {
    const options = { cwd: api.folder, env: api.env };
    const { stdout } = await runCli(['doctor', '--json', ...args], options);
    for (const secret of SPELLINGS) assert.ok(!stdout.includes(secret), secret);
    const { checks } = JSON.parse(stdout) as Diagnosis;
    return Object.fromEntries(checks.map((one) => [one.name, `${one.status}: ${one.message}`]));
  };
  afterEach(() => api.close());

  it('says what each is for and how it signs, and calls nobody', async () => {
    await begin();
    const checks = await doctor('--offline', '--api', 'things.yaml');
    const at = `ok: ${api.server.url}/v1, for things,`;
    assert.equal(checks['connection none'], `${at} no credentials, 1000 calls a second`);
    assert.equal(checks['connection header'], `${at} a key with each call, 1000 calls a second`);
    assert.equal(checks['connection bearer'], `${at} a token with each call, 1000 calls a second`);
    assert.equal(checks['connection basic'], `${at} user and password with each call, 1000 calls a second`);
    assert.equal(checks['connection oauth_post'], `${at} signs in as the application, 1000 calls a second`);
    assert.equal(
      Object.keys(checks).some((name) => /^(document|sign-in)/.test(name)),
      false,
    );
    assert.equal(api.server.calls.length, 0);
  });

  it('signs in where that can be tried without a call', async () => {
    await begin();
    const checks = await doctor('--api', 'things.yaml');
    const signIns = Object.entries(checks).filter(([name]) => name.startsWith('sign-in'));
    assert.deepEqual(signIns, [
      ['sign-in oauth_basic', 'ok: accepted'],
      ['sign-in oauth_post', 'ok: accepted'],
    ]);
    await api.close();
    await begin((_call, response) => {
      json(response, 401, { error: 'invalid_client' });
    });
    const refused = await doctor('--connection', 'oauth_post', '--api', 'things.yaml');
    assert.match(refused['sign-in oauth_post'] ?? '', /^failed: .*invalid_client/);
  });

  it('warns where the document is missing, with the one that is probably meant', async () => {
    await begin();
    const checks = await doctor('--offline', '--connection', 'none');
    assert.equal(checks['document none'], 'warning: no document is called things');
    writeFileSync(join(api.folder, 'thing.yaml'), documentOf({ get: THING }));
    const near = await doctor('--offline', '--connection', 'none', '--api', 'thing.yaml');
    assert.equal(near['document none'], 'warning: no document is called things; is it thing?');
  });
});
