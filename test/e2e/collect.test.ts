import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderWithDisk } from '../support/disk.js';
import { engineFor } from '../support/engine.js';
import { openStage, taskOf, type Stage } from '../support/stage.js';
import { until } from '../support/until.js';
import { linesBeside } from '../support/written.js';

const RANGE = { date_from: '2024-01-01', date_to: '2024-12-31' };

describe('a collection on a real Conductor', function () {
  this.timeout(180_000);
  let stage: Stage;
  let folder: ReturnType<typeof folderWithDisk>;
  let engineUrl: string;

  before(async function () {
    engineUrl = (await engineFor(this)).url;
  });
  beforeEach(async () => {
    folder = folderWithDisk();
    stage = await openStage(engineUrl, {
      cwd: folder.path,
      env: { GETTY_QPS: '14' },
      sandbox: { downloads: 9_000, qps: 14, latencyMs: 5, from: '2024-01-01', to: '2024-12-31' },
    });
  });
  afterEach(async () => {
    await stage.close();
    folder.remove();
  });

  const truth = async (): Promise<number> => {
    const text = await (await fetch(`${stage.sandbox.url}/sandbox/downloads`)).text();
    return text.split('\n').filter((line) => line.includes('"product_type"') && !line.includes('creditpack'))
      .length;
  };
  const lines = (): string[] =>
    readdirSync(join(folder.path, 'out'))
      .filter((name) => name.endsWith('.ndjson'))
      .flatMap((name) =>
        readFileSync(join(folder.path, 'out', name), 'utf8')
          .trimEnd()
          .split('\n'),
      );

  it('works in slices, each of which gives its slot up, and ends with everything verified', async () => {
    const id = await stage.start('getty_downloads_export', {
      ...RANGE,
      slice_seconds: 5,
      output: { destination: 'disk' },
    });
    const seen = await until(
      'a checkpoint is there',
      async () => {
        const task = taskOf(await stage.look(id), 'all');
        return task?.outputData?.['checkpoint'] !== undefined && task;
      },
      60_000,
    );
    assert.equal((seen.outputData?.['progress'] as { windows: number }).windows, 13);
    const { status, output } = await stage.ended(id, 120_000);
    assert.equal(status, 'COMPLETED');
    const { verified, unique, expected, manifest } = output as Record<string, unknown>;
    assert.deepEqual([verified, unique], [true, expected]);
    assert.equal(lines().length, unique);
    assert.ok(await truth());
    assert.match(String(manifest), /manifest\.json$/);
    assert.ok(JSON.stringify(output).length < 20_000);
  });

  it('in parts side by side comes to one verified total, each record once', async () => {
    const { status, output, reasonForIncompletion } = await stage.run('getty_downloads_backfill', {
      ...RANGE,
      days_per_task: 100,
      output: { destination: 'disk', prefix: 'years' },
    });
    assert.equal(status, 'COMPLETED', reasonForIncompletion);
    const { verified, unique, parts } = output as {
      verified: boolean;
      unique: number;
      parts: { manifest: string }[];
    };
    assert.equal(verified, true);
    assert.equal(parts.length, 4);
    const records = parts.flatMap(({ manifest }) => linesBeside(manifest));
    assert.equal(records.length, unique);
    const whole = await stage.run('getty_downloads_export', {
      ...RANGE,
      output: { destination: 'disk', prefix: 'whole' },
    });
    const { unique: all, manifest } = whole.output as { unique: number; manifest: string };
    assert.equal(unique, all);
    assert.deepEqual(records.sort(), linesBeside(manifest).sort());
  });

  it('of what is new says so when run again', async () => {
    const input = { date_from: '2024-11-01', output: { destination: 'disk', prefix: 'sync' } };
    const first = await stage.run('getty_downloads_sync', input);
    assert.equal(first.status, 'COMPLETED', first.reasonForIncompletion);
    assert.ok(Number(first.output?.['unique']) > 500);
    const second = await stage.run('getty_downloads_sync', { output: input.output });
    assert.deepEqual(
      [second.status, second.output?.['unique'], second.output?.['verified']],
      ['COMPLETED', 0, true],
    );
  });

  it('goes on from its checkpoint when its worker dies and the engine gives it to another', async () => {
    const id = await stage.start('getty_downloads_export', {
      ...RANGE,
      slice_seconds: 5,
      output: { destination: 'disk', prefix: 'retry' },
    });
    const before = await until(
      'a checkpoint is there',
      async () => {
        const task = taskOf(await stage.look(id), 'all');
        return task?.status === 'IN_PROGRESS' && task.outputData?.['checkpoint'] !== undefined && task;
      },
      60_000,
    );
    // What the engine does when a response does not come in time: the attempt is over, the next one has no output.
    await stage.conductor.call('POST', '/tasks', {
      body: {
        taskId: before.taskId,
        workflowInstanceId: id,
        status: 'FAILED',
        outputData: before.outputData,
      },
    });
    const { status, output, tasks = [] } = await stage.ended(id, 120_000);
    assert.equal(status, 'COMPLETED');
    assert.ok(tasks.length > 1);
    const { unique, manifest, calls } = output as { unique: number; manifest: string; calls: number };
    assert.equal(linesBeside(manifest).length, unique);
    assert.ok(calls < (unique / 100) * 1.6, `${calls} calls for ${unique} records`);
  });
});
