import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { bytesOf, lengthOf } from '../../src/sandbox/content.js';
import { createFaults, FILE_FAULTS } from '../../src/sandbox/faults.js';
import { readRange } from '../../src/sandbox/ranges.js';
import type { Sandbox, SandboxOptions } from '../../src/sandbox/sandbox.js';
import { allowed, ask, linesOf, NOW, signIn, withSandbox } from './support.js';

interface Line {
  readonly id: string;
  readonly asset_type: 'image' | 'video';
  readonly counted: number;
  readonly file: { readonly bytes: number; readonly sha256: string | null };
}

/** Downloads the n-th asset of a kind, and lets `use` have the address of its file. */
async function withFile(
  options: Partial<SandboxOptions>,
  use: (uri: string, sandbox: Sandbox, line: Line, another: () => Promise<string>) => Promise<void>,
  kind: 'image' | 'video' = 'image',
): Promise<void> {
  await withSandbox({ seed: 7, downloads: 20, fileBytes: 200_000, ...options }, async (sandbox) => {
    const token = await signIn(sandbox);
    const { id } = (await linesOf<Line>(sandbox, '/sandbox/assets')).find((one) => one.asset_type === kind)!;
    const download = async (): Promise<string> => {
      const query = { auto_download: 'false' };
      const init = { method: 'POST', headers: allowed(sandbox, token) };
      const answer = await ask(sandbox, token, `/v3/downloads/${kind}s/${id}`, query, init);
      return ((await answer.json()) as { uri: string }).uri;
    };
    const uri = await download();
    const line = (await linesOf<Line>(sandbox, '/sandbox/assets')).find((one) => one.id === id)!;
    await use(uri, sandbox, line, download);
  });
}

