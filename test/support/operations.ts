import assert from 'node:assert/strict';
import { loadCatalog } from '../../src/catalog/catalog.js';
import type { Operation } from '../../src/catalog/operation.js';

/** The operation that everything here is about, from the real document. */
export function getDownloads(): Operation {
  const operation = loadCatalog().find(({ id }) => id === 'getDownloads');
  assert.ok(operation);
  return operation;
}
