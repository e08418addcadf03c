import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { runCli } from '../support/cli.js';

const env = { GETTY_API_KEY: 'a-key', GETTY_API_SECRET: 'a-secret' };

describe('--input from standard input', () => {
  for (const name of ['-', '/dev/stdin'])
    it(`is what @${name} means`, async () => {
      const stdin = Readable.from(['{"page', '": 2}']);
      const { status, stdout } = await runCli(['prepare', '--input', `@${name}`, '--json'], { env, stdin });
      assert.equal(status, 0);
      const { request } = JSON.parse(stdout) as { request: { query: object } };
      assert.deepEqual(request.query, { page: '2' });
    });

  for (const command of [['prepare'], ['test-request'], ['run', 'x']])
    it(`leaves ${command[0] ?? ''} to be interrupted while nothing comes`, async () => {
      const stop = new AbortController();
      const stdin = new Readable({
        read: () => {
          stop.abort();
        },
      });
      const options = { env, stdin, signal: stop.signal };
      const { status, stdout } = await runCli([...command, '--input', '@-', '--json'], options);
      assert.equal(status, 130);
      assert.equal((JSON.parse(stdout) as { error: { code: string } }).error.code, 'interrupted');
      assert.equal(stdin.destroyed, true);
    });
});
