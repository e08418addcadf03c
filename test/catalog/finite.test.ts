import assert from 'node:assert/strict';
import fc from 'fast-check';
import { finiteSchema } from '../../src/catalog/finite.js';
import type { JsonSchema } from '../../src/catalog/operation.js';

const ref = (name: string): JsonSchema => ({ $ref: `#/$defs/${name}` });

describe('finiteSchema', () => {
  it('has what references point at, and what stands beside them', () => {
    const definitions = {
      A: { type: 'object', properties: { b: ref('B') } },
      B: { type: 'string', title: 'Theirs' },
    };
    assert.deepEqual(finiteSchema({ ...ref('A'), description: 'Mine.' }, definitions), {
      type: 'object',
      properties: { b: { type: 'string', title: 'Theirs' } },
      description: 'Mine.',
    });
  });

  it('says where a schema leads back to itself', () => {
    const Node = {
      type: 'object',
      title: 'A node',
      properties: { next: ref('Node'), all: { type: 'array', items: ref('Node') } },
    };
    const cut = { type: 'object', title: 'A node', 'x-cut': 'leads back to Node' };
    assert.deepEqual(finiteSchema(ref('Node'), { Node }), {
      ...Node,
      properties: { next: cut, all: { type: 'array', items: cut } },
    });
  });

  it('leaves out what is too deep, too wide or too long, and says so', () => {
    const deep = (levels: number): JsonSchema =>
      levels === 0 ? {} : { type: 'object', properties: { a: deep(levels - 1) } };
    assert.match(JSON.stringify(finiteSchema(deep(20))), /"x-cut":"deeper levels are left out"/);
    const wide = {
      properties: Object.fromEntries(
        Array.from({ length: 5_000 }, (_, at) => [`p${at}`, { type: 'string' }]),
      ),
    };
    const shown = finiteSchema({ properties: { first: wide, second: { type: 'string' } } });
    const { first, second } = shown['properties'] as Record<string, JsonSchema>;
    assert.equal(first?.['x-cut'], '5000 are here, of which 997 are shown');
    assert.deepEqual(second, { type: 'string' });
    const long = finiteSchema({
      enum: Array.from({ length: 1_000 }, (_, at) => at),
      description: 'x'.repeat(9_000),
      examples: ['y'.repeat(20_000)],
    });
    assert.deepEqual(
      [(long['enum'] as unknown[]).length, String(long['description']).length, long['examples']],
      [200, 4_001, []],
    );
    assert.match(String(long['x-cut']), /^1000 values/);
  });

  it('is small for whatever definitions', () => {
    const names = ['A', 'B', 'C', 'D'];
    const schema = fc.letrec<{ schema: JsonSchema }>((tie) => ({
      schema: fc.oneof(
        { depthSize: 'medium' },
        fc.constantFrom(...names.map(ref)),
        fc.record({ properties: fc.dictionary(fc.string(), tie('schema'), { maxKeys: 4 }) }),
        fc.record({ allOf: fc.array(tie('schema'), { maxLength: 4 }), items: tie('schema') }),
      ),
    })).schema;
    fc.assert(
      fc.property(fc.record(Object.fromEntries(names.map((name) => [name, schema]))), (definitions) => {
        const text = JSON.stringify(finiteSchema(ref('A'), definitions));
        assert.ok(text.length < 300_000 && !text.includes('$ref'), String(text.length));
      }),
    );
  });
});
