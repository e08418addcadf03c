import assert from 'node:assert/strict';
import type { Workflow } from '@io-orkes/conductor-javascript';
import { assertSmall, downloadsOr } from '../support/payloads.js';
import { assetsOf, downloadsOf } from '../support/truth.js';
import { troubledStage } from '../support/troubled.js';
import { recordsBeside } from '../support/written.js';

const DOWNLOADS = downloadsOr(900);

/** Why a run has failed, attempt by attempt. */
const told = ({ tasks = [] }: Workflow): string =>
  tasks
    .map(({ referenceTaskName, status, reasonForIncompletion }) =>
      [referenceTaskName, status, reasonForIncompletion].join(' '),
    )
    .join('\n');

describe(`getty_asset_enrichment of ${DOWNLOADS} downloads, on a real Conductor`, function () {
  this.timeout(240_000 + DOWNLOADS * 20);
  let run: Workflow;
  const { stage } = troubledStage({ downloads: DOWNLOADS, from: '2025-01-01', to: '2025-06-30', seed: 11 });
  const enrich = async (input: object = {}) => {
    const id = await stage().start('getty_asset_enrichment', {
      ...{ date_from: '2025-01-01', format: 'ndjson', batch_size: Math.max(150, DOWNLOADS / 50) },
      ...input,
    });
    const ended = await stage().ended(id, 200_000 + DOWNLOADS * 20);
    run = ended;
    assert.equal(ended.status, 'COMPLETED', told(ended));
    return ended.output as { downloads: number; records: number; with_metadata: number; manifest: string };
  };

  it('brings every download once, with what the API knows of its asset', async () => {
    const output = await enrich();
    const assets = new Map((await assetsOf(stage().sandbox)).map((one) => [one.id, one]));
    const expected = (await downloadsOf(stage().sandbox)).map(({ id, date_downloaded }) => {
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

  it('leaves the payload limits of the engine untouched', () => {
    assertSmall(run);
  });

  it('says that there is nothing new when it is run again', async () => {
    const output = await enrich();
    assert.equal(output.downloads, 0);
    assert.equal(output.manifest ?? null, null);
  });
});
