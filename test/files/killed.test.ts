import assert from 'node:assert/strict';
import fc from 'fast-check';
import { entryName, readEntry } from '../../src/files/entry.js';
import { s3For } from '../support/s3.js';
import { fetchInChild } from './fetcher.js';
import { folderPlace, s3Place, sha256, wantedOf, withStage, type Asset, type Place } from './stage.js';

/** Length of the file, bytes: enough for a few notes of how far it is. */
const BYTES = 60_000_000;

/** Every file that a reader sees is whole and right, and whatever is in the catalogue is there. */
function inspect(content: Map<string, Buffer>, asset: Asset, hash: string): void {
  const entry = content.get(`catalogue/${entryName(wantedOf(asset))}`);
  const files = [...content].filter(([name]) => !name.startsWith('catalogue/'));
  for (const [name, bytes] of files) assert.equal(sha256(bytes), hash, name);
  if (entry !== undefined) assert.ok(content.has(readEntry(String(entry), 'the entry').name));
  assert.ok(files.length <= 1, 'the file is there twice');
}

/** Kills a process that fetches, again and again, looks each time, and lets the last one come to its end. */
async function survivesKills(place: Place, seed: number, kills: number): Promise<{ resumed: number }> {
  let resumed = 0;
  await withStage(place, { fileBytes: BYTES }, async (stage) => {
    const asset = stage.assets[0]!;
    const uri = await stage.uri(asset);
    const { bytes, sha256: hash } = (await stage.truth(asset)).file;
    const moments = fc.sample(
      fc.record({
        mib: fc.oneof(
          fc.integer({ min: 0, max: Math.floor(bytes / 2 ** 20) }),
          fc.constant(Math.floor(bytes / 2 ** 20)),
        ),
        ms: fc.integer({ min: 0, max: 30 }),
      }),
      { seed, numRuns: kills },
    );
    for (const moment of moments) {
      const { file } = await fetchInChild(stage, asset, uri, moment);
      if (file?.resumed === true) resumed += 1;
      inspect(await place.content(), asset, hash!);
    }
    const { file, killed } = await fetchInChild(stage, asset, uri);
    assert.equal(killed, false);
    assert.deepEqual([file?.bytes, file?.sha256], [bytes, hash]);
    if (file?.resumed === true) resumed += 1;
    const content = await place.content();
    inspect(content, asset, hash!);
    assert.equal(content.size, 2, 'the file and its entry');
    assert.equal(await place.leftovers(), 0);
    assert.equal(stage.sandbox.stats().files.violations, 0);
    assert.equal(stage.sandbox.stats().posts.total, 1);
  });
  return { resumed };
}

describe('a process that is killed while it fetches a file leaves it whole or not there', function () {
  this.timeout(300_000);

  it('in a folder, and the next one goes on', async () => {
    const place = folderPlace();
    const { resumed } = await survivesKills(place, 4, 8);
    assert.ok(resumed > 0, 'none went on with what was there');
    place.remove();
  });

  it('in S3', async function () {
    const server = await s3For(this);
    await survivesKills(await s3Place(server), 5, 3);
  });
});
