import assert from 'node:assert/strict';
import { readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findFile, type FetchedFile } from '../../src/files/fetch-file.js';
import { entryName } from '../../src/files/entry.js';
import type { FileFault } from '../../src/sandbox/faults.js';
import { s3For } from '../support/s3.js';
import {
  folderPlace,
  s3Place,
  sha256,
  wantedOf,
  withStage,
  type Asset,
  type Place,
  type Stage,
} from './stage.js';

/** Whatever happened on the way: the file is there whole, its entry says so, and nothing else is. */
async function isThere(stage: Stage, asset: Asset, file: FetchedFile): Promise<void> {
  const { file: real } = await stage.truth(asset);
  assert.deepEqual([file.bytes, file.sha256], [real.bytes, real.sha256]);
  assert.equal(file.content_type, 'image/jpeg');
  const content = await stage.place.content();
  assert.equal(sha256(content.get(file.name) ?? Buffer.alloc(0)), real.sha256);
  const entry = JSON.parse(String(content.get(`catalogue/${entryName(wantedOf(asset))}`))) as object;
  const { bytes, sha256: hash, content_type, name } = file;
  const { fetched, ...rest } = entry as { fetched: string };
  assert.ok(!Number.isNaN(Date.parse(fetched)));
  assert.deepEqual(rest, {
    format_version: 1,
    ...{ id: asset.id, asset_type: 'image', size: 'large', product_type: 'easyaccess' },
    ...{ name, bytes, sha256: hash, content_type },
    download: { note: 'test' },
  });
  assert.equal(await stage.place.leftovers(), 0);
  assert.equal(stage.sandbox.stats().files.violations, 0, 'credentials were sent along');
}

const next = (stage: Stage, faults: readonly (FileFault | 'ok')[]): void => {
  stage.sandbox.setFaults({ next_file: faults });
};

