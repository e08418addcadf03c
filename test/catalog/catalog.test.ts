import assert from 'node:assert/strict';
import { loadCatalog, loadDocument } from '../../src/catalog/catalog.js';

describe('loadCatalog', () => {
  it('reads the built-in document, all of whose operations bear its name', () => {
    assert.deepEqual([...new Set(loadCatalog().map(({ api }) => api))], ['getty-images']);
  });
});

describe('loadDocument', () => {
  it('says which file is missing', () => {
    assert.throws(() => loadDocument('/no/such/place'), /\/no\/such\/place \(ENOENT\)/);
  });
});
