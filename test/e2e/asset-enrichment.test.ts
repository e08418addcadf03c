import assert from 'node:assert/strict';
import { folderWithDisk } from '../support/disk.js';
import { engineFor } from '../support/engine.js';
import { assetsOf, downloadsOf } from '../support/truth.js';
import { openStage, type Stage } from '../support/stage.js';
import { recordsBeside } from '../support/written.js';

describe('getty_asset_enrichment, on a real Conductor', function () {
  this.timeout(240_000);
  let stage: Stage;
  const folder = folderWithDisk('archive');
  before(async function () {
    stage = await openStage((await engineFor(this)).url, {
      cwd: folder.path,
      sandbox: {
        ...{ downloads: 900, from: '2025-01-01', to: '2025-06-30', seed: 11 },
        faults: { '429': 0.03, '503': 0.03, reset: 0.02, truncate: 0.02 },
      },
    });
  });
  after(async () => {
    await stage.close();
    folder.remove();
  });

  const enrich = async (input: object = {}) => {
    const id = await stage.start('getty_asset_enrichment', {
      ...{ date_from: '2025-01-01', format: 'ndjson', batch_size: 150 },
      ...input,
    });
    const ended = await stage.ended(id, 200_000);
    assert.equal(ended.status, 'COMPLETED', ended.reasonForIncompletion);
    return ended.output as { downloads: number; records: number; with_metadata: number; manifest: string };
  };

  it('brings every download once, with what the API knows of its asset', async () => {
    const output = await enrich();
    const assets = new Map((await assetsOf(stage.sandbox)).map((one) => [one.id, one]));
    const expected = (await downloadsOf(stage.sandbox)).map(({ id, date_downloaded }) => {
      const known = assets.get(id)?.metadata;
      return [
        date_downloaded,
        id,
        known?.title ?? null,
        known?.artist ?? null,
        known?.collection_name ?? null,
      ];
    });
    const records = recordsBeside(output.manifest);
    assert.equal(output.records, expected.length);
    assert.equal(output.with_metadata, expected.length);
    assert.deepEqual(
      records
        .map((one) => ['date_downloaded', 'id', 'title', 'artist', 'collection'].map((name) => one[name]))
        .sort(),
      expected.sort(),
    );
  });

  it('says that there is nothing new when it is run again', async () => {
    const output = await enrich();
    assert.equal(output.downloads, 0);
    assert.equal(output.manifest ?? null, null);
  });
});
