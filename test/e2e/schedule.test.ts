import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { identityOf } from '../../src/history/identity.js';
import { recordsBeside } from '../support/written.js';
import { runCli } from '../support/cli.js';
import { folderWithDisk } from '../support/disk.js';
import { engineFor } from '../support/engine.js';
import { openStage, type Stage } from '../support/stage.js';
import { until } from '../support/until.js';

const FILE = resolve(import.meta.dirname, '../../../workflows/schedules/getty_downloads_sync.json');

interface Executions {
  readonly results: readonly { readonly workflowId?: string }[];
}
interface Schedule {
  readonly name: string;
  readonly startWorkflowRequest: { readonly input: object };
}

describe('the schedule of the sync workflow, on Conductor’s scheduler', function () {
  this.timeout(180_000);
  let stage: Stage;
  const folder = folderWithDisk('archive');
  const file = JSON.parse(readFileSync(FILE, 'utf8')) as Schedule;
  before(async function () {
    const { url } = await engineFor(this);
    stage = await openStage(url, {
      cwd: folder.path,
      env: { GETTY_QPS: '20' },
      sandbox: { downloads: 3_000, qps: 20, from: '2025-01-01', to: '2025-12-31' },
    });
  });
  const schedule = async (...args: string[]) => {
    const result = await runCli(['schedule', ...args], {
      env: { CONDUCTOR_SERVER_URL: stage.conductor.url },
    });
    assert.equal(result.status, 0, result.stderr);
    return result.stdout;
  };
  after(async () => {
    await stage.conductor.call('DELETE', `/scheduler/schedules/${file.name}`);
    await stage.close();
    folder.remove();
  });

  it('starts runs that do not overlap, though they are due before the one before has ended', async () => {
    const body = { ...file, cronExpression: '*/2 * * * * *', paused: false };
    await stage.conductor.call('POST', '/scheduler/schedules', { body });
    const started = await until('four runs are started', async () => {
      const found = await stage.conductor.call<Executions>('GET', '/scheduler/search/executions');
      const ids = (found?.results ?? []).flatMap(({ workflowId }) => workflowId ?? []);
      return ids.length >= 4 && ids;
    });
    await stage.conductor.call('DELETE', `/scheduler/schedules/${file.name}`);
    const runs = await Promise.all(started.map((id) => stage.ended(id, 120_000)));
    assert.deepEqual(
      runs.map(({ status, reasonForIncompletion }) => [status, reasonForIncompletion]),
      runs.map(() => ['COMPLETED', undefined]),
    );
    const outputs = runs.map(({ output }) => output as { unique: number; manifest: string | null });
    const [most, ...others] = outputs.toSorted((one, other) => other.unique - one.unique);
    assert.ok(most !== undefined && most.unique > 2_000);
    assert.deepEqual(
      others.map(({ unique }) => unique),
      others.map(() => 0),
      'one brings everything, the others find nothing new',
    );
    const records = recordsBeside(String(most.manifest)).map(identityOf);
    assert.equal(records.length, most.unique);
  });

  it('is put in place, paused, resumed and listed by the command', async () => {
    const name = file.name;
    const listed = async () => {
      const { schedules } = JSON.parse(await schedule('list', '--json')) as {
        schedules: { name: string; workflow: string; paused: boolean }[];
      };
      return schedules.find((one) => one.name === name);
    };
    assert.match(await schedule('apply', name, '--dry-run'), /would be created/);
    assert.equal(await listed(), undefined, 'a dry run changes nothing');
    assert.match(await schedule('apply', name), /created, paused/);
    assert.match(await schedule('apply', name), /is in place/);
    assert.deepEqual([(await listed())?.paused, (await listed())?.workflow], [true, 'getty_downloads_sync']);
    await schedule('resume', name);
    assert.equal((await listed())?.paused, false);
    await stage.conductor.call('POST', '/scheduler/schedules', {
      body: { ...file, paused: false, cronExpression: '0 8 * * * *' },
    });
    assert.match(await schedule('apply', name), /changed/);
    assert.equal((await listed())?.paused, false, 'a running one stays running');
    await schedule('pause', name);
    assert.equal((await listed())?.paused, true);
    const unknown = await runCli(['schedule', 'pause', 'no_such'], {
      env: { CONDUCTOR_SERVER_URL: stage.conductor.url },
    });
    assert.equal(unknown.status, 2);
    assert.match(unknown.stderr, /no schedule "no_such"; it has .*getty_downloads_sync_hourly/);
  });
});
