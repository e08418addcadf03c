import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Pagination } from '../../src/catalog/operation.js';
import type { GettyDownloadsError } from '../../src/core/errors.js';
import { pageDecoder } from '../../src/history/collect/decode-page.js';
import { EncodedRecord } from '../../src/history/collect/encoded-page.js';
import type { Snapshot } from '../../src/history/collect/snapshot.js';
import { DOWNLOADS } from '../../src/history/identity.js';
import type { RawAnswer } from '../../src/http/exchange.js';
import { readManifest } from '../../src/output/manifest.js';
import { isWorthAThread, openPageThread } from '../../src/output/page-thread.js';
import { createShaper, type ShapeOptions } from '../../src/output/shape.js';
import { openDestination } from '../../src/output/open.js';
import { openJobs, operation } from './jobs.js';
import { anyRecord, download } from './records.js';

const pagination = operation.pagination as Pagination;
/** More than are read without the thread. */
const FEW = 20;

const answerOf = (body: unknown): RawAnswer => ({
  status: 200,
  headers: { 'content-type': 'application/json' },
  bytes: Buffer.from(typeof body === 'string' ? body : JSON.stringify(body)),
});
const pageOf = (downloads: readonly unknown[], count = downloads.length): RawAnswer =>
  answerOf({ result_count: count, downloads });
const plain = ({ count, items }: Snapshot): unknown => ({
  count,
  items: items.map(({ record, identity, at }) => ({ record, identity, at })),
});

describe('pages that are read by another thread', function () {
  this.timeout(60_000);
  const shapes: Readonly<Record<string, ShapeOptions>> = {
    'as they are': {},
    'with some fields, and names hashed': {
      fields: ['id', 'user'],
      user: 'hash',
      userHashKey: 'sixteen characters',
    },
    'without names': { user: 'drop' },
  };
  for (const [name, shape] of Object.entries(shapes))
    it(`hold what they do in this one, ${name}`, async () => {
      const here = pageDecoder(pagination, createShaper(shape));
      const thread = openPageThread({ pagination, shape });
      try {
        for (let page = 0; page < FEW; page += 1) await thread.decode(pageOf([]));
        await fc.assert(
          fc.asyncProperty(fc.array(anyRecord, { maxLength: 8 }), fc.nat(), async (downloads, count) => {
            const expected = here(pageOf(downloads, count));
            const { items, ...rest } = await thread.decode(pageOf(downloads, count));
            const lines = EncodedRecord.linesOf(items);
            assert.deepEqual(plain({ items, ...rest }), plain(expected));
            assert.equal(
              Buffer.concat(lines ?? []).toString(),
              expected.items.map(({ record }) => `${JSON.stringify(record)}\n`).join(''),
            );
          }),
          { numRuns: 100 },
        );
      } finally {
        await thread.close();
      }
    });

  it('give the lines of those that are wanted, and none where one is no line', async () => {
    const thread = openPageThread({ pagination, shape: {} });
    try {
      for (let page = 0; page < FEW; page += 1) await thread.decode(pageOf([]));
      const all = [0, 1, 2, 3, 4].map((number) => download(number, { thumb_uri: 'ü'.repeat(number) }));
      const { items } = await thread.decode(pageOf(all));
      const { items: others } = await thread.decode(pageOf([...all].reverse()));
      const wanted = [...[0, 1, 3].map((index) => items[index]), others[4]].filter(
        (one) => one !== undefined,
      );
      const pieces = EncodedRecord.linesOf(wanted) ?? [];
      assert.equal(pieces.length, 3);
      assert.equal(
        Buffer.concat(pieces).toString(),
        [0, 1, 3, 0].map((number) => `${JSON.stringify(all[number])}\n`).join(''),
      );
      assert.equal(EncodedRecord.linesOf([...wanted, { record: {} }]), undefined);
      assert.equal((items[3] as EncodedRecord).numbered(2).ordinal, 2);
      assert.deepEqual((items[3] as EncodedRecord).numbered(2).record, all[3]);
    } finally {
      await thread.close();
    }
  });

  for (const [name, body] of Object.entries({
    'is no JSON': '<html>busy</html>',
    'is no page': { result_count: 3, downloads: [1, 2, 3] },
    'is nested too deeply': '{"a":'.repeat(200) + '1' + '}'.repeat(200),
  }))
    it(`are refused with the same words where one ${name}`, async () => {
      const here = pageDecoder(pagination, createShaper({}));
      const thread = openPageThread({ pagination, shape: {} });
      const refusal = async (decode: () => unknown): Promise<GettyDownloadsError> => {
        try {
          await decode();
        } catch (thrown) {
          return thrown as GettyDownloadsError;
        }
        throw new Error('it was taken');
      };
      try {
        for (let page = 0; page < FEW; page += 1) await thread.decode(pageOf([]));
        const [expected, found] = [
          await refusal(() => here(answerOf(body))),
          await refusal(() => thread.decode(answerOf(body))),
        ];
        assert.equal(found.code, 'bad_answer');
        assert.deepEqual([found.message, found.details], [expected.message, expected.details]);
        assert.equal((await thread.decode(pageOf([download(1)]))).items.length, 1);
      } finally {
        await thread.close();
      }
    });

  it('are no longer awaited once the thread has ended', async () => {
    const thread = openPageThread({ pagination, shape: {} });
    for (let page = 0; page < FEW; page += 1) await thread.decode(pageOf([]));
    const last = thread.decode(pageOf([download(1)]));
    const refused = assert.rejects(Promise.resolve(last), { code: 'internal' });
    await thread.close();
    await refused;
    await assert.rejects(Promise.resolve(thread.decode(pageOf([]))), /has ended: closed/);
  });
});

describe('a thread for pages', function () {
  this.timeout(120_000);
  const files = { type: 'files', root: '/tmp' } as const;
  const order = { choice: {}, kind: DOWNLOADS };

  it('is there for many calls a second, whose records leave as lines', () => {
    assert.ok(isWorthAThread(order, files, 200));
    assert.ok(!isWorthAThread(order, files, 199));
    assert.ok(!isWorthAThread(order, undefined, 1000));
    assert.ok(!isWorthAThread(order, { ...files, format: 'csv' }, 1000));
    assert.ok(isWorthAThread({ ...order, choice: { format: 'ndjson' } }, { ...files, format: 'csv' }, 1000));
    assert.ok(!isWorthAThread({ ...order, kind: { ...DOWNLOADS, address: 'download_uri' } }, files, 1000));
  });

  it('writes the same files as none', async () => {
    const parts = [];
    for (const qps of [199, 1000]) {
      const jobs = await openJobs(
        { downloads: 600, from: '2024-01-01', to: '2024-03-31' },
        'getty_downloads',
        qps,
      );
      try {
        const output = await jobs.run({
          ...{ collect: 'all', date_from: '2024-01-01', date_to: '2024-03-31', page_size: 5 },
          output: { destination: 'disk', user: 'hash' },
        });
        assert.equal(output['verified'], true);
        const manifest = await readManifest(await openDestination({ type: 'files', root: jobs.folder }, {}));
        parts.push(manifest?.parts);
      } finally {
        await jobs.close();
      }
    }
    assert.ok((parts[0]?.length ?? 0) > 1);
    assert.deepEqual(parts[1], parts[0]);
  });
});
