import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Operation } from '../../src/catalog/operation.js';
import { inputSchema } from '../../src/catalog/input-schema.js';
import { GettyDownloadsError, type Problem } from '../../src/core/errors.js';
import { checkAdded } from '../../src/request/check-added.js';
import { checkInput } from '../../src/request/check.js';
import { problemsBy } from '../../src/request/compile.js';
import { added, only, type Fields } from '../support/documents.js';
import { getDownloads } from '../support/operations.js';

const responses = { '200': { description: 'Fine.' } };
const query = (schema: unknown, more: Fields = {}): Operation =>
  added({ get: { parameters: [{ name: 'p', in: 'query', schema }], responses } }, more);

const problems = async (operation: Operation, input: unknown): Promise<readonly Problem[]> => {
  try {
    await checkAdded(operation, input);
    return [];
  } catch (error) {
    assert.ok(error instanceof GettyDownloadsError && error.code === 'bad_input', String(error));
    return error.details.problems ?? [];
  }
};

describe('checkAdded', function () {
  this.timeout(60_000);

  it('checks an operation of ours as checkInput does, and checkInput no other', async () => {
    assert.deepEqual(await checkAdded(getDownloads(), { page: '2' }), { page: 2 });
    await assert.rejects(checkAdded(getDownloads(), { page: 0 }), /page must be 1 or more/);
    for (const other of [query({}), only({}), { ...getDownloads(), added: true as const }])
      assert.throws(() => checkInput(other, {}), /is not built in/);
  });

  it('gives values in their own types, and says all that is wrong in the words that ours are told in', async () => {
    const components = { components: { schemas: { N: { type: 'integer', minimum: 1, nullable: true } } } };
    const operation = query({ $ref: '#/components/schemas/N' }, { ...components, openapi: '3.0.0' });
    assert.deepEqual(await checkAdded(operation, { p: '7', connection: 'mine' }), {
      p: 7,
      connection: 'mine',
    });
    assert.deepEqual(
      (await problems(operation, { p: 0, pp: 1 })).map(({ path, message }) => `${path} ${message}`),
      ['/pp is not a parameter', '/p must be 1 or more, not 0'],
    );
    assert.deepEqual(
      (await problems(operation, { p: 'x' })).map(({ message }) => message),
      ['must be a whole number, not "x"'],
    );
    assert.deepEqual(
      (await problems(operation, 7)).map(({ message }) => message),
      ['must be an object of parameters'],
    );
  });

  it('follows schemas that lead into themselves', async () => {
    const Node = {
      type: 'object',
      properties: { next: { $ref: '#/components/schemas/Node' }, n: { type: 'integer' } },
      required: ['n'],
    };
    const requestBody = {
      required: true,
      content: { 'application/json': { schema: { allOf: [{ $ref: '#/components/schemas/Node' }] } } },
    };
    const operation = added({ post: { requestBody, responses } }, { components: { schemas: { Node } } });
    assert.deepEqual(await problems(operation, { body: { n: 1, next: { n: 2 } } }), []);
    assert.deepEqual(
      (await problems(operation, { body: { n: 1, next: { next: {} } } })).map(({ path }) => path),
      ['/body/next/n', '/body/next/next/n'],
    );
  });

  it('takes any format, and patterns of the older kind', async () => {
    assert.deepEqual(await problems(query({ type: 'string', format: 'no-such' }), { p: 'x' }), []);
    assert.deepEqual(await problems(query({ type: 'string', pattern: '^\\_a$' }), { p: '_a' }), []);
  });

  it('breaks off what never ends', async () => {
    const A = { allOf: [{ $ref: '#/components/schemas/A' }] };
    const endless = query({ $ref: '#/components/schemas/A' }, { components: { schemas: { A } } });
    assert.deepEqual(
      (await problems(endless, { p: 1 })).map(({ code, message }) => [code, message]),
      [['not_checked', 'could not be checked: what its document asks of it leads into itself without end']],
    );
    await assert.rejects(
      checkAdded(
        query({ type: 'string', pattern: '^(a+)+$' }),
        { p: `${'a'.repeat(64)}!` },
        { timeoutMs: 200 },
      ),
      /could not be checked: .* takes longer than 0\.2 s/,
    );
    const signal = AbortSignal.abort();
    await assert.rejects(checkAdded(query({}), {}, { signal }), /Interrupted/);
  });

  it('finds a validator for whatever could be read of a schema', () => {
    const KEYS = [
      'type',
      'enum',
      'pattern',
      'minimum',
      'exclusiveMinimum',
      'nullable',
      'required',
      'format',
      'const',
      'not',
      'items',
      'allOf',
      'oneOf',
      'properties',
      'additionalProperties',
      'patternProperties',
      'prefixItems',
      'dependentRequired',
      'multipleOf',
      '$ref',
      '$id',
      '$anchor',
      '$dynamicRef',
      'if',
      'then',
      'unevaluatedProperties',
      'discriminator',
      'uniqueItems',
      'contains',
      'minContains',
    ];
    const { schema } = fc.letrec<{ schema: unknown; value: unknown }>((tie) => ({
      value: fc.oneof(
        { depthSize: 'small' },
        fc.constantFrom<unknown>(
          'string',
          'object',
          '#/components/schemas/A',
          'a',
          '^a',
          '(',
          true,
          false,
          null,
          0,
          1,
          -1,
          1.5,
          [],
          ['a'],
          ['string', 'null'],
        ),
        fc.array(tie('schema'), { maxLength: 3 }),
        fc.dictionary(fc.constantFrom('a', '^b', '__proto__', 'constructor'), tie('schema'), { maxKeys: 3 }),
        tie('schema'),
      ),
      schema: fc.oneof(
        { depthSize: 'small' },
        fc.boolean(),
        fc.dictionary(fc.constantFrom(...KEYS), tie('value'), { maxKeys: 4 }),
      ),
    }));
    fc.assert(
      fc.property(schema, schema, fc.jsonValue(), (one, other, p) => {
        const operation = query(one, { components: { schemas: { A: other } } });
        try {
          problemsBy(inputSchema(operation), { p });
        } catch (thrown) {
          // A schema that is all of itself overruns the stack, in its own thread.
          if (!(thrown instanceof RangeError)) throw thrown;
        }
      }),
      { numRuns: 500 },
    );
  });
});
