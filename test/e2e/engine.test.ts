import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { identify } from '../../src/engine/process-identity.js';
import { runCli, type CliResult } from '../support/cli.js';
import { engineFor } from '../support/engine.js';
import { temporaryFolder } from '../support/fake-java.js';

describe('getty-downloads engine, with the real server', function () {
  this.timeout(300_000);
  const { path: cwd, remove } = temporaryFolder();
  const env = { PATH: process.env['PATH'], HOME: process.env['HOME'], JAVA_HOME: process.env['JAVA_HOME'] };
  const engine = async (...args: string[]): Promise<CliResult & { json: Record<string, unknown> }> => {
    const result = await runCli(['engine', ...args, '--json'], { cwd, env });
    return { ...result, json: JSON.parse(result.stdout) as Record<string, unknown> };
  };

  before(async function () {
    await engineFor(this); // skips where this machine has no Java or cannot get the server
  });
  after(async () => {
    await runCli(['engine', 'stop'], { cwd, env });
    remove();
  });

  it('starts one, shows it, says so when asked again, stops it, and leaves no process', async () => {
    assert.deepEqual((await engine('status')).json, { source: 'own', running: false, healthy: false });

    const started = await engine('start');
    assert.equal(started.status, 0, started.stderr);
    assert.deepEqual(Object.keys(started.json), ['url', 'pid', 'version', 'java']);
    assert.match(started.stderr, /Starting Conductor .* with Java/);
    const { url, pid } = started.json as { url: string; pid: number };
    assert.equal((await fetch(`${url}/metadata/taskdefs`)).status, 200);

    assert.deepEqual((await engine('start')).json, started.json);
    const elsewhere = await engine('start', '--port', '1');
    assert.equal(elsewhere.status, 4);
    assert.match(JSON.stringify(elsewhere.json), /One runs here already/);
    const status = await engine('status');
    assert.equal(status.json['healthy'], true);
    assert.equal(status.json['url'], url);

    assert.match(readFileSync(join(cwd, '.conductor', 'conductor.log'), 'utf8'), /Started Conductor/);
    assert.deepEqual((await engine('stop')).json, { stopped: true, pid });
    assert.equal(identify(pid), undefined);
    assert.deepEqual((await engine('stop')).json, { stopped: false });
    // Where it was unpacked just now its jar was checked, too.
    const left = readdirSync(join(cwd, '.conductor')).filter((name) => name !== 'jar-checked.json');
    assert.deepEqual(left.sort(), ['conductor.log', 'data']);
  });

  it('refuses a port that is none, as bad usage', async () => {
    for (const port of ['0', '65536', '-1', '80a', '']) {
      const { status, json } = await engine('start', `--port=${port}`);
      assert.equal(status, 2);
      assert.equal((json['error'] as { code: string }).code, 'bad_input');
    }
  });

  it('shows the one that CONDUCTOR_SERVER_URL names, and whether it answers', async () => {
    const named = { ...env, CONDUCTOR_SERVER_URL: 'http://127.0.0.1:1' };
    const { status, stdout } = await runCli(['engine', 'status', '--json'], { cwd, env: named });
    assert.equal(status, 0);
    assert.deepEqual(JSON.parse(stdout), {
      ...{ source: 'CONDUCTOR_SERVER_URL', running: false, healthy: false },
      url: 'http://127.0.0.1:1/api',
    });
  });
});
