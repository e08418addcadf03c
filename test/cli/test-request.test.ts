import assert from 'node:assert/strict';
import { startSandbox, type Sandbox } from '../../src/sandbox/sandbox.js';
import { runCli, type CliResult } from '../support/cli.js';
import { json, startServer } from '../support/http-server.js';
import { environmentOf } from '../support/sandbox.js';

describe('test-request', () => {
  let sandbox: Sandbox;
  const send = async (args: readonly string[], more: Record<string, string> = {}): Promise<CliResult> =>
    runCli(['test-request', ...args], { env: environmentOf(sandbox, more) });
  const calls = (): number =>
    Object.values(sandbox.stats().calls['/v3/downloads'] ?? {}).reduce((a, b) => a + b, 0);

  before(async () => {
    sandbox = await startSandbox({ seed: 3, downloads: 120, qps: 1_000 });
  });
  beforeEach(() => {
    sandbox.setFaults({});
  });
  after(async () => {
    await sandbox.close();
  });

  it('prints the output of the task as one document', async () => {
    const { status, stdout, stderr } = await send(['--input', '{"page_size":7}', '--json']);
    assert.equal(status, 0);
    assert.equal(stderr, '');
    const output = JSON.parse(stdout) as Record<string, unknown>;
    assert.deepEqual(Object.keys(output), [
      ...['result_count', 'downloads', 'page', 'page_size', 'page_count', 'has_next', 'next_page'],
      ...['effective', 'request', 'warnings'],
    ]);
    assert.equal((output['downloads'] as unknown[]).length, 7);
  });

  it('shows a person status, headers, warnings and a table', async () => {
    const { stdout } = await send(['--page-size', '2', '--product-type', 'easyaccess']);
    assert.match(stdout, /^200 in \d+ ms, [\d.]+ kB, 1 attempt/);
    assert.match(stdout, /content-type: application\/json/);
    assert.match(stdout, /! product_type easyaccess is for Getty Images keys/);
    assert.match(stdout, /downloaded \(UTC\)/);
    assert.match(stdout, /next: --page 2/);
  });

  it('lets no answer steer the terminal', async () => {
    const server = await startServer((call, response) => {
      if (call.url.includes('token')) json(response, 200, { access_token: 'token-1', token_type: 'Bearer' });
      else json(response, 400, { ErrorMessage: 'see \u001b]0;title\u0007\u009b2J here' });
    });
    const { status, stderr } = await send([], { GETTY_BASE_URL: server.url });
    await server.close();
    assert.equal(status, 3);
    assert.match(stderr, /see ·]0;title··2J here/);
    assert.doesNotMatch(stderr, /[^\P{Cc}\n]/u);
  });

  it('ends with 2 for a bad input, having sent nothing', async () => {
    const before = calls();
    const { status, stdout } = await send(['--input', '{"page_size":"2.5"}', '--json']);
    assert.equal(status, 2);
    assert.match(stdout, /"code":"bad_input"/);
    assert.equal(calls(), before);
  });

  it('ends with 2 where nothing is configured, and says which variables to set', async () => {
    const { status, stderr } = await runCli(['test-request'], { env: {} });
    assert.equal(status, 2);
    assert.match(stderr, /GETTY_API_KEY/);
  });

  it('ends with 3 where the key, the sign-in or the account is refused', async () => {
    assert.equal((await send(['--json'], { GETTY_API_KEY: 'wrong-key' })).status, 3);
    assert.equal((await send(['--json'], { GETTY_PASSWORD: 'wrong-password' })).status, 3);
    const { status, stdout } = await send(['--company-downloads', '--json']);
    assert.equal(status, 3);
    assert.match(stdout, /"code":"forbidden"/);
  });

  it('ends with 4 where nothing listens', async () => {
    const gone = await startSandbox({ downloads: 1 });
    await gone.close();
    const env = environmentOf(gone);
    const { status, stdout } = await runCli(['test-request', '--json', '--timeout', '1'], { env });
    assert.equal(status, 4);
    assert.match(stdout, /"code":"unreachable"/);
  });

  it('tries again after a failure that passes, and says so', async () => {
    sandbox.setFaults({ next: ['503'] });
    const { status, stdout } = await send(['--page-size', '1']);
    assert.equal(status, 0);
    assert.match(stdout, /2 attempts, waited .* between tries/);
  });

  it('ends with 130 when it is interrupted while it waits', async () => {
    sandbox.setFaults({ next: ['stall'] });
    const interrupt = new AbortController();
    const running = runCli(['test-request', '--json'], {
      env: environmentOf(sandbox),
      signal: interrupt.signal,
    });
    const before = calls();
    while (calls() === before) await new Promise((resolve) => setImmediate(resolve));
    interrupt.abort();
    const { status, stdout } = await running;
    assert.equal(status, 130);
    assert.match(stdout, /"code":"interrupted"/);
  });

  it('shows no secret, whatever fails', async () => {
    const faults = ['429', '403', '500', 'reset', 'wrong', 'truncate', 'redirect_away'] as const;
    for (const fault of faults) {
      sandbox.setFaults({ next: Array.from({ length: 9 }, () => fault) });
      const { stdout, stderr } = await send(['--json', '--timeout', '1']);
      for (const secret of [sandbox.apiKey, sandbox.apiSecret, sandbox.password, sandbox.username]) {
        assert.ok(!`${stdout}${stderr}`.includes(secret), `${fault} shows a secret`);
      }
    }
  });
});
