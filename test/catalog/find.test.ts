import assert from 'node:assert/strict';
import { loadCatalog } from '../../src/catalog/catalog.js';
import { findOperation } from '../../src/catalog/find.js';
import { GettyDownloadsError } from '../../src/core/errors.js';

describe('findOperation', () => {
  const operations = loadCatalog();

  for (const word of [
    'getDownloads',
    'getty-images/getDownloads',
    'getty_downloads',
    'GET /v3/downloads',
    'get  /v3/downloads',
    ' /v3/downloads ',
  ]) {
    it(`knows GET /v3/downloads as ${JSON.stringify(word)}`, () => {
      assert.equal(findOperation(operations, word).id, 'getDownloads');
    });
  }

  for (const [word, meant] of [
    ['getDownload', 'getDownloads'],
    ['getty-downloads', 'getty_downloads'],
    ['GET /v3/download', 'GET /v3/downloads'],
    ['/v3/donwloads', '/v3/downloads'],
  ] as const) {
    it(`suggests ${meant} for ${word}`, () => {
      assert.throws(
        () => findOperation(operations, word),
        (error) =>
          error instanceof GettyDownloadsError &&
          error.code === 'not_found_locally' &&
          error.details.problems?.[0]?.suggestion === meant,
      );
    });
  }

  it('suggests nothing where nothing is near, and repeats no endless word', () => {
    assert.throws(
      () => findOperation(operations, 'x'.repeat(10_000)),
      (error) =>
        error instanceof GettyDownloadsError &&
        error.details.problems?.[0]?.suggestion === undefined &&
        error.message.length < 300,
    );
  });

  it('wants one name where a word fits two documents', () => {
    const [first] = operations;
    assert.ok(first);
    const twice = [first, { ...first, api: 'other' }];
    assert.throws(() => findOperation(twice, first.id), /getty-images\/getDownloads, other\/getDownloads/);
    assert.equal(findOperation(twice, 'other/getDownloads').api, 'other');
  });
});
