import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { engineFor } from '../support/engine.js';
import { pythonExamples, pythonFor } from '../support/python.js';
import { daysAgo } from '../support/sandbox.js';
import { openStage, type Stage } from '../support/stage.js';

describe("the README's example for Conductor's Python client", function () {
  this.timeout(240_000);
  let stage: Stage;
  let python: string;
  before(async function () {
    python = pythonFor(this);
    stage = await openStage((await engineFor(this)).url, {
      sandbox: { downloads: 200, from: daysAgo(20), to: daysAgo(0) },
    });
  });
  after(() => stage.close());

  it('registers the definitions and runs a workflow', async () => {
    const [code] = pythonExamples;
    assert.ok(code);
    const env = { PATH: process.env['PATH'], CONDUCTOR_SERVER_URL: `${stage.conductor.url}/api` };
    const child = spawn(python, ['-'], { env, stdio: ['pipe', 'pipe', 'pipe'] });
    child.stdin.end(code);
    const [stdout, stderr, [status]] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      once(child, 'close') as Promise<[number]>,
    ]);
    assert.equal(status, 0, stderr);
    const { id, ...rest } = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Record<string, unknown>;
    assert.deepEqual(rest, { status: 'COMPLETED', downloads: 5 });
    assert.equal((await stage.look(String(id))).workflowName, 'getty_downloads_page');
  });
});
