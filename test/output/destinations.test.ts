import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GettyDownloadsError } from '../../src/core/errors.js';
import { createDestinations, userHashKey } from '../../src/output/destinations.js';
import { destinationFrom } from '../../src/output/from-text.js';
import { temporaryFolder } from '../support/fake-java.js';

const MARKED = 'marked-secret-4b1d-of-some-length';

describe('configured destinations', () => {
  const { path: cwd, remove } = temporaryFolder();
  after(remove);
  const configured = (destinations: object, env: NodeJS.ProcessEnv = {}, more: object = {}) => {
    const file = join(cwd, 'getty-downloads.json');
    writeFileSync(file, JSON.stringify({ connections: {}, destinations, ...more }));
    return createDestinations({ env, cwd });
  };
  const refusal = (destination: object, env: NodeJS.ProcessEnv = {}): string => {
    let message = '';
    assert.throws(
      () => configured({ x: destination }, env).read('x'),
      (error: GettyDownloadsError) => {
        assert.equal(error.code, 'bad_config');
        assert.doesNotMatch(JSON.stringify([error.message, error.details]), /marked/);
        ({ message } = error);
        return true;
      },
    );
    return message;
  };

  it('are none without a file', () => {
    const none = createDestinations({ env: {}, cwd: join(cwd, 'nowhere') });
    assert.deepEqual(none.names(), []);
    assert.equal(none.defaultName(), undefined);
    assert.throws(() => none.read('x'), { code: 'unknown_destination', message: /none is configured/ });
  });

  it('are read with what is left out filled in', () => {
    const env = { DB: `postgres://getty:${MARKED}@db.example/archive?schema=s`, KEY: MARKED, ROOT: 'out' };
    const all = configured(
      {
        plain: { type: 'files', root: './${ROOT}/x' },
        cold: { type: 's3', bucket: 'studio-archive', region: 'eu-central-1', format: 'parquet' },
        own: { type: 's3', bucket: 'b-1', endpoint: 'https://s3.example', prefix: 'a/b', gzip: true },
        table: { type: 'postgres', url: '${DB}', table: 'downloads', user_hash_key: '${KEY}' },
        parts: {
          type: 'postgres',
          host: 'localhost',
          port: 6000,
          database: 'd',
          user: 'u',
          password: '${KEY}',
          table: 't',
        },
        open: {
          type: 'postgres',
          host: 'db.example',
          database: 'd',
          tls: false,
          ca_file: 'ca.pem',
          table: 't',
        },
      },
      env,
      { default_destination: 'plain' },
    );
    assert.deepEqual(all.names(), ['plain', 'cold', 'own', 'table', 'parts', 'open']);
    assert.equal(all.defaultName(), 'plain');
    const read = (name: string): unknown => JSON.parse(JSON.stringify(all.read(name)));
    assert.deepEqual(read('plain'), { type: 'files', root: join(cwd, 'out', 'x') });
    assert.deepEqual(read('cold'), {
      type: 's3',
      bucket: 'studio-archive',
      prefix: '',
      region: 'eu-central-1',
      forcePathStyle: false,
      format: 'parquet',
    });
    assert.deepEqual(read('own'), {
      type: 's3',
      bucket: 'b-1',
      prefix: 'a/b',
      endpoint: 'https://s3.example',
      region: 'us-east-1',
      forcePathStyle: true,
      gzip: true,
    });
    assert.deepEqual(read('table'), {
      type: 'postgres',
      ...{ host: 'db.example', port: 5432, database: 'archive', user: 'getty', password: MARKED, tls: true },
      ...{ schema: 's', table: 'downloads', userHashKey: MARKED },
    });
    assert.deepEqual(read('parts'), {
      type: 'postgres',
      ...{ host: 'localhost', port: 6000, database: 'd', user: 'u', password: MARKED, tls: false },
      ...{ schema: 'public', table: 't' },
    });
    assert.deepEqual(read('open'), {
      type: 'postgres',
      ...{ host: 'db.example', port: 5432, database: 'd', tls: false, caFile: join(cwd, 'ca.pem') },
      ...{ schema: 'public', table: 't' },
    });
  });

  it('are known by their own names only', () => {
    const some = configured({ archive: { type: 'files', root: 'x' } });
    assert.throws(() => some.read('constructor'), { code: 'unknown_destination' });
    assert.throws(() => some.read('archiv'), {
      code: 'unknown_destination',
      message: /did you mean `archive`/,
    });
    const odd = configured({ a: { type: 'files', root: 'x' } }, {}, { default_destination: 'b' });
    assert.throws(() => odd.defaultName(), { code: 'bad_config', message: /there is no `b`/ });
  });

  it('hold no secret that is written out', () => {
    const table = { type: 'postgres', table: 't', database: 'd' };
    assert.match(refusal({ ...table, password: MARKED }), /\/destinations\/x\/password is a secret/);
    assert.match(
      refusal({ ...table, url: `postgres://u:${MARKED}@h/d` }),
      /\/destinations\/x\/url is a secret/,
    );
    assert.match(refusal({ ...table, url: `postgres://u:\${PW}${MARKED}@h/d` }), /url is a secret/);
    assert.match(refusal({ type: 'files', root: 'x', user_hash_key: MARKED }), /user_hash_key is a secret/);
    configured({ x: { type: 'postgres', table: 't', url: 'postgres://u@h/d' } }).read('x');
  });

  for (const [what, destination, words] of [
    ['no type', { root: 'x' }, /\/destinations\/x\/type must be one of files, s3, postgres/],
    ['another type', { type: 'ftp' }, /type must be one of/],
    ['no root', { type: 'files' }, /must have required property 'root'/],
    ['an unknown setting', { type: 'files', root: 'x', rot: 1 }, /\/rot there is no such setting/],
    [
      'a setting of another type',
      { type: 'files', root: 'x', bucket: 'b' },
      /\/bucket there is no such setting/,
    ],
    ['an odd bucket', { type: 's3', bucket: 'A/b' }, /bucket must match/],
    ['a prefix that leads up', { type: 's3', bucket: 'abc', prefix: 'a/../b' }, /prefix must match/],
    ['a plain endpoint', { type: 's3', bucket: 'abc', endpoint: 'http://s3.example' }, /without https/],
    [
      'an endpoint with credentials',
      { type: 's3', bucket: 'abc', endpoint: `https://u:${MARKED}@h` },
      /credentials in it/,
    ],
    ['a table with a quote', { type: 'postgres', database: 'd', table: 'a"b' }, /table must match/],
    ['a table in capitals', { type: 'postgres', database: 'd', table: 'Downloads' }, /table must match/],
    [
      'a form of parts for a table',
      { type: 'postgres', table: 't', format: 'csv' },
      /format there is no such/,
    ],
    ['no database', { type: 'postgres', table: 't' }, /names no database/],
    ['no table', { type: 'postgres', database: 'd' }, /required property 'table'/],
    ['another URL', { type: 'postgres', table: 't', url: `mysql://u@${MARKED}/d` }, /no address like/],
    ['an unset variable', { type: 'files', root: '${NOT_THERE}' }, /NOT_THERE is not set/],
  ] as const)
    it(`are refused with ${what}`, () => {
      assert.match(refusal(destination), words);
    });

  it('take the key for hashing from the environment where they have none, and none that is short', () => {
    const settings = { type: 'files', root: '/x' } as const;
    assert.equal(userHashKey(undefined, {}), undefined);
    assert.equal(userHashKey(settings, { GETTY_USER_HASH_KEY: MARKED }), MARKED);
    assert.equal(
      userHashKey({ ...settings, userHashKey: 'x'.repeat(16) }, { GETTY_USER_HASH_KEY: MARKED }),
      'x'.repeat(16),
    );
    assert.throws(() => userHashKey(undefined, { GETTY_USER_HASH_KEY: 'short' }), { code: 'bad_config' });
  });
});

