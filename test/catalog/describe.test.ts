import assert from 'node:assert/strict';
import { loadCatalog } from '../../src/catalog/catalog.js';
import { describeOperation as description } from '../../src/catalog/describe.js';
import { findOperation } from '../../src/catalog/find.js';

describe('the description of an operation', () => {
  const operations = loadCatalog();
  const of = (word: string): ReturnType<typeof description> => description(findOperation(operations, word));

  it('has method, path, task, effect, pages and the range of dates', () => {
    const { method, path, task, effect, signed_in, pagination, date_range } = of('getDownloads');
    assert.deepEqual(
      [method, path, task, effect, signed_in],
      ['GET', '/v3/downloads', 'getty_downloads', 'read', true],
    );
    assert.equal(pagination?.items, 'downloads');
    assert.equal(date_range?.days, 30);
    assert.deepEqual(
      [of('reportUsage').task, of('getImages').pagination, of('getImages').date_range],
      ['getty_report_usage', null, null],
    );
  });

  it('names each input as a task takes it, with where it goes, type, default and limits', () => {
    const { input } = of('getDownloads');
    assert.deepEqual(
      input.map(({ name, sent_as }) => `${name}: ${sent_as}`),
      [
        'accept_language: header Accept-Language',
        'page: query page',
        'page_size: query page_size',
        'date_from: query date_from',
        'date_to: query date_to',
        'use_time: query use_time',
        'product_type: query product_type',
        'company_downloads: query company_downloads',
        'connection: setting',
        'on_quota: setting',
        'collect: setting',
        'output: setting',
        'strict: setting',
        'settle_minutes: setting',
        'slice_seconds: setting',
        'recheck_days: setting',
        'continues: setting',
      ],
    );
    const size = input.find(({ name }) => name === 'page_size');
    assert.deepEqual(
      [size?.type, size?.default, size?.limits, size?.required],
      ['integer', 30, ['1 to 100'], false],
    );
    const page = input.find(({ name }) => name === 'page');
    assert.deepEqual(page?.limits, ['at least 1']);
  });

  it('says of each allowed value what it is for', () => {
    const values = of('getDownloads').input.find(({ name }) => name === 'product_type')?.values ?? [];
    assert.equal(values.length, 7);
    assert.ok(values.every(({ description: sentence }) => sentence !== ''));
    const fields = of('getProducts').input.find(({ name }) => name === 'fields');
    assert.deepEqual(
      fields?.values?.map(({ value }) => value),
      ['download_requirements'],
    );
  });

  it("has no worker's settings where no task takes them", () => {
    const { task: _, ...without } = findOperation(operations, 'reportUsage');
    assert.deepEqual(
      description(without).input.map(({ name, type, required }) => [name, type, required]),
      [
        ['id', 'text', false],
        ['asset_usages', 'list of object', true],
      ],
    );
    assert.deepEqual(of('getImages').input[0]?.limits, ['not empty']);
    assert.ok(of('getImage').input[0]?.limits.includes('not empty'));
    assert.deepEqual(
      of('getCurrentCustomer').input.map(({ name }) => name),
      ['connection', 'on_quota'],
    );
  });

  it('has the fields of a body among the inputs', () => {
    const usages = of('reportUsage').input.find(({ name }) => name === 'asset_usages');
    assert.deepEqual(
      [usages?.sent_as, usages?.required, usages?.limits],
      ['body', true, ['1 to 1000 items']],
    );
  });

  it('keeps answers and errors apart, and says what a call costs', () => {
    const spend = of('downloadImage');
    assert.deepEqual(
      spend.answers.map(({ status }) => status),
      ['200', '303'],
    );
    assert.deepEqual(
      spend.errors.map(({ status }) => status),
      ['400', '401', '403', '404', '429', '5XX'],
    );
    assert.match(spend.cost, /allowance/);
    assert.match(of('reportUsage').cost, /^Changes/);
    assert.match(of('getDownloads').cost, /^Reads only/);
  });

  it('tells limits and what is not known', () => {
    const { limits, unknown } = of('getDownloads');
    assert.ok(limits.some((one) => one.includes('Account Over Queries Per Second Limit')));
    assert.ok(unknown.some((one) => one.includes('order')));
    assert.ok(of('reportUsage').limits.some((one) => one.includes('1000')));
  });
});
