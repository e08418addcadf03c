import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadCatalog, loadDocument } from '../../src/catalog/catalog.js';
import { documentOf, THING } from '../support/documents.js';

describe('loadCatalog', () => {
  it('reads every document of a folder in the order of the names, and nothing else', () => {
    const folder = mkdtempSync(join(tmpdir(), 'catalog-'));
    try {
      const other = documentOf({ get: { ...THING, operationId: 'other' } });
      writeFileSync(join(folder, 'b.openapi.yaml'), other);
      writeFileSync(
        join(folder, 'a.openapi.json'),
        JSON.stringify({ openapi: '3.1.0', paths: { '/a': { get: THING } } }),
      );
      writeFileSync(join(folder, 'notes.yaml'), 'not a document');
      assert.deepEqual(
        loadCatalog(folder).map(({ api, id }) => `${api}/${id}`),
        ['a/getThing', 'b/other'],
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('says which folder or file is missing', () => {
    for (const load of [loadCatalog, loadDocument])
      assert.throws(() => load('/no/such/place'), /\/no\/such\/place \(ENOENT\)/);
  });
});
