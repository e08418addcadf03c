import assert from 'node:assert/strict';
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkFormatVersion } from '../../src/output/format-version.js';
import { createManifest, readManifest, writeManifest, type ManifestHead } from '../../src/output/manifest.js';
import { hasMarker, leaveMarker, removeMarker } from '../../src/output/marker.js';
import { openDestination } from '../../src/output/open.js';
import { temporaryFolder } from '../support/fake-java.js';
import { commit, unit } from './contract.js';
import { outs } from './records.js';

const HEAD: ManifestHead = {
  collection: 'a-1',
  created: '2025-02-01T00:00:00Z',
  connection: 'default',
  account: '5f2c',
  from: '2025-01-01T00:00:00Z',
  to: '2025-01-31T00:00:00Z',
  filters: { product_type: 'easyaccess' },
  format: 'ndjson',
  gzip: false,
  user: 'keep',
};
const WINDOW = {
  from: HEAD.from,
  to: HEAD.to,
  expected: 101,
  unique: 100,
  duplicates: 1,
  verified: true,
};

describe('a manifest', () => {
  const { path: root, remove } = temporaryFolder();
  after(remove);
  const opened = (prefix: string) => openDestination({ type: 'files', root }, { prefix });

  it('lists parts and windows, and counts them', async () => {
    const destination = await opened('whole');
    const parts = [
      ...(await commit(destination, unit(0, 99), [outs(0, 100)])),
      ...(await commit(destination, unit(99, 199), [outs(100, 150)])),
    ];
    const manifest = createManifest(HEAD, [WINDOW, { ...WINDOW, verified: false }], parts);
    const address = await writeManifest(destination, manifest);
    assert.equal(address, join(root, 'whole', 'manifest.json'));
    const written = JSON.parse(readFileSync(address, 'utf8')) as object;
    assert.deepEqual(written, {
      format_version: 1,
      ...HEAD,
      totals: {
        records: 150,
        bytes: parts.reduce((sum, { bytes }) => sum + bytes, 0),
        parts: 2,
        windows: 2,
        expected: 202,
        unique: 200,
        duplicates: 2,
        verified: false,
      },
      windows: [WINDOW, { ...WINDOW, verified: false }],
      parts,
    });
    assert.deepEqual(Object.keys(parts[0]!), ['path', 'records', 'bytes', 'sha256']);
    assert.deepEqual(await readManifest(destination), written);
  });

  it('does not appear where a part is not there', async () => {
    const destination = await opened('lacking');
    const parts = await commit(destination, unit(0, 99), [outs(0, 100)]);
    rmSync(join(root, 'lacking', parts[0]!.path));
    await assert.rejects(writeManifest(destination, createManifest(HEAD, [WINDOW], parts)), {
      code: 'destination_not_shared',
      message: new RegExp(parts[0]!.path),
    });
    assert.equal(await readManifest(destination), undefined);
    assert.deepEqual(readdirSync(join(root, 'lacking')), []);
  });

  it('of a newer version is refused, and so is what is none', async () => {
    const destination = await opened('newer');
    const path = join(root, 'newer', 'manifest.json');
    writeFileSync(path, '{"format_version":2}');
    await assert.rejects(readManifest(destination), { code: 'newer_format', message: /format version 2/ });
    for (const text of ['{}', '[]', 'null', '{"format_version":"1"}', '{"format_version":0}', '{']) {
      writeFileSync(path, text);
      await assert.rejects(readManifest(destination), { code: 'destination_failed' }, text);
    }
    checkFormatVersion({ format_version: 1 }, 3, 'x');
  });
});

describe('the marker of a collection', () => {
  const { path: root, remove } = temporaryFolder();
  after(remove);

  it('is found by those who see the same root, and missed by others', async () => {
    const here = await openDestination({ type: 'files', root }, { prefix: 'here' });
    const elsewhere = await openDestination({ type: 'files', root }, { prefix: 'elsewhere' });
    await leaveMarker(here, 'a-1');
    assert.equal(await hasMarker(here, 'a-1'), true);
    assert.equal(await hasMarker(here, 'a-2'), false);
    assert.equal(await hasMarker(elsewhere, 'a-1'), false);
    await removeMarker(here, 'a-1');
    assert.equal(await hasMarker(here, 'a-1'), false);
  });
});
