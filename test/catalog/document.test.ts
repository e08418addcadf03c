import assert from 'node:assert/strict';
import { parseDocument } from '../../src/catalog/document.js';
import { GettyDownloadsError } from '../../src/core/errors.js';
import { documentOf, only, THING, type Fields } from '../support/documents.js';

const refuses = (text: string, pattern: RegExp): void => {
  assert.throws(
    () => parseDocument(text, 'things'),
    (error) =>
      error instanceof GettyDownloadsError && error.code === 'bad_config' && pattern.test(error.message),
  );
};

describe('parseDocument', () => {
  it('reads what there is, and fills in what may be left out', () => {
    assert.deepEqual(only({}), {
      api: 'things',
      id: 'getThing',
      method: 'GET',
      path: '/things',
      summary: 'Get a thing',
      description: '',
      tags: [],
      parameters: [],
      answers: [{ status: '200', description: 'Fine.' }],
      effect: 'read',
      signedIn: false,
      limits: [],
      unknowns: [],
    });
  });

  it('takes the effect from the method where the document does not say it', () => {
    const item = {
      get: THING,
      put: { ...THING, operationId: 'putThing' },
      post: { ...THING, operationId: 'buyThing', 'x-effect': 'spend' },
    };
    const effects = parseDocument(documentOf(item), 'things').map(({ id, effect }) => `${id} ${effect}`);
    assert.deepEqual(effects.sort(), ['buyThing spend', 'getThing read', 'putThing change']);
  });

  it('reads pages and ranges of dates, with and without their optional parts', () => {
    const pages = { page: 'page', page_size: 'size', total: 'count', items: 'things' };
    const range = { from: 'from', to: 'to' };
    const bare = only({ 'x-pagination': pages, 'x-date-range': range });
    assert.deepEqual([bare.pagination, bare.dateRange], [pages, range]);
    const full = { ...range, use_time: 'timed', days: 30 };
    assert.deepEqual(only({ 'x-date-range': full }).dateRange, full);
  });

  it('reads what the records are that it lists', () => {
    const record = { name: 'things', time: 'made', identity: ['id', 'maker.name'], person: 'maker.name' };
    assert.deepEqual(only({ 'x-record': record }).record, record);
    const full = { ...record, address: 'uri' };
    assert.deepEqual(only({ 'x-record': full }).record, full);
  });

  it('reads of which asset an answer is the file, and which parameters tell its files apart', () => {
    const parameters = [{ name: 'height', in: 'query', schema: { type: 'integer' } }];
    const file = (more: object): unknown => only({ parameters, 'x-file': more }).file;
    assert.deepEqual(file({ asset_type: 'image', size: ['height'] }), {
      assetType: 'image',
      size: ['height'],
    });
    assert.throws(() => file({ asset_type: 'song', size: [] }), /x-file.*asset_type/);
    assert.throws(() => file({ asset_type: 'image', size: ['width'] }), /x-file.*size/);
  });

  it('needs a token where every way to call includes one', () => {
    const schemes = {
      components: { securitySchemes: { key: { type: 'apiKey' }, token: { type: 'oauth2' } } },
    };
    const signedIn = (security: unknown): boolean => only({ security }, schemes).signedIn;
    assert.deepEqual(
      [[{ key: [], token: [] }], [{ key: [] }, { token: [] }], [{ key: [] }], [], [{ missing: [] }]].map(
        signedIn,
      ),
      [true, false, false, false, false],
    );
    assert.equal(only({}, { ...schemes, security: [{ token: [] }] }).signedIn, true);
    assert.equal(only({ security: [] }, { ...schemes, security: [{ token: [] }] }).signedIn, false);
  });

  it("lets an operation's own parameter replace the one of its path", () => {
    const parameter = (name: string, maximum: number): Fields => ({
      ...{ name, in: 'query', schema: { type: 'integer', maximum } },
    });
    const item = {
      parameters: [parameter('a', 1), parameter('b', 1)],
      get: { ...THING, parameters: [parameter('b', 2)] },
    };
    const [operation] = parseDocument(documentOf(item), 'things');
    assert.deepEqual(
      operation?.parameters.map(({ name, schema }) => [name, schema['maximum']]),
      [
        ['a', 1],
        ['b', 2],
      ],
    );
  });

  it('reads lists, allowed values and keys of a parameter', () => {
    const schema = {
      type: 'array',
      items: { type: 'string', enum: ['a'], 'x-enum-descriptions': { a: 'An a.' } },
    };
    const query = { name: 'q', in: 'query' };
    const list = (explode?: boolean): unknown =>
      only({ parameters: [{ ...query, schema, ...(explode !== undefined && { explode }) }] }).parameters[0]
        ?.list;
    assert.deepEqual([list(false), list(true), list()], ['comma', 'repeat', 'repeat']);
    const [parameter] = only({ parameters: [{ ...query, schema }] }).parameters;
    assert.deepEqual(parameter?.values, { a: 'An a.' });
    const keyed = { type: 'string', enum: ['a'], 'x-enum-keys': { a: 'istock' } };
    assert.deepEqual(only({ parameters: [{ ...query, schema: keyed }] }).parameters[0]?.keys, {
      a: 'istock',
    });
  });

  it('follows references within the document, and lets annotations beside them win', () => {
    const components = {
      components: {
        parameters: {
          P: { name: 'p', in: 'query', schema: { $ref: '#/components/schemas/S', title: 'Mine' } },
        },
        schemas: { S: { type: 'string', title: 'Theirs', maxLength: 3 } },
      },
    };
    const [parameter] = only({ parameters: [{ $ref: '#/components/parameters/P' }] }, components).parameters;
    assert.deepEqual(parameter?.schema, { type: 'string', title: 'Mine', maxLength: 3 });
  });

  const query = (schema: unknown): Fields => ({ parameters: [{ name: 'p', in: 'query', schema }] });
  const circle = {
    components: { schemas: { A: { properties: { b: { $ref: '#/components/schemas/A' } } } } },
  };
  const thing = (operation: Fields, more: Fields = {}, path?: string): string =>
    documentOf({ get: { ...THING, ...operation } }, more, path);

  for (const [what, text, pattern] of [
    ['that is no YAML', '{', /things/],
    ['that is no object', '[]', /not an object/],
    ['of OpenAPI 3.0', 'openapi: 3.0.3\npaths: {}', /must be 3\.1\.x, not "3\.0\.3"/],
    ['without a version', 'paths: {}', /must be 3\.1\.x/],
    ['without paths', 'openapi: 3.1.0', /`paths` is missing/],
    ['that grows by aliases', 'openapi: 3.1.0\na: &a [1]\nb: *a\npaths: {}', /things/],
    [
      'without an operationId',
      thing({ operationId: '' }),
      /\/paths\/~1things\/get: `operationId` is missing/,
    ],
    ['without a summary', thing({ summary: 7 }), /`summary` is missing/],
    ['without responses', thing({ responses: undefined }), /`responses` is missing/],
    ['with an id twice', documentOf({ get: THING, put: THING }), /getThing is there twice/],
    [
      'with a task twice',
      documentOf({ get: { ...THING, 'x-task': 't' }, put: { ...THING, operationId: 'b', 'x-task': 't' } }),
      /x-task t is there twice/,
    ],
    [
      'with an unknown effect',
      thing({ 'x-effect': 'burn' }),
      /`x-effect` must be one of read, change, spend/,
    ],
    [
      'with a page that is no text',
      thing({ 'x-pagination': { page: 1 } }),
      /x-pagination: `page` is missing/,
    ],
    ['with pages that are no object', thing({ 'x-pagination': 'page' }), /x-pagination: not an object/],
    [
      'with a range of no days',
      thing({ 'x-date-range': { from: 'a', to: 'b', days: 0 } }),
      /`days` must be a number/,
    ],
    ['with a range that is no object', thing({ 'x-date-range': [] }), /x-date-range: not an object/],
    ['with records that are no object', thing({ 'x-record': [] }), /x-record: not an object/],
    [
      'with records that nothing tells apart',
      thing({ 'x-record': { name: 'things', time: 'made', identity: [], person: 'maker' } }),
      /x-record: `identity` is not a list of fields/,
    ],
    ['with limits that are no list', thing({ 'x-limits': 'few' }), /x-limits: not a list/],
    ['with unknowns that are no texts', thing({ 'x-unknown': [7] }), /x-unknown: not a list of texts/],
    [
      'with a parameter twice',
      thing({ parameters: [...(query({})['parameters'] as []), ...(query({})['parameters'] as [])] }),
      /query p is there twice/,
    ],
    ['with a name in the path only', thing({}, {}, '/things/{id}'), /\{id\} of the path has no parameter/],
    [
      'with a cookie',
      thing({ parameters: [{ name: 'p', in: 'cookie', schema: {} }] }),
      /`in` cannot be cookie/,
    ],
    [
      'with an unknown kind of key',
      thing(query({ 'x-enum-keys': { a: 'gold' } })),
      /a must be for one of getty_images/,
    ],
    [
      'with a body that is no JSON',
      thing({ requestBody: { content: { 'text/plain': {} } } }),
      /only application\/json/,
    ],
    ['with a schema that is none', thing(query(7)), /not a schema/],
    ['with a reference to elsewhere', thing(query({ $ref: 'other.yaml#/a' })), /leaves the document/],
    ['with a reference to nowhere', thing(query({ $ref: '#/components/schemas/No' })), /leads nowhere/],
    ['with a reference to what an object inherits', thing(query({ $ref: '#/__proto__' })), /leads nowhere/],
    ['with a reference to a text', thing(query({ $ref: '#/info/title' })), /does not point at an object/],
    ['with a reference that is ill-formed', thing(query({ $ref: '#/%E0%A4%A' })), /is not well formed/],
    ['with a circle', thing(query({ $ref: '#/components/schemas/A' }), circle), /leads back to itself/],
    [
      'with two meanings for one keyword',
      thing(query({ $ref: '#/components/schemas/S', type: 'integer' }), {
        components: { schemas: { S: { type: 'string' } } },
      }),
      /`type` stands both beside/,
    ],
  ] as const) {
    it(`refuses a document ${what}, and says where`, () => {
      refuses(text, pattern);
    });
  }
});