function keepsFiles(placeOf: () => Promise<Place>): void {
  let place: Place;
  beforeEach(async () => {
    place = await placeOf();
  });
  afterEach(() => {
    place.remove();
  });

  it('fetches a file over redirects, and puts it under its name and into the catalogue', async () => {
    await withStage(place, {}, async (stage) => {
      const asset = stage.assets[0]!;
      const seen: [number, number | undefined][] = [];
      const file = await stage.fetch(await stage.uri(asset), asset, {
        onProgress: (...at) => seen.push(at),
      });
      assert.equal(file.name, `2026-03-10/${asset.id}-large.jpg`);
      assert.equal(file.address, `${stage.store.address}/${file.name}`);
      assert.deepEqual([file.resumed, file.already], [false, false]);
      assert.deepEqual(seen.at(-1), [file.bytes, file.bytes]);
      await isThere(stage, asset, file);
    });
  });

  it('does not ask for a file that is there and intact', async () => {
    await withStage(place, {}, async (stage) => {
      const asset = stage.assets[0]!;
      assert.equal(await findFile(stage.store, wantedOf(asset)), undefined);
      const first = await stage.fetch(await stage.uri(asset), asset);
      const before = stage.sandbox.stats().files.answers;
      const again = await stage.fetch('http://127.0.0.1:9/nobody-listens', asset, { verify: 'hash' });
      assert.deepEqual(again, { ...first, already: true });
      assert.deepEqual(await findFile(stage.store, wantedOf(asset)), again);
      assert.deepEqual(stage.sandbox.stats().files.answers, before);
    });
  });

  for (const faults of [
    ['truncate'],
    ['reset', '503', 'truncate', 'truncate', 'reset'],
    ['wrong', 'truncate'],
    ['stall', 'truncate'],
  ] as const) {
    it(`goes on where a connection broke: ${faults.join(', ')}`, async () => {
      const connection = { timeouts: { response: 0.5 } };
      await withStage(place, { connection }, async (stage) => {
        const asset = stage.assets[0]!;
        const uri = await stage.uri(asset);
        next(stage, faults);
        const file = await stage.fetch(uri, asset);
        assert.equal(file.resumed, true);
        assert.ok((stage.sandbox.stats().files.answers['206'] ?? 0) >= 1);
        assert.ok(stage.sandbox.stats().files.bytes < 2 * file.bytes, 'it began anew');
        await isThere(stage, asset, file);
      });
    });
  }

  it('begins anew where parts cannot be had', async () => {
    await withStage(place, { ranges: false }, async (stage) => {
      const asset = stage.assets[0]!;
      const uri = await stage.uri(asset);
      next(stage, ['truncate', 'truncate']);
      const file = await stage.fetch(uri, asset);
      assert.equal(file.resumed, false);
      await isThere(stage, asset, file);
    });
  });

  it('never takes a part for the whole', async () => {
    await withStage(place, {}, async (stage) => {
      const asset = stage.assets[0]!;
      stage.sandbox.setFaults({ file_truncate: 1 });
      await assert.rejects(stage.fetch(await stage.uri(asset), asset), { code: 'connection_lost' });
      assert.deepEqual([...(await place.content()).keys()], []);
    });
  });

  for (const [fault, code] of [
    ['expired', 'file_expired'],
    ['redirect_away', 'file_host_refused'],
  ] as const) {
    it(`says at once that there is no use: ${fault}`, async () => {
      await withStage(place, {}, async (stage) => {
        const asset = stage.assets[0]!;
        const uri = await stage.uri(asset);
        next(stage, [fault]);
        await assert.rejects(stage.fetch(uri, asset), (error: Error & { code: string }) => {
          assert.equal(error.code, code);
          assert.ok(!JSON.stringify(error).includes(uri.split('/').at(-1)!), 'the address is a secret');
          return true;
        });
        assert.deepEqual([...(await place.content()).keys()], []);
        // The address is the same for whoever comes again.
        await isThere(stage, asset, await stage.fetch(uri, asset));
      });
    });
  }

  it('takes no more than is allowed', async () => {
    await withStage(place, { connection: { max_file_bytes: 50_000 } }, async (stage) => {
      const asset = stage.assets[0]!;
      await assert.rejects(stage.fetch(await stage.uri(asset), asset), { code: 'file_too_large' });
      assert.deepEqual([...(await place.content()).keys()], []);
    });
  });

  it('stops when it is told to', async () => {
    await withStage(place, {}, async (stage) => {
      const asset = stage.assets[0]!;
      const uri = await stage.uri(asset);
      next(stage, ['stall']);
      const stop = new AbortController();
      const stopped = stage.fetch(uri, asset, {
        signal: stop.signal,
        onProgress: () => {
          stop.abort();
        },
      });
      await assert.rejects(stopped, { code: 'interrupted' });
      assert.deepEqual([...(await place.content()).keys()], []);
      await isThere(stage, asset, await stage.fetch(uri, asset));
    });
  });

  it('gives no asset the name of another', async () => {
    await withStage(place, {}, async (stage) => {
      const [one, two] = stage.assets as [Asset, Asset];
      const template = 'same.{ext}';
      const first = await stage.fetch(await stage.uri(one), one, { template });
      const second = await stage.fetch(await stage.uri(two), two, { template });
      assert.equal(first.name, 'same.jpg');
      assert.match(second.name, /^same~[0-9a-f]{8}\.jpg$/);
      await isThere(stage, one, first);
      await isThere(stage, two, second);
    });
  });

  it('has the hash in the name where the template says so', async () => {
    await withStage(place, {}, async (stage) => {
      const asset = stage.assets[0]!;
      const file = await stage.fetch(await stage.uri(asset), asset, { template: '{sha256}.{ext}' });
      assert.equal(file.name, `${file.sha256.slice(0, 16)}.jpg`);
      await isThere(stage, asset, file);
    });
  });

  it('refuses a template before anything is sent', async () => {
    await withStage(place, {}, async (stage) => {
      const failure = stage.fetch('http://127.0.0.1:9/', stage.assets[0]!, { template: '{idd}' });
      await assert.rejects(failure, { code: 'bad_input', message: /\{idd\}/ });
    });
  });

  it('lists what is archived', async () => {
    await withStage(place, { fileBytes: 500 }, async (stage) => {
      const some = stage.assets.slice(0, 20);
      for (const asset of some) await stage.fetch(await stage.uri(asset), asset);
      const ids: string[] = [];
      for await (const entry of stage.store.entries()) ids.push(entry.id);
      assert.deepEqual(ids.sort(), some.map(({ id }) => id).sort());
    });
  });
}

