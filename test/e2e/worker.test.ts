import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TaskHandler, type Workflow } from '@io-orkes/conductor-javascript';
import { loadCatalog } from '../../src/catalog/catalog.js';
import { OWN_TASKS } from '../../src/catalog/own-task.js';
import { startEngine } from '../../src/engine/engine.js';
import { openConnections } from '../../src/http/connections.js';
import { startSandbox, type Sandbox } from '../../src/sandbox/sandbox.js';
import { openConductor, type Conductor } from '../../src/tasks/conductor.js';
import { sdkWorkers } from '../../src/tasks/sdk-workers.js';
import { spawnCommand, type Command } from '../support/command.js';
import { engineFor } from '../support/engine.js';
import { environmentOf, HISTORY, WHOLE_HISTORY } from '../support/sandbox.js';
import { openStage, registerAll, taskOf } from '../support/stage.js';
import { until } from '../support/until.js';

describe('the worker command on a real Conductor', function () {
  this.timeout(120_000);
  let engineUrl: string;
  let sandbox: Sandbox;
  let conductor: Conductor;
  let cwd: string;
  const commands: Command[] = [];

  before(async function () {
    engineUrl = (await engineFor(this)).url;
    conductor = openConductor({ serverUrl: engineUrl });
    await registerAll(conductor);
    cwd = mkdtempSync(join(tmpdir(), 'worker-'));
  });
  beforeEach(async () => {
    sandbox = await startSandbox({ seed: 7, downloads: 20, qps: 0 });
  });
  afterEach(async () => {
    for (const command of commands.splice(0)) command.signal('SIGKILL');
    await sandbox.close();
  });
  after(() => {
    conductor.close();
    rmSync(cwd, { recursive: true, force: true });
  });

  const command = (args: string[], more: Record<string, string> = {}): Command => {
    const env = { ...environmentOf(sandbox), CONDUCTOR_SERVER_URL: engineUrl, ...more };
    const started = spawnCommand(args, env, cwd);
    commands.push(started);
    return started;
  };
  const start = async (input: object = {}): Promise<string> =>
    (await conductor.call<string>('POST', '/workflow/getty_downloads_page', { body: input })) ?? '';
  const look = async (id: string): Promise<Workflow> =>
    (await conductor.call<Workflow>('GET', `/workflow/${id}`, { query: { includeTasks: true } })) ?? {};

  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    it(`lets a running task end at ${signal}, takes no other, and ends with 130`, async () => {
      const worker = command(['worker', '--concurrency', '1', '--json', '--log-level', 'debug'], {
        GETTY_QPS: '0.5',
      });
      await worker.says(/worker ready/);
      // The second call of this connection has to wait for its pace: that task is running when the signal comes.
      const first = await start();
      await until('the first is done', async () => (await look(first)).status === 'COMPLETED');
      const second = await start();
      // Not what the engine says: to it a task runs as soon as it is given out.
      const { taskId = '' } = await until('the second is there', async () => taskOf(await look(second)));
      await until('the worker has taken it', () =>
        worker
          .stdout()
          .split('\n')
          .some((line) => line.includes('task taken') && line.includes(taskId)),
      );
      worker.signal(signal);
      await worker.says(/draining/);
      const third = await start();
      assert.equal(await worker.status, 130);
      assert.equal(taskOf(await look(second))?.status, 'COMPLETED', worker.stdout());
      await until('its workflow is over', async () => (await look(second)).status === 'COMPLETED');
      assert.equal(taskOf(await look(third))?.status, 'SCHEDULED');
      for (const line of worker.stdout().trim().split('\n')) JSON.parse(line);
      await conductor.call('DELETE', `/workflow/${third}`);
    });
  }

  it('hands back what does not end in time, so that another worker takes it', async () => {
    sandbox.setFaults({ stall: 1 });
    const worker = command(['worker', '--drain-timeout', '0']);
    await worker.says(/worker ready/);
    const id = await start();
    await until('it runs', async () => taskOf(await look(id))?.status === 'IN_PROGRESS');
    worker.signal('SIGTERM');
    assert.equal(await worker.status, 130);
    assert.equal(taskOf(await look(id))?.status, 'SCHEDULED');
    sandbox.setFaults({});
    const other = command(['worker']);
    await until('another worker has done it', async () => (await look(id)).status === 'COMPLETED');
    other.signal('SIGTERM');
    assert.equal(await other.status, 130);
  });

  it('ends at once at a second signal', async () => {
    sandbox.setFaults({ stall: 1 });
    const worker = command(['worker']);
    await worker.says(/worker ready/);
    const id = await start();
    await until('it runs', async () => taskOf(await look(id))?.status === 'IN_PROGRESS');
    worker.signal('SIGTERM');
    await worker.says(/draining/);
    worker.signal('SIGTERM');
    assert.equal(await worker.status, 130);
    await conductor.call('DELETE', `/workflow/${id}`);
  });

  it('runs with a server URL without /api, and says what it works on', async () => {
    const worker = command(['worker', '--log', 'json'], {
      CONDUCTOR_SERVER_URL: engineUrl.replace(/\/api$/, ''),
    });
    await worker.says(/worker ready/);
    const ready =
      worker
        .stderr()
        .split('\n')
        .find((line) => line.includes('worker ready')) ?? '{}';
    const { types, connections, engine } = JSON.parse(ready) as Record<string, unknown>;
    assert.deepEqual(types, [...loadCatalog().map(({ task }) => task), ...OWN_TASKS.map(({ name }) => name)]);
    assert.deepEqual(connections, ['default']);
    assert.equal(`${String(engine)}/api`, engineUrl);
    worker.signal('SIGTERM');
    assert.equal(await worker.status, 130);
  });

  it('is followed by run to output and exit status', async () => {
    const worker = command(['worker']);
    await worker.says(/worker ready/);
    const good = command(['run', 'getty_downloads_page', '--input', '{"page_size": 2}', '--json']);
    assert.equal(await good.status, 0);
    const result = JSON.parse(good.stdout()) as { output: { downloads: unknown[] } };
    assert.deepEqual(Object.keys(result), ['workflowId', 'status', 'output', 'reason']);
    assert.ok(Array.isArray(result.output.downloads));
    assert.match(good.stderr(), /page\s+COMPLETED/);

    const bad = command(['run', 'getty_downloads_page', '--input', '{"page_size": 0}', '--json']);
    assert.equal(await bad.status, 1);
    const { status, reason, output } = JSON.parse(bad.stdout()) as Record<string, unknown>;
    assert.equal(status, 'FAILED');
    assert.match(String(reason), /bad_input/);
    assert.equal((output as { error: { code: string } }).error.code, 'bad_input');

    const none = command(['run', 'no_such_workflow', '--json']);
    assert.equal(await none.status, 2);
    const away = command(['run', 'getty_downloads_page'], { CONDUCTOR_SERVER_URL: 'http://127.0.0.1:9/api' });
    assert.equal(await away.status, 4);
    const broken = command(['run', 'getty_downloads_page', '--input', '{']);
    assert.equal(await broken.status, 2);
  });

  it('leaves a workflow running where run is interrupted, and cancels it where that is asked for', async () => {
    const left = command(['run', 'getty_downloads_page', '--json']);
    await left.says(/SCHEDULED/);
    left.signal('SIGINT');
    assert.equal(await left.status, 130);
    const { workflowId, status } = JSON.parse(left.stdout()) as { workflowId: string; status: string };
    assert.equal(status, 'RUNNING');
    assert.match(left.stderr(), /goes on/);
    assert.equal((await look(workflowId)).status, 'RUNNING');
    await conductor.call('DELETE', `/workflow/${workflowId}`);

    const cancelled = command(['run', 'getty_downloads_page', '--json', '--cancel-on-interrupt']);
    await cancelled.says(/SCHEDULED/);
    cancelled.signal('SIGINT');
    assert.equal(await cancelled.status, 130);
    const other = JSON.parse(cancelled.stdout()) as { workflowId: string; status: string };
    assert.equal(other.status, 'TERMINATED');
    assert.equal((await look(other.workflowId)).status, 'TERMINATED');
  });

  it('finds its definitions in place after one register, and a second one changes nothing', async () => {
    const first = command(['register', '--json']);
    assert.equal(await first.status, 0);
    const second = command(['register', '--json']);
    assert.equal(await second.status, 0);
    const { changes } = JSON.parse(second.stdout()) as { changes: { action: string }[] };
    assert.ok(changes.length >= 4);
    assert.ok(changes.every(({ action }) => action === 'none'));
  });

  it('is not needed by those who run the SDK’s TaskHandler with our handlers', async () => {
    const connections = openConnections({ env: environmentOf(sandbox), cwd });
    const quiet = {
      info: () => undefined,
      warn: () => undefined,
      error: () => undefined,
      debug: () => undefined,
    };
    const { createConductorClient } = await import('@io-orkes/conductor-javascript');
    const client = await createConductorClient({ serverUrl: engineUrl, logger: quiet });
    const operations = loadCatalog();
    const handler = new TaskHandler({
      client,
      workers: sdkWorkers({ operations, connections }),
      scanForDecorated: false,
      logger: quiet,
    });
    await handler.startWorkers();
    try {
      const good = await start({ page_size: 3 });
      const bad = await start({ page_size: 'x' });
      await until(
        'both are over',
        async () => (await look(good)).status === 'COMPLETED' && (await look(bad)).status === 'FAILED',
      );
      const output = taskOf(await look(bad))?.outputData as { error: { code: string } };
      assert.equal(output.error.code, 'bad_input');
    } finally {
      await handler.stopWorkers();
      await connections.close();
    }
  });
});

