import assert from 'node:assert/strict';
import sinon from 'sinon';
import { GettyDownloadsError } from '../../src/core/errors.js';
import { perform } from '../../src/history/perform.js';
import { answer, fakeConnections, type Send } from '../support/fake-connections.js';
import { getDownloads } from '../support/operations.js';

const operation = getDownloads();
const now = (): Date => new Date('2026-11-24T12:00:00Z');
const body = { result_count: 61, downloads: [{ id: '1', product_type: null }] };

describe('perform', () => {
  it('gives the page, its place, the values in force, the request without secrets, and the warnings', async () => {
    const send = sinon.fake.resolves(answer(body)) as Send & sinon.SinonSpy;
    const connections = fakeConnections(send);
    const output = await perform(
      operation,
      { page: '2', date_from: '2026-11-01', date_to: '2026-11-10', connection: 'archive' },
      { connections, now },
    );
    assert.deepEqual(output, {
      result_count: 61,
      downloads: [{ id: '1', product_type: null }],
      page: 2,
      page_size: 30,
      page_count: 3,
      has_next: true,
      next_page: 3,
      effective: {
        page: 2,
        page_size: 30,
        date_from: '2026-11-01T00:00:00Z',
        date_to: '2026-11-10T23:59:59Z',
        use_time: false,
        product_type: null,
        company_downloads: false,
      },
      request: {
        connection: 'archive',
        method: 'GET',
        url: 'https://api.example.com/v3/downloads',
        query: { page: '2', date_from: '2026-11-01', date_to: '2026-11-10' },
        headers: {
          Accept: 'application/json',
          'Api-Key': '<GETTY_API_KEY>',
          Authorization: 'Bearer <GETTY_ACCESS_TOKEN>',
        },
      },
      warnings: [],
    });
    assert.equal(send.callCount, 1);
  });

  it('says who asks, so that an allow list can be kept', async () => {
    const connections = fakeConnections(() => Promise.resolve(answer(body)));
    await perform(operation, {}, { connections, workflow: 'monthly' });
    assert.deepEqual(connections.uses, [{ operation: 'getty-images/getDownloads', workflow: 'monthly' }]);
  });

  it('sends nothing where the input is wrong, not even a look at the connection', async () => {
    const send = sinon.fake.resolves(answer(body)) as Send & sinon.SinonSpy;
    const connections = fakeConnections(send);
    await assert.rejects(
      perform(operation, { page_size: 101, pagesize: 3 }, { connections }),
      (error: GettyDownloadsError) => error.code === 'bad_input' && error.details.problems?.length === 2,
    );
    assert.equal(send.callCount, 0);
    assert.deepEqual(connections.uses, []);
  });

  it('hands the sender a test for the shape of the body', async () => {
    const connections = fakeConnections((_request, options) => {
      assert.equal(options?.accept?.(body), undefined);
      assert.equal(options?.accept?.({ downloads: [] }), '`result_count` is not a number of records');
      return Promise.resolve(answer(body));
    });
    await perform(operation, {}, { connections });
  });

  it('keeps a secret that an answer echoes out of the output', async () => {
    const echo = { result_count: 1, downloads: [{ id: '1', agreement_name: 'key hush-hush' }] };
    const output = await perform(
      operation,
      {},
      {
        connections: fakeConnections(() => Promise.resolve(answer(echo))),
      },
    );
    assert.doesNotMatch(JSON.stringify(output), /hush-hush/);
  });

  it('warns where the list is null although there are records', async () => {
    const output = await perform(
      operation,
      {},
      {
        connections: fakeConnections(() => Promise.resolve(answer({ result_count: 3, downloads: null }))),
      },
    );
    assert.deepEqual(output['downloads'], []);
    assert.deepEqual(
      (output['warnings'] as { code: string }[]).map(({ code }) => code),
      ['no_downloads'],
    );
  });
});
