import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { validate } from '@readme/openapi-parser';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { BUILT_IN_FILE, loadCatalog } from '../../src/catalog/catalog.js';
import { findOperation } from '../../src/catalog/find.js';
import { inputSchema } from '../../src/catalog/input-schema.js';

type Fields = Record<string, unknown>;

const document = (): Fields => parse(readFileSync(BUILT_IN_FILE, 'utf8')) as Fields;

describe('the document of the Getty Images API', () => {
  const operations = loadCatalog();

  it('is valid OpenAPI 3.1', async () => {
    const result = await validate(document() as never);
    assert.deepEqual(result.valid ? [] : result.errors, []);
  });

  it('is not called valid once it is broken', async () => {
    const broken = document();
    delete (broken['info'] as Fields)['title'];
    assert.equal((await validate(broken as never)).valid, false);
  });

  it('has no text that a comma cut off: YAML would take the rest for a key without a value', () => {
    const empty = (value: unknown, place: string): string[] =>
      typeof value !== 'object' || value === null
        ? []
        : Object.entries(value).flatMap(([key, one]) =>
            key === 'example' ? [] : one === null ? [`${place}/${key}`] : empty(one, `${place}/${key}`),
          );
    assert.deepEqual(empty(document(), ''), []);
  });

  it('has the download history and its neighbours', () => {
    const calls = operations.map(({ method, path, effect }) => `${method} ${path} ${effect}`).sort();
    assert.deepEqual(calls, [
      'GET /v3/customers/current read',
      'GET /v3/downloads read',
      'GET /v3/images read',
      'GET /v3/images/{id} read',
      'GET /v3/images/{id}/downloadhistory read',
      'GET /v3/products read',
      'GET /v3/purchased-assets read',
      'GET /v3/videos read',
      'GET /v3/videos/{id} read',
      'GET /v3/videos/{id}/downloadhistory read',
      'POST /v3/downloads/images/{id} spend',
      'POST /v3/downloads/videos/{id} spend',
      'PUT /v3/usage-batches/{id} change',
    ]);
  });

  it('states the effect of every operation itself', () => {
    for (const [path, item] of Object.entries(document()['paths'] as Record<string, Fields>)) {
      for (const [method, operation] of Object.entries(item))
        assert.equal(typeof (operation as Fields)['x-effect'], 'string', `${method} ${path}`);
    }
  });

  for (const [word, name, expected] of [
    ['getDownloads', 'page', { type: 'integer', minimum: 1, default: 1 }],
    ['getDownloads', 'page_size', { type: 'integer', minimum: 1, maximum: 100, default: 30 }],
    ['getDownloads', 'use_time', { type: 'boolean', default: false }],
    ['getDownloads', 'company_downloads', { type: 'boolean', default: false }],
    ['getPurchasedAssets', 'page_size', { type: 'integer', minimum: 1, default: 75 }],
    ['getImages', 'ids', { type: 'array', minItems: 1, maxItems: undefined }],
    ['getVideos', 'ids', { type: 'array', minItems: 1, maxItems: undefined }],
    ['getImages', 'fields', { type: 'array', default: ['summary_set'] }],
    ['downloadImage', 'confirm', { type: 'boolean', default: undefined }],
    ['downloadVideo', 'min_remaining', { type: 'integer', minimum: 0 }],
    ['reportUsage', 'confirm', { type: 'boolean', default: undefined }],
    ['downloadImage', 'file_type', { type: 'string', enum: ['eps', 'jpg'] }],
    ['reportUsage', 'asset_usages', { type: 'array', minItems: 1, maxItems: 1000 }],
  ] as const) {
    it(`states type, default and limits of ${name} in ${word}`, () => {
      const properties = inputSchema(findOperation(operations, word))['properties'] as Record<string, Fields>;
      const schema = properties[name] ?? {};
      const seen = Object.fromEntries(Object.keys(expected).map((key) => [key, schema[key]]));
      assert.deepEqual(seen, expected);
    });
  }

  it('lets no input choose whether a redirect to the file is followed', () => {
    for (const id of ['downloadImage', 'downloadVideo']) {
      const operation = findOperation(operations, id);
      assert.equal('auto_download' in (inputSchema(operation)['properties'] as Fields), false);
      assert.equal(operation.parameters.find(({ name }) => name === 'auto_download')?.fixed, false);
    }
  });

  it('asks for no yes where an operation only reads', () => {
    for (const operation of operations) {
      const { confirm } = inputSchema(operation)['properties'] as Fields;
      assert.equal(confirm !== undefined, operation.effect !== 'read', operation.id);
    }
  });

  it('names operations that there are where it guards', () => {
    const named = operations.flatMap(({ guard = {} }) => Object.values(guard));
    assert.equal(named.length, 4);
    for (const id of named) assert.ok(operations.some((one) => one.id === id && one.effect === 'read'));
  });

  it('says what each allowed value is for', () => {
    for (const { id, parameters } of operations) {
      for (const { name, schema, values } of parameters) {
        const listed = (schema['enum'] ?? (schema['items'] as Fields | undefined)?.['enum']) as
          string[] | undefined;
        if (listed !== undefined)
          assert.deepEqual(Object.keys(values ?? {}).sort(), [...listed].sort(), `${id} ${name}`);
      }
    }
  });

  it('tells which key each product type and language is for', () => {
    const parameters = findOperation(operations, 'getDownloads').parameters;
    const keys = (name: string, kind: string): string[] =>
      Object.entries(parameters.find((one) => one.name === name)?.keys ?? {}).flatMap(([value, key]) =>
        key === kind ? [value] : [],
      );
    assert.deepEqual(keys('product_type', 'getty_images').sort(), [
      ...['easyaccess', 'editorialsubscription', 'imagepack', 'premiumaccess'],
    ]);
    assert.deepEqual(keys('product_type', 'istock').sort(), ['creditpack', 'royaltyfreesubscription']);
    assert.deepEqual(keys('Accept-Language', 'creative').sort(), ['ko', 'pl', 'ru', 'zh-HK']);
    assert.deepEqual(keys('Accept-Language', 'istock').sort(), [
      ...['cs', 'fi', 'hu', 'id', 'ro', 'th', 'uk', 'vi'],
    ]);
  });

  it('has pages where the API has them, and their fields are in the answer', () => {
    const paged = operations.filter(({ pagination }) => pagination !== undefined);
    assert.deepEqual(paged.map(({ id }) => id).sort(), ['getDownloads', 'getPurchasedAssets']);
    for (const { pagination, parameters, answers } of paged) {
      const fields = answers.find(({ status }) => status === '200')?.schema?.['properties'] as Fields;
      assert.ok(pagination && pagination.total in fields && pagination.items in fields);
      const names = parameters.map(({ name }) => name);
      assert.ok(names.includes(pagination.page) && names.includes(pagination.page_size));
    }
  });

  it('has answers, errors and an example that fits for each answer with a body', () => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    for (const { id, answers } of operations) {
      const statuses = answers.map(({ status }) => status);
      assert.ok(
        statuses.some((status) => status.startsWith('2')),
        id,
      );
      for (const status of ['400', '401', '403', '429', '5XX'])
        assert.ok(statuses.includes(status), `${id} ${status}`);
      for (const { status, description, schema, example } of answers) {
        assert.notEqual(description, '', `${id} ${status}`);
        if (schema === undefined) continue;
        assert.notEqual(example, undefined, `${id} ${status} has no example`);
        assert.ok(ajv.validate(schema, example), `${id} ${status}: ${ajv.errorsText()}`);
      }
    }
  });

  it('lets no id lead to another path', () => {
    for (const operation of operations.filter(({ path }) => path.includes('{id}'))) {
      const { id } = inputSchema(operation)['properties'] as Record<string, Fields>;
      const fits = new Ajv2020({ strict: false }).compile(id ?? {});
      assert.deepEqual(
        ['..', '.', '', '1', 'a..b', '...'].map((value) => fits(value)),
        [...[false, false, false, true, true, true]],
      );
    }
  });

  it('gives every operation an input schema whose examples and defaults fit it', () => {
    const ajv = new Ajv2020({ strict: false });
    for (const operation of operations) {
      const { $schema: _, ...whole } = inputSchema(operation);
      assert.ok(ajv.validateSchema(whole), operation.id);
      for (const [name, schema] of Object.entries(whole['properties'] as Record<string, Fields>)) {
        const samples = [...((schema['examples'] ?? []) as unknown[]), schema['default']];
        for (const sample of samples.filter((one) => one !== undefined))
          assert.ok(ajv.validate(schema, sample), `${operation.id} ${name}: ${ajv.errorsText()}`);
      }
    }
  });
});
