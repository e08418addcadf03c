import assert from 'node:assert/strict';
import { s3For } from '../support/s3.js';
import { fetchInChild } from './fetcher.js';
import { folderPlace, s3Place, withStage, type Place } from './stage.js';

/** Lengths of a small file and a large one, bytes. */
const SMALL = 100_000;
const LARGE = 400_000_000;

/** The most memory that a process needed which fetched a file of about this length, bytes. */
async function memoryFor(place: Place, fileBytes: number): Promise<number> {
  let most = 0;
  await withStage(place, { fileBytes }, async (stage) => {
    const asset = stage.assets[0]!;
    const { maxRss = 0, file } = await fetchInChild(stage, asset, await stage.uri(asset));
    assert.equal(file?.bytes, asset.file.bytes);
    most = maxRss;
  });
  place.remove();
  return most;
}

describe('memory stays flat, however large the file', function () {
  this.timeout(300_000);

  const staysFlat = async (placeOf: () => Promise<Place>): Promise<void> => {
    const small = await memoryFor(await placeOf(), SMALL);
    const large = await memoryFor(await placeOf(), LARGE);
    assert.ok(
      large - small < LARGE / 2,
      `${String(small)} for a small one, ${String(large)} for a large one`,
    );
  };

  it('in a folder', () => staysFlat(() => Promise.resolve(folderPlace())));

  it('in S3', async function () {
    const server = await s3For(this);
    await staysFlat(() => s3Place(server));
  });
});
