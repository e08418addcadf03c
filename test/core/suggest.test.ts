import assert from 'node:assert/strict';
import { suggest } from '../../src/core/suggest.js';

describe('suggest', () => {
  const names = [
    'page',
    'page_size',
    'date_from',
    'date_to',
    'use_time',
    'product_type',
    'company_downloads',
  ];
  const products = ['easyaccess', 'editorialsubscription', 'imagepack', 'premiumaccess', 'creditpack'];

  for (const [word, meant] of [
    ['pagesize', 'page_size'],
    ['pageSize', 'page_size'],
    ['page-size', 'page_size'],
    ['dateFrom', 'date_from'],
    ['data_from', 'date_from'],
    ['products_type', 'product_type'],
    ['company', 'company_downloads'],
  ] as const) {
    it(`takes ${word} for ${meant}`, () => {
      assert.equal(suggest(word, names), meant);
    });
  }

  it('takes the beginning of a value for the whole', () => {
    assert.equal(suggest('premium', products), 'premiumaccess');
    assert.equal(suggest('PremiumAccess', products), 'premiumaccess');
    assert.equal(suggest('de-DE', ['de', 'en-GB', 'en-US', 'es']), 'de');
  });

  it('says nothing where nothing is near', () => {
    for (const word of ['colour', '', '___', 'x'.repeat(10_000)])
      assert.equal(suggest(word, names), undefined);
  });
});
