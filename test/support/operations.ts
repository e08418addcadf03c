import { loadCatalog } from '../../src/catalog/catalog.js';
import { findOperation } from '../../src/catalog/find.js';
import type { Operation } from '../../src/catalog/operation.js';

/** The operation that everything here is about, from the real document. */
export const getDownloads = (): Operation => findOperation(loadCatalog(), 'getDownloads');
