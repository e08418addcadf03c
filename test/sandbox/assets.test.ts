import assert from 'node:assert/strict';
import { createAssets } from '../../src/sandbox/assets.js';
import { metadataOf, type Metadata } from '../../src/sandbox/metadata.js';
import { ask, bodyOf, linesOf, signIn, truth, withSandbox } from './support.js';

const HISTORY = { seed: 7, downloads: 60, from: '2025-01-01', to: '2025-12-31' };

interface Line {
  readonly id: string;
  readonly asset_type: 'image' | 'video';
  readonly metadata: Metadata;
}

describe('the sandbox: assets', () => {
  it('knows every asset of its history and some that nobody has downloaded', async () => {
    await withSandbox({ ...HISTORY, assets: 5 }, async (sandbox) => {
      const lines = await linesOf<Line>(sandbox, '/sandbox/assets');
      assert.equal(lines.length, 42 + 5);
      const types = new Map(lines.map(({ id, asset_type }) => [id, asset_type]));
      for (const { id, asset_type } of await truth(sandbox)) {
        assert.ok(types.has(id), id);
        if (asset_type !== null) assert.equal(types.get(id), asset_type);
      }
    });
  });

  for (const [operation, kind, other] of [
    ['getImages', 'image', 'video'],
    ['getVideos', 'video', 'image'],
  ] as const) {
    it(`gives ${kind}s in the order in which they are asked for, each once, and names the others`, async () => {
      await withSandbox(HISTORY, async (sandbox) => {
        const lines = await linesOf<Line>(sandbox, '/sandbox/assets');
        const ids = lines.filter(({ asset_type }) => asset_type === kind).map(({ id }) => id);
        const wrong = lines.find(({ asset_type }) => asset_type === other)?.id ?? '';
        const asked = [ids[1], wrong, '999', ids[0], ids[1], '1999999999'].join(',');
        const answer = await ask(sandbox, await signIn(sandbox), `/v3/${kind}s`, { ids: asked });
        const body = await bodyOf<Record<string, { id: string }[]>>(answer, operation);
        assert.deepEqual(Object.keys(body), [`${kind}s`, `${kind}s_not_found`]);
        assert.deepEqual(
          body[`${kind}s`]?.map(({ id }) => id),
          [ids[1], ids[0]],
        );
        assert.deepEqual(body[`${kind}s_not_found`], [wrong, '999', '1999999999']);
      });
    });
  }

  it('gives the summary unless it is asked for more, and nothing that was not asked for', async () => {
    await withSandbox(HISTORY, async (sandbox) => {
      const token = await signIn(sandbox);
      const [line] = await linesOf<Line>(sandbox, '/sandbox/assets');
      const { id, metadata } = line!;
      const fields = async (names: string | undefined): Promise<Record<string, unknown>> => {
        const answer = await ask(sandbox, token, '/v3/images', { ids: id, ...(names && { fields: names }) });
        const { images } = await bodyOf<{ images: Record<string, unknown>[] }>(answer, 'getImages');
        return images[0]!;
      };
      const summary = await fields(undefined);
      assert.ok('title' in summary && !('artist' in summary) && !('keywords' in summary));
      assert.deepEqual(await fields('summary_set'), summary);
      assert.deepEqual(await fields('artist,keywords'), {
        id,
        artist: metadata.artist,
        keywords: metadata.keywords,
      });
      assert.deepEqual(await fields('detail_set,keywords'), metadata);
    });
  });

  it('looks one up by its id, and has 404 for what is none of the kind', async () => {
    await withSandbox(HISTORY, async (sandbox) => {
      const token = await signIn(sandbox);
      const lines = await linesOf<Line>(sandbox, '/sandbox/assets');
      const image = lines.find(({ asset_type }) => asset_type === 'image')!;
      const video = lines.find(({ asset_type }) => asset_type === 'video')!;
      const one = await bodyOf(await ask(sandbox, token, `/v3/images/${image.id}`), 'getImage');
      assert.equal((one['images'] as Metadata[])[0]?.title, image.metadata.title);
      const clip = await bodyOf(await ask(sandbox, token, `/v3/videos/${video.id}`), 'getVideo');
      assert.match((clip['videos'] as Metadata[])[0]?.clip_length ?? '', /^00:0\d:\d\d:\d\d$/);
      for (const path of [`/v3/images/${video.id}`, `/v3/videos/${image.id}`, '/v3/images/no%20id']) {
        const body = await bodyOf(await ask(sandbox, token, path), 'getImage', 404);
        assert.equal(body['ErrorCode'], 'NotFound');
      }
    });
  });

  for (const [query, words] of [
    [{}, /ids/],
    [{ ids: '' }, /ids must not be empty/],
    [{ ids: '1,,2' }, /ids must not be empty/],
    [{ ids: Array(101).fill('1000000000').join(',') }, /ids takes 100 values at most/],
    [{ ids: '1000000000', fields: 'summary_set,price' }, /fields has no "price"/],
  ] as const) {
    it(`refuses ${JSON.stringify(query).slice(0, 60)}`, async () => {
      await withSandbox(HISTORY, async (sandbox) => {
        const answer = await ask(sandbox, await signIn(sandbox), '/v3/images', query);
        const body = await bodyOf(answer, 'getImages', 400);
        assert.match(String(body['ErrorMessage']), words);
      });
    });
  }

  it('takes exactly as many ids as the catalogue allows', async () => {
    await withSandbox({ ...HISTORY, assets: 200 }, async (sandbox) => {
      const ids = (await linesOf<Line>(sandbox, '/sandbox/assets')).slice(0, 100).map(({ id }) => id);
      const answer = await ask(sandbox, await signIn(sandbox), '/v3/images', { ids: ids.join(',') });
      const body = await bodyOf<Record<string, unknown[]>>(answer, 'getImages');
      assert.equal(body['images']!.length + body['images_not_found']!.length, 100);
    });
  });

  it('makes the same of the same seed, in several scripts, with gaps', () => {
    const all = Array.from({ length: 400 }, (_, asset) => metadataOf(7, asset));
    assert.deepEqual(
      Array.from({ length: 400 }, (_, asset) => metadataOf(7, asset)),
      all,
    );
    assert.notDeepEqual(metadataOf(8, 0), all[0]);
    for (const script of [/\p{sc=Han}/u, /\p{sc=Cyrillic}/u, /\p{sc=Arabic}/u, /[äöüß]/, /"/, /\n/, /^=/]) {
      assert.ok(
        all.some(({ title, caption }) => script.test(title) || script.test(caption ?? '')),
        script.source,
      );
    }
    for (const field of ['caption', 'artist', 'city', 'date_created'] as const) {
      assert.ok(all.some((one) => one[field] === null) && all.some((one) => one[field] !== null), field);
    }
    assert.ok(
      all.some(({ keywords }) => keywords.length === 0) && all.some(({ keywords }) => keywords.length > 3),
    );
    for (const { date_created: made, date_submitted: submitted } of all) {
      assert.ok(made === null || made <= submitted);
    }
    assert.equal(new Set(all.map(({ id }) => id)).size, 400);
  });

  it('finds an asset by its id alone, and of the kind that is named', () => {
    const assets = createAssets({ seed: 7, downloads: 10, assets: 3 });
    assert.equal(assets.size, 10);
    assert.equal(assets.find('1000000009'), 9);
    for (const id of ['1000000010', '999999999', '01000000001', '1e9', '']) {
      assert.equal(assets.find(id), undefined, id);
    }
    const kinds = ['image', 'video'] as const;
    assert.equal(kinds.filter((kind) => assets.find('1000000009', kind) !== undefined).length, 1);
  });

  it('has pictures of its own where previews are asked for', async () => {
    await withSandbox({ ...HISTORY, thumbs: true }, async (sandbox) => {
      const [line] = await linesOf<Line>(sandbox, '/sandbox/assets');
      const answer = await ask(sandbox, await signIn(sandbox), `/v3/images/${line!.id}`);
      const { images } = await bodyOf<{ images: Metadata[] }>(answer, 'getImage');
      const picture = await fetch(images[0]!.display_sizes[0]!.uri);
      assert.equal(picture.headers.get('content-type'), 'image/svg+xml');
      await picture.text();
    });
  });
});

describe("the sandbox: an asset's downloads", () => {
  it('are those of the history, credits included, the newest first', async () => {
    await withSandbox({ ...HISTORY, companyEnabled: true }, async (sandbox) => {
      const token = await signIn(sandbox);
      const all = await truth(sandbox);
      const lines = await linesOf<Line>(sandbox, '/sandbox/assets');
      let credits = 0;
      for (const { id, asset_type } of lines) {
        const [path, operation] =
          asset_type === 'image'
            ? [`/v3/images/${id}/downloadhistory`, 'getImageDownloadHistory']
            : [`/v3/videos/${id}/downloadhistory`, 'getVideoDownloadHistory'];
        const company = await bodyOf(
          await ask(sandbox, token, path, { company_downloads: 'true' }),
          operation,
        );
        const expected = all.filter((one) => one.id === id).reverse();
        assert.deepEqual(company, { id, downloads: expected });
        credits += expected.filter(({ product_type }) => product_type === 'creditpack').length;
        const own = await bodyOf<{ downloads: unknown[] }>(await ask(sandbox, token, path), operation);
        assert.ok(own.downloads.length <= expected.length);
        for (const one of own.downloads as { user: { username: string } | null }[]) {
          assert.ok(!['sandbox_zoe', 'sandbox_layla', 'sandbox_minjun'].includes(one.user?.username ?? ''));
        }
      }
      assert.ok(credits > 0);
    });
  });

  it('are empty for what nobody has downloaded, 404 for what is no asset, 403 for a company that may not', async () => {
    await withSandbox({ ...HISTORY, assets: 30 }, async (sandbox) => {
      const token = await signIn(sandbox);
      const fresh = (await linesOf<Line>(sandbox, '/sandbox/assets'))
        .slice(42)
        .find(({ asset_type }) => asset_type === 'image');
      const path = `/v3/images/${fresh!.id}/downloadhistory`;
      const none = await bodyOf(await ask(sandbox, token, path), 'getImageDownloadHistory');
      assert.deepEqual(none['downloads'], []);
      await bodyOf(await ask(sandbox, token, '/v3/images/1/downloadhistory'), 'getImageDownloadHistory', 404);
      const refused = await ask(sandbox, token, path, { company_downloads: 'true' });
      await bodyOf(refused, 'getImageDownloadHistory', 403);
    });
  });

  it('hide what is not of the kind of the key', async () => {
    await withSandbox({ ...HISTORY, keyKind: 'istock' }, async (sandbox) => {
      const token = await signIn(sandbox);
      const types = new Set<unknown>();
      for (const { id, asset_type } of await linesOf<Line>(sandbox, '/sandbox/assets')) {
        const answer = await ask(sandbox, token, `/v3/${asset_type}s/${id}/downloadhistory`);
        const { downloads } = (await answer.json()) as { downloads: { product_type: string }[] };
        for (const { product_type } of downloads) types.add(product_type);
      }
      assert.deepEqual([...types].sort(), ['aigen', 'creditpack', 'royaltyfreesubscription']);
    });
  });
});
