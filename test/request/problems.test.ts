import assert from 'node:assert/strict';
import { Ajv } from 'ajv';
import type { Problem } from '../../src/core/errors.js';
import { shown, toProblems } from '../../src/request/problems.js';

const ajv = new Ajv({ allErrors: true, verbose: true, strict: false });

/** What is wrong with a value named `it`, by the schema of that value. */
const problems = (schema: object, value: unknown): Problem[] => {
  const whole = { type: 'object', properties: { it: schema }, required: ['it'], additionalProperties: false };
  const validate = ajv.compile(whole);
  return validate(value) ? [] : toProblems(validate.errors ?? []);
};
const of = (schema: object, it: unknown): Problem | undefined => problems(schema, { it })[0];
const message = (schema: object, it: unknown): string | undefined => of(schema, it)?.message;

describe('toProblems', () => {
  it('names what is missing', () => {
    assert.deepEqual(problems({}, {}), [
      { path: '/it', code: 'required', message: 'is missing: `it` is required', allowed: 'a value' },
    ]);
  });

  it('names the type that is wanted and what came, once for each value', () => {
    assert.deepEqual(problems({ type: 'integer', enum: [1], minimum: 1 }, { it: 'x' }), [
      { path: '/it', code: 'type', message: 'must be a whole number, not "x"', got: 'x', allowed: 'integer' },
    ]);
    assert.equal(message({ type: 'string' }, 7), 'must be a string, not 7');
    assert.equal(message({ type: 'array' }, true), 'must be an array, not true');
    assert.equal(message({ type: 'object' }, null), 'must be an object, not null');
    assert.equal(message({ type: 'boolean' }, [1, 2]), 'must be a boolean, not a list of 2');
    assert.equal(message({ type: 'string' }, { secret: 1 }), 'must be a string, not an object');
  });

  it('knows what was meant by words for yes and no, and by nothing else', () => {
    const meant = (it: unknown): string | undefined => of({ type: 'boolean' }, it)?.suggestion;
    for (const word of ['yes', 'y', 'on', '1', 'true', ' TRUE ', 1])
      assert.equal(meant(word), 'true', String(word));
    for (const word of ['no', 'n', 'off', '0', 'false', 'False', 0])
      assert.equal(meant(word), 'false', String(word));
    for (const word of ['maybe', '', 2, null, ['yes']]) assert.equal(meant(word), undefined, String(word));
    assert.equal(of({ type: 'integer' }, 'yes')?.suggestion, undefined);
  });

  it('lists the allowed values, and the one that was probably meant', () => {
    assert.deepEqual(of({ enum: ['apple', 'pear'] }, 'aple'), {
      path: '/it',
      code: 'enum',
      message: '"aple" is not one of apple, pear',
      got: 'aple',
      allowed: ['apple', 'pear'],
      suggestion: 'apple',
    });
    assert.equal('suggestion' in (of({ enum: ['apple', 'pear'] }, 'zebra') ?? {}), false);
    assert.equal('suggestion' in (of({ enum: ['1', '10'] }, 1) ?? {}), false);
  });

  it('states ranges with both ends, one end, or as far as the type goes', () => {
    assert.deepEqual(of({ minimum: 1, maximum: 100 }, 101), {
      path: '/it',
      code: 'maximum',
      message: 'must be from 1 to 100, not 101',
      got: 101,
      allowed: 'from 1 to 100',
    });
    assert.equal(of({ minimum: 1, maximum: 100 }, 0)?.code, 'minimum');
    assert.equal(message({ minimum: 1, maximum: 2147483647 }, 0), 'must be 1 or more, not 0');
    assert.equal(message({ minimum: 1, maximum: 2147483646 }, 0), 'must be from 1 to 2147483646, not 0');
    assert.equal(message({ minimum: 1 }, 0), 'must be 1 or more, not 0');
    assert.equal(message({ maximum: 9 }, 10), 'must be 9 or less, not 10');
    const exclusive = { exclusiveMinimum: 0, exclusiveMaximum: 5, minimum: 1, maximum: 4 };
    const codes = problems(exclusive, { it: 0 }).map(({ code, allowed }) => [code, allowed]);
    assert.deepEqual(codes, [
      ['minimum', 'from 1 to 4'],
      ['exclusiveMinimum', 'from 1 to 4'],
    ]);
    assert.equal(problems(exclusive, { it: 5 })[1]?.message, 'must be from 1 to 4, not 5');
  });

  it('tells of a spelling and of any other rule', () => {
    assert.deepEqual(of({ pattern: '^a' }, 'b'), {
      path: '/it',
      code: 'pattern',
      message: '"b" is not spelled as allowed',
      got: 'b',
      allowed: '^a',
    });
    assert.deepEqual(of({ maxItems: 1 }, [1, 2]), {
      path: '/it',
      code: 'maxItems',
      message: 'must NOT have more than 1 items, got a list of 2',
      got: 'a list of 2',
      allowed: { limit: 1 },
    });
  });

  it('names unknown names, near misses, and where credentials belong', () => {
    const unknown = (name: string): Problem | undefined => problems({}, { it: 1, [name]: 'hidden' })[0];
    assert.deepEqual(unknown('colour'), {
      path: '/colour',
      code: 'unknown_parameter',
      got: 'colour',
      allowed: ['it'],
      message: 'is not a parameter',
    });
    assert.equal(unknown('IT')?.suggestion, 'it');
    assert.equal(
      unknown('api_key')?.message,
      'is not a parameter: credentials belong to the configuration of a connection, never to an input',
    );
    assert.equal(unknown('a/b~c')?.path, '/a~1b~0c');
    assert.deepEqual(
      [unknown('x'.repeat(300))?.path.length, String(unknown('x'.repeat(300))?.got).length],
      [201, 200],
    );
  });
});

describe('toProblems, for schemas of others', () => {
  it('says ranges whose ends do not belong to them', () => {
    assert.equal(message({ exclusiveMinimum: 0 }, 0), 'must be more than 0, not 0');
    assert.equal(message({ minimum: 1, exclusiveMaximum: 9 }, 9), 'must be 1 or more and less than 9, not 9');
    assert.equal(message({ maximum: 2 ** 31 }, 2 ** 32), `must be ${2 ** 31} or less, not ${2 ** 32}`);
  });

  it('names all types that alternatives want, once, and null not at all', () => {
    const either = { oneOf: [{ type: 'string' }, { type: ['integer', 'null'] }] };
    assert.deepEqual(
      problems(either, { it: {} }).map((one) => one.message),
      ['must be a string or a whole number, not an object'],
    );
    assert.equal(message({ type: 'null' }, 1), 'must be a null, not 1');
  });

  it('knows the names of the object that it is about', () => {
    const inner = { type: 'object', properties: { colour: {} }, additionalProperties: false };
    const [problem] = problems(inner, { it: { color: 1 } });
    assert.deepEqual(
      [problem?.path, problem?.allowed, problem?.suggestion],
      ['/it/color', ['colour'], 'colour'],
    );
  });
});

describe('shown', () => {
  it('shows plain values as they are, long ones cut, and nested ones by kind only', () => {
    for (const value of ['', 'a', 7, 0, true, false, null, 'x'.repeat(200)])
      assert.equal(shown(value), value);
    assert.equal(shown('x'.repeat(201)), `${'x'.repeat(200)}…`);
    assert.equal(shown([1, 'secret']), 'a list of 2');
    assert.equal(shown({ a: 'secret' }), 'an object');
    assert.equal(shown(undefined), 'undefined');
    assert.equal(shown(1n), 'bigint');
  });
});
