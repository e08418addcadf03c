import assert from 'node:assert/strict';
import { loadCatalog } from '../../src/catalog/catalog.js';
import type { ProductState } from '../../src/sandbox/products.js';
import type { Download } from '../../src/sandbox/record.js';
import type { Sandbox } from '../../src/sandbox/sandbox.js';
import { allowed, ask, bodyOf, linesOf, NOW, page, signIn, truth, withSandbox } from './support.js';

const HISTORY = { seed: 7, downloads: 60, from: '2025-01-01', to: '2025-12-31' };

/** The first asset of a kind that nobody has downloaded. */
async function fresh(sandbox: Sandbox, kind: 'image' | 'video' = 'image', skip = 0): Promise<string> {
  const downloaded = new Set((await truth(sandbox)).map(({ id }) => id));
  const lines = await linesOf<{ id: string; asset_type: string }>(sandbox, '/sandbox/assets');
  return lines.filter(({ id, asset_type }) => asset_type === kind && !downloaded.has(id))[skip]!.id;
}

const post = (
  sandbox: Sandbox,
  token: string,
  path: string,
  query: Record<string, string> = {},
  body?: unknown,
): Promise<Response> =>
  ask(sandbox, token, `/v3/downloads/${path}`, query, {
    method: 'POST',
    headers: { ...allowed(sandbox, token), 'Content-Type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });

const left = async (sandbox: Sandbox, id: number): Promise<number | null | undefined> =>
  (await linesOf<ProductState>(sandbox, '/sandbox/products')).find((one) => one.id === id)
    ?.downloads_remaining;

/** The address that a download is answered with, or undefined where no whole answer with one comes. */
async function addressOf(
  sandbox: Sandbox,
  token: string,
  id: string,
  signal: AbortSignal,
): Promise<string | undefined> {
  const init = { method: 'POST', headers: allowed(sandbox, token), signal };
  try {
    const answer = await ask(sandbox, token, `/v3/downloads/images/${id}`, { auto_download: 'false' }, init);
    return ((await answer.json()) as { uri?: string }).uri;
  } catch {
    return undefined;
  }
}

describe('the sandbox: downloading', () => {
  it('takes one from the allowance, and is at once in the history and in that of the asset', async () => {
    await withSandbox({ ...HISTORY, allowance: 10 }, async (sandbox) => {
      const token = await signIn(sandbox);
      const id = await fresh(sandbox);
      const before = await truth(sandbox);
      const notes = { download_notes: 'für Seite 1', project_code: 'P-1' };
      const query = { auto_download: 'false', product_id: '4701', height: '1000' };
      const { uri } = await bodyOf<{ uri: string }>(
        await post(sandbox, token, `images/${id}`, query, notes),
        'downloadImage',
      );
      assert.ok(uri.startsWith(`${sandbox.fileUrl}/`) && !uri.includes(id), uri);
      assert.equal(await left(sandbox, 4701), 9);
      assert.equal(await left(sandbox, 4700), 10);
      const after = await truth(sandbox);
      assert.equal(after.length, before.length + 1);
      const made = after.at(-1)!;
      assert.deepEqual(made, {
        date_downloaded: '2026-03-10T12:00:00Z',
        id,
        asset_type: 'image',
        product_type: 'easyaccess',
        product_id: 4701,
        thumb_uri: made.thumb_uri,
        agreement_name: made.agreement_name,
        download_details: notes,
        download_source: 'api',
        user: { username: 'sandbox_ada', first_name: 'Ada', middle_name: null, last_name: 'Example' },
        size_name: 'medium',
        dimensions: { width: 2048, height: 1365, dpi: 300 },
        license_model: made.license_model,
        generated_asset_id: null,
      });
      assert.deepEqual((await page(sandbox, token)).downloads, [made]);
      const history = await ask(sandbox, token, `/v3/images/${id}/downloadhistory`);
      assert.deepEqual(await bodyOf(history, 'getImageDownloadHistory'), { id, downloads: [made] });
      assert.deepEqual(sandbox.stats().posts, {
        outcomes: { [id]: { '200': 1 } },
        counted: { [id]: 1 },
        by_product: { '4701': 1 },
        total: 1,
      });
    });
  });

  it('redirects to the file of an image and gives the address of that of a video, unless told otherwise', async () => {
    await withSandbox(HISTORY, async (sandbox) => {
      const token = await signIn(sandbox);
      const image = `images/${await fresh(sandbox)}`;
      const video = `videos/${await fresh(sandbox, 'video')}`;
      const redirected = await post(sandbox, token, image);
      assert.equal(redirected.status, 303);
      assert.ok(redirected.headers.get('location')?.startsWith(sandbox.fileUrl));
      await bodyOf(await post(sandbox, token, video), 'downloadVideo');
      assert.equal((await post(sandbox, token, video, { auto_download: 'true' })).status, 303);
      const hd = await bodyOf(await post(sandbox, token, video, { size: 'hd1' }), 'downloadVideo');
      assert.equal(typeof hd['uri'], 'string');
      const made = (await truth(sandbox)).slice(60);
      assert.deepEqual(made.map(({ size_name }) => size_name).sort(), ['4k', '4k', 'hd1', 'x_large']);
    });
  });

  it('takes the first active product where none is named, or the one of the kind', async () => {
    await withSandbox(HISTORY, async (sandbox) => {
      const token = await signIn(sandbox);
      const id = await fresh(sandbox);
      for (const query of [{}, { product_type: 'premiumaccess' }, { product_type: 'imagepack' }]) {
        assert.equal((await post(sandbox, token, `images/${id}`, query)).status, 303);
      }
      assert.deepEqual(sandbox.stats().posts.by_product, { '4700': 2, '4703': 1 });
      assert.deepEqual(sandbox.stats().posts.counted, { [id]: 3 });
    });
  });

  it('takes credits of the account or of the team', async () => {
    await withSandbox({ ...HISTORY, allowance: 1 }, async (sandbox) => {
      const token = await signIn(sandbox);
      const path = `images/${await fresh(sandbox)}`;
      const credits = { product_type: 'creditpack' };
      const statuses = [];
      for (const query of [credits, credits, { ...credits, use_team_credits: 'true' }]) {
        statuses.push((await post(sandbox, token, path, query)).status);
      }
      assert.deepEqual(statuses, [303, 403, 303]);
      await bodyOf(await post(sandbox, token, path, { use_team_credits: 'true' }), 'downloadImage', 400);
    });
  });

  it('is refused where nothing is left, and then nothing is taken', async () => {
    await withSandbox({ ...HISTORY, allowance: 2 }, async (sandbox) => {
      const token = await signIn(sandbox);
      const path = `images/${await fresh(sandbox)}`;
      await post(sandbox, token, path);
      await post(sandbox, token, path);
      const body = await bodyOf(await post(sandbox, token, path), 'downloadImage', 403);
      assert.equal(body['ErrorCode'], 'NoDownloadsRemaining');
      assert.equal(await left(sandbox, 4700), 0);
      assert.equal(sandbox.stats().posts.total, 2);
      assert.equal((await truth(sandbox)).length, 62);
    });
  });

  for (const [what, path, query, body, status, code] of [
    ['a product that has ended', undefined, { product_id: '4720' }, undefined, 403, 'ProductInactive'],
    ['a product that there is not', undefined, { product_id: '1' }, undefined, 403, 'ProductNotFound'],
    [
      'a product of another kind',
      undefined,
      { product_id: '4700', product_type: 'easyaccess' },
      undefined,
      403,
      'ProductNotFound',
    ],
    ['no note', undefined, { product_id: '4702' }, undefined, 400, 'DownloadNotesRequired'],
    [
      'no project code',
      undefined,
      { product_id: '4702' },
      { download_notes: 'n' },
      400,
      'ProjectCodeRequired',
    ],
    [
      'another project code',
      undefined,
      { product_id: '4702' },
      { download_notes: 'n', project_code: 'X' },
      400,
      'ProjectCodeRequired',
    ],
    ['a body of another shape', undefined, {}, { download_notes: 1 }, 400, 'InvalidBody'],
    ['an asset that there is not', 'images/1', {}, undefined, 404, 'NotFound'],
    ['a height that there is not', undefined, { height: '9000' }, undefined, 400, 'InvalidParameterValue'],
    [
      'a kind of file that there is not',
      undefined,
      { file_type: 'gif' },
      undefined,
      400,
      'InvalidParameterValue',
    ],
    ['a flag that is none', undefined, { auto_download: '1' }, undefined, 400, 'InvalidParameterValue'],
  ] as const) {
    it(`refuses ${what}, and takes nothing`, async () => {
      await withSandbox(HISTORY, async (sandbox) => {
        const token = await signIn(sandbox);
        const to = path ?? `images/${await fresh(sandbox)}`;
        const answer = await post(sandbox, token, to, query, body);
        assert.equal((await bodyOf(answer, 'downloadImage', status))['ErrorCode'], code);
        const { total, outcomes } = sandbox.stats().posts;
        assert.equal(total, 0);
        assert.deepEqual(Object.values(outcomes), [{ [status]: 1 }]);
        assert.equal((await truth(sandbox)).length, 60);
      });
    });
  }

  it('is allowed with the note and the project code that the product asks for', async () => {
    await withSandbox(HISTORY, async (sandbox) => {
      const path = `images/${await fresh(sandbox)}`;
      const notes = { download_notes: 'n', project_code: 'SANDBOX-3' };
      const answer = await post(sandbox, await signIn(sandbox), path, { product_id: '4702' }, notes);
      assert.equal(answer.status, 303);
    });
  });

  for (const [fault, happened] of [
    ['reset', 0],
    ['stall', 0],
    ['503', 0],
    ['429', 0],
    ['expired', 0],
    ['wrong', 0],
    ['redirect', 0],
    ['truncate', 1],
    ['reset_after', 1],
    ['stall_after', 1],
    ['504_after', 1],
  ] as const) {
    it(`${happened === 1 ? 'counts' : 'does not count'} with the fault ${fault}`, async () => {
      await withSandbox({ ...HISTORY, allowance: 5 }, async (sandbox) => {
        const token = await signIn(sandbox);
        const id = await fresh(sandbox);
        sandbox.setFaults({ next: [fault] });
        const giveUp = new AbortController();
        const learned = addressOf(sandbox, token, id, giveUp.signal);
        while (Object.keys(sandbox.stats().posts.outcomes).length === 0) {
          await new Promise((resolve) => setImmediate(resolve));
        }
        if (fault.startsWith('stall')) giveUp.abort();
        assert.equal(await learned, undefined, 'the client never learns the address');
        assert.equal(await left(sandbox, 4700), 5 - happened);
        assert.equal(sandbox.stats().posts.total, happened);
        const history = await ask(sandbox, token, `/v3/images/${id}/downloadhistory`);
        const { downloads } = await bodyOf<{ downloads: Download[] }>(history, 'getImageDownloadHistory');
        assert.equal(downloads.length, happened);
      });
    });
  }

  it('never shows a redirect of which half was to be sent', async () => {
    await withSandbox(HISTORY, async (sandbox) => {
      const token = await signIn(sandbox);
      const path = `images/${await fresh(sandbox)}`;
      sandbox.setFaults({ next: ['truncate'] });
      await assert.rejects(post(sandbox, token, path));
      assert.equal(sandbox.stats().posts.total, 1);
    });
  });

  it('is listed after a while only where the history is late, though it has counted', async () => {
    let now = NOW;
    await withSandbox({ ...HISTORY, historyLag: 30, now: () => now }, async (sandbox) => {
      const token = await signIn(sandbox);
      const id = await fresh(sandbox);
      await post(sandbox, token, `images/${id}`);
      assert.equal(sandbox.stats().posts.total, 1);
      const listed = async (): Promise<number> => {
        const history = await ask(sandbox, token, `/v3/images/${id}/downloadhistory`);
        return (await bodyOf<{ downloads: unknown[] }>(history, 'getImageDownloadHistory')).downloads.length;
      };
      assert.equal(await listed(), 0);
      now = new Date(NOW.getTime() + 29_999);
      assert.equal(await listed(), 0);
      now = new Date(NOW.getTime() + 30_000);
      assert.equal(await listed(), 1);
      assert.equal((await truth(sandbox)).at(-1)?.date_downloaded, '2026-03-10T12:00:00Z');
    });
  });

  it('leaves the history of the seed as it is', async () => {
    await withSandbox({ ...HISTORY, arrivals: 1, now: () => NOW }, async (sandbox) => {
      const before = await truth(sandbox);
      await post(sandbox, await signIn(sandbox), `images/${await fresh(sandbox)}`);
      assert.deepEqual((await truth(sandbox)).slice(0, -1), before);
    });
  });
});

describe('the sandbox: operations', () => {
  it('has a route for each operation of the catalogue, behind the checks of the gateway', async () => {
    await withSandbox({ faults: {} }, async (sandbox) => {
      const token = await signIn(sandbox);
      const operations = loadCatalog();
      assert.ok(operations.length >= 12);
      for (const { method, path } of operations) {
        const url = `${sandbox.url}${path.replace('{id}', '1')}`;
        const send = async (headers: Record<string, string>): Promise<number> =>
          (await fetch(url, { method, headers, redirect: 'manual' })).status;
        assert.equal(await send({}), 401, `${path} without a key`);
        assert.equal(await send({ 'Api-Key': sandbox.apiKey }), 401, `${path} without a token`);
        sandbox.setFaults({ next: ['503'] });
        assert.equal(await send(allowed(sandbox, token)), 503, `${path} with a fault`);
        await send(allowed(sandbox, token));
        assert.deepEqual(
          Object.values(sandbox.stats().calls[path] ?? {}).reduce((a, b) => a + b, 0),
          4,
        );
      }
      assert.equal(sandbox.stats().calls['(other)'], undefined);
    });
    await withSandbox({ qps: 1 }, async (sandbox) => {
      const token = await signIn(sandbox);
      for (const { method, path } of loadCatalog()) {
        const url = `${sandbox.url}${path.replace('{id}', '1')}`;
        const answer = await fetch(url, { method, headers: allowed(sandbox, token) });
        assert.equal(answer.status, 429, path);
      }
      assert.equal(sandbox.stats().posts.total, 0);
    });
  });
});
