import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Workflow } from '@io-orkes/conductor-javascript';
import { startSandbox, type Sandbox } from '../../src/sandbox/sandbox.js';
import { openConductor, type Conductor } from '../../src/tasks/conductor.js';
import { loadDefinitions } from '../../src/tasks/definitions.js';
import type { Command } from '../support/command.js';
import { engineFor } from '../support/engine.js';
import { temporaryFolder } from '../support/fake-java.js';
import { ACCOUNT, errorIn, freshImages, last, registerOne, spawnSpender } from '../support/guarded.js';
import { KILLS } from '../support/kills.js';
import { HISTORY } from '../support/sandbox.js';
import { registerAll } from '../support/stage.js';
import { LOOK_MS, until } from '../support/until.js';

const IMAGES = 8 * KILLS;
/** Seconds that a call may take: soon after, somebody asks what became of it. */
const BUDGET = 3;

describe(`downloads whose worker is killed (${KILLS} ×), and whose calls are cut off`, function () {
  this.timeout(KILLS * 40_000 + 180_000);
  const folder = temporaryFolder();
  const workers: Command[] = [];
  let conductor: Conductor;
  let sandbox: Sandbox;
  let serverUrl: string;

  before(async function () {
    serverUrl = (await engineFor(this)).url;
    conductor = openConductor({ serverUrl });
    await registerAll(conductor);
    const task = loadDefinitions().find(({ name }) => name === 'getty_download_image');
    assert.ok(task);
    const impatient = {
      responseTimeoutSeconds: 8,
      retryCount: 20,
      retryLogic: 'FIXED',
      retryDelaySeconds: 1,
    };
    await conductor.call('PUT', '/metadata/taskdefs', {
      body: { ...task.body, ...impatient, backoffJitterMs: 0 },
    });
    sandbox = await startSandbox({
      ...{ seed: 7, downloads: 60, ...HISTORY, qps: 0, latencyMs: 60, assets: 4 * IMAGES },
      allowance: 10 * IMAGES,
    });
    const { url } = sandbox;
    const more = `base_url: '${url}', qps: 200, budget: ${BUDGET}, spending: { cap_per_day: ${IMAGES} }`;
    writeFileSync(
      join(folder.path, 'getty-downloads.yaml'),
      `connections:\n  default: { ${ACCOUNT}, ${more} }\n`,
    );
  });
  after(async () => {
    for (const worker of workers) worker.signal('SIGKILL');
    await registerAll(conductor);
    conductor.close();
    await sandbox.close();
    folder.remove();
  });

  const work = (): Command => {
    const worker = spawnSpender(sandbox, serverUrl, folder.path);
    workers.push(worker);
    return worker;
  };
  const total = (): number => sandbox.stats().posts.total;

  it('takes one from the allowance for an asset at most, and knows of each but as many as were cut off', async () => {
    const images = await freshImages(sandbox, IMAGES);
    assert.equal(images.length, IMAGES);
    const name = await registerOne(conductor, 'getty_download_image');
    const ids = [];
    let worker = work();
    // What is cut off is as often lost as not, and the client sees the same.
    sandbox.setFaults({ reset_after: 0.05, reset: 0.05, '504_after': 0.03, '504': 0.03 });
    for (const id of images)
      ids.push(
        (await conductor.call<string>('POST', '/workflow', {
          body: { name, version: 1, input: { id, confirm: true } },
        })) ?? '',
      );
    for (let kill = 0; kill < KILLS; kill += 1) {
      const before = total();
      const enough = Math.min(before + 4, IMAGES - 2);
      await until('some downloads are made', () => total() >= enough, 30_000).catch(() => undefined);
      worker.signal('SIGKILL');
      worker = work();
    }
    const look = async (id: string): Promise<Workflow> =>
      (await conductor.call<Workflow>('GET', `/workflow/${id}`, { query: { includeTasks: true } })) ?? {};
    const runs: Workflow[] = [];
    for (const id of ids)
      runs.push(
        await until(
          'it ends',
          async () => {
            const run = await look(id);
            if (run.status !== 'RUNNING') return run;
            await conductor.call('PUT', `/workflow/decide/${id}`);
            return undefined;
          },
          KILLS * 30_000 + 120_000,
          LOOK_MS,
        ),
      );
    const { counted, outcomes } = sandbox.stats().posts;
    const unknown = runs.filter((run) => errorIn(last(run))['code'] === 'outcome_unknown');
    const done = runs.filter(({ status }) => status === 'COMPLETED');
    assert.equal(done.length + unknown.length, IMAGES);
    for (const id of images) assert.ok((counted[id] ?? 0) <= 1, `${id} was taken ${counted[id]} times`);
    for (const run of done) assert.equal(counted[String(last(run).inputData?.['id'])], 1);
    // A call that did nothing and one whose answer was lost look the same: those alone may be unknown.
    const cut = Object.values(outcomes).filter(
      (one) => one['reset'] !== undefined || one['504'] !== undefined,
    );
    // A kill catches one at most, for they are made one at a time.
    assert.ok(unknown.length <= KILLS + cut.length, `${unknown.length} unknown, ${cut.length} cut off`);
    for (const run of unknown) assert.ok(Array.isArray(last(run).outputData?.['how_to_decide']));
  });
});
