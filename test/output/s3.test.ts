import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  CreateMultipartUploadCommand,
  GetObjectCommand,
  ListMultipartUploadsCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import { randomBytes } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { openDestination } from '../../src/output/open.js';
import type { S3Settings } from '../../src/output/settings.js';
import { s3For, type TestS3 } from '../support/s3.js';
import { START, commit, keepsTheContract, open, unit, type Subject } from './contract.js';
import { download, out, outs } from './records.js';

describe('a destination of S3', function () {
  this.timeout(30_000);
  let server: TestS3;
  let subject: Subject;
  let settings: S3Settings;
  const keysAt = async (prefix: string): Promise<{ key: string; etag: string; changed: number }[]> => {
    const { Contents = [] } = await server.client.send(
      new ListObjectsV2Command({ Bucket: settings.bucket, Prefix: `base/${prefix}/` }),
    );
    return Contents.map(({ Key = '', ETag = '', LastModified }) => ({
      key: Key,
      etag: ETag,
      changed: LastModified?.getTime() ?? 0,
    }));
  };
  const partsAt = async (prefix: string): Promise<string[]> =>
    (await keysAt(prefix))
      .map(({ key }) => key.slice(`base/${prefix}/`.length))
      .filter((key) => /^\d[^/]*$/.test(key));
  const textOf = async (Key: string): Promise<string> => {
    const { Body } = await server.client.send(new GetObjectCommand({ Bucket: settings.bucket, Key }));
    return (await Body?.transformToString()) ?? '';
  };
  before(async function () {
    server = await s3For(this);
    settings = {
      type: 's3',
      bucket: await server.bucket(),
      prefix: 'base',
      endpoint: server.endpoint,
      region: 'us-east-1',
      forcePathStyle: true,
    };
    subject = {
      settings,
      credentials: server.credentials,
      ids: async (prefix) => {
        const texts = await Promise.all(
          (await partsAt(prefix)).map((name) => textOf(`base/${prefix}/${name}`)),
        );
        return texts
          .flatMap((text) => text.split('\n').filter(Boolean))
          .map((line) => (JSON.parse(line) as { id: string }).id)
          .sort();
      },
      state: (prefix) => keysAt(prefix),
    };
  });
  keepsTheContract(() => subject);

  it('names objects as files are named, manifest and own notes beside them', async () => {
    const destination = await open(subject, 'names');
    assert.equal(destination.address, `s3://${settings.bucket}/base/names`);
    const [part] = await commit(destination, unit(0, 9), [outs(0, 10)]);
    await destination.notes.write('manifest', {});
    await destination.notes.write('state', {});
    assert.deepEqual((await keysAt('names')).map(({ key }) => key).sort(), [
      'base/names/.getty-downloads/state.json',
      `base/names/${part?.path}`,
      'base/names/manifest.json',
    ]);
    assert.deepEqual(destination.warnings(), []);
    await destination.close();
  });

  it('sends a large part in pieces', async function () {
    this.timeout(60_000);
    const destination = await open(subject, 'large');
    const noise = Array.from({ length: 1_000 }, (_, index) =>
      out(download(index, { noise: randomBytes(6_000).toString('hex') })),
    );
    const [part] = await commit(destination, unit(0, 1_000), [noise]);
    assert.ok(part!.bytes > 10 * 1024 * 1024);
    const [object] = await keysAt('large');
    assert.match(object?.etag ?? '', /-\d+"$/); // of several pieces
    assert.deepEqual(await subject.ids('large'), noise.map(({ record }) => record['id']).sort());
    await destination.close();
  });

  it('removes parts that nobody keeps, and the rest of uploads that were cut off', async () => {
    const destination = await open(subject, 'clean');
    const old = await commit(destination, unit(0, 99), [outs(0, 90)]);
    const kept = await commit(destination, unit(0, 99), [outs(0, 100)]);
    const beyond = await commit(destination, unit(50, 200), [outs(50, 200)]);
    const inner = await open(subject, 'clean/inner');
    const others = await commit(inner, unit(0, 99), [outs(0, 10)]);
    const Bucket = settings.bucket;
    const begun = [`base/clean/${old[0]!.path}`, 'base/clean/theirs.bin', `base/clean/inner/${old[0]!.path}`];
    for (const Key of begun) {
      const { UploadId } = await server.client.send(new CreateMultipartUploadCommand({ Bucket, Key }));
      await server.client.send(new UploadPartCommand({ Bucket, Key, UploadId, PartNumber: 1, Body: 'x' }));
    }
    await server.client.send(new PutObjectCommand({ Bucket, Key: 'base/clean/notes.txt', Body: 'not ours' }));
    await destination.clean(kept, { from: START, to: START + 100 });
    assert.deepEqual((await partsAt('clean')).sort(), [...kept, ...beyond].map(({ path }) => path).sort());
    assert.deepEqual(await partsAt('clean/inner'), [others[0]?.path]);
    assert.deepEqual(await destination.missing([...kept, ...old]), old);
    const { Uploads = [] } = await server.client.send(
      new ListMultipartUploadsCommand({ Bucket, Prefix: 'base/clean' }),
    );
    assert.deepEqual(Uploads.map(({ Key }) => Key).sort(), begun.slice(1).sort());
    assert.equal(await textOf('base/clean/notes.txt'), 'not ours');
    await destination.close();
    await inner.close();
  });

  it('says who does not get in, by name and status alone', async () => {
    const wrong = { accessKeyId: server.credentials.accessKeyId, secretAccessKey: 'marked-wrong-secret' };
    const destination = await openDestination(settings, {}, wrong);
    await assert.rejects(destination.notes.read('state'), (error: Error & { code: string }) => {
      assert.equal(error.code, 'destination_refused');
      assert.match(error.message, /SignatureDoesNotMatch \(403\)$/);
      return true;
    });
    await destination.close();
    const nowhere = await openDestination({ ...settings, bucket: 'no-such-bucket' }, {}, server.credentials);
    await assert.rejects(nowhere.notes.read('state'), {
      code: 'destination_refused',
      message: /NoSuchBucket/,
    });
    await assert.rejects(nowhere.notes.replace('state', 1, undefined), { code: 'destination_refused' });
    await nowhere.close();
  });

  it('says that a server cannot be reached', async function () {
    this.timeout(30_000);
    const destination = await openDestination(
      { ...settings, endpoint: 'http://127.0.0.1:1' },
      {},
      server.credentials,
    );
    await assert.rejects(destination.notes.read('state'), {
      code: 'destination_failed',
      message: /ECONNREFUSED/,
    });
    await destination.close();
  });

  it('warns where a server overwrites whatever the condition says', async () => {
    const objects = new Map<string, Buffer>();
    const deaf = createServer((incoming, answer) => {
      const { pathname } = new URL(incoming.url ?? '', 'http://localhost');
      void buffer(incoming).then((body) => {
        if (incoming.method === 'PUT') objects.set(pathname, body);
        if (incoming.method === 'DELETE') objects.delete(pathname);
        const found = incoming.method === 'GET' ? objects.get(pathname) : Buffer.of();
        answer.setHeader('etag', '"1"');
        if (found === undefined) answer.writeHead(404).end('<Error><Code>NoSuchKey</Code></Error>');
        else answer.end(found);
      });
    });
    await new Promise<void>((resolve) => deaf.listen(0, '127.0.0.1', resolve));
    const { port } = deaf.address() as AddressInfo;
    const destination = await openDestination(
      { ...settings, endpoint: `http://127.0.0.1:${port}` },
      { prefix: 'deaf' },
      server.credentials,
    );
    assert.equal(await destination.notes.replace('state', { n: 1 }, undefined), true);
    assert.equal(await destination.notes.replace('state', { n: 2 }, undefined), false);
    assert.equal(await destination.notes.replace('state', { n: 2 }, { n: 1 }), true);
    assert.deepEqual(
      destination.warnings().map(({ code }) => code),
      ['no_conditional_writes'],
    );
    await destination.close();
    deaf.close();
    deaf.closeAllConnections();
  });
});
