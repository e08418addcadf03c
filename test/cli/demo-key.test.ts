import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCli } from '../support/cli.js';
import { json, startServer } from '../support/http-server.js';

describe('the demo on a named Conductor server', () => {
  it('shows its access key where the server wants one', async () => {
    const interrupt = new AbortController();
    const server = await startServer((call, response) => {
      if (call.url === '/api/token') json(response, 200, { token: 'conductor-token' });
      else if (call.url.startsWith('/health')) json(response, 200, { healthy: true });
      else interrupt.abort();
    });
    const cwd = mkdtempSync(join(tmpdir(), 'demo-key-'));
    const { status } = await runCli(['demo', '--json'], {
      env: { CONDUCTOR_SERVER_URL: server.url, CONDUCTOR_AUTH_KEY: 'id', CONDUCTOR_AUTH_SECRET: 'hush' },
      cwd,
      signal: interrupt.signal,
    });
    await server.close();
    rmSync(cwd, { recursive: true });
    assert.equal(status, 130);
    const asked = server.calls.find(({ url }) => url.startsWith('/api/metadata'));
    assert.equal(asked?.headers['x-authorization'], 'conductor-token');
  });
});
