import assert from 'node:assert/strict';
import { stringify } from 'yaml';
import type { Operation } from '../../src/catalog/operation.js';
import { operationFrom } from '../../src/catalog/read-parts.js';
import { readDocument, type ReadDocument } from '../../src/catalog/read-document.js';
import { documentOf, type Fields } from '../support/documents.js';

const ANSWERS = { '200': { description: 'Fine.' } };

/** A document of other people's with these methods of one path. */
const read = (item: Fields, more: Fields = {}, path = '/things'): ReadDocument =>
  readDocument(documentOf(item, { openapi: '3.0.3', ...more }, path), 'things');

const whole = (document: ReadDocument, index = 0): Operation => {
  const found = document.operations[index];
  assert.ok(found, JSON.stringify(document.problems));
  return operationFrom(document, found.entry);
};

/** The schema of a query parameter, as it is after reading. */
const schemaOf = (schema: unknown, more: Fields = {}): Fields => {
  const parameters = [{ name: 'p', in: 'query', schema }];
  return whole(read({ get: { parameters, responses: ANSWERS } }, more)).parameters[0]!.schema;
};

const told = ({ problems }: ReadDocument): string[] =>
  problems.map(({ where, message }) => `${where} ${message}`);

describe('readDocument', () => {
  it('reads 3.0 and 3.1, YAML and JSON, by the same names', () => {
    for (const openapi of ['3.0.0', '3.0.4', '3.1.0', '3.1.1']) {
      const document = {
        openapi,
        info: { title: 'T', version: 1 },
        paths: { '/a': { get: { responses: ANSWERS } } },
      };
      for (const text of [stringify(document), JSON.stringify(document), JSON.stringify(document, null, 2)]) {
        const { title, version, operations, problems } = readDocument(text, 'x');
        assert.deepEqual([title, version, operations.length, problems], ['T', '1', 1, []]);
      }
    }
  });

  it('makes a stable id and a summary where there are none', () => {
    const get = { description: 'Counts the things. Takes long.', responses: ANSWERS };
    const document = read({ get, delete: { responses: ANSWERS } }, {}, '/v1/things/{id}.json');
    assert.deepEqual(
      document.operations.map(({ entry: { id, summary } }) => [id, summary]),
      [
        ['get_v1_things_id_json', 'Counts the things.'],
        ['delete_v1_things_id_json', ''],
      ],
    );
  });

  it('keeps the ids apart that are there twice', () => {
    const document = read({
      get: { operationId: 'a', responses: ANSWERS },
      put: { operationId: 'a', responses: ANSWERS },
    });
    assert.deepEqual(
      document.operations.map(({ entry }) => entry.id),
      ['a', 'put_things'],
    );
    assert.match(told(document)[0] ?? '', /things\/put operationId a is there twice/);
    assert.equal(whole(document, 1).id, 'put_things');
  });

  it('translates what 3.0 has of its own', () => {
    assert.deepEqual(
      schemaOf({ type: 'integer', nullable: true, minimum: 1, exclusiveMinimum: true, example: 5 }),
      {
        type: ['integer', 'null'],
        exclusiveMinimum: 1,
        examples: [5],
      },
    );
    assert.deepEqual(schemaOf({ type: 'string', nullable: true, enum: ['a'] }), {
      type: ['string', 'null'],
      enum: ['a', null],
    });
    assert.deepEqual(schemaOf({ type: 'number', maximum: 9, exclusiveMaximum: false }), {
      type: 'number',
      maximum: 9,
    });
    assert.deepEqual(schemaOf({ nullable: true, allOf: [{ type: 'object' }] }), {
      anyOf: [{ allOf: [{ type: 'object' }] }, { type: 'null' }],
    });
  });

  it('takes only annotations beside a reference in 3.0, everything in 3.1', () => {
    const components = {
      components: {
        schemas: { A: { type: 'array', items: { $ref: '#/components/schemas/B' } }, B: { type: 'string' } },
      },
    };
    const beside = { $ref: '#/components/schemas/A', description: 'Mine.', maxItems: 3 };
    const items = { $ref: '#/$defs/B' };
    assert.deepEqual(schemaOf(beside, components), { type: 'array', items, description: 'Mine.' });
    assert.deepEqual(schemaOf(beside, { ...components, openapi: '3.1.0' }), {
      type: 'array',
      items,
      description: 'Mine.',
      maxItems: 3,
    });
  });

  it('keeps schemas finite that lead into themselves', () => {
    const Node = {
      type: 'object',
      properties: {
        next: { $ref: '#/components/schemas/Node' },
        all: { type: 'array', items: { $ref: '#/components/schemas/Node' } },
      },
    };
    const requestBody = {
      content: { 'application/json': { schema: { $ref: '#/components/schemas/Node' } } },
    };
    const { body, definitions } = whole(
      read({ post: { requestBody, responses: ANSWERS } }, { components: { schemas: { Node } } }),
    );
    assert.deepEqual((body?.schema['properties'] as Fields)['next'], { $ref: '#/$defs/Node' });
    assert.deepEqual(Object.keys(definitions ?? {}), ['Node']);
  });

  it('reads cookies, headers, parameters by content, and how lists and objects are written', () => {
    const parameter = (name: string, place: string, more: Fields): Fields => ({ name, in: place, ...more });
    const list = { type: 'array', items: { type: 'string' } };
    const parameters = [
      parameter('session', 'cookie', { schema: { type: 'string' } }),
      parameter('Authorization', 'header', { schema: { type: 'string' } }),
      parameter('filter', 'query', { content: { 'application/json': { schema: { type: 'object' } } } }),
      parameter('a', 'query', { schema: list }),
      parameter('b', 'query', { schema: list, explode: false }),
      parameter('c', 'query', { schema: list, style: 'pipeDelimited' }),
      parameter('d', 'query', { schema: list, style: 'spaceDelimited' }),
      parameter('e', 'header', { schema: list }),
      parameter('f', 'query', { schema: { type: 'object' }, style: 'deepObject' }),
      parameter('g', 'query', { schema: { type: 'object' } }),
      parameter('h', 'query', { schema: { type: 'object' }, explode: false }),
      parameter('i', 'query', { schema: { type: 'integer' }, example: 3, deprecated: true }),
    ];
    const document = read({ get: { parameters, responses: ANSWERS } });
    assert.deepEqual(document.problems, []);
    assert.deepEqual(
      whole(document).parameters.map(({ name, in: place, json, list: lists, object, schema, deprecated }) => [
        ...[
          name,
          place,
          json ?? lists ?? object ?? schema['examples'],
          ...(deprecated ? ['deprecated'] : []),
        ],
      ]),
      [
        ['session', 'cookie', undefined],
        ['filter', 'query', true],
        ['a', 'query', 'repeat'],
        ['b', 'query', 'comma'],
        ['c', 'query', 'pipe'],
        ['d', 'query', 'space'],
        ['e', 'header', 'comma'],
        ['f', 'query', 'deep'],
        ['g', 'query', 'fields'],
        ['h', 'query', 'comma'],
        ['i', 'query', [3], 'deprecated'],
      ],
    );
  });

  it('prefers JSON among the kinds of a body and of an answer, and takes others where there is none', () => {
    const schema = { type: 'string' };
    const contents = (...types: string[]): Fields => ({
      content: Object.fromEntries(types.map((type) => [type, { schema }])),
    });
    const kind = (...types: string[]): unknown => {
      const post = {
        requestBody: contents(...types),
        responses: { '200': { description: '', ...contents(...types) } },
      };
      const { body, answers } = whole(read({ post }));
      assert.equal(body?.contentType, answers[0]?.contentType);
      return body?.contentType ?? 'application/json';
    };
    assert.equal(kind('text/plain', 'application/json'), 'application/json');
    assert.equal(kind('text/plain', 'application/vnd.x+json'), 'application/vnd.x+json');
    assert.equal(kind('image/png', 'application/x-www-form-urlencoded'), 'application/x-www-form-urlencoded');
    assert.equal(kind('application/octet-stream'), 'application/octet-stream');
  });

  it('has a body by its fields where they are plain and free, else as one value', () => {
    const body = (schema: Fields, more: Fields = {}, parameters: unknown[] = []): boolean => {
      const requestBody = { required: true, content: { 'application/json': { schema } }, ...more };
      return whole(read({ post: { requestBody, parameters, responses: ANSWERS } })).body?.whole ?? false;
    };
    const flat = { type: 'object', properties: { a: { type: 'string' } }, required: ['a'] };
    assert.equal(body(flat), false);
    for (const schema of [
      { type: 'array' },
      { ...flat, additionalProperties: true },
      { ...flat, oneOf: [{ required: ['a'] }] },
      { ...flat, properties: { connection: {} } },
      { ...flat, properties: { __a: {} } },
    ])
      assert.equal(body(schema), true, JSON.stringify(schema));
    assert.equal(body(flat, { required: false }), true);
    assert.equal(body(flat, {}, [{ name: 'a', in: 'query', schema: {} }]), true);
  });

  it('gives names that are there twice another one in the input', () => {
    const named = (name: string, place: string): Fields => ({
      name,
      in: place,
      required: place === 'path',
      schema: {},
    });
    const parameters = [
      named('id', 'path'),
      named('id', 'query'),
      named('connection', 'query'),
      named('__x', 'query'),
    ];
    const document = read({ get: { parameters, responses: ANSWERS } }, {}, '/things/{id}');
    assert.deepEqual(
      whole(document).parameters.map(({ name, input }) => input ?? name),
      ['id', 'query_id', 'query_connection', 'query___x'],
    );
  });

  it('lets a document ask for more care with an operation, never for less, and for no task of ours', () => {
    const of = (method: string, effect: string): Operation =>
      whole(read({ [method]: { 'x-effect': effect, 'x-task': 'getty_downloads', responses: ANSWERS } }));
    assert.deepEqual(
      [of('get', 'spend'), of('delete', 'read'), of('post', 'spend')].map(({ effect }) => effect),
      ['spend', 'change', 'spend'],
    );
    assert.deepEqual([of('get', 'read').task, of('get', 'read').added], [undefined, true]);
  });

  it('has the first of several examples', () => {
    const content = {
      'application/json': { schema: {}, examples: { one: { $ref: '#/components/examples/One' } } },
    };
    const components = { components: { examples: { One: { value: { a: 1 } } } } };
    const { answers } = whole(
      read({ get: { responses: { '200': { description: '', content } } } }, components),
    );
    assert.deepEqual(answers[0]?.example, { a: 1 });
  });
});