describe('fetching files', function () {
  this.timeout(60_000);

  describe('into a folder', () => {
    keepsFiles(() => Promise.resolve(folderPlace()));

    const rootOf = (place: Place): string => (place.settings as { root: string }).root;

    it('goes on after a call that gave up', async () => {
      const place = folderPlace();
      await withStage(place, {}, async (stage) => {
        const asset = stage.assets[0]!;
        const uri = await stage.uri(asset);
        next(stage, ['truncate', 'expired']);
        await assert.rejects(stage.fetch(uri, asset), { code: 'file_expired' });
        assert.equal(await place.leftovers(), 2);
        const file = await stage.fetch(uri, asset);
        assert.equal(file.resumed, true);
        await isThere(stage, asset, file);
      });
      place.remove();
    });

    it('finds a file again that was in place when the process ended, without a call', async () => {
      const place = folderPlace();
      await withStage(place, {}, async (stage) => {
        const asset = stage.assets[0]!;
        const uri = await stage.uri(asset);
        const ends = { ...stage.store, putEntry: () => Promise.reject(new Error('the process ended')) };
        await assert.rejects(stage.fetch(uri, asset, { store: ends }), /the process ended/);
        const { answers } = stage.sandbox.stats().files;
        const file = await stage.fetch(uri, asset);
        assert.deepEqual(stage.sandbox.stats().files.answers, answers);
        await isThere(stage, asset, file);
      });
      place.remove();
    });

    it('fetches anew what is damaged, and puts it in its place', async () => {
      const place = folderPlace();
      await withStage(place, {}, async (stage) => {
        const asset = stage.assets[0]!;
        const file = await stage.fetch(await stage.uri(asset), asset);
        const path = join(rootOf(place), file.name);
        truncateSync(path, 100);
        await isThere(stage, asset, await stage.fetch(await stage.uri(asset), asset));
        writeFileSync(path, Buffer.alloc(file.bytes));
        const again = await stage.fetch(await stage.uri(asset), asset, { verify: 'hash' });
        assert.deepEqual([again.name, again.already], [file.name, false]);
        await isThere(stage, asset, again);
      });
      place.remove();
    });

    it('takes a file for its own that has the very content, where no entry says whose it is', async () => {
      const place = folderPlace();
      await withStage(place, {}, async (stage) => {
        const asset = stage.assets[0]!;
        const file = await stage.fetch(await stage.uri(asset), asset);
        rmSync(join(rootOf(place), 'catalogue'), { recursive: true });
        const again = await stage.fetch(await stage.uri(asset), asset);
        assert.equal(again.name, file.name);
        assert.equal((await place.content()).size, 2);
      });
      place.remove();
    });

    it('does not believe what is left of another attempt when it has changed', async () => {
      const place = folderPlace();
      await withStage(place, {}, async (stage) => {
        const asset = stage.assets[0]!;
        const uri = await stage.uri(asset);
        next(stage, ['truncate', 'expired']);
        await assert.rejects(stage.fetch(uri, asset), { code: 'file_expired' });
        const home = join(rootOf(place), '.getty-downloads/files');
        const left = readdirSync(home).filter((name) => name.endsWith('.part'));
        assert.equal(left.length, 1);
        for (const name of left) writeFileSync(join(home, name), Buffer.alloc(10_000_000, 1));
        const file = await stage.fetch(uri, asset);
        assert.equal(file.resumed, false);
        await isThere(stage, asset, file);
      });
      place.remove();
    });
  });

  describe('into S3', () => {
    let server: Awaited<ReturnType<typeof s3For>>;
    before(async function () {
      server = await s3For(this);
    });
    keepsFiles(() => s3Place(server));
  });
});
