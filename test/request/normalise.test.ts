import assert from 'node:assert/strict';
import { normalise } from '../../src/request/normalise.js';

describe('normalise', () => {
  const as = (type: string, value: unknown): unknown =>
    normalise({ properties: { it: { type } } }, { it: value })['it'];

  for (const [type, text, value] of [
    ['integer', '2', 2],
    ['integer', '-2', -2],
    ['integer', '9007199254740991', 9007199254740991],
    ['number', '2', 2],
    ['number', '-12.5', -12.5],
    ['number', '12.25', 12.25],
    ['boolean', 'true', true],
    ['boolean', 'false', false],
  ] as const) {
    it(`takes ${JSON.stringify(text)} for the ${type} ${String(value)}`, () => {
      assert.equal(as(type, text), value);
    });
  }

  for (const [type, text] of [
    ['integer', '2.5'],
    ['integer', '1e3'],
    ['integer', ' 2'],
    ['integer', '2 '],
    ['integer', ''],
    ['integer', '9007199254740993'],
    ['integer', '0x10'],
    ['number', '1e99'],
    ['number', 'a1'],
    ['number', '1a'],
    ['number', '1.'],
    ['number', ''],
    ['number', '1'.repeat(16)],
    ['boolean', 'TRUE'],
    ['boolean', 'yes'],
    ['boolean', ''],
    ['string', '2'],
  ] as const) {
    it(`leaves ${JSON.stringify(text)} alone where a ${type} is wanted`, () => {
      assert.equal(as(type, text), text);
    });
  }

  it('leaves values of other types and unknown names alone', () => {
    assert.deepEqual(
      normalise({ properties: { it: { type: 'integer' } } }, { it: 2, other: '2', list: ['2'] }),
      {
        it: 2,
        other: '2',
        list: ['2'],
      },
    );
    assert.deepEqual(normalise({ properties: { it: {} } }, { it: '2' }), { it: '2' });
    assert.deepEqual(normalise({}, { it: '2', toString: '2' }), { it: '2', toString: '2' });
  });

  it("counts null and undefined as absent, and leaves out the engine's own names", () => {
    assert.deepEqual(normalise({}, { a: null, b: undefined, __index: 3, c_: 0, d: false, e: '' }), {
      c_: 0,
      d: false,
      e: '',
    });
  });

  it('keeps null where the schema allows it, and knows types by references and in lists', () => {
    const schema = {
      $defs: { N: { type: ['integer', 'null'] }, M: { $ref: '#/$defs/N' }, Round: { $ref: '#/$defs/Round' } },
      properties: {
        a: { $ref: '#/$defs/M' },
        b: { type: ['boolean', 'null'] },
        c: { type: ['string', 'integer'] },
        d: { $ref: '#/$defs/Round' },
      },
    };
    assert.deepEqual(normalise(schema, { a: '2', b: 'true', c: '2', d: '2' }), {
      a: 2,
      b: true,
      c: '2',
      d: '2',
    });
    assert.deepEqual(normalise(schema, { a: null, b: null, c: null }), { a: null, b: null });
  });
});
