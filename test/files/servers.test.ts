import assert from 'node:assert/strict';
import { gzipSync } from 'node:zlib';
import { fetchFile, type FetchedFile } from '../../src/files/fetch-file.js';
import type { Respond, SeenCall } from '../support/http-server.js';
import { startGetty, type Getty } from '../support/getty.js';
import { folderPlace, sha256, type Place } from './stage.js';

const FILE = Buffer.from(Array.from({ length: 1000 }, (_, index) => index % 251));
const OTHER = Buffer.from(FILE).reverse();
const JPEG = { 'content-type': 'image/jpeg' };

describe('files of servers with ways of their own', () => {
  let place: Place;
  let getty: Getty;
  beforeEach(() => {
    place = folderPlace();
  });
  afterEach(async () => {
    await getty.close();
    place.remove();
  });

  async function fetched(respond: Respond, fileType?: string): Promise<FetchedFile> {
    getty = await startGetty(respond);
    const wanted = { id: '1', assetType: 'image', size: 'l', downloaded: new Date(0), fileType } as const;
    const { connection, server, time } = getty;
    const store = await place.open();
    return fetchFile(`${server.url}/f`, wanted, { connection, store, sleep: time.sleep, random: () => 1 });
  }

  /** Half of the file, and then the connection breaks. */
  const half = (response: Parameters<Respond>[1], headers: Record<string, string>): void => {
    response.writeHead(200, { ...JPEG, 'content-length': '1000', ...headers });
    response.write(FILE.subarray(0, 500), () => response.destroy());
  };
  /** What is asked for of a file. */
  const rest = ({ headers }: SeenCall): number =>
    Number(/^bytes=(\d+)-$/.exec(headers.range ?? '')?.[1] ?? 0);

  const isFile = async (file: FetchedFile, bytes = FILE): Promise<void> => {
    assert.equal(file.sha256, sha256(bytes));
    assert.deepEqual((await place.content()).get(file.name), bytes);
  };

  it('takes a file without a length where its end is told', async () => {
    const respond: Respond = (_, response, count) => {
      response.writeHead(200, JPEG);
      // Broken off in the middle it is not its end.
      if (count === 0) response.write(FILE.subarray(0, 500), () => response.destroy());
      else response.end(FILE);
    };
    await isFile(await fetched(respond));
  });

  const refused: [string, Respond, RegExp][] = [
    [
      'a file that ends with the connection',
      (_, response) => {
        response.useChunkedEncodingByDefault = false;
        response.writeHead(200, { ...JPEG, connection: 'close' }).end(FILE);
      },
      /does not say where the file ends/,
    ],
    [
      'a compressed one',
      (_, response) => {
        const bytes = gzipSync(FILE);
        response.writeHead(200, { ...JPEG, 'content-encoding': 'gzip', 'content-length': bytes.length });
        response.end(bytes);
      },
      /came as gzip/,
    ],
    [
      'an empty one',
      (_, response) => response.writeHead(200, { ...JPEG, 'content-length': '0' }).end(),
      /empty/,
    ],
    ['an empty one of no length', (_, response) => response.writeHead(200, JPEG).end(), /empty/],
    [
      'a part that nobody asked for',
      (_, response) =>
        response.writeHead(206, { ...JPEG, 'content-range': 'bytes 0-9/1000' }).end('0123456789'),
      /a part/,
    ],
    [
      'a page that is said to be a picture',
      (_, response) => response.writeHead(200, JPEG).end('\n<!DOCTYPE html><title>Welcome</title>'),
      /page of HTML/,
    ],
    [
      'what is no asset',
      (_, response) => response.writeHead(200, { 'content-type': 'application/json' }).end('{}'),
      /application\/json/,
    ],
  ];
  for (const [what, respond, message] of refused) {
    it(`refuses ${what}, after a few attempts`, async () => {
      await assert.rejects(fetched(respond), (error: Error & { code: string; details: object }) => {
        assert.equal(error.code, 'bad_answer');
        assert.match(error.message, message);
        assert.deepEqual((error.details as { attempts: number }).attempts, 6);
        return true;
      });
      assert.deepEqual(getty.time.waits, [500, 1000, 2000, 4000, 8000]);
      assert.equal((await place.content()).size, 0);
    });
  }

  it('asks for the rest by the strong ETag', async () => {
    const file = await fetched((call, response, count) => {
      if (count === 0) {
        half(response, { etag: '"one"', 'last-modified': 'Tue, 10 Mar 2026 12:00:00 GMT' });
        return;
      }
      assert.equal(call.headers['if-range'], '"one"');
      const from = rest(call);
      response.writeHead(206, { ...JPEG, etag: '"one"', 'content-range': `bytes ${from}-999/1000` });
      response.end(FILE.subarray(from));
    });
    assert.equal(file.resumed, true);
    await isFile(file);
  });

  it('asks again where a part is shorter than was asked for', async () => {
    const file = await fetched((call, response, count) => {
      if (count === 0) {
        half(response, { etag: '"one"' });
        return;
      }
      const from = rest(call);
      const part = FILE.subarray(from, from + 250);
      const range = `bytes ${from}-${from + part.length - 1}/1000`;
      response.writeHead(206, {
        ...JPEG,
        etag: '"one"',
        'content-range': range,
        'content-length': part.length,
      });
      response.end(part);
    });
    assert.ok(getty.server.calls.length >= 3);
    await isFile(file);
  });

  it('asks by the date where the ETag is weak, and not at all where there is neither', async () => {
    const asked: unknown[] = [];
    const file = await fetched((call, response, count) => {
      asked.push([call.headers['if-range'], call.headers.range]);
      const date = 'Tue, 10 Mar 2026 12:00:00 GMT';
      if (count === 0) half(response, { etag: 'W/"one"', 'last-modified': date });
      else if (count === 1) half(response, { etag: 'W/"one"' });
      else response.writeHead(200, JPEG).end(FILE);
    });
    assert.deepEqual(asked[0], [undefined, undefined]);
    assert.equal((asked[1] as unknown[])[0], 'Tue, 10 Mar 2026 12:00:00 GMT');
    assert.deepEqual(asked[2], [undefined, undefined]);
    assert.equal(file.resumed, false);
    await isFile(file);
  });

  const misfits: [string, number, Record<string, string>][] = [
    ['that it is another file by now', 200, { etag: '"two"' }],
    ['that there is no such part', 416, { 'content-range': 'bytes */400' }],
    ['with a part of another file', 206, { etag: '"two"', 'content-range': 'bytes 500-999/1000' }],
    ['with another part', 206, { etag: '"one"', 'content-range': 'bytes 400-999/1000' }],
    ['with a part of another length', 206, { etag: '"one"', 'content-range': 'bytes 500-1499/1500' }],
    ['with a part that it does not name', 206, { etag: '"one"' }],
  ];
  for (const [what, status, headers] of misfits) {
    it(`begins anew where the answer to half of it is ${what}`, async () => {
      const file = await fetched((call, response, count) => {
        if (count === 0) {
          half(response, { etag: '"one"' });
          return;
        }
        // Whoever comes with a range gets what does not fit; without one, or with 200, the other file.
        if (call.headers.range !== undefined && status !== 200)
          response.writeHead(status, { ...JPEG, ...headers }).end(FILE.subarray(500));
        else response.writeHead(200, { ...JPEG, etag: '"two"', 'content-length': '1000' }).end(OTHER);
      });
      assert.equal(file.resumed, false);
      await isFile(file, OTHER);
    });
  }

  it('lets the server choose neither name nor folder', async () => {
    const file = await fetched((_, response) => {
      response.writeHead(200, {
        'content-type': 'application/octet-stream',
        'content-disposition': 'attachment; filename="../../evil.sh"',
      });
      response.end(FILE);
    }, 'eps');
    assert.equal(file.name, '1970-01-01/1-l.eps');
  });

  it('waits as long as the server says, and no longer than a minute', async () => {
    await isFile(
      await fetched((_, response, count) => {
        if (count === 0) response.writeHead(503, { 'retry-after': '9' }).end();
        else response.writeHead(200, JPEG).end(FILE);
      }),
    );
    assert.deepEqual(getty.time.waits, [9000]);
  });

  it('comes twice at once and is there once', async () => {
    getty = await startGetty((call, response) => {
      const from = rest(call);
      const headers = { ...JPEG, etag: '"one"', 'content-range': `bytes ${from}-999/1000` };
      response.writeHead(from === 0 ? 200 : 206, from === 0 ? { ...JPEG, etag: '"one"' } : headers);
      response.write(FILE.subarray(from, from + 300));
      if (from === 0 && getty.server.calls.length < 3) response.destroy();
      else response.end(FILE.subarray(from + 300));
    });
    const wanted = { id: '1', assetType: 'image', size: 'l', downloaded: new Date(0) } as const;
    const { connection, server } = getty;
    const stores = await Promise.all([place.open(), place.open(), place.open()]);
    const files = await Promise.all(
      stores.map((store) =>
        fetchFile(`${server.url}/f`, wanted, { connection, store, sleep: () => Promise.resolve() }),
      ),
    );
    for (const file of files) await isFile(file);
    assert.equal((await place.content()).size, 2);
    assert.equal(await place.leftovers(), 0);
  });
});
