import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { identityOf } from '../../src/history/identity.js';
import { recordsBeside } from '../support/written.js';
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
});
