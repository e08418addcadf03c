import assert from 'node:assert/strict';
import { describeOperation, type DescribedInput } from '../../src/catalog/describe.js';
import { loadCatalog } from '../../src/catalog/catalog.js';
import { added, type Fields } from '../support/documents.js';

const Node = {
  type: 'object',
  properties: {
    name: { type: 'string', examples: ['root'] },
    id: { type: 'integer', readOnly: true },
    next: { $ref: '#/components/schemas/Node' },
  },
};
const content = { 'application/json': { schema: { $ref: '#/components/schemas/Node' } } };
const components = { components: { schemas: { Node, Kind: { enum: ['a', 'b'] } } } };

describe('the description of an operation of another document', () => {
  const parameters = [
    { name: 'kind', in: 'query', schema: { type: 'array', items: { $ref: '#/components/schemas/Kind' } } },
    {
      name: 'since',
      in: 'query',
      schema: { type: 'string', format: 'date-time' },
      description: 'From when.',
      deprecated: true,
    },
    {
      name: 'X-Size',
      in: 'header',
      schema: { oneOf: [{ type: 'integer' }, { type: 'string' }], exclusiveMinimum: 0 },
    },
  ];
  const described = (item: Fields) => describeOperation(added(item, components));
  const about = described({
    post: {
      parameters,
      requestBody: { content },
      responses: { '201': { description: 'Made.', content }, '4XX': { description: 'No.' } },
      deprecated: true,
    },
  });
  const input = (name: string): DescribedInput | undefined => about.input.find((one) => one.name === name);

  it('says what each parameter is, behind references too', () => {
    const facts = about.input.map(({ name, in: place, wire, type, limits }) => [
      name,
      place,
      wire,
      type,
      ...limits,
    ]);
    assert.deepEqual(facts, [
      ['kind', 'query', 'kind', 'list of anything'],
      ['since', 'query', 'since', 'text (date-time)'],
      ['x_size', 'header', 'X-Size', 'integer or text', 'more than 0'],
      ['name', 'body', 'name', 'text'],
      ['next', 'body', 'next', 'object'],
    ]);
    assert.deepEqual(
      input('kind')?.values?.map(({ value }) => value),
      ['a', 'b'],
    );
    assert.deepEqual([input('since')?.deprecated, about.deprecated], [true, true]);
  });

  it('has body and answers with finite schemas, and examples made from them', () => {
    assert.deepEqual(about.body?.example, { name: 'root', next: { name: 'root' } });
    const [made] = about.answers;
    assert.deepEqual(made?.example, { name: 'root', id: 1, next: { name: 'root', id: 1 } });
    const { next } = made?.schema?.['properties'] as Record<string, Fields>;
    assert.deepEqual((next?.['properties'] as Fields)['next'], {
      type: 'object',
      'x-cut': 'leads back to Node',
    });
    assert.deepEqual(
      about.errors.map(({ status, example }) => [status, example]),
      [['4XX', undefined]],
    );
    assert.deepEqual(
      [about.cost, about.task, about.added],
      ['Changes data of the account. It is never sent twice by itself.', null, true],
    );
  });

  it('is small, whatever the document holds', () => {
    const huge = { ...content['application/json'], example: 'x'.repeat(1_000_000) };
    const responses = { '200': { description: '', content: { 'application/json': huge } } };
    const [answer] = described({ get: { responses } }).answers;
    assert.equal(answer?.example, 'An example of 1000002 characters, not shown');
  });

  it('adds an example to no answer of ours that has none to show', () => {
    for (const operation of loadCatalog()) {
      const { answers } = describeOperation(operation);
      for (const { schema, example } of answers)
        assert.equal(schema === undefined, example === undefined, operation.id);
    }
  });
});
