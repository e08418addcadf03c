import assert from 'node:assert/strict';
import { tmpdir } from 'node:os';
import { openConnections } from '../../src/http/connections.js';
import type { Connection, Connections } from '../../src/http/connection.js';
import { startSandbox, type Sandbox, type SandboxOptions } from '../../src/sandbox/sandbox.js';
import { failure } from '../support/failure.js';
import { DOWNLOADS_PATH, downloadsRequest, USE } from '../support/getty.js';
import { ownFolder } from '../support/folder.js';

describe('A connection to the sandbox', () => {
  let sandbox: Sandbox;
  let connections: Connections;
  afterEach(async () => {
    await connections.close();
    await sandbox.close();
  });

  const open = async (
    options: Partial<SandboxOptions>,
    credentials: (account: Sandbox) => NodeJS.ProcessEnv = (account) => ({
      GETTY_USERNAME: account.username,
      GETTY_PASSWORD: account.password,
    }),
  ): Promise<Connection> => {
    sandbox = await startSandbox({ qps: 0, downloads: 50, ...options });
    connections = openConnections({
      env: {
        GETTY_BASE_URL: sandbox.url,
        GETTY_API_KEY: sandbox.apiKey,
        GETTY_API_SECRET: sandbox.apiSecret,
        GETTY_QPS: '200',
        ...credentials(sandbox),
      },
      cwd: tmpdir(),
      stateDir: ownFolder('getty-state-'),
      random: () => 0.02,
    });
    return connections.get('default', USE);
  };

  const grants: [string, (account: Sandbox) => NodeJS.ProcessEnv][] = [
    ['password', ({ username, password }) => ({ GETTY_USERNAME: username, GETTY_PASSWORD: password })],
    ['refresh_token', ({ refreshToken }) => ({ GETTY_REFRESH_TOKEN: refreshToken })],
    ['client_credentials', () => ({})],
  ];
  for (const [grant, credentials] of grants) {
    it(`signs in with ${grant}`, async () => {
      const connection = await open({}, credentials);
      assert.equal(connection.status().grant, grant);
      await connection.signIn();
      assert.equal(sandbox.stats().token_calls, 1);
    });
  }

  it('is refused for a wrong password, and does not ask again', async () => {
    const connection = await open({}, ({ username }) => ({
      GETTY_USERNAME: username,
      GETTY_PASSWORD: 'not-the-password',
    }));
    for (let i = 0; i < 3; i += 1) {
      const error = await failure(connection.send(downloadsRequest(sandbox.url)));
      assert.equal(error.code, 'signin_refused');
    }
    assert.equal(sandbox.stats().token_calls, 1);
  });

  for (const rateSpelling of ['new', 'old'] as const) {
    it(`is refused for a wrong key (${rateSpelling} spelling)`, async () => {
      const connection = await open({ rateSpelling }, () => ({
        GETTY_API_KEY: 'not-the-key',
        GETTY_ACCESS_TOKEN: 'any-token',
      }));
      assert.equal((await failure(connection.send(downloadsRequest(sandbox.url)))).code, 'unauthorized');
    });

    it(`tells the day's quota from the rate (${rateSpelling} spelling)`, async () => {
      const connection = await open({ rateSpelling, dailyQuota: 2 });
      const request = downloadsRequest(sandbox.url);
      await connection.send(request);
      for (let i = 0; i < 3; i += 1) {
        assert.equal((await failure(connection.send(request))).code, 'quota_exhausted');
      }
      const calls = sandbox.stats().calls[DOWNLOADS_PATH] ?? {};
      assert.equal(
        Object.values(calls).reduce((a, b) => a + b, 0),
        2,
      );
    });

    it(`gets everything through refusals for the rate (${rateSpelling} spelling)`, async () => {
      const connection = await open({ rateSpelling });
      await connection.signIn();
      sandbox.setFaults({ next: ['429', '429', 'ok', '429'] });
      const answers = [];
      for (let i = 0; i < 2; i += 1) answers.push(await connection.send(downloadsRequest(sandbox.url)));
      assert.deepEqual(
        answers.map(({ attempts }) => attempts),
        [3, 2],
      );
    });
  }

  it('gets everything through every fault that passes', async () => {
    const connection = await open({
      faults: { '503': 0.1, '500': 0.1, reset: 0.1, truncate: 0.1, wrong: 0.05, redirect: 0.1 },
    });
    const accept = (body: unknown): string | undefined =>
      typeof body === 'object' && body !== null && 'downloads' in body ? undefined : 'it is no page';
    const request = downloadsRequest(sandbox.url);
    const answers = await Promise.all(Array.from({ length: 40 }, () => connection.send(request, { accept })));
    assert.ok(answers.every(({ status }) => status === 200));
    assert.ok(answers.some(({ attempts }) => attempts > 1));
    const seen = Object.keys(sandbox.stats().calls[DOWNLOADS_PATH] ?? {});
    for (const fault of ['503', '500', 'reset', 'truncate']) assert.ok(seen.includes(fault), seen.join());
  });

  it('renews a token that the API says has expired', async () => {
    const connection = await open({});
    await connection.signIn();
    sandbox.setFaults({ next: ['expired'] });
    assert.equal((await connection.send(downloadsRequest(sandbox.url))).attempts, 2);
    assert.equal(sandbox.stats().token_calls, 2);
  });

  it('does not follow the API to another host', async () => {
    const connection = await open({});
    sandbox.setFaults({ next: ['redirect_away'] });
    assert.equal((await failure(connection.send(downloadsRequest(sandbox.url)))).code, 'redirect_refused');
  });
});