describe('an engine of its own', function () {
  this.timeout(300_000);

  it('may be restarted in mid-run, and answers the HTTP workflow with secrets that it never stores', async function () {
    await engineFor(this);
    const folder = mkdtempSync(join(tmpdir(), 'engine-'));
    const sandbox = await startSandbox({ seed: 7, downloads: 20, qps: 0, ...HISTORY });
    const token = await tokenOf(sandbox);
    const secrets = { GETTY_API_KEY: sandbox.apiKey, GETTY_ACCESS_TOKEN: token, GETTY_BASE_URL: sandbox.url };
    const options = { cwd: folder, env: process.env, folder, secrets };
    let engine = await startEngine(options);
    const stage = await openStage(engine.url, {});
    try {
      const http = await stage.run('getty_downloads_http', {
        page_size: 2,
        ...WHOLE_HISTORY,
      });
      assert.equal(http.status, 'COMPLETED');
      assert.equal((http.output as { downloads: unknown[] }).downloads.length, 2);
      assert.ok(!JSON.stringify(http).includes(token));
      assert.ok(!JSON.stringify(http).includes(sandbox.apiKey));

      const odd = await stage.run('getty_downloads_http', {
        product_type: 'easyaccess&company_downloads=true',
      });
      assert.equal(odd.status, 'FAILED');

      const input = { page_size: 1, max_pages: 8, ...WHOLE_HISTORY };
      const id = await stage.start('getty_downloads_pages', input);
      await until('it is in the middle', async () => taskOf(await stage.look(id), 'page__2') !== undefined);
      await engine.stop();
      await until('the worker has noticed', () => stage.worker.status().state === 'engine_down');
      engine = await startEngine({ ...options, port: Number(new URL(engine.url).port) });
      const workflow = await stage.ended(id, 120_000);
      assert.equal(workflow.status, 'COMPLETED');
      const { pages, downloads } = (workflow.output as { summary: { pages: number; downloads: number } })
        .summary;
      assert.deepEqual([pages, downloads], [8, 8]);
      assert.equal(stage.worker.status().lost, 0);
    } finally {
      await stage.close();
      await engine.stop();
      await sandbox.close();
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

async function tokenOf({ url, apiKey, apiSecret, username, password }: Sandbox): Promise<string> {
  const body = new URLSearchParams({
    grant_type: 'password',
    client_id: apiKey,
    client_secret: apiSecret,
    username,
    password,
  });
  const answer = await fetch(`${url}/v4/oauth2/token`, { method: 'POST', body });
  return ((await answer.json()) as { access_token: string }).access_token;
}
