import assert from 'node:assert/strict';
import { loadCatalog } from '../../src/catalog/catalog.js';
import { createSearchIndex, searchOperations } from '../../src/catalog/search.js';
import { searchTexts } from '../../src/catalog/search-texts.js';

describe('searchOperations', () => {
  const index = createSearchIndex();
  before(async () => {
    await index.add(loadCatalog().map((entry) => ({ entry, texts: searchTexts(entry) })));
  });
  const first = (words: string): string | undefined => searchOperations(index, words)[0]?.operation.id;
  const ids = (words: string): string[] =>
    searchOperations(index, words).map(({ operation }) => operation.id);

  for (const [words, meant] of [
    ['getty_downloads', 'getDownloads'],
    ['past downloads', 'getDownloads'],
    ['getDownloads', 'getDownloads'],
    ['/v3/purchased-assets', 'getPurchasedAssets'],
    ['what was bought', 'getPurchasedAssets'],
    ['usage batch', 'reportUsage'],
    ['who am i customer', 'getCurrentCustomer'],
    ['one from the allowance', 'downloadImage'],
    ['video history', 'getVideoDownloadHistory'],
    ['credits left', 'getProducts'],
  ] as const) {
    it(`puts ${meant} first for ${JSON.stringify(words)}`, () => {
      assert.equal(first(words), meant);
    });
  }

  it('finds beginnings of words and small slips', () => {
    assert.equal(first('purch'), 'getPurchasedAssets');
    assert.equal(first('purchesed'), 'getPurchasedAssets');
    assert.ok(ids('donwloads').includes('getDownloads'));
    for (const slip of ['porducts', 'prodcuts', 'prodcu', 'usgae', 'creidts'])
      assert.ok(ids(slip).length > 0 && ids(slip).length < 13, slip);
    assert.ok(ids('donwlaod imgae').slice(0, 4).includes('downloadImage'));
  });

  it('finds something from the first letter on, also where that is a word that says nothing', () => {
    assert.equal(first('d'), 'getDownloads');
    for (const words of ['a', 'i', 'im', 'list a']) assert.ok(ids(words).length > 0, words);
    assert.deepEqual(ids('z'), []);
  });

  it('finds parameters by name, by their allowed values and by what these are for', () => {
    for (const words of ['company_downloads', 'creditpack', 'ukrainian', 'use_time'])
      assert.ok(ids(words).includes('getDownloads'), words);
    assert.equal(first('use_time'), 'getDownloads');
    assert.ok(ids('project_code').includes('downloadVideo'));
  });

  it('finds fields of the answers', () => {
    assert.equal(first('is_project_code_required'), 'getProducts');
    assert.ok(ids('agreement_name').includes('getDownloads'));
  });

  it('says which fields matched, the weightiest first', () => {
    const [found] = searchOperations(index, 'getty_downloads');
    assert.equal(found?.matched[0], 'task');
    const [company] = searchOperations(index, 'company_purchases');
    assert.equal(company?.operation.id, 'getPurchasedAssets');
    assert.ok(company.matched.includes('parameters'));
  });

  it('ranks from the best downwards', () => {
    const scores = searchOperations(index, 'downloads').map(({ score }) => score);
    assert.ok(scores.length > 3);
    assert.deepEqual(
      scores,
      scores.toSorted((a, b) => b - a),
    );
  });

  it('prefers what fits all words, and falls back to what fits some', () => {
    assert.ok(ids('image history').every((id) => id.toLowerCase().includes('image') || id === 'getImages'));
    assert.ok(ids('zebra purchases').includes('getPurchasedAssets'));
  });

  it('finds nothing for words that are nowhere, or for none', () => {
    for (const words of ['zebra', '', '   ', '{}', '漢字']) assert.deepEqual(ids(words), [], words);
  });

  it('forgets what is taken out while it is still being taken in', async () => {
    const other = createSearchIndex();
    const [one] = loadCatalog();
    const entries = Array.from({ length: 100 }, (_, at) => ({
      ...one!,
      api: 'zoo',
      id: `zebra${at}`,
    }));
    const adding = other.add(entries.map((entry) => ({ entry, texts: searchTexts(entry) })));
    other.remove('zoo');
    await adding;
    assert.deepEqual(searchOperations(other, 'zebra0'), []);
    assert.deepEqual(searchOperations(other, 'downloads'), []);
  });
});