/** Where the bytes are, redirects followed by hand. */
async function lastStop(uri: string): Promise<{ url: string; stops: number }> {
  let url = uri;
  for (let stops = 0; ; stops += 1) {
    const answer = await fetch(url, { redirect: 'manual' });
    // To its end, so that it is counted by then.
    await answer.arrayBuffer();
    const location = answer.headers.get('location');
    if (location === null) return { url, stops };
    url = new URL(location, url).href;
  }
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

describe('the sandbox: files', () => {
  for (const [kind, type, head] of [
    ['image', 'image/jpeg', [0xff, 0xd8, 0xff]],
    ['video', 'video/mp4', [0, 0, 0, 0x18]],
  ] as const) {
    it(`come from another host, whole, and as a file of that kind: ${kind}`, async () => {
      await withFile(
        {},
        async (uri, sandbox, line) => {
          assert.notEqual(new URL(uri).host, new URL(sandbox.url).host);
          const answer = await fetch(uri);
          assert.equal(answer.status, 200);
          assert.equal(answer.headers.get('content-type'), type);
          assert.equal(answer.headers.get('accept-ranges'), 'bytes');
          assert.equal(answer.headers.get('x-simulation'), 'true');
          assert.match(answer.headers.get('etag') ?? '', /^"[^"]+"$/);
          const bytes = new Uint8Array(await answer.arrayBuffer());
          assert.equal(answer.headers.get('content-length'), String(bytes.length));
          assert.deepEqual([...bytes.subarray(0, head.length)], head);
          assert.deepEqual(line.file, { bytes: bytes.length, sha256: sha256(bytes) });
          assert.equal(line.counted, 1);
          const { served, bytes: sent, answers, violations } = sandbox.stats().files;
          assert.deepEqual(served, { [line.id]: 1 });
          assert.deepEqual([sent, answers['200'], violations], [bytes.length, 1, 0]);
        },
        kind,
      );
    });
  }

  it('are redirected once or twice, by the asset', async () => {
    const seen = new Set<number>();
    for (const seed of [1, 2, 3, 4, 5, 6]) {
      await withFile({ seed }, async (uri) => void seen.add((await lastStop(uri)).stops));
    }
    assert.deepEqual([...seen].sort(), [1, 2]);
  });

  it('are the same for every download of an asset, and other ones for another', async () => {
    await withFile({}, async (uri, _sandbox, line, another) => {
      const again = await another();
      assert.notEqual(again, uri);
      const first = Buffer.from(await (await fetch(uri)).arrayBuffer());
      assert.ok(first.equals(Buffer.from(await (await fetch(again)).arrayBuffer())));
      const other = Buffer.concat([...bytesOf(7, { asset: 9_999, type: 'jpg' }, 0, line.file.bytes)]);
      assert.ok(!first.equals(other));
    });
  });

  it('are of a length that is set, a quarter more or less', () => {
    const lengths = Array.from({ length: 500 }, (_, asset) => lengthOf(7, asset, 100_000));
    assert.ok(Math.min(...lengths) >= 75_000 && Math.min(...lengths) < 76_000);
    assert.ok(Math.max(...lengths) <= 125_000 && Math.max(...lengths) > 124_000);
    assert.equal(lengthOf(7, 0, 1), 1);
  });

  it('are in every part what they are as a whole', () => {
    const file = { asset: 3, type: 'eps' } as const;
    const whole = Buffer.concat([...bytesOf(7, file, 0, 200_000)]);
    assert.equal(whole.length, 200_000);
    assert.ok(whole.toString('latin1').startsWith('%!PS-Adobe'));
    fc.assert(
      fc.property(fc.nat(200_000), fc.nat(200_000), (a, b) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        assert.ok(Buffer.concat([...bytesOf(7, file, from, to)]).equals(whole.subarray(from, to)));
      }),
      { seed: 20261128, numRuns: 60 },
    );
  });

  it('never stand in memory as a whole', async () => {
    await withFile({ fileBytes: 240_000_000 }, async (uri, sandbox, line) => {
      assert.ok(line.file.bytes >= 180_000_000);
      const before = process.memoryUsage().arrayBuffers;
      let most = 0;
      let length = 0;
      for await (const chunk of (await fetch(uri)).body!) {
        length += (chunk as Uint8Array).length;
        most = Math.max(most, process.memoryUsage().arrayBuffers - before);
      }
      assert.equal(length, line.file.bytes);
      assert.ok(most < line.file.bytes / 2, `${String(most)} bytes in buffers`);
      assert.equal(sandbox.stats().files.bytes, length);
    });
  });

  it('are given in parts, and as a whole where they have changed since', async () => {
    await withFile({}, async (uri, sandbox, { id, file: { bytes } }) => {
      const { url } = await lastStop(uri);
      const part = (range: string, more: Record<string, string> = {}): Promise<Response> =>
        fetch(url, { headers: { Range: range, ...more } });
      const wholeAnswer = await fetch(url);
      const etag = wholeAnswer.headers.get('etag') ?? '';
      const whole = Buffer.from(await wholeAnswer.arrayBuffer());
      for (const [range, from, to] of [
        ['bytes=0-9', 0, 10],
        [`bytes=70000-`, 70_000, bytes],
        ['bytes=-5', bytes - 5, bytes],
        ['bytes=100-99999999', 100, bytes],
      ] as const) {
        const answer = await part(range, { 'If-Range': etag });
        assert.equal(answer.status, 206, range);
        assert.equal(answer.headers.get('content-range'), `bytes ${from}-${to - 1}/${bytes}`);
        assert.equal(answer.headers.get('etag'), etag);
        assert.ok(Buffer.from(await answer.arrayBuffer()).equals(whole.subarray(from, to)), range);
      }
      const beyond = await part(`bytes=${bytes}-`);
      assert.equal(beyond.status, 416);
      assert.equal(beyond.headers.get('content-range'), `bytes */${bytes}`);
      const changed = await part('bytes=5-', { 'If-Range': '"another"' });
      assert.equal(changed.status, 200);
      assert.equal((await changed.arrayBuffer()).byteLength, bytes);
      assert.equal(sandbox.stats().files.served[id], 7, 'two whole ones, four parts, a whole one');
    });
  });

  it('are given as a whole only where there are no parts', async () => {
    await withFile({ ranges: false }, async (uri, _sandbox, { file }) => {
      const answer = await fetch(uri, { headers: { Range: 'bytes=5-' } });
      assert.equal(answer.status, 200);
      assert.equal(answer.headers.get('accept-ranges'), 'none');
      assert.equal((await answer.arrayBuffer()).byteLength, file.bytes);
    });
  });

  for (const [header, range] of [
    [undefined, undefined],
    ['bytes=', undefined],
    ['bytes=-', undefined],
    ['bytes=9-5', undefined],
    ['bytes=0-1,4-5', undefined],
    ['lines=0-1', undefined],
    ['bytes=0-', { from: 0, to: 10 }],
    ['bytes=9-9', { from: 9, to: 10 }],
    ['bytes=-99', { from: 0, to: 10 }],
    ['bytes=-0', 'unsatisfiable'],
    ['bytes=10-', 'unsatisfiable'],
  ] as const) {
    it(`read ${String(header)} of ten bytes as ${JSON.stringify(range)}`, () => {
      assert.deepEqual(readRange(header, 10), range);
    });
  }

  for (const header of ['Api-Key', 'Authorization']) {
    it(`refuse whoever brings ${header}, at every stop, and note it`, async () => {
      await withFile({}, async (uri, sandbox) => {
        const { url } = await lastStop(uri);
        const before = sandbox.stats().files.bytes;
        for (const stop of [uri, url]) {
          const answer = await fetch(stop, { headers: { [header]: 'x' }, redirect: 'manual' });
          assert.equal(answer.status, 400);
          await answer.text();
        }
        assert.equal(sandbox.stats().files.violations, 2);
        assert.equal(sandbox.stats().files.bytes, before);
      });
    });
  }

  it('are gone when their address has expired, and were never at others', async () => {
    let now = NOW;
    await withFile({ fileTtl: 60, now: () => now }, async (uri, sandbox) => {
      const { url } = await lastStop(uri);
      now = new Date(NOW.getTime() + 59_999);
      assert.equal((await lastStop(uri)).url, url);
      now = new Date(NOW.getTime() + 60_000);
      for (const stop of [uri, url]) assert.equal((await fetch(stop)).status, 403);
      for (const path of ['/f/unknown', '/', '/v3/downloads']) {
        assert.equal((await fetch(`${sandbox.fileUrl}${path}`)).status, 404);
      }
    });
  });
});

