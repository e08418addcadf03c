import assert from 'node:assert/strict';
import fc from 'fast-check';
import { GettyDownloadsError, type Problem } from '../../src/core/errors.js';
import { checkInput } from '../../src/request/check.js';
import { getDownloads } from '../support/operations.js';

const operation = getDownloads();
const check = (input: unknown): Readonly<Record<string, unknown>> => checkInput(operation, input);

function problemsOf(input: unknown): readonly Problem[] {
  try {
    check(input);
  } catch (error) {
    assert.ok(error instanceof GettyDownloadsError);
    assert.equal(error.code, 'bad_input');
    return error.details.problems ?? [];
  }
  return [];
}

describe('checkInput', () => {
  it('takes every parameter by its own name', () => {
    const input = {
      page: 2,
      page_size: 100,
      date_from: '2026-01-01T10:00:00+02:00',
      date_to: '2026-01-20 23:59:59',
      use_time: true,
      product_type: 'easyaccess',
      company_downloads: false,
      accept_language: 'de',
      connection: 'archive',
    };
    assert.deepEqual(check(input), input);
  });

  it('takes nothing at all', () => {
    assert.deepEqual(check({}), {});
  });

  it('counts null as absent and drops the names that the engine adds', () => {
    assert.deepEqual(check({ page: null, date_from: null, __index: 3, __iteration: 1 }), {});
  });

  it('takes numbers and booleans that a workflow turned into text', () => {
    assert.deepEqual(check({ page: '2', page_size: '50', use_time: 'true', company_downloads: 'false' }), {
      page: 2,
      page_size: 50,
      use_time: true,
      company_downloads: false,
    });
  });

  for (const [name, value] of [
    ['page', '2.5'],
    ['page', 2.5],
    ['page', 1e99],
    ['page', '1e99'],
    ['page', ''],
    ['page', '0'],
    ['page', -1],
    ['page', 2 ** 31],
    ['page', '99999999999999999999'],
    ['page', true],
    ['page', [1]],
    ['page_size', 101],
    ['page_size', 0],
    ['use_time', 'yes'],
    ['use_time', 1],
    ['use_time', ''],
    ['product_type', 'gold'],
    ['product_type', 7],
    ['accept_language', 'de-DE'],
    ['date_from', '2026-02-30'],
    ['date_from', '2025-02-29'],
    ['date_from', '01/02/2026'],
    ['date_from', '2026-01-01T25:00:00'],
    ['date_from', '2026-01-01T10:00'],
    ['date_from', '2026-01-01T10:00:00+25:00'],
    ['date_from', 20260101],
    ['date_to', ''],
    ['connection', '../other'],
    ['connection', { base_url: 'http://127.0.0.1' }],
    ['on_quota', 'never'],
  ] as const) {
    it(`refuses ${name}: ${JSON.stringify(value)}`, () => {
      const problems = problemsOf({ [name]: value });
      assert.deepEqual(
        problems.map((problem) => problem.path),
        [`/${name}`],
      );
    });
  }

  it('reports everything at once, each with path, what came, what is allowed and what was meant', () => {
    const problems = problemsOf({
      pagesize: 10,
      page: 'two',
      product_type: 'premium',
      use_time: 'yes',
      date_to: '2026-02-31',
    });
    const byPath = new Map(problems.map((problem) => [problem.path, problem]));
    assert.deepEqual([...byPath.keys()].sort(), [
      '/date_to',
      '/page',
      '/pagesize',
      '/product_type',
      '/use_time',
    ]);
    assert.equal(byPath.get('/pagesize')?.suggestion, 'page_size');
    assert.equal(byPath.get('/product_type')?.suggestion, 'premiumaccess');
    assert.equal(byPath.get('/product_type')?.got, 'premium');
    assert.ok(Array.isArray(byPath.get('/product_type')?.allowed));
    assert.equal(byPath.get('/use_time')?.suggestion, 'true');
    assert.equal(byPath.get('/page')?.got, 'two');
    assert.equal(byPath.get('/date_to')?.code, 'date');
  });

  it('never repeats the value of a name it does not know, which may be a secret', () => {
    const [problem] = problemsOf({ api_key: 'SECRET-MARK' });
    assert.ok(problem);
    assert.ok(!JSON.stringify(problem).includes('SECRET-MARK'));
    assert.match(problem.message, /configuration of a connection/);
  });

  it('refuses a range that ends before it begins', () => {
    assert.equal(problemsOf({ date_from: '2026-02-02', date_to: '2026-02-01' })[0]?.code, 'range');
    assert.deepEqual(problemsOf({ date_from: '2026-02-02T12:00:00', date_to: '2026-02-02T10:00:00' }), []);
    const timed = { date_from: '2026-02-02T12:00:00', date_to: '2026-02-02T10:00:00', use_time: true };
    assert.equal(problemsOf(timed)[0]?.code, 'range');
    assert.deepEqual(problemsOf({ ...timed, date_to: '2026-02-02' }), []);
    assert.deepEqual(problemsOf({ ...timed, date_to: '2026-02-02T10:00:00-05:00' }), []);
  });

  for (const input of [null, undefined, [], 'page=1', 3, true]) {
    it(`refuses ${JSON.stringify(input) ?? 'undefined'} as a whole`, () => {
      assert.equal(problemsOf(input)[0]?.path, '');
    });
  }

  it('survives any input whatever, with a list of problems or with values that fit the schema', () => {
    const names = fc.oneof(
      fc.constantFrom(
        'page',
        'page_size',
        'date_from',
        'date_to',
        'use_time',
        'product_type',
        '__proto__',
        'constructor',
        '__index',
      ),
      fc.string(),
    );
    const input = fc.oneof(fc.anything(), fc.dictionary(names, fc.anything()));
    fc.assert(
      fc.property(input, (value) => {
        let values: Readonly<Record<string, unknown>>;
        try {
          values = check(value);
        } catch (error) {
          assert.ok(error instanceof GettyDownloadsError && error.code === 'bad_input');
          assert.ok((error.details.problems ?? []).length > 0);
          return;
        }
        for (const [name, got] of Object.entries(values))
          assert.ok(fits(name, got), `${name} ${String(got)}`);
      }),
      { numRuns: 2000 },
    );
  });
});

/** What may pass, told in other words than the schema's. */
function fits(name: string, value: unknown): boolean {
  switch (name) {
    case 'page':
      return Number.isInteger(value) && (value as number) >= 1 && (value as number) <= 2147483647;
    case 'page_size':
      return Number.isInteger(value) && (value as number) >= 1 && (value as number) <= 100;
    case 'use_time':
    case 'company_downloads':
      return typeof value === 'boolean';
    case 'date_from':
    case 'date_to':
      return typeof value === 'string' && !Number.isNaN(Date.parse(value));
    case 'product_type':
    case 'accept_language':
    case 'connection':
    case 'on_quota':
      return typeof value === 'string' && value.length > 0;
    default:
      return false;
  }
}
