import assert from 'node:assert/strict';
import { outputSchema, taskSchemas } from '../../src/catalog/output-schema.js';
import { COLLECTED } from '../../src/catalog/collect-settings.js';
import { loadCatalog } from '../../src/catalog/catalog.js';
import { findOperation } from '../../src/catalog/find.js';
import { perform } from '../../src/history/perform.js';
import { answer, fakeConnections } from '../support/fake-connections.js';
import { getDownloads } from '../support/operations.js';

const keysOf = (schema: unknown): string[] =>
  Object.keys((schema as { properties: object }).properties).sort();

describe('outputSchema', () => {
  it('has the very fields that the task puts out, those of a collection, and error', async () => {
    const connections = fakeConnections(() => Promise.resolve(answer({ result_count: 1, downloads: [{}] })));
    const output = await perform(getDownloads(), { page: 1 }, { connections });
    const schema = outputSchema(getDownloads());
    assert.deepEqual(
      keysOf(schema),
      [...new Set([...Object.keys(output), 'error', ...Object.keys(COLLECTED)])].sort(),
    );
    const inside = (schema['properties'] as Record<string, unknown>)['request'];
    for (const key of Object.keys(output['request'] as object)) assert.ok(keysOf(inside).includes(key), key);
    const effective = (schema['properties'] as Record<string, unknown>)['effective'];
    assert.deepEqual(keysOf(effective), Object.keys(output['effective'] as object).sort());
  });

  it('has the answer as it came where there are no pages', async () => {
    const operation = loadCatalog().find(({ id }) => id === 'getProducts');
    assert.ok(operation);
    const connections = fakeConnections(() => Promise.resolve(answer({ products: [] })));
    const output = await perform(operation, {}, { connections });
    assert.deepEqual(keysOf(outputSchema(operation)), [...Object.keys(output), 'error'].sort());
  });

  it('keeps the fields of an entry as the document describes them', () => {
    const { downloads } = outputSchema(getDownloads())['properties'] as Record<string, { items: unknown }>;
    assert.ok(keysOf(downloads?.items).includes('date_downloaded'));
  });

  it('is there for each task of a catalogue', () => {
    assert.deepEqual(
      [...taskSchemas(loadCatalog()).keys()],
      loadCatalog().map(({ task }) => task),
    );
  });

  it('has what was found and what was not, of an operation that takes ids in batches', () => {
    const { properties } = outputSchema(findOperation(loadCatalog(), 'getty_images')) as {
      properties: Record<string, { type: string }>;
    };
    assert.deepEqual(Object.keys(properties).slice(0, 3), ['images', 'images_not_found', 'calls']);
    assert.equal(properties['images']?.type, 'array');
  });
});