describe('what is wrong with a document', () => {
  const get = (operation: Fields): Fields => ({ get: { responses: ANSWERS, ...operation } });
  const query = (schema: unknown): Fields => get({ parameters: [{ name: 'p', in: 'query', schema }] });
  const at = '/paths/~1things/get';

  for (const [what, document, expected, operations] of [
    [
      'a version of tomorrow',
      read(get({}), { openapi: '3.2.0' }),
      ['/openapi `openapi` must be 3.0.x or 3.1.x, not "3.2.0": it is read as 3.1'],
      1,
    ],
    [
      'Swagger 2',
      readDocument('swagger: "2.0"\npaths: {}', 'x'),
      ['/swagger Swagger 2 is not read: convert the document to OpenAPI 3'],
      0,
    ],
    ['no paths', readDocument('openapi: 3.1.0', 'x'), [' `paths` is missing or not an object'], 0],
    ['a list', readDocument('[]', 'x'), [' not an object, and so no OpenAPI document'], 0],
    ['an operation that is none', read({ get: 7, put: { responses: ANSWERS } }), [`${at} not an object`], 1],
    [
      'a path that is none',
      readDocument(documentOf({ get: {} }, {}, 'things'), 'x'),
      ['/paths/things a path begins with /'],
      0,
    ],
    [
      'a path that cannot be decoded',
      readDocument(documentOf({ get: {} }, {}, '/a%zz'), 'x'),
      ['/paths/~1a%zz a % of a path is followed by what stands for no letter'],
      0,
    ],
    [
      'a path that climbs',
      readDocument(documentOf({ get: {} }, {}, '/a/../b'), 'x'),
      ['/paths/~1a~1..~1b a path has no . or ..'],
      0,
    ],
    [
      'a reference to a file',
      read(query({ $ref: 'other.yaml#/A' })),
      [
        `${at}/parameters/0/schema the reference other.yaml#/A leaves the document; only references like #/components/… are followed`,
      ],
      1,
    ],
    [
      'a reference to an address',
      read(query({ $ref: 'http://127.0.0.1/a' })),
      [
        `${at}/parameters/0/schema the reference http://127.0.0.1/a leaves the document; only references like #/components/… are followed`,
      ],
      1,
    ],
    [
      'a reference to nowhere',
      read(query({ $ref: '#/components/schemas/No' })),
      [`${at}/parameters/0/schema the reference #/components/schemas/No leads nowhere`],
      1,
    ],
    [
      'a bare circle',
      read(query({ $ref: '#/components/schemas/A' }), {
        components: { schemas: { A: { $ref: '#/components/schemas/A' } } },
      }),
      [`${at}/parameters/0/schema the reference #/components/schemas/A leads back to itself`],
      1,
    ],
    [
      'a parameter of no place',
      read(get({ parameters: [{ name: 'p', in: 'body', schema: {} }] })),
      [`${at}/parameters/0 \`in\` cannot be body here`],
      1,
    ],
    [
      'a parameter without a schema',
      read(get({ parameters: [{ name: 'p', in: 'query', type: 'string' }] })),
      [`${at}/parameters/0 has neither a \`schema\` nor a \`content\``],
      1,
    ],
    [
      'a header that would be two',
      read(get({ parameters: [{ name: 'a: b\r\nc', in: 'header', schema: {} }] })),
      [`${at}/parameters/0 a header cannot have this name`],
      1,
    ],
    [
      'keywords of the wrong form',
      read(query({ type: 'text', minimum: '1', required: true, pattern: '(' })),
      [
        `${at}/parameters/0/schema/type must be one of string, number, integer, boolean, array, object, null, or a list of them`,
        `${at}/parameters/0/schema/minimum must be a number`,
        `${at}/parameters/0/schema/required must be a list of names`,
        `${at}/parameters/0/schema/pattern must be a regular expression`,
      ],
      1,
    ],
    [
      'an answer of no status',
      read({ get: { responses: { fine: {} } } }),
      [`${at}/responses/fine must be a status like 200 or 4XX, or default`],
      1,
    ],
    [
      'a body without content',
      read({ post: { requestBody: {}, responses: ANSWERS } }),
      ['/paths/~1things/post/requestBody `content` is missing or not an object'],
      1,
    ],
  ] as const) {
    it(`is told of ${what}, and what can be read is there`, () => {
      assert.deepEqual([told(document), document.operations.length], [expected, operations]);
    });
  }

  it('is told of a name in the path without a parameter, which is made', () => {
    const document = read({ get: { responses: ANSWERS } }, {}, '/things/{id}');
    assert.deepEqual(told(document), ['/paths/~1things~1{id}/get {id} of the path has no parameter']);
    assert.deepEqual(
      whole(document).parameters.map(({ name, required }) => [name, required]),
      [['id', true]],
    );
  });

  it('is told once of a fault in a part that many share', () => {
    const shared = { parameters: [{ $ref: '#/components/parameters/P' }], responses: ANSWERS };
    const document = read(
      { get: shared, put: shared, post: shared },
      { components: { parameters: { P: { name: 'p', in: 'nowhere' } } } },
    );
    assert.deepEqual(told(document), ['/components/parameters/P `in` cannot be nowhere here']);
  });

  it('tells a hundred problems, and how many more there are', () => {
    const parameters = Array.from({ length: 150 }, () => 7);
    const document = read(get({ parameters }));
    assert.equal(document.problems.length, 101);
    assert.match(document.problems.at(-1)?.message ?? '', /50 further problems/);
  });
});
