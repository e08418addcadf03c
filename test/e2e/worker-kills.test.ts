import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Workflow } from '@io-orkes/conductor-javascript';
import { startEngine } from '../../src/engine/engine.js';
import type { Engine } from '../../src/engine/types.js';
import { identityOf } from '../../src/history/identity.js';
import { startSandbox, type Sandbox } from '../../src/sandbox/sandbox.js';
import { openConductor, type Conductor } from '../../src/tasks/conductor.js';
import { loadDefinitions } from '../../src/tasks/definitions.js';
import { spawnCommand, type Command } from '../support/command.js';
import { folderWithDisk } from '../support/disk.js';
import { engineFor } from '../support/engine.js';
import { environmentOf } from '../support/sandbox.js';
import { registerAll, taskOf } from '../support/stage.js';
import { LOOK_MS, until } from '../support/until.js';
import { callsOf, KILLS, moments, TROUBLED } from '../support/kills.js';
import { listedUntil, recordsBeside } from '../support/written.js';

const RANGE = { from: '2024-01-01', to: '2024-12-31' };
/** Each costs the time in which the engine misses the worker. */
const WORKER_KILLS = Math.ceil(KILLS / 5);
const ENGINE_KILLS = Math.ceil(KILLS / 20);
/** What is known of a run that does not end. */
const told = ({ tasks = [] }: Workflow, worker: Command): string =>
  JSON.stringify({
    tasks: tasks.map(({ status, pollCount, updateTime, callbackAfterSeconds, workerId, outputData }) => ({
      status,
      pollCount,
      updateTime,
      callbackAfterSeconds,
      workerId,
      progress: outputData?.['progress'],
      waiting: outputData?.['waiting'],
    })),
    worker: worker.stderr().split('\n').slice(-15),
  });

/** Several times what a slice and the unit after it take, on a slow machine too: else no attempt ever hands back. */
const SLICE_SECONDS = 5;
const RESPONSE_SECONDS = 25;

describe(`a collection on an engine whose workers are killed (${WORKER_KILLS} ×), and which is killed itself (${ENGINE_KILLS} ×)`, function () {
  this.timeout((WORKER_KILLS + ENGINE_KILLS) * 90_000 + 500_000);
  const folder = folderWithDisk();
  let engine: Engine;
  let conductor: Conductor;
  let sandbox: Sandbox;
  const workers: Command[] = [];

  before(async function () {
    await engineFor(this);
    const home = join(folder.path, 'engine');
    mkdirSync(home);
    engine = await startEngine({ cwd: home, env: process.env, folder: home });
    conductor = openConductor({ serverUrl: engine.url });
    await registerAll(conductor);
    const task = loadDefinitions().find(({ kind, name }) => kind === 'task' && name === 'getty_downloads');
    assert.ok(task);
    const impatient = {
      responseTimeoutSeconds: RESPONSE_SECONDS,
      retryCount: 100,
      retryLogic: 'FIXED',
      retryDelaySeconds: 1,
      backoffJitterMs: 0,
    };
    await conductor.call('PUT', '/metadata/taskdefs', { body: { ...task.body, ...impatient } });
    // More than all kills together leave time for: a worker goes on while its engine is down.
    const downloads = 9_000 * Math.ceil(WORKER_KILLS / 3) + 10_000 * (ENGINE_KILLS - 1);
    sandbox = await startSandbox({ ...TROUBLED, downloads, ...RANGE });
  });
  after(async () => {
    for (const worker of workers) worker.signal('SIGKILL');
    conductor.close();
    await engine.stop();
    await sandbox.close();
    folder.remove();
  });

  const work = (): Command => {
    const env = { ...environmentOf(sandbox, { GETTY_QPS: '20' }), CONDUCTOR_SERVER_URL: engine.url };
    const worker = spawnCommand(['worker'], env, folder.path);
    workers.push(worker);
    return worker;
  };
  const look = async (id: string): Promise<Workflow> =>
    (await conductor.call<Workflow>('GET', `/workflow/${id}`, { query: { includeTasks: true } })) ?? {};
  const attemptsOf = async (id: string): Promise<number> => (await look(id)).tasks?.length ?? 0;

  /** Makes the engine look at its timeouts until it has given the attempt up and made another. */
  const nextAttempt = (id: string, before: number) =>
    until(
      'the engine has given the attempt up',
      async () => {
        await conductor.call('PUT', `/workflow/decide/${id}`);
        return (await attemptsOf(id)) > before;
      },
      180_000,
      LOOK_MS,
    );

  /** Kills the engine, and starts it again with what it has stored. */
  async function restart(): Promise<void> {
    assert.ok(engine.pid);
    process.kill(engine.pid, 'SIGKILL');
    await until('it is gone', async () => !(await fetch(engine.url).then(Boolean, () => false)));
    const home = join(folder.path, 'engine');
    const port = Number(new URL(engine.url).port);
    engine = await startEngine({ cwd: home, env: process.env, folder: home, port });
  }

  it('has each record once', async () => {
    let worker = work();
    const id =
      (await conductor.call<string>('POST', '/workflow/getty_downloads_export', {
        body: {
          date_from: RANGE.from,
          date_to: RANGE.to,
          slice_seconds: SLICE_SECONDS,
          output: { destination: 'disk' },
        },
      })) ?? '';
    let found = await look(id);
    /** The worker under way is in the middle of a slice. */
    const busy = async (calls: number): Promise<void> => {
      const before = callsOf(sandbox);
      found = await look(id);
      await until(
        () => `it makes ${calls} calls: ${told(found, worker)}`,
        () => callsOf(sandbox) >= before + calls,
        180_000,
      );
      assert.equal((await look(id)).status, 'RUNNING');
    };
    for (const [index, moment] of moments(17, WORKER_KILLS).entries()) {
      await busy(moment);
      const attempts = await attemptsOf(id);
      // Every third is not killed but held: it wakes up when another one has taken over, and must not spoil its work.
      const held = index % 3 === 2;
      worker.signal(held ? 'SIGSTOP' : 'SIGKILL');
      const stale = worker;
      await nextAttempt(id, attempts);
      worker = work();
      if (held) {
        await busy(2);
        stale.signal('SIGCONT');
        await busy(6);
        stale.signal('SIGKILL');
      }
    }
    for (const moment of moments(19, ENGINE_KILLS)) {
      await busy(moment);
      await restart();
    }
    const ended = await until(
      () => `it ends: ${told(found, worker)}`,
      async () => {
        found = await look(id);
        if (found.status !== 'RUNNING') return found;
        await conductor.call('PUT', `/workflow/decide/${id}`);
        return undefined;
      },
      400_000,
      LOOK_MS,
    );
    assert.equal(ended.status, 'COMPLETED', ended.reasonForIncompletion);
    const output = taskOf(ended, 'all')?.outputData ?? {};
    assert.equal(output['verified'], true);
    assert.ok((ended.tasks?.length ?? 0) > WORKER_KILLS);
    const records = recordsBeside(String(output['manifest']));
    assert.equal(records.length, output['unique']);
    assert.deepEqual(records.map(identityOf).sort(), await listedUntil(sandbox, RANGE.to));
  });
});
