import assert from 'node:assert/strict';
import { ListObjectsV2Command } from '@aws-sdk/client-s3';
import { oneDestination } from '../../src/output/destinations.js';
import type { S3Settings } from '../../src/output/settings.js';
import { download } from '../output/records.js';
import { s3For, type TestS3 } from '../support/s3.js';
import { openDesk } from './desk.js';

describe('getty_records on S3', function () {
  this.timeout(60_000);
  let server: TestS3;
  let settings: S3Settings;
  let desk: ReturnType<typeof openDesk>;
  before(async function () {
    server = await s3For(this);
    settings = {
      ...{ type: 's3', bucket: await server.bucket(), prefix: 'base', endpoint: server.endpoint },
      ...{ region: 'us-east-1', forcePathStyle: true },
    };
    desk = openDesk(oneDestination('bucket', settings), server.credentials);
  });
  after(() => {
    desk.close();
  });
  const keys = async (prefix: string): Promise<string[]> => {
    const { Contents = [] } = await server.client.send(
      new ListObjectsV2Command({ Bucket: settings.bucket, Prefix: `base/${prefix}/` }),
    );
    return Contents.map(({ Key = '' }) => Key.slice(`base/${prefix}/`.length)).sort();
  };

  it('reads parts from a bucket and puts results there, whole and once', async () => {
    const records = Array.from({ length: 300 }, (_, index) => download(index, { id: String(index % 100) }));
    for (const format of ['ndjson', 'csv', 'parquet']) {
      const from = await desk.collection(records, { prefix: `all-${format}`, format });
      assert.match(from, /^s3:\/\//);
      const output = { destination: 'bucket', prefix: `ids-${format}`, format };
      const input = { from, steps: [{ fields: ['id'] }, { distinct: 'id' }], output };
      const { manifest, records: count } = await desk.work(input);
      assert.equal(count, 100);
      const before = await keys(output.prefix);
      assert.equal(before.length, 2);
      await desk.work(input);
      assert.deepEqual(await keys(output.prefix), before);
      // Another result takes its place, and its part goes.
      await desk.work({ ...input, steps: [...input.steps, { limit: { size: 7 } }] });
      const after = await keys(output.prefix);
      assert.equal(after.length, 2);
      assert.notDeepEqual(after, before);
      assert.equal((await desk.rows({ from: manifest })).length, 7);
    }
  });

  it('says that a part is gone', async () => {
    const from = await desk.collection([download(0)], { prefix: 'lost' });
    const destination = await desk.open({ prefix: 'lost' });
    await destination.clean([]);
    await destination.close();
    await assert.rejects(desk.work({ from }), { code: 'destination_not_shared' });
  });
});
