import assert from 'node:assert/strict';
import { GettyDownloadsError } from '../../src/core/errors.js';
import { addressOf, type PreparedRequest } from '../../src/request/prepared.js';
import { prepareRequest } from '../../src/request/prepare.js';
import { added, type Fields } from '../support/documents.js';

const responses = { '200': { description: 'Fine.' } };

const of = (item: Fields, values: Fields, path?: string): PreparedRequest =>
  prepareRequest(added(item, {}, path), values, 'https://api.example.com');

/** The query that a parameter of this kind makes of a value. */
const query = (parameter: Fields, value: unknown): string => {
  const parameters = [{ name: 'p', in: 'query', ...parameter }];
  return decodeURIComponent(
    addressOf(of({ get: { parameters, responses } }, { p: value })).split('?')[1] ?? '',
  );
};

const list = { schema: { type: 'array', items: {} } };
const object = { schema: { type: 'object' } };

describe('a request to another API', () => {
  it('writes lists and objects as the document says', () => {
    for (const [parameter, value, written] of [
      [list, ['a', 'b c'], 'p=a&p=b c'],
      [{ ...list, explode: false }, ['a', 1], 'p=a,1'],
      [{ ...list, style: 'pipeDelimited' }, ['a', 'b'], 'p=a|b'],
      [{ ...list, style: 'spaceDelimited' }, ['a', 'b'], 'p=a b'],
      [object, { a: 1, b: 'x' }, 'a=1&b=x'],
      [{ ...object, explode: false }, { a: 1, b: 'x' }, 'p=a,1,b,x'],
      [{ ...object, style: 'deepObject' }, { a: 1, b: { c: [2, 3] } }, 'p[a]=1&p[b][c]=2&p[b][c]=3'],
      [{ content: { 'application/json': { schema: {} } } }, { a: [1] }, 'p={"a":[1]}'],
      [{ schema: { type: 'string' } }, 'a&b=c', 'p=a&b=c'],
      [{ schema: {} }, null, ''],
    ] as const)
      assert.equal(query(parameter, value), written);
  });

  it('has its cookies in one header, and headers as they are', () => {
    const schema = { type: 'string' };
    const parameters = [
      { name: 'a', in: 'cookie', schema },
      { name: 'b', in: 'cookie', schema },
      { name: 'X-Ids', in: 'header', ...list },
    ];
    const { headers } = of({ get: { parameters, responses } }, { a: '1; x=2', b: 'é', x_ids: ['a', 'b'] });
    assert.deepEqual(headers, {
      Accept: 'application/json',
      'X-Ids': 'a,b',
      Cookie: 'a=1%3B%20x%3D2; b=%C3%A9',
    });
  });

  it('refuses a value that would end a header or lead to another address', () => {
    const header = { get: { parameters: [{ name: 'X-A', in: 'header', schema: {} }], responses } };
    const step = { get: { parameters: [{ name: 'id', in: 'path', schema: {} }], responses } };
    for (const [item, values, path] of [
      [header, { x_a: 'a\r\nHost: b' }, '/a'],
      [header, { x_a: '漢' }, '/a'],
      [step, { id: '..' }, '/a/{id}'],
      [step, { id: '.' }, '/a/{id}/b'],
      [step, { id: '.' }, '/a/.{id}'],
    ] as const)
      assert.throws(
        () => of(item, values, path),
        (error) =>
          error instanceof GettyDownloadsError &&
          error.code === 'bad_input' &&
          error.details.problems?.length === 1,
      );
    assert.equal(of(step, { id: '../b?c#d' }, '/a/{id}').url, 'https://api.example.com/a/..%2Fb%3Fc%23d');
    assert.equal(of(step, { id: '$&{id}' }, '/a/{id}').url, 'https://api.example.com/a/%24%26%7Bid%7D');
  });

  const content = (type: string, schema: Fields): Fields => ({
    requestBody: { required: true, content: { [type]: { schema } } },
    responses,
  });
  const flat = { type: 'object', properties: { a: {}, b: {}, id: { readOnly: true } } };

  it('sends a body by its fields or as one value, with its kind', () => {
    const byFields = of({ post: content('application/json', flat) }, { a: 1, b: null, c: 2 });
    assert.deepEqual([byFields.body, byFields.contentType], [{ a: 1, b: null }, undefined]);
    const whole = of({ post: content('application/vnd.x+json', { type: 'array' }) }, { body: [1] });
    assert.deepEqual([whole.body, whole.contentType], [[1], 'application/vnd.x+json']);
    const form = of({ post: content('application/x-www-form-urlencoded', flat) }, { a: 1 });
    assert.deepEqual([form.body, form.contentType], [{ a: 1 }, 'application/x-www-form-urlencoded']);
    assert.equal('body' in of({ post: content('application/json', flat) }, {}), false);
  });

  it('asks for the kind that is answered', () => {
    const accept = (...types: string[]): string | undefined => {
      const answer = {
        description: '',
        content: Object.fromEntries(types.map((type) => [type, { schema: {} }])),
      };
      return of({ get: { responses: { '200': answer } } }, {}).headers['Accept'];
    };
    assert.deepEqual(
      [accept('text/csv', 'application/json'), accept('text/csv'), accept()],
      ['application/json', 'text/csv', 'application/json'],
    );
  });
});
