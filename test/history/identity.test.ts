import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  DOWNLOADS,
  identityOf,
  instantOf,
  stableText,
  type DownloadRecord,
} from '../../src/history/identity.js';
import { getDownloads } from '../support/operations.js';
import { anyRecord, download } from '../output/records.js';

const STABLE: readonly DownloadRecord[] = [
  { id: '2' },
  { date_downloaded: '2025-01-02T00:00:00Z' },
  { product_id: 2 },
  { product_type: 'easyaccess' },
  { size_name: 'small' },
  { user: { username: 'another' } },
  { generated_asset_id: 'gen-1' },
  { download_source: 'website' },
  { download_details: { download_notes: 'note 1', project_code: 'P' } },
  { download_details: { download_notes: 'another', project_code: null } },
];
const PASSING: readonly DownloadRecord[] = [
  { thumb_uri: 'https://x.example/1' },
  { agreement_name: 'renamed' },
  { license_model: 'x' },
  { asset_type: 'video' },
  { dimensions: null },
  { user: { username: 'user_1', first_name: 'Renamed', middle_name: 'x', last_name: 'Too' } },
  { mood: 'new' },
];

describe('the identity of a download', () => {
  it('is 32 characters of hex, and the same for ever', () => {
    assert.equal(identityOf(download(1)), 'a0b41c3917604dabe5d9728e1c3a6ec8');
  });

  for (const change of STABLE)
    it(`is another with another ${JSON.stringify(change)}`, () => {
      assert.notEqual(identityOf(download(1, change)), identityOf(download(1)));
    });

  for (const change of PASSING)
    it(`is the same with another ${JSON.stringify(change)}`, () => {
      assert.equal(identityOf(download(1, change)), identityOf(download(1)));
    });

  it('takes a field that is missing for null', () => {
    const { generated_asset_id: _, ...without } = download(1);
    assert.equal(identityOf(without), identityOf(download(1)));
    assert.equal(identityOf({}), identityOf({ user: null, download_details: {} }));
  });

  it('does not depend on the order of the fields, and tells values from their neighbours', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const turned = Object.fromEntries(Object.entries(record).reverse());
        assert.equal(identityOf(turned), identityOf(record));
      }),
    );
    assert.notEqual(
      stableText({ id: 'a', date_downloaded: null }),
      stableText({ id: null, date_downloaded: 'a' }),
    );
    assert.notEqual(stableText({ id: '1' }), stableText({ id: 1 }));
  });
});

describe('what the catalogue says of downloads', () => {
  it('is what their stored identity is made of', () => {
    assert.deepEqual(getDownloads().record, DOWNLOADS);
  });
});

describe('the instant of a download', () => {
  for (const [text, seconds] of [
    ['2025-01-01T00:00:00Z', 1_735_689_600],
    ['2025-01-01T00:00:00', 1_735_689_600],
    ['2025-01-01T02:00:00+02:00', 1_735_689_600],
    ['2025-01-01T00:00:00.25Z', 1_735_689_600.25],
    ['2025-01-01T00:00:00.1234567Z', 1_735_689_600.123],
    ['2025-01-01', undefined],
    ['yesterday', undefined],
    ['2025-13-01T00:00:00Z', undefined],
    [null, undefined],
    [1_735_689_600, undefined],
  ] as const)
    it(`of ${JSON.stringify(text)} is ${seconds}`, () => {
      assert.equal(instantOf({ date_downloaded: text }), seconds);
    });
});
