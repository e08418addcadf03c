import assert from 'node:assert/strict';
import { runCli } from '../support/cli.js';

describe('worker, register and run without a server', () => {
  it('say that there is none', async () => {
    for (const args of [['worker'], ['register'], ['run', 'x']]) {
      const { status, stdout } = await runCli([...args, '--json'], { cwd: '/' });
      assert.equal(status, 4, args.join(' '));
      const { error } = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as { error: { code: string } };
      assert.equal(error.code, 'engine_unreachable');
    }
  });

  it('refuse half of an access key', async () => {
    const env = { CONDUCTOR_SERVER_URL: 'http://127.0.0.1:9', CONDUCTOR_AUTH_KEY: 'id' };
    const { status, stderr } = await runCli(['register'], { env });
    assert.equal(status, 2);
    assert.match(stderr, /CONDUCTOR_AUTH_SECRET/);
  });

  it('end, and do not hang, where the configuration of the connections cannot be read', async () => {
    const env = { CONDUCTOR_SERVER_URL: 'http://127.0.0.1:9' };
    const { status } = await runCli(['worker', '--config', '/no/such/file.yaml'], { env });
    assert.equal(status, 2);
  });

  it('refuse options that make no sense', async () => {
    const bad = [
      ['worker', '--concurrency', '0'],
      ['worker', '--log-level', 'loud'],
      ['run', 'x', '--timeout', '-1'],
      ['run', 'x', '--input', '[]'],
      ['register', '--workflows', '/no/such/folder'],
    ];
    for (const args of bad) assert.equal((await runCli(args)).status, 2, args.join(' '));
  });

  it('show examples with --help', async () => {
    for (const name of ['worker', 'register', 'run']) {
      const { status, stdout } = await runCli([name, '--help']);
      assert.equal(status, 0);
      assert.match(stdout, /Examples:/);
    }
  });
});
