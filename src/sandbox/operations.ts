import { loadCatalog } from '../catalog/catalog.js';
import type { Operation } from '../catalog/operation.js';

let read: readonly Operation[] | undefined;

/** The operations of the built-in document, which is read once: tests start many sandboxes. */
export const operations = (): readonly Operation[] => (read ??= loadCatalog());