describe('a destination on the command line', () => {
  const from = (text: string, env: NodeJS.ProcessEnv = {}): unknown =>
    JSON.parse(JSON.stringify(destinationFrom(text, env, '/cwd')));

  it('is a folder', () => {
    assert.deepEqual(from('out'), { type: 'files', root: '/cwd/out' });
    assert.deepEqual(from('/data/../data/x'), { type: 'files', root: '/data/x' });
    assert.deepEqual(from('C:\\data'), { type: 'files', root: '/cwd/C:\\data' });
  });

  it('is a place in a bucket', () => {
    const s3 = { type: 's3', bucket: 'studio', prefix: '', forcePathStyle: false };
    assert.deepEqual(from('s3://studio'), s3);
    assert.deepEqual(from('s3://studio/a/b/'), { ...s3, prefix: 'a/b' });
    const own = { ...s3, endpoint: 'http://127.0.0.1:7070', region: 'us-east-1', forcePathStyle: true };
    assert.deepEqual(from('s3://studio?endpoint=http://127.0.0.1:7070'), own);
    assert.deepEqual(from('s3://studio', { AWS_ENDPOINT_URL: 'http://127.0.0.1:7070' }), own);
    assert.deepEqual(from('s3://studio?region=x&force_path_style=true', { AWS_REGION: 'y' }), {
      ...s3,
      region: 'x',
      forcePathStyle: true,
    });
    assert.deepEqual(from('s3://studio', { AWS_REGION: 'y', AWS_DEFAULT_REGION: 'z' }), {
      ...s3,
      region: 'y',
    });
  });

  it('is a table', () => {
    const table = { type: 'postgres', port: 5432, schema: 'public', table: 'downloads' };
    assert.deepEqual(from('postgres://ada@db.example/archive?table=downloads', { PGPASSWORD: MARKED }), {
      ...{ ...table, host: 'db.example', database: 'archive', user: 'ada' },
      ...{ password: MARKED, tls: true },
    });
    assert.deepEqual(from('postgresql://127.0.0.1:6000/a%20b?table=downloads&schema=s', { PGUSER: 'u' }), {
      ...{ ...table, host: '127.0.0.1', port: 6000, database: 'a b', user: 'u', tls: false, schema: 's' },
    });
    assert.deepEqual(from('postgres:///d?table=downloads&host=/var/run/postgresql'), {
      ...{ ...table, host: '/var/run/postgresql', database: 'd', tls: false },
    });
    assert.deepEqual(from('postgres://[::1]/d?table=downloads&sslmode=require'), {
      ...{ ...table, host: '::1', database: 'd', tls: true },
    });
  });

  for (const [text, words] of [
    ['', /is empty/],
    ['ftp://x/y', /begins with ftp:\/\//],
    [`postgres://u:${MARKED}@h/d?table=t`, /must not hold a password.*PGPASSWORD/],
    [`s3://key:${MARKED}@bucket/x`, /must not hold credentials/],
    ['postgres://u@h/d', /names no table/],
    ['postgres://u@h/?table=t', /names no database/],
    ['postgres://u@h/d?table=T', /plain name/],
    ['postgres://u@h/d?table=t&tabl=x', /unknown option `tabl` \(did you mean table\?\)/],
    ['postgres://u@h/d?table=t&sslmode=prefer', /neither disable nor verify-full/],
    [`postgres://u@h/d?table=t&password=${MARKED}`, /unknown option `password`/],
    [`postgres://u:${MARKED}%zz@h/d?table=t`, /%-escape|no address/],
    ['s3://B/x', /no address like s3/],
    ['s3://bucket/a/../../b', /prefix/],
    ['s3://bucket/a/%2E./b', /prefix/],
    ['s3://bucket/a#b', /prefix/],
    ['s3://bucket/a%2f..%2fb', /prefix/],
    ['s3://bucket?endpoint=http://s3.example', /without https/],
  ] as const)
    it(`is refused as ${text.replace(MARKED, '…') || 'nothing'}`, () => {
      let settings: unknown;
      try {
        settings = destinationFrom(text, {}, '/cwd');
      } catch (thrown) {
        const error = thrown as GettyDownloadsError;
        assert.equal(error.code, 'bad_input');
        assert.match(error.message, words);
        assert.doesNotMatch(JSON.stringify([error.message, error.details]), /marked/);
        return;
      }
      assert.fail(JSON.stringify(settings));
    });
});
