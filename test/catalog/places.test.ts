import assert from 'node:assert/strict';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { readDocument } from '../../src/catalog/read-document.js';
import { operationFrom } from '../../src/catalog/read-parts.js';

const BROKEN = {
  openapi: '3.1.0',
  info: { title: 'T', version: '1' },
  paths: {
    '/a': {
      get: {
        parameters: [
          { name: 'ok', in: 'query', schema: {} },
          { name: 'bad', in: 'nowhere' },
        ],
      },
    },
    '/b': {
      get: { responses: { '200': { content: { 'application/json': { schema: { type: 'text' } } } } } },
    },
  },
};

/** The line of the text that a problem points into, from the column on. */
const pointedAt = (text: string): string[] =>
  readDocument(text, 'x').problems.map(({ line, column }) =>
    (text.split('\n')[line - 1] ?? '').slice(column - 1),
  );

describe('the place of a problem', () => {
  it('is where it stands in JSON, however that is laid out', () => {
    const [item, type] = pointedAt(JSON.stringify(BROKEN, null, 2));
    assert.equal(item, '{');
    assert.equal(type, '"type": "text"');
    assert.match(pointedAt(JSON.stringify(BROKEN))[0] ?? '', /^\{"name":"bad"/);
    assert.match(pointedAt(JSON.stringify(BROKEN))[1] ?? '', /^"type":"text"/);
  });

  it('is where it stands in YAML, behind an alias too', () => {
    assert.deepEqual(pointedAt(stringify(BROKEN)), ['name: bad', 'type: text']);
    const aliased = 'openapi: 3.1.0\npaths:\n  /a: &a\n    get:\n      parameters: [7]\n  /b: *a\n';
    assert.deepEqual(pointedAt(aliased), ['7]', '7]']);
  });

  it('is that of the nearest thing around where something is missing', () => {
    assert.deepEqual(
      readDocument('\n\nopenapi: 3.1.0\npaths:\n  /{id}:\n    get: {}\n', 'x').problems.map(
        ({ line, column }) => [line, column],
      ),
      [[6, 5]],
    );
  });

  it('is where a text stops being JSON or YAML', () => {
    const json = readDocument('{\n  "openapi": "3.1.0"\n  "paths": {}\n}', 'x').problems;
    assert.deepEqual(json, [{ where: '', line: 3, column: 3, message: 'not JSON: comma expected' }]);
    const [yaml] = readDocument('openapi: 3.1.0\npaths:\n  /a: {\n', 'x').problems;
    assert.match(yaml?.message ?? '', /^not YAML: /);
    assert.ok((yaml?.line ?? 0) >= 3);
  });

  it('leaves what could be read in spite of a fault of the text', () => {
    const { operations, problems } = readDocument(
      'openapi: 3.1.0\npaths:\n  /a: {get: {}}\n  /a: {put: {}}\n',
      'x',
    );
    assert.equal(operations.length, 1);
    assert.match(problems[0]?.message ?? '', /unique/);
    assert.equal(problems[0]?.line, 4);
  });
});

describe('no text whatever', () => {
  /** Reads it, opens each operation, and looks at the places of the problems. */
  const survives = (text: string): void => {
    const document = readDocument(text, 'x');
    const lines = text.split(/\n/);
    for (const { line, column, where, message } of document.problems) {
      assert.ok(line >= 1 && line <= lines.length, `${where} ${message}: line ${line} of ${lines.length}`);
      assert.ok(
        column >= 1 && column <= (lines[line - 1] ?? '').length + 1,
        `column ${column} of line ${line}`,
      );
    }
    const ids = document.operations.map(({ entry }) => entry.id);
    assert.equal(new Set(ids).size, ids.length);
    for (const { entry } of document.operations) {
      const operation = operationFrom(document, entry);
      assert.equal(operation.id, entry.id);
      JSON.stringify(operation);
    }
  };

  it('crashes the reader', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), survives), { numRuns: 300 });
    const bits = fc.constantFrom(
      ...'openapi: 3.1.0|\n|paths:|  |/a:|get: |{|}|[|]|&a |*a |- |"|\'|: |,|#|\t|!!|? |<<: |$ref: |"#/paths"|\r'.split(
        '|',
      ),
    );
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 40 }), (parts) => survives(parts.join(''))),
      { numRuns: 500 },
    );
  });

  const KEYS = [
    'get',
    'post',
    'parameters',
    'requestBody',
    'responses',
    'content',
    'schema',
    '$ref',
    'type',
    'properties',
  ];
  const MORE = [
    'items',
    'allOf',
    'enum',
    'nullable',
    'required',
    'in',
    'name',
    'operationId',
    'security',
    '__proto__',
    'constructor',
  ];
  const anything = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'medium', withCrossShrink: true },
      fc.constantFrom(
        '#/components/schemas/A',
        '#/components/schemas/B',
        '#/paths/~1a',
        '#',
        'x.yaml',
        'query',
        'object',
        'array',
        null,
        true,
        1,
        -1,
        'application/json',
        '200',
      ),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom(...KEYS, ...MORE, '200', 'application/json'), tie('value'), {
        maxKeys: 5,
      }),
    ),
  })).value;
  const document = fc.record({
    openapi: fc.constantFrom('3.0.3', '3.1.0', 3),
    paths: fc.dictionary(
      fc.constantFrom('/a', '/b/{id}', 'c', '__proto__'),
      fc.oneof(
        anything,
        fc.record({
          get: anything,
          post: fc.record({ requestBody: anything, parameters: fc.array(anything) }),
        }),
      ),
      { maxKeys: 3 },
    ),
    components: fc.record({
      schemas: fc.dictionary(fc.constantFrom('A', 'B', '__proto__'), anything, { maxKeys: 3 }),
      parameters: anything,
    }),
  });

  it('of an almost right document does either, as JSON and as YAML', () => {
    fc.assert(
      fc.property(document, (value) => {
        survives(JSON.stringify(value, null, 1));
        survives(stringify(value, { aliasDuplicateObjects: false }));
      }),
      { numRuns: 400 },
    );
  }).timeout(60_000);
});
