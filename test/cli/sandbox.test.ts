import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { runCli } from '../support/cli.js';

/** Runs the command until `seen` has had its first words, and then as Ctrl-C does. */
async function until(
  args: readonly string[],
  seen: (text: string) => Promise<void> | void,
): Promise<Awaited<ReturnType<typeof runCli>>> {
  const stop = new AbortController();
  let looked: Promise<void> | undefined;
  const run = runCli(['sandbox', ...args], {
    signal: stop.signal,
    onStdout: (text) => {
      looked ??= (async () => {
        try {
          await seen(text);
        } finally {
          stop.abort();
        }
      })();
    },
  });
  const result = await run;
  await looked;
  return result;
}

describe('getty-downloads sandbox', () => {
  it('prints one line of JSON once it listens, and ends with 130', async () => {
    let stats: unknown;
    const { status, stdout, stderr } = await until(
      ['--json', '--seed', '7', '--downloads', '5000'],
      async (text) => {
        const { url } = JSON.parse(text) as { url: string };
        stats = await (await fetch(`${url}/sandbox/stats`)).json();
      },
    );
    assert.equal(status, 130);
    assert.equal(stdout.split('\n').length, 2);
    const line = JSON.parse(stdout) as Record<string, unknown>;
    assert.deepEqual(Object.keys(line), [
      'url',
      'api_key',
      'api_secret',
      'username',
      'password',
      'simulation',
    ]);
    assert.equal(line['simulation'], true);
    assert.equal((stats as Record<string, unknown>)['downloads'], 5000);
    assert.match(stderr, /stopped/);
    await assert.rejects(fetch(line['url'] as string), 'nothing listens any more');
  });

  it('says that it is a simulation, with lines to paste', async () => {
    const { stdout } = await until([], () => undefined);
    assert.match(stdout, /SIMULATION/);
    for (const name of ['BASE_URL', 'TOKEN_URL', 'API_KEY', 'API_SECRET', 'USERNAME', 'PASSWORD']) {
      assert.match(stdout, new RegExp(`^export GETTY_${name}=\\S+$`, 'm'));
    }
  });

  it('takes every option', async () => {
    const args =
      '--port 0 --seed 7 --downloads 50 --from 2025-01-01 --to 2025-12-31 --qps 2.5 --latency 1 --latency-spread 0.5 --arrival-jitter 2 ' +
      '--fault 429=0.05,503=0.02,reset=.01,truncate=0.01,stall=0.01 --arrivals 2 --order unstable ' +
      '--rate-window sliding --rate-spelling old --daily-quota 5000 --token-ttl 60 --company --key-kind istock ' +
      '--envelope html --assets 7 --allowance 20 --history-lag 1.5 --file-port 0 --file-bytes 5000 --file-ttl 60 --no-ranges --json';
    const { status } = await until(args.split(' '), async (text) => {
      const { url } = JSON.parse(text) as { url: string };
      const faults: unknown = await (await fetch(`${url}/sandbox/faults`)).json();
      const rates = { '429': 0.05, '503': 0.02, reset: 0.01, truncate: 0.01, stall: 0.01 };
      assert.deepEqual(faults, { ...rates, next: [], next_token: [] });
    });
    assert.equal(status, 130);
  });

  it('refuses options that it cannot use, by the names that were typed', async () => {
    const { status, stdout } = await runCli(
      'sandbox --json --qps fast --latency=-1 --order up --fault 503=2,999=0.1 --to 2025-02-29'.split(' '),
    );
    assert.equal(status, 2);
    const { error } = JSON.parse(stdout) as { error: { code: string; problems: Record<string, unknown>[] } };
    assert.equal(error.code, 'bad_input');
    assert.deepEqual(error.problems.map(({ path, got }) => [path, got]).sort(), [
      ['--fault 503', '2'],
      ['--fault 999', undefined],
      ['--latency', '-1'],
      ['--order', 'up'],
      ['--qps', 'fast'],
      ['--to', '2025-02-29'],
    ]);
    for (const problem of error.problems) assert.ok(problem['allowed'] !== undefined);
  });

  it('refuses faults that are not written as rates', async () => {
    const { status, stderr } = await runCli(['sandbox', '--fault', '503,reset=often,429=0.1']);
    assert.equal(status, 2);
    assert.match(stderr, /--fault 503 must be a rate from 0 to 1/);
    assert.match(stderr, /--fault reset must be a rate from 0 to 1/);
    assert.doesNotMatch(stderr, /--fault 429/);
  });

  it('ends promptly on a real Ctrl-C', async () => {
    const main = fileURLToPath(new URL('../../src/cli/main.js', import.meta.url));
    const child = spawn(process.execPath, [main, 'sandbox', '--json'], { stdio: ['ignore', 'pipe', 'pipe'] });
    await once(child.stdout, 'data');
    const ended = once(child, 'exit');
    child.kill('SIGINT');
    assert.deepEqual(await ended, [130, null]);
  });
});
