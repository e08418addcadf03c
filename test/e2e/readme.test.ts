import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { startSandbox, type Sandbox } from '../../src/sandbox/sandbox.js';
import { openConductor, type Conductor } from '../../src/tasks/conductor.js';
import { loadDefinitions } from '../../src/tasks/definitions.js';
import { followWorkflow, startWorkflow } from '../../src/tasks/follow.js';
import { planRegistration, register } from '../../src/tasks/register.js';
import { engineFor } from '../support/engine.js';
import { compileExample, examples, removeExamples } from '../support/examples.js';
import { daysAgo, environmentOf } from '../support/sandbox.js';

describe("the README's example for the TaskHandler of the SDK", () => {
  let conductor: Conductor;
  let sandbox: Sandbox;
  let child: ChildProcess | undefined;

  before(async function () {
    const engine = await engineFor(this);
    conductor = openConductor({ serverUrl: engine.url });
    const definitions = loadDefinitions();
    await register(conductor, definitions, await planRegistration(conductor, definitions));
    sandbox = await startSandbox({ downloads: 200, from: daysAgo(20), qps: 100 });
    child = spawn(process.execPath, [compileExample('handler', examples[1] ?? '')], {
      env: { ...process.env, ...environmentOf(sandbox), CONDUCTOR_SERVER_URL: engine.url },
      stdio: 'ignore',
    });
  });

  after(async () => {
    if (child?.exitCode === null) {
      child.kill('SIGKILL');
      await once(child, 'close');
    }
    conductor.close();
    await sandbox.close();
    removeExamples();
  });

  it('performs a task on a real Conductor', async function () {
    this.timeout(120_000);
    const input = { page_size: 5 };
    const id = await startWorkflow(conductor, { name: 'getty_downloads_page', input });
    const signal = new AbortController().signal;
    const { status, output } = await followWorkflow(conductor, id, { signal, timeoutMs: 100_000 });
    assert.equal(status, 'COMPLETED');
    assert.equal((output['downloads'] as unknown[]).length, 5);
  });
});
