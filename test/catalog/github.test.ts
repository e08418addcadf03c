import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import {
  createSearchIndex,
  searchDocuments,
  searchOperations,
  type SearchIndex,
} from '../../src/catalog/search.js';
import { inputSchema } from '../../src/catalog/input-schema.js';
import { operationFrom } from '../../src/catalog/read-parts.js';
import { readInThread } from '../../src/catalog/read-in-thread.js';
import type { ReadDocument } from '../../src/catalog/read-document.js';

const FILE = new URL(import.meta.resolve('@octokit/openapi/generated/api.github.com.json'));

describe("GitHub's document", function () {
  this.timeout(120_000);
  let document: ReadDocument;
  let index: SearchIndex;
  before(async () => {
    document = await readInThread(readFileSync(FILE, 'utf8'), 'github');
    index = createSearchIndex();
    await index.add(document.operations);
  });

  it('is read whole and without a problem', () => {
    assert.deepEqual(document.problems, []);
    assert.ok(document.operations.length > 1_000);
  });

  it('has operations with schemas of a size that can be shown', () => {
    for (const { entry } of document.operations) {
      const operation = operationFrom(document, entry);
      assert.ok(JSON.stringify(operation).length < 1_000_000, entry.id);
      assert.ok(JSON.stringify(inputSchema(operation)).length < 100_000, entry.id);
    }
  });

  const first = (words: string): string | undefined => searchOperations(index, words)[0]?.operation.id;

  it('is found in by path, name, parameter, words and with slips', () => {
    for (const [words, id] of [
      ['/repos/{owner}/{repo}/topics', 'repos/get-all-topics'],
      ['repos/create-fork', 'repos/create-fork'],
      ['list forks', 'repos/list-forks'],
      ['creat an isue', 'issues/create'],
      ['markdown render', 'markdown/render'],
      ['codespace_name', 'codespaces/get-for-authenticated-user'],
      ['zen', 'meta/get-zen'],
    ] as const)
      assert.ok(
        searchOperations(index, words, { limit: 5 }).some(({ operation }) => operation.id === id),
        `${words}: ${first(words)}`,
      );
  });

  it('marks what was found', () => {
    const [found] = searchOperations(index, 'zen', { limit: 1 });
    assert.deepEqual(
      found?.marks.path.map(([start, end]) => found.operation.path.slice(start, end)),
      ['zen'],
    );
    assert.deepEqual(searchDocuments(index, 'issue', { limit: 3 })[0]?.results.length, 3);
  });
});
