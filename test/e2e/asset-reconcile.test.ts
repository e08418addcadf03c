import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { entryName, entryText } from '../../src/files/entry.js';
import { openFileStore } from '../../src/files/open-store.js';
import { assertSmall, downloadsOr } from '../support/payloads.js';
import { troubledStage } from '../support/troubled.js';
import { downloadsOf, purchasesOf } from '../support/truth.js';

const DOWNLOADS = downloadsOr(600);
/** So many of each list stand in the report itself. */
const SHOWN = 2000;

describe('getty_asset_reconcile, on a real Conductor', function () {
  const patienceMs = 200_000 + DOWNLOADS * 20;
  this.timeout(patienceMs + 40_000);
  const { folder, stage } = troubledStage({
    downloads: DOWNLOADS,
    from: '2025-01-01',
    to: '2025-06-30',
    seed: 17,
    companyEnabled: false,
  });
  /** Puts an entry into the catalogue, as a file that is archived has one. */
  async function archive(files: readonly (readonly [id: string, size: string])[]): Promise<void> {
    const store = await openFileStore({ type: 'files', root: join(folder, 'out') }, 'assets');
    for (const [id, size] of files) {
      const identity = { id, assetType: 'image' as const, size };
      await store.putEntry(
        entryName(identity),
        entryText({
          ...{ id, asset_type: 'image', size, product_type: null, name: `x/${id}-${size}.jpg` },
          ...{
            bytes: 10,
            sha256: '0'.repeat(64),
            content_type: 'image/jpeg',
            fetched: '2025-07-01T00:00:00Z',
          },
          download: {},
        }),
      );
    }
    await store.close();
  }

  it('finds what is missing here, unknown there, and doubled on either side', async () => {
    const downloads = await downloadsOf(stage().sandbox);
    const bought = (await purchasesOf(stage().sandbox)).map(({ asset_id }) => asset_id);
    const downloaded = downloads.map(({ id }) => id);
    const theirs = new Set([...downloaded, ...bought]);
    const here = [...theirs].filter((_, index) => index % 3 === 0);
    const [twice = ''] = here;
    await archive([...here.map((id) => [id, 'largest'] as const), [twice, 'small'], ['5550001', 'largest']]);

    const id = await stage().start('getty_asset_reconcile', { date_from: '2025-01-01' });
    const ended = await stage().ended(id, patienceMs);
    assert.equal(ended.status, 'COMPLETED', ended.reasonForIncompletion);
    assertSmall(ended);
    const output = ended.output as Record<string, unknown> & { json: string };
    const { sections } = JSON.parse(readFileSync(output.json, 'utf8')) as {
      sections: { key: string; rows: { id: string }[] }[];
    };
    const ids = (key: string): string[] =>
      (sections.find((one) => one.key === key)?.rows ?? []).map((row) => row.id).sort();
    const missing = [...theirs].filter((_, index) => index % 3 !== 0).sort();
    const seen = new Set<string>();
    const often = [...new Set(downloaded.filter((one) => seen.size === seen.add(one).size))].sort();
    assert.deepEqual([output['verified'], output['purchases_verified']], [true, true]);
    assert.equal(output['theirs'], theirs.size);
    const same = (key: string, expected: readonly string[]): void => {
      const shown = ids(key);
      if (expected.length <= SHOWN) {
        assert.deepEqual(shown, expected);
        return;
      }
      const all = new Set(expected);
      assert.equal(new Set(shown.filter((one) => all.has(one))).size, SHOWN, key);
    };
    same('missing_here', missing);
    same('unknown_there', ['5550001']);
    same('doubled_here', [twice]);
    same('doubled_there', often);
    assert.deepEqual(
      ['missing_here', 'unknown_there', 'doubled_here', 'doubled_there'].map((name) => output[name]),
      [missing.length, 1, 1, often.length],
    );
  });
});
