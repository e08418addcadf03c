import assert from 'node:assert/strict';
import { inputSchema } from '../../src/catalog/input-schema.js';
import { only, type Fields } from '../support/documents.js';

describe('inputSchema', () => {
  it('refuses two inputs of one name, and names that belong to the engine', () => {
    const parameter = (name: string, place: string): Fields => ({
      name,
      in: place,
      schema: { type: 'string' },
    });
    const twice = only({ parameters: [parameter('X-Name', 'header'), parameter('x_name', 'query')] });
    assert.throws(() => inputSchema(twice), /two inputs are named x_name/);
    assert.throws(
      () => inputSchema(only({ parameters: [parameter('__index', 'query')] })),
      /belong to the engine/,
    );
    assert.throws(
      () => inputSchema(only({ parameters: [parameter('connection', 'query')] })),
      /named connection/,
    );
  });

  it('leaves out formats and our own extensions, inside as well', () => {
    const schema = {
      type: 'array',
      items: { type: 'object', properties: { when: { type: 'string', format: 'date', 'x-a': 1 } } },
      'x-b': 1,
    };
    const properties = inputSchema(only({ parameters: [{ name: 'p', in: 'query', schema }] }))[
      'properties'
    ] as Fields;
    assert.deepEqual(properties['p'], {
      type: 'array',
      items: { type: 'object', properties: { when: { type: 'string' } } },
    });
  });
});
