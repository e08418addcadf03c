import assert from 'node:assert/strict';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { exampleOf } from '../../src/catalog/example.js';
import type { JsonSchema } from '../../src/catalog/operation.js';

const ref = (name: string): JsonSchema => ({ $ref: `#/$defs/${name}` });
const example = (schema: JsonSchema, definitions: Record<string, JsonSchema> = {}): unknown =>
  exampleOf(schema, definitions, 'writeOnly');

describe('exampleOf', () => {
  for (const [what, schema, expected] of [
    ['an example before a default', { type: 'string', examples: ['e'], default: 'd' }, 'e'],
    ['a default before the allowed values', { enum: [1, 2], default: 2 }, 2],
    ['the first allowed value', { enum: ['a', 'b'] }, 'a'],
    ['the only value', { const: null }, null],
    ['a date', { type: 'string', format: 'date' }, '2025-03-14'],
    ['a text of the right length', { type: 'string', minLength: 6, maxLength: 7 }, 'text t'],
    ['a short text', { type: 'string', maxLength: 2 }, 'te'],
    ['a number in its range', { type: 'integer', minimum: 5 }, 5],
    ['a number above one', { type: 'number', exclusiveMinimum: 5 }, 6],
    ['a number below one', { type: 'integer', maximum: -3 }, -3],
    ['something that may be null', { type: ['null', 'boolean'] }, true],
    ['nothing', {}, undefined],
    ['a list', { type: 'array', items: { type: 'integer' } }, [1]],
    ['a list of nothing known', { type: 'array' }, []],
    ['a map', { type: 'object', additionalProperties: { type: 'integer' } }, { name: 1 }],
    [
      'an object without what is only sent',
      { properties: { a: { type: 'integer' }, b: { type: 'integer', writeOnly: true } } },
      { a: 1 },
    ],
    [
      'parts together',
      {
        allOf: [{ properties: { a: { const: 1 } } }, { properties: { b: { const: 2 } } }],
        properties: { c: { const: 3 } },
      },
      { a: 1, b: 2, c: 3 },
    ],
    ['the first alternative that is something', { anyOf: [{ type: 'null' }, { type: 'string' }] }, 'text'],
  ] as const) {
    it(`makes ${what}`, () => {
      assert.deepEqual(example(schema), expected);
    });
  }

  it('leaves out what leads into itself, and is small for whatever schema', () => {
    const Node = {
      type: 'object',
      properties: { n: { type: 'integer' }, next: ref('Node'), all: { type: 'array', items: ref('Node') } },
    };
    assert.deepEqual(example(ref('Node'), { Node }), { n: 1, all: [] });
    const wide = Object.fromEntries(
      Array.from({ length: 26 }, (_, at) => [
        `S${at}`,
        {
          type: 'object',
          properties: Object.fromEntries(Array.from({ length: 26 }, (_, to) => [`p${to}`, ref(`S${to}`)])),
        },
      ]),
    );
    assert.ok(JSON.stringify(example(ref('S0'), wide)).length < 20_000);
    assert.equal(String(example({ type: 'string', minLength: 1e9 })).length, 200);
    assert.deepEqual(example({ type: 'array', items: { type: 'integer' }, minItems: 1e9 }), [1]);
  });

  it('fits the schema, for schemas that are plainly said', () => {
    const { schema } = fc.letrec<{ schema: JsonSchema }>((tie) => ({
      schema: fc.oneof(
        { depthSize: 'small' },
        fc.record(
          { type: fc.constant('integer'), minimum: fc.integer({ min: -9, max: 9 }) },
          { requiredKeys: ['type'] },
        ),
        fc.record({ type: fc.constant('number'), exclusiveMinimum: fc.integer({ min: -9, max: 9 }) }),
        fc.record({ type: fc.constant('integer'), maximum: fc.integer({ min: -9, max: 9 }) }),
        fc.record({ type: fc.constant('string'), minLength: fc.nat(50) }),
        fc.record({ type: fc.constant('string'), maxLength: fc.nat(50) }),
        fc.record({ type: fc.constantFrom('boolean', 'null') }),
        fc.record({ type: fc.constant('array'), items: tie('schema') }),
        fc
          .dictionary(fc.constantFrom('a', 'b', 'c'), tie('schema'))
          .map((properties) => ({ type: 'object', properties })),
        fc.array(tie('schema'), { minLength: 1, maxLength: 3 }).map((anyOf) => ({ anyOf })),
      ),
    }));
    const ajv = new Ajv2020({ strict: false });
    fc.assert(
      fc.property(schema, (one) => {
        const made = example(one);
        const validate = ajv.compile(one);
        assert.ok(made === undefined || validate(made), JSON.stringify([made, validate.errors]));
      }),
      { numRuns: 200 },
    );
  }).timeout(60_000);
});
