import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { loadCatalog } from '../../src/catalog/catalog.js';
import type { GettyDownloadsError } from '../../src/core/errors.js';
import { identityOf } from '../../src/history/identity.js';
import { COLUMNS } from '../../src/output/columns.js';
import { createShaper } from '../../src/output/shape.js';
import { anyRecord, download } from './records.js';

const KEY = 'a key of more than sixteen characters';

describe('the columns', () => {
  it('are the fields of a download, as the catalogue has them', () => {
    const operation = loadCatalog().find(({ id }) => id === 'getDownloads');
    const answer = operation?.answers.find(({ status }) => status === '200')?.schema as unknown as Schema;
    const leaves = Object.entries(answer.properties!['downloads']!.items!.properties!).flatMap(
      ([field, schema]) =>
        schema.properties === undefined
          ? [[field, typeOf(schema)]]
          : Object.entries(schema.properties).map(([name, inner]) => [`${field}_${name}`, typeOf(inner)]),
    );
    assert.deepEqual(
      leaves,
      COLUMNS.slice(0, -1).map(({ name, type }) => [name, type]),
    );
  });
});

interface Schema {
  readonly type: string | readonly string[];
  readonly format?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
}

const typeOf = ({ type, format }: Schema): string =>
  [type].flat().includes('integer') ? 'integer' : format === 'date-time' ? 'time' : 'text';

describe('shaping', () => {
  it('leaves a record as it is unless told otherwise', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const shaped = createShaper({})(record);
        assert.equal(shaped.record, record);
        assert.equal(shaped.identity, identityOf(record));
      }),
    );
  });

  it('keeps the fields that are chosen, columns and groups, as nested as they were', () => {
    const shape = createShaper({
      fields: ['id', 'dimensions', 'user_username', 'download_details_project_code'],
    });
    const shaped = shape(download(1, { more: 1 }));
    assert.deepEqual(shaped.record, {
      id: '1000000001',
      download_details: { project_code: null },
      user: { username: 'user_1' },
      dimensions: { width: 4000, height: 3000, dpi: 300 },
    });
    assert.equal(shaped.identity, identityOf(download(1)));
    assert.equal(shaped.at, Date.UTC(2025, 0, 1, 0, 0, 1) / 1000);
  });

  it('lets nothing through that was not chosen', () => {
    fc.assert(
      fc.property(anyRecord, fc.subarray(COLUMNS.slice(0, -1), { minLength: 1 }), (record, columns) => {
        const { record: shaped } = createShaper({ fields: columns.map(({ name }) => name) })(record);
        for (const [field, value] of Object.entries(shaped)) {
          const inner = columns.filter(({ path }) => path[0] === field).map(({ path }) => path[1]);
          assert.ok(inner.length > 0, field);
          if (inner.includes(undefined)) assert.deepEqual(value, record[field]);
          else for (const name of Object.keys(value ?? {})) assert.ok(inner.includes(name), name);
        }
      }),
    );
  });

  it('refuses fields that there are none of, all at once, with what was probably meant', () => {
    const fields = ['id', 'user.usernam', 'dimension_width', 'qqqqqq', 'other_fields'];
    assert.throws(
      () => createShaper({ fields }),
      (error: GettyDownloadsError) => {
        assert.equal(error.code, 'bad_input');
        assert.deepEqual(
          error.details.problems?.map(({ path, suggestion }) => [path, suggestion]),
          [
            ['/output/fields/1', 'user_username'],
            ['/output/fields/2', 'dimensions_width'],
            ['/output/fields/3', undefined],
            ['/output/fields/4', undefined],
          ],
        );
        return true;
      },
    );
  });

  describe('the user', () => {
    const hmac = (name: string, value: string): string =>
      createHmac('sha256', KEY).update(`${name}\0${value}`).digest('hex');

    it('is hashed with the key, each part by itself, before anything else', () => {
      const shaped = createShaper({ user: 'hash', userHashKey: KEY })(download(1));
      assert.deepEqual(shaped.record, {
        ...download(1),
        user: {
          username: hmac('username', 'user_1'),
          first_name: hmac('first_name', 'Ada'),
          middle_name: null,
          last_name: hmac('last_name', 'Example'),
        },
      });
      assert.equal(shaped.identity, identityOf(shaped.record));
      assert.notEqual(shaped.identity, identityOf(download(1)));
    });

    it('is dropped, and then tells nobody apart', () => {
      const shape = createShaper({ user: 'drop' });
      const { user: _, ...without } = download(1);
      assert.deepEqual(shape(download(1)).record, without);
      const other = download(1, { user: { username: 'another' } });
      assert.equal(shape(other).identity, shape(download(1)).identity);
    });

    it('leaves no name in anything that is stored, whatever form it has', () => {
      const name = fc.string({ unit: fc.constantFrom('x', 'y', 'Z', '7'), minLength: 9, maxLength: 12 });
      const person = fc.oneof(
        name,
        fc.array(name),
        fc.dictionary(
          fc.string(),
          fc.oneof(name, fc.array(name), fc.record({ inner: name }), fc.constant(null)),
        ),
      );
      fc.assert(
        fc.property(
          person,
          fc.constantFrom('hash' as const, 'drop' as const),
          fc.boolean(),
          (user, treatment, some) => {
            const fields = some ? { fields: ['id', 'user'] } : {};
            const shaped = createShaper({ user: treatment, userHashKey: KEY, ...fields })(
              download(1, { user }),
            );
            assert.doesNotMatch(JSON.stringify(shaped.record).replaceAll(/[0-9a-f]{64}/g, ''), /[xyZ7]{9}/);
          },
        ),
      );
    });

    it('is not hashed without a key', () => {
      assert.throws(() => createShaper({ user: 'hash' }), { code: 'bad_config', message: /user_hash_key/ });
    });
  });
});
