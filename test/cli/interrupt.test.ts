import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCli } from '../support/cli.js';
import { json, startServer, type TestServer } from '../support/http-server.js';

describe('Ctrl-C while a Conductor server does not answer', () => {
  let server: TestServer;
  let interrupt: AbortController;
  let healthy: boolean;
  let cwd: string;

  beforeEach(async () => {
    interrupt = new AbortController();
    server = await startServer((call, response) => {
      if (healthy && call.url === '/health') json(response, 200, { healthy: true });
      else interrupt.abort();
    });
    cwd = mkdtempSync(join(tmpdir(), 'interrupt-'));
  });
  afterEach(async () => {
    await server.close();
    rmSync(cwd, { recursive: true });
  });

  it('ends doctor, which waits for a sign-in, in the same way', async () => {
    healthy = false;
    const env = {
      GETTY_API_KEY: 'a-key',
      GETTY_API_SECRET: 'a-secret',
      GETTY_BASE_URL: server.url,
    };
    const { status, stdout } = await runCli(['doctor', '--json'], { env, cwd, signal: interrupt.signal });
    assert.equal(status, 130);
    assert.equal((JSON.parse(stdout) as { error: { code: string } }).error.code, 'interrupted');
  });

  const commands: [title: string, args: string[], healthy: boolean][] = [
    ['register', ['register'], false],
    ['register --dry-run', ['register', '--dry-run'], false],
    ['run', ['run', 'getty_downloads_page'], false],
    ['doctor, which waits for the health', ['doctor', '--offline'], false],
    ['doctor, which waits for the definitions', ['doctor', '--offline'], true],
  ];
  for (const [title, args, isHealthy] of commands) {
    it(`ends ${title} at once with 130 and one document`, async function () {
      this.timeout(20_000); // the calls themselves would wait for longer
      healthy = isHealthy;
      const { status, stdout } = await runCli([...args, '--json'], {
        env: { CONDUCTOR_SERVER_URL: server.url },
        cwd,
        signal: interrupt.signal,
      });
      assert.equal(status, 130);
      assert.equal((JSON.parse(stdout) as { error: { code: string } }).error.code, 'interrupted');
    });
  }
});
