import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BUILT_IN_FILE } from '../../src/catalog/catalog.js';
import { openCatalog } from '../../src/catalog/open-catalog.js';
import { searchDocuments, searchOperations } from '../../src/catalog/search.js';
import { documentOf, THING } from '../support/documents.js';

describe('openCatalog', () => {
  let cwd: string;
  beforeEach(() => {
    cwd = mkdtempSync(join(tmpdir(), 'collection-'));
  });
  afterEach(() => {
    rmSync(cwd, { recursive: true });
  });
  const write = (file: string, id: string): void => {
    mkdirSync(join(cwd, 'apis'), { recursive: true });
    writeFileSync(join(cwd, file), documentOf({ get: { ...THING, operationId: id } }));
  };

  it('holds the built-in document, those of apis/ and those that are named, each once', async () => {
    for (const [file, id] of [
      ['apis/b.yaml', 'b'],
      ['apis/a.json', 'a'],
      ['c.yml', 'c'],
    ] as const)
      write(file, id);
    const catalog = await openCatalog({ cwd, files: ['c.yml', 'apis/b.yaml', './c.yml'] });
    assert.deepEqual(
      catalog.documents().map(({ name, source }) => [name, source]),
      [
        ['getty-images', 'built_in'],
        ['a', 'folder'],
        ['b', 'folder'],
        ['c', 'file'],
      ],
    );
    assert.equal(catalog.find('c').path, '/things');
  });

  it('does not read the built-in document twice, from the folder of the package or by its file', async () => {
    const { documents } = await openCatalog({ cwd: process.cwd(), files: [BUILT_IN_FILE] });
    assert.deepEqual(
      documents()
        .map(({ name, source }) => [name, source])
        .filter(([name]) => name?.startsWith('getty')),
      [['getty-images', 'built_in']],
    );
  });

  it('takes documents in and out while it runs, names and search with them', async () => {
    const catalog = await openCatalog({ cwd });
    const text = documentOf({ get: { ...THING, operationId: 'zebra', summary: 'Count the zebras' } });
    const [one, two] = [await catalog.add('Zoo!.yaml', text), await catalog.add('zoo.json', text)];
    assert.deepEqual([one.name, two.name, one.operations, one.source], ['zoo', 'zoo-2', 1, 'added']);
    const found = searchDocuments(catalog.index, 'zebra', { limit: 5 });
    assert.deepEqual(
      found.map(({ api, total, results }) => [api, total, results.length]),
      [
        ['zoo', 1, 1],
        ['zoo-2', 1, 1],
      ],
    );
    assert.deepEqual(found[0]?.results[0]?.marks.summary, [[10, 15]]);
    assert.equal(searchOperations(catalog.index, 'zebra', { limit: 1 }).length, 1);
    assert.deepEqual(
      [catalog.remove('zoo'), catalog.remove('zoo'), catalog.remove('getty-images')],
      [true, false, false],
    );
    assert.deepEqual(
      searchOperations(catalog.index, 'zebra').map(({ operation }) => operation.api),
      ['zoo-2'],
    );
    assert.equal(catalog.load({ api: 'zoo', id: 'zebra' }), undefined);
    assert.equal(catalog.load({ api: 'zoo-2', id: 'zebra' })?.id, 'zebra');
  });

  it('has what could be read of a document, says what could not, and holds none of nothing', async () => {
    const catalog = await openCatalog({ cwd });
    const half = await catalog.add('half.yaml', documentOf({ get: THING, put: 7 }));
    assert.deepEqual(
      [half.operations, half.problems.map(({ where }) => where)],
      [1, ['/paths/~1things/put']],
    );
    const bad = await catalog.add('bad.yaml', '{');
    assert.equal(bad.operations, 0);
    assert.ok(bad.problems.length > 0);
    assert.deepEqual(
      catalog.documents().map(({ name }) => name),
      ['getty-images', 'half'],
    );
  });

  it('holds a broken file of apis/ with what is wrong, and refuses a named one that is not there', async () => {
    mkdirSync(join(cwd, 'apis', 'folder.json'), { recursive: true });
    writeFileSync(join(cwd, 'apis', 'notes.yaml'), 'no document');
    const { documents } = await openCatalog({ cwd });
    assert.deepEqual(
      documents().map(({ name, problems }) => [name, problems[0]?.message]),
      [
        ['getty-images', undefined],
        ['folder', 'it is not a file'],
        ['notes', 'not an object, and so no OpenAPI document'],
      ],
    );
    await assert.rejects(openCatalog({ cwd, files: ['none.yaml'] }), /none\.yaml \(ENOENT\)/);
  });

  it('gives every document a name of its own, also where two come at once', async () => {
    const catalog = await openCatalog({ cwd });
    const names = ['a b?.json', 'A-b.yaml', '../../etc/getty-images.openapi.yaml', '\u202e', '.json'];
    const added = await Promise.all(names.map((name) => catalog.add(name, documentOf({ get: THING }))));
    assert.deepEqual(
      added.map(({ name }) => name),
      ['a-b', 'a-b-2', 'getty-images-2', 'document', 'document-2'],
    );
  });
});
