import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Workflow } from '@io-orkes/conductor-javascript';
import { folderWithDisk } from '../support/disk.js';
import { engineFor } from '../support/engine.js';
import { errorIn, freshImages, last, registerOne } from '../support/guarded.js';
import { openStage, type Stage } from '../support/stage.js';

interface FileOutput {
  readonly address: string;
  readonly name: string;
  readonly sha256: string;
  readonly resumed: boolean;
  readonly already: boolean;
}

describe('files of downloads on a real Conductor', function () {
  this.timeout(120_000);
  const folder = folderWithDisk();
  const state = folderWithDisk();
  let stage: Stage;
  let images: string[];
  let workflow: string;

  before(async function () {
    const { url } = await engineFor(this);
    stage = await openStage(url, {
      sandbox: { allowance: 50, assets: 100 },
      env: { GETTY_SPENDING_PER_DAY: '30', GETTY_STATE_DIR: state.path },
      cwd: folder.path,
    });
    images = await freshImages(stage.sandbox, 20);
    workflow = await registerOne(stage.conductor, 'getty_download_image');
  });
  after(async () => {
    await stage.close();
    folder.remove();
    state.remove();
  });

  const next = (): string => images.shift() ?? assert.fail('no image is left');
  const counted = (id: string): number => stage.sandbox.stats().posts.counted[id] ?? 0;
  const download = (id: string, output: object = { destination: 'disk' }): Promise<Workflow> =>
    stage.run(workflow, { id, confirm: true, output });
  const fileOf = (run: Workflow): FileOutput => last(run).outputData?.['file'] as FileOutput;

  it('downloads once, puts the file into the destination, and neither pays nor fetches when it comes again', async () => {
    const id = next();
    const run = await download(id);
    assert.equal(run.status, 'COMPLETED', run.reasonForIncompletion);
    const file = fileOf(run);
    assert.match(file.name, new RegExp(`^\\d{4}-\\d\\d-\\d\\d/${id}-largest\\.jpg$`));
    const bytes = readFileSync(join(folder.path, 'out', file.name));
    assert.equal(createHash('sha256').update(bytes).digest('hex'), file.sha256);
    const { answers } = stage.sandbox.stats().files;
    const again = await download(id);
    assert.equal(again.status, 'COMPLETED', again.reasonForIncompletion);
    assert.deepEqual(fileOf(again), { ...file, already: true, resumed: false });
    assert.equal(counted(id), 1);
    assert.deepEqual(stage.sandbox.stats().files.answers, answers);
    assert.equal(stage.sandbox.stats().files.violations, 0);
  });

  it('goes on where a connection broke', async () => {
    const id = next();
    stage.sandbox.setFaults({ next_file: ['truncate', 'reset'] });
    const run = await download(id, { destination: 'disk', name: '{asset_type}/{id}.{ext}' });
    assert.equal(run.status, 'COMPLETED', run.reasonForIncompletion);
    assert.equal(fileOf(run).resumed, true);
    assert.equal(fileOf(run).name, `image/${id}.jpg`);
    assert.equal(counted(id), 1);
  });

  it('keeps what was paid for where the file cannot be had, and a retry pays nothing', async () => {
    const id = next();
    stage.sandbox.setFaults({ next_file: ['expired'] });
    const run = await download(id);
    assert.equal(run.status, 'FAILED');
    assert.equal(errorIn(last(run))['code'], 'file_expired');
    assert.match((last(run).outputData?.['result'] as { uri: string }).uri, /^http/);
    await stage.conductor.call('POST', `/workflow/${run.workflowId}/retry`);
    const again = await stage.ended(run.workflowId ?? '');
    assert.equal(again.status, 'COMPLETED', again.reasonForIncompletion);
    assert.equal(fileOf(again).already, false);
    assert.equal(counted(id), 1);
  });

  it('pays nothing for a name or a destination that cannot be', async () => {
    const id = next();
    for (const [output, code] of [
      [{ destination: 'disk', name: '{nothing}' }, 'bad_input'],
      [{ destination: 'disk', prefix: '../up' }, 'bad_input'],
      [{ destination: 'elsewhere' }, 'unknown_destination'],
      [{}, 'bad_input'],
    ] as const)
      assert.equal(errorIn(last(await download(id, output)))['code'], code);
    assert.equal(counted(id), 0);
    assert.ok(!readdirSync(folder.path).includes('up'));
  });
});