describe('the sandbox: faults of files', () => {
  it('cut a file off in the middle, and the rest can be had', async () => {
    await withFile({ faults: { next_file: ['truncate'] } }, async (uri, sandbox, { id, file }) => {
      const cut = await fetch(uri);
      assert.equal(cut.headers.get('content-length'), String(file.bytes));
      const got: Uint8Array[] = [];
      await assert.rejects(async () => {
        for await (const chunk of cut.body!) got.push(chunk as Uint8Array);
      });
      const half = Buffer.concat(got);
      assert.equal(half.length, Math.floor(file.bytes / 2));
      assert.equal(sandbox.stats().files.served[id], undefined);
      const rest = await fetch(uri, { headers: { Range: `bytes=${half.length}-` } });
      assert.equal(rest.status, 206);
      assert.equal(sha256(Buffer.concat([half, Buffer.from(await rest.arrayBuffer())])), file.sha256);
      assert.equal(sandbox.stats().files.bytes, file.bytes);
    });
  });

  it('stop in the middle, until the client gives up', async () => {
    await withFile({ faults: { next_file: ['stall'] } }, async (uri, sandbox, { file }) => {
      const giveUp = new AbortController();
      const stalled = await fetch(uri, { signal: giveUp.signal });
      let length = 0;
      await assert.rejects(
        async () => {
          for await (const chunk of stalled.body!) {
            length += (chunk as Uint8Array).length;
            if (length === Math.floor(file.bytes / 2)) giveUp.abort();
          }
        },
        { name: 'AbortError' },
      );
      assert.equal(sandbox.stats().files.answers['stall'], 1);
      assert.equal((await fetch(uri)).status, 200);
    });
  });

  it('break the connection before anything comes', async () => {
    await withFile({ faults: { next_file: ['reset'] } }, async (uri, sandbox) => {
      await assert.rejects(fetch(uri));
      assert.equal(sandbox.stats().files.bytes, 0);
    });
  });

  for (const [fault, status, type] of [
    ['wrong', 200, /^text\/html/],
    ['expired', 403, /^application\/json/],
    ['500', 500, /^text\/html/],
    ['502', 502, /^text\/html/],
    ['503', 503, /^text\/html/],
    ['504', 504, /^text\/html/],
  ] as const) {
    it(`answer ${String(status)} for ${fault}, once`, async () => {
      await withFile({ faults: { next_file: ['ok', fault] } }, async (uri) => {
        await (await fetch(uri)).arrayBuffer();
        const answer = await fetch(uri);
        assert.equal(answer.status, status);
        assert.match(answer.headers.get('content-type') ?? '', type);
        await answer.text();
        assert.equal((await fetch(uri)).headers.get('content-type'), 'image/jpeg');
      });
    });
  }

  it('lead to a host that there is not', async () => {
    await withFile({ faults: { next_file: ['redirect_away'] } }, async (uri) => {
      const { url } = await lastStopAway(uri);
      assert.equal(new URL(url).host, 'elsewhere.sandbox.invalid');
    });
  });

  it('are drawn apart from those of calls, from the same seed', () => {
    const drawn = (rates: object): unknown[] => {
      const faults = createFaults(3, rates);
      return Array.from({ length: 200 }, () => [faults.forCall('api'), faults.forFile()]);
    };
    const both = drawn({ '503': 0.3, file_truncate: 0.5, file_500: 0.5 });
    assert.deepEqual(drawn({ '503': 0.3, file_truncate: 0.5, file_500: 0.5 }), both);
    assert.deepEqual(
      both.map((one) => (one as unknown[])[0]),
      drawn({ '503': 0.3 }).map((one) => (one as unknown[])[0]),
    );
    assert.deepEqual(new Set(both.map((one) => (one as unknown[])[1])), new Set(['truncate', '500']));
  });

  it('are told among those in force, and refused where they are none', async () => {
    await withSandbox({}, async (sandbox) => {
      const order = async (faults: unknown): Promise<Response> =>
        fetch(`${sandbox.url}/sandbox/faults`, { method: 'POST', body: JSON.stringify(faults) });
      const told = { '503': 0.6, file_wrong: 0.6, next: [], next_token: [], next_file: ['expired', 'ok'] };
      assert.deepEqual(await (await order(told)).json(), told);
      for (const wrong of [{ file_429: 0.1 }, { next_file: ['429'] }, { file_reset: 0.6, file_stall: 0.6 }]) {
        assert.equal((await order(wrong)).status, 400, JSON.stringify(wrong));
      }
      assert.deepEqual(await (await order({ '500': 0.1 })).json(), {
        '500': 0.1,
        next: [],
        next_token: [],
        next_file: ['expired', 'ok'],
      });
      assert.deepEqual(await (await order({})).json(), { next: [], next_token: [] });
    });
  });

  it('take every fault of the list as a rate', () => {
    for (const fault of FILE_FAULTS) {
      assert.equal(createFaults(1, { [`file_${fault}`]: 1 }).forFile(), fault);
    }
  });
});

/** Follows as far as there is a host. */
async function lastStopAway(uri: string): Promise<{ url: string }> {
  let url = uri;
  while (new URL(url).hostname === '127.0.0.1') {
    const answer = await fetch(url, { redirect: 'manual' });
    await answer.body?.cancel();
    url = new URL(answer.headers.get('location') ?? '', url).href;
  }
  return { url };
}
