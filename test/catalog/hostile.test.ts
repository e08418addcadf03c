import assert from 'node:assert/strict';
import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeOperation } from '../../src/catalog/describe.js';
import { openCatalog } from '../../src/catalog/open-catalog.js';
import { readDocument } from '../../src/catalog/read-document.js';
import { readInThread } from '../../src/catalog/read-in-thread.js';
import { operationFrom } from '../../src/catalog/read-parts.js';
import { temporaryFolder } from '../support/fake-java.js';

const HEAD = 'openapi: 3.1.0\npaths: {}\n';
const told = async (text: string): Promise<string | undefined> =>
  (await readInThread(text, 'x')).problems.at(-1)?.message;

describe('a hostile document', function () {
  this.timeout(60_000);

  it('of aliases that multiply is not unfolded', async () => {
    const names = 'abcdefghij'.split('');
    const list = (item: string): string => `[${Array(9).fill(item).join(', ')}]`;
    const lines = names.map(
      (name, index) => `${name}: &${name} ${list(index === 0 ? 'x' : `*${names[index - 1]}`)}`,
    );
    assert.match((await told(`${HEAD}${lines.join('\n')}`)) ?? '', /its aliases stand for more/);
    const long = `x: &x "${'y'.repeat(100_000)}"\nz: [${Array(900).fill('*x').join(',')}]`;
    assert.match((await told(`${HEAD}${long}`)) ?? '', /its aliases make more of it/);
    assert.match((await told(`${HEAD}a: &a {b: *a}`)) ?? '', /an alias stands within/);
  });

  it('that is nested without end is too deep', async () => {
    const deep = `{"openapi":"3.1.0","paths":{"/a":{"get":{"x":${'['.repeat(100_000)}${']'.repeat(100_000)}}}}}`;
    assert.match((await told(deep)) ?? '', /nested too deep/);
    assert.match((await told('['.repeat(100_000))) ?? '', /nested too deep/);
    assert.ok(await told(`a: ${'['.repeat(20_000)}`));
  });

  it('of 100 000 operations has the first 10 000, and says so', async () => {
    const paths = Object.fromEntries(
      Array.from({ length: 100_000 }, (_, index) => [`/p${index}`, { get: {} }]),
    );
    const { operations, problems } = await readInThread(
      JSON.stringify({ openapi: '3.1.0', paths }, null, 1),
      'x',
    );
    assert.equal(operations.length, 10_000);
    assert.match(problems[0]?.message ?? '', /more than 10000 operations/);
    assert.equal(problems[0]?.where, '/paths/~1p10000');
  });

  it('of 50 MB is not even read', async () => {
    const { path: folder, remove } = temporaryFolder();
    try {
      writeFileSync(join(folder, 'big.json'), '{');
      truncateSync(join(folder, 'big.json'), 50_000_000);
      const { documents } = await openCatalog({ cwd: folder, files: ['big.json'] });
      assert.deepEqual(
        documents()[1]?.problems.map(({ message }) => message),
        ['it has 47.7 MiB, and 32 MiB are the most that is read'],
      );
    } finally {
      remove();
    }
    assert.match((await told(' '.repeat(50_000_000))) ?? '', /it has 47\.7 MiB/);
  });

  it('with one path or component that is huge is read without that', async () => {
    const huge = { description: 'x'.repeat(4_100_000) };
    const parameters = [{ $ref: '#/components/parameters/P' }];
    const paths = { '/a': { get: huge }, '/b': { get: { parameters } } };
    const text = JSON.stringify({ openapi: '3.1.0', paths, components: { parameters: { P: huge } } });
    const { operations, problems } = await readInThread(text, 'x');
    assert.deepEqual(
      operations.map(({ entry }) => entry.path),
      ['/b'],
    );
    assert.deepEqual(
      problems.filter(({ message }) => message.startsWith('larger')).map(({ where }) => where),
      ['/paths/~1a', '/components/parameters/P'],
    );
    assert.match(problems.map(({ message }) => message).join(), /#\/components\/parameters\/P leads nowhere/);
  });

  it('that takes too long, or too much memory, is ended', async () => {
    const slow = `${HEAD}x:\n${'  - {a: [b, c]}\n'.repeat(300_000)}`;
    const timed = await readInThread(slow, 'x', { timeoutMs: 300 });
    assert.deepEqual(
      timed.problems.map(({ message }) => message),
      ['reading it took longer than 0.3 s and was ended'],
    );
    const large = await readInThread(slow, 'x', { memoryMb: 64 });
    assert.match(large.problems[0]?.message ?? '', /more than 64 MiB of memory/);
  });

  it('whose schemas lead everywhere is as small as it is written', () => {
    const names = Array.from({ length: 26 }, (_, index) => `S${index}`);
    const all = names.map((name) => ({ $ref: `#/components/schemas/${name}` }));
    const schemas = Object.fromEntries(
      names.map((name) => [name, { allOf: all, properties: { a: { anyOf: all } } }]),
    );
    const schema = { $ref: '#/components/schemas/S0' };
    const post = { requestBody: { content: { 'application/json': { schema } } } };
    const document = readDocument(
      JSON.stringify({ openapi: '3.1.0', paths: { '/a': { post } }, components: { schemas } }),
      'x',
    );
    assert.ok(JSON.stringify(operationFrom(document, document.operations[0]!.entry)).length < 100_000);
  });

  it('of a schema without end is cut off', () => {
    const properties = Object.fromEntries(Array.from({ length: 30_000 }, (_, index) => [`p${index}`, {}]));
    const post = { requestBody: { content: { 'application/json': { schema: { properties } } } } };
    const document = readDocument(JSON.stringify({ openapi: '3.1.0', paths: { '/a': { post } } }), 'x');
    const { body } = operationFrom(document, document.operations[0]!.entry);
    const last = Object.values(body?.schema['properties'] as object).at(-1) as object;
    assert.deepEqual(last, { 'x-cut': 'more than 5000 schemas' });
  });

  it('with the names of what objects inherit changes nothing of ours', () => {
    const text = `{"openapi":"3.1.0","__proto__":{"paths":1},"paths":{"/a":{"get":{"operationId":"__proto__","parameters":[
      {"name":"__proto__","in":"query","schema":{"type":"object","properties":{"__proto__":{"x":1}}}}]},
      "__proto__":{}},"__proto__":{"get":{}}},
      "components":{"schemas":{"__proto__":{"$ref":"#/components/schemas/constructor"},"constructor":{}}}}`;
    const document = readDocument(text, 'x');
    assert.deepEqual(
      document.problems.map(({ message }) => message),
      ['this name cannot be used', 'a path begins with /'],
    );
    operationFrom(document, document.operations[0]!.entry);
    assert.equal(({} as Record<string, unknown>)['x'], undefined);
    assert.equal(Object.getPrototypeOf({}), Object.prototype);
  });

  it('of parts without number is read in parts, and described in a size that can be shown', async () => {
    const many = (count: number, make: (at: number) => [string, unknown]): Record<string, unknown> =>
      Object.fromEntries(Array.from({ length: count }, (_, at) => make(at)));
    const text = { type: 'object', properties: many(2_000, (at) => [`p${at}`, { type: 'string' }]) };
    const answer = {
      description: 'x',
      content: { 'application/json': { schema: { $ref: '#/components/schemas/A' } } },
    };
    const post = {
      parameters: Array.from({ length: 20_000 }, (_, at) => ({ name: `p${at}`, in: 'query', schema: {} })),
      requestBody: { required: true, content: { 'application/json': { schema: text } } },
      responses: many(400, (at) => [String(100 + at), answer]),
    };
    const chain = many(80, (at) => [`S${at}`, { $ref: `#/components/schemas/S${at + 1}` }]);
    const components = {
      schemas: { A: text, ...chain, S80: { enum: Array.from({ length: 3_000 }, (_, at) => at) } },
    };
    const document = await readInThread(
      JSON.stringify({ openapi: '3.1.0', paths: { '/a': { post } }, components }),
      'x',
    );
    const told = document.problems.map(({ message }) => message).join('\n');
    assert.match(told, /more than 500 parameters/);
    assert.match(told, /more than 60 answers/);
    assert.match(told, /leads through more than 50 others/);
    assert.match(told, /must be a list of 1 to 2000 values/);
    const operation = operationFrom(document, document.operations[0]!.entry);
    assert.equal(operation.body?.whole, true);
    assert.ok(JSON.stringify(describeOperation(operation)).length < 1_000_000);
  });
});
