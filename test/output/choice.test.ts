import assert from 'node:assert/strict';
import { join, resolve, sep, win32 } from 'node:path';
import fc from 'fast-check';
import type { GettyDownloadsError } from '../../src/core/errors.js';
import { readChoice } from '../../src/output/choice.js';
import { prefixProblem } from '../../src/output/prefix.js';

const problem = (prefix: string): unknown => prefixProblem(prefix, '/output/prefix');

describe('a prefix', () => {
  for (const prefix of [
    'a',
    'studio/2025',
    'year=2025/month=01',
    'a_b-c/0',
    'a/b/c/d/e/f/g/h',
    'console',
    'x'.repeat(64),
  ])
    it(`may be ${prefix}`, () => {
      assert.equal(problem(prefix), undefined);
    });

  for (const prefix of [
    ...[
      '',
      '/',
      '/etc',
      'a/',
      'a//b',
      '.',
      '..',
      'a/../b',
      'a/..',
      './a',
      '../a',
      '~',
      '~root',
      '.getty-downloads',
    ],
    ...[
      'a\\b',
      '..\\..',
      'C:',
      'c:/x',
      'a b',
      'a\nb',
      'a\0',
      'a.b',
      'A',
      'straße',
      'a%2e%2e',
      '-a',
      '=a',
      'a*',
      'a:b',
    ],
    ...['nul', 'a/con/b', 'com1', 'lpt9', 'a/b/c/d/e/f/g/h/i', 'x'.repeat(65), 'a\n', 'manifest.json'],
  ])
    it(`may not be ${JSON.stringify(prefix)}`, () => {
      assert.notEqual(problem(prefix), undefined);
    });

  it('never leaves its root, on no system', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '..',
        '.',
        '/',
        '\\',
        '~',
        'C:',
        '%2e',
        '%2f',
        '\0',
        ' ',
        'a',
        'B',
        'é',
        '..\\',
        '../',
        '//',
        'nul',
        '\u2025',
        '\uff0e',
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
      fc.stringMatching(/^[a-z0-9_=/-]{0,8}$/),
    );
    const anyPrefix = fc.oneof(
      fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('')),
      fc
        .array(fc.stringMatching(/^[a-z0-9][a-z0-9_=-]{0,9}$/), { minLength: 1, maxLength: 9 })
        .map((names) => names.join('/')),
    );
    let taken = 0;
    fc.assert(
      fc.property(anyPrefix, (prefix) => {
        if (problem(prefix) !== undefined) return;
        taken += 1;
        const root = join(sep, 'data', 'root');
        assert.equal(resolve(root, prefix), join(root, ...prefix.split('/')));
        assert.ok(resolve(root, prefix).startsWith(root + sep));
        assert.ok(win32.resolve('D:\\root', prefix).startsWith('D:\\root\\'));
        // No two that a file system could take for one.
        assert.equal(prefix.normalize('NFKC').toLowerCase(), prefix);
        assert.equal(new URL(`s3://bucket/base/${prefix}/x`).pathname, `/base/${prefix}/x`);
      }),
      { numRuns: 3_000 },
    );
    assert.ok(taken > 100, `${taken} were tried`);
  });
});

describe('the output of an input', () => {
  it('may be left out, be empty, or say everything', () => {
    assert.deepEqual(readChoice(undefined), {});
    assert.deepEqual(readChoice({}), {});
    const all = {
      destination: 'archive',
      format: 'csv',
      gzip: true,
      prefix: 'studio/2025',
      fields: ['id', 'user'],
      user: 'drop',
    };
    assert.deepEqual(readChoice(all), all);
  });

  for (const [value, path, code] of [
    ['archive', '/output', 'type'],
    [{ root: '/etc' }, '/output/root', 'unknown_parameter'],
    [{ bucket: 'x' }, '/output/bucket', 'unknown_parameter'],
    [{ destination: '' }, '/output/destination', 'minLength'],
    [{ format: 'xml' }, '/output/format', 'enum'],
    [{ gzip: 'yes' }, '/output/gzip', 'type'],
    [{ prefix: '../x' }, '/output/prefix', 'prefix'],
    [{ prefix: 5 }, '/output/prefix', 'type'],
    [{ fields: [] }, '/output/fields', 'minItems'],
    [{ fields: ['id', 'idd'] }, '/output/fields/1', 'unknown_field'],
    [{ user: 'forget' }, '/output/user', 'enum'],
    [{ format: 'parquet', gzip: true }, '/output/gzip', 'gzip'],
  ] as const)
    it(`is refused as ${JSON.stringify(value)}`, () => {
      assert.throws(
        () => readChoice(value),
        (error: GettyDownloadsError) => {
          assert.equal(error.code, 'bad_input');
          const [first] = error.details.problems ?? [];
          assert.deepEqual([first?.path, first?.code], [path, code]);
          return true;
        },
      );
    });
});
