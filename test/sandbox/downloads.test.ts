import assert from 'node:assert/strict';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { getDownloads } from '../support/operations.js';
import { allowed, call, page, readAll, signIn, truth, withSandbox } from './support.js';

const HISTORY = { seed: 7, downloads: 2000, from: '2025-01-01', to: '2025-12-31' };
const YEAR = { date_from: '2025-01-01', date_to: '2025-12-31' };

describe('the sandbox: downloads', () => {
  it('is the same history for the same seed, and another one for another', async () => {
    const read = async (seed: number): Promise<unknown> => {
      let all: unknown;
      await withSandbox({ ...HISTORY, seed }, async (sandbox) => {
        all = await truth(sandbox);
      });
      return all;
    };
    const first = await read(7);
    assert.deepEqual(await read(7), first);
    assert.notDeepEqual(await read(8), first);
  });

  it('has what real histories have', async () => {
    await withSandbox({ ...HISTORY, companyEnabled: true }, async (sandbox) => {
      const all = await truth(sandbox);
      assert.equal(all.length, 2000);
      const count = (key: (one: (typeof all)[number]) => string | null | undefined): Map<unknown, number> => {
        const counts = new Map<unknown, number>();
        for (const one of all) counts.set(key(one), (counts.get(key(one)) ?? 0) + 1);
        return counts;
      };
      assert.ok(
        [...count((one) => one.id).values()].some((times) => times > 2),
        'one asset several times',
      );
      assert.ok(all.length - count((one) => JSON.stringify(one)).size >= 40, 'one in fifty is a twin');
      assert.ok(
        [...count((one) => one.date_downloaded).values()].some((times) => times > 2),
        'one second',
      );
      assert.deepEqual([...count((one) => one.product_type).keys()].sort(), [
        'aigen',
        'creditpack',
        'easyaccess',
        'editorialsubscription',
        'imagepack',
        'premiumaccess',
        'royaltyfreesubscription',
      ]);
      assert.deepEqual(new Set(count((one) => one.asset_type).keys()), new Set(['image', 'video', null]));
      assert.equal(count((one) => one.user?.username).size, 7, 'six users, and entries without one');
      assert.ok(
        all.some((one) => /\p{Script=Han}/u.test(JSON.stringify(one))),
        'non-Latin text',
      );
      const nullable = ['thumb_uri', 'agreement_name', 'download_details', 'dimensions', 'user'] as const;
      for (const field of nullable) {
        assert.ok(all.some((one) => one[field] === null) && all.some((one) => one[field] !== null), field);
      }
      const days = all.map((one) => one.date_downloaded);
      assert.ok(
        days.some((time) => time.endsWith('T00:00:00Z')) && days.some((time) => time.endsWith('T23:59:59Z')),
      );
      assert.deepEqual(days, [...days].sort());
      assert.ok((days[0] as string) >= '2025-01-01' && (days.at(-1) as string) < '2026-01-01');
    });
  });

  it('answers as the OpenAPI document says', async () => {
    const schema = getDownloads().answers.find(({ status }) => status === '200')?.schema;
    assert.ok(schema);
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
    await withSandbox(HISTORY, async (sandbox) => {
      const token = await signIn(sandbox);
      const answer = await call(sandbox, token, { ...YEAR, page_size: '100' });
      assert.equal(answer.headers.get('x-simulation'), 'true');
      const body: unknown = await answer.json();
      assert.ok(validate(body), JSON.stringify(validate.errors));
      const { downloads } = body as { downloads: Record<string, unknown>[] };
      const documented = schema['properties'] as { downloads: { items: { properties: object } } };
      const names = Object.keys(documented.downloads.items.properties).sort();
      for (const download of downloads) assert.deepEqual(Object.keys(download).sort(), names);
    });
  });

  it('reads every download of a range, page by page, exactly once', async () => {
    await withSandbox({ ...HISTORY, downloads: 950 }, async (sandbox) => {
      const expected = (await truth(sandbox)).filter(({ product_type }) => product_type !== 'creditpack');
      const { downloads, counts } = await readAll(sandbox, await signIn(sandbox), YEAR);
      assert.deepEqual(new Set(counts), new Set([expected.length]));
      assert.deepEqual(downloads.reverse(), expected);
    });
  });

  it('gives 30 entries where no size is asked for, and an empty list beyond the end', async () => {
    await withSandbox(HISTORY, async (sandbox) => {
      const token = await signIn(sandbox);
      assert.equal((await page(sandbox, token, YEAR)).downloads.length, 30);
      const beyond = await page(sandbox, token, { ...YEAR, page: '2147483647' });
      assert.deepEqual(beyond.downloads, []);
      assert.ok(beyond.result_count > 1500);
    });
  });

  it('lists credits only when they are asked for', async () => {
    await withSandbox(HISTORY, async (sandbox) => {
      const token = await signIn(sandbox);
      const unasked = await readAll(sandbox, token, YEAR);
      assert.ok(!unasked.downloads.some(({ product_type }) => product_type === 'creditpack'));
      const credits = await readAll(sandbox, token, { ...YEAR, product_type: 'creditpack' });
      assert.ok(credits.downloads.length > 100);
      assert.ok(credits.downloads.every(({ product_type }) => product_type === 'creditpack'));
    });
  });

  for (const [kind, own, other] of [
    ['getty_images', 'premiumaccess', 'royaltyfreesubscription'],
    ['istock', 'royaltyfreesubscription', 'premiumaccess'],
  ] as const) {
    it(`finds nothing of the other kind's products with a key of kind ${kind}`, async () => {
      await withSandbox({ ...HISTORY, keyKind: kind }, async (sandbox) => {
        const token = await signIn(sandbox);
        const types = new Set((await readAll(sandbox, token, YEAR)).downloads.map((one) => one.product_type));
        assert.ok(types.has(own) && !types.has(other));
        assert.ok((await page(sandbox, token, { ...YEAR, product_type: own })).result_count > 0);
        assert.equal((await page(sandbox, token, { ...YEAR, product_type: other })).result_count, 0);
      });
    });
  }

  it("refuses the company's downloads where they are not enabled", async () => {
    await withSandbox(HISTORY, async (sandbox) => {
      const answer = await call(sandbox, await signIn(sandbox), { company_downloads: 'true' });
      assert.equal(answer.status, 403);
      assert.match(answer.headers.get('content-type') ?? '', /^application\/vnd\.getty\.error\+json/);
      assert.equal(answer.headers.get('x-error-detail'), null);
    });
  });

  it("lists colleagues' downloads in the company's list only", async () => {
    await withSandbox({ ...HISTORY, companyEnabled: true }, async (sandbox) => {
      const token = await signIn(sandbox);
      const names = async (query: Record<string, string>): Promise<Set<unknown>> =>
        new Set((await readAll(sandbox, token, query)).downloads.map(({ user }) => user?.username));
      const own = await names(YEAR);
      const company = await names({ ...YEAR, company_downloads: 'true' });
      assert.ok(own.has('sandbox_ada') && !own.has('sandbox_zoe'));
      assert.ok(company.has('sandbox_ada') && company.has('sandbox_zoe'));
    });
  });

  it('lists the newest first, or the oldest, as ordered', async () => {
    const times = async (order: 'newest' | 'oldest'): Promise<string[]> => {
      let read: string[] = [];
      await withSandbox({ ...HISTORY, order }, async (sandbox) => {
        const { downloads } = await page(sandbox, await signIn(sandbox), { ...YEAR, page_size: '100' });
        read = downloads.map(({ date_downloaded }) => date_downloaded);
      });
      return read;
    };
    const newest = await times('newest');
    const oldest = await times('oldest');
    assert.deepEqual(newest, [...newest].sort().reverse());
    assert.deepEqual(oldest, [...oldest].sort());
    assert.ok((newest[0] as string) > (oldest[0] as string));
  });

  it('changes places between calls in an unstable order, and neither loses nor repeats within one', async () => {
    await withSandbox({ ...HISTORY, downloads: 80, order: 'unstable' }, async (sandbox) => {
      const token = await signIn(sandbox);
      const query = { ...YEAR, page_size: '100' };
      const first = (await page(sandbox, token, query)).downloads;
      const second = (await page(sandbox, token, query)).downloads;
      assert.notDeepEqual(first, second);
      const sorted = (list: unknown[]): string[] => list.map((one) => JSON.stringify(one)).sort();
      assert.deepEqual(sorted(first), sorted(second));
    });
  });

  for (const [query, code] of [
    [{ page: '0' }, 'InvalidParameterValue'],
    [{ page: '2147483648' }, 'InvalidParameterValue'],
    [{ page: '1.5' }, 'InvalidParameterValue'],
    [{ page_size: '101' }, 'InvalidParameterValue'],
    [{ page_size: '0' }, 'InvalidParameterValue'],
    [{ use_time: 'yes' }, 'InvalidParameterValue'],
    [{ company_downloads: '1' }, 'InvalidParameterValue'],
    [{ product_type: 'premium' }, 'InvalidParameterValue'],
    [{ date_from: '2025-02-29' }, 'InvalidDate'],
    [{ date_to: '2025-02-28T24:00:00' }, 'InvalidDate'],
    [{ date_from: '' }, 'InvalidDate'],
    [{ date_from: '2025-02-02', date_to: '2025-02-01' }, 'InvalidDateRange'],
  ] as const) {
    it(`refuses ${JSON.stringify(query)} in the application's form`, async () => {
      await withSandbox({ downloads: 1 }, async (sandbox) => {
        const answer = await call(sandbox, await signIn(sandbox), query);
        assert.equal(answer.status, 400);
        assert.match(answer.headers.get('content-type') ?? '', /^application\/vnd\.getty\.error\+json/);
        const body = (await answer.json()) as Record<string, unknown>;
        assert.equal(body['ErrorCode'], code);
        assert.match(String(body['ErrorMessage']), new RegExp(Object.keys(query)[0] as string));
      });
    });
  }

  it('refuses a parameter that came twice, and ignores names that it does not know', async () => {
    await withSandbox({ downloads: 1 }, async (sandbox) => {
      const token = await signIn(sandbox);
      const status = async (query: string): Promise<number> =>
        (await fetch(`${sandbox.url}/v3/downloads?${query}`, { headers: allowed(sandbox, token) })).status;
      assert.equal(await status('page=1&page=2'), 400);
      assert.equal(await status('pages=1'), 200);
    });
  });

  it('takes a supported language, and falls back to en-US in silence', async () => {
    await withSandbox({ downloads: 1 }, async (sandbox) => {
      const token = await signIn(sandbox);
      for (const [asked, given] of [
        ['de', 'de'],
        ['uk', 'uk'],
        ['tlh', 'en-US'],
      ] as const) {
        const answer = await call(sandbox, token, {}, { 'Accept-Language': asked });
        assert.equal(answer.status, 200);
        assert.equal(answer.headers.get('content-language'), given);
      }
    });
  });
});

describe('the sandbox: arrivals', () => {
  it('lets downloads arrive with the time, some of them late', async () => {
    let now = new Date('2026-03-10T12:00:00Z');
    await withSandbox({ downloads: 10, arrivals: 2, now: () => now }, async (sandbox) => {
      const token = await signIn(sandbox);
      let known = await truth(sandbox);
      let late = 0;
      for (let second = 1; second <= 60; second += 1) {
        const before = now.getTime();
        now = new Date(before + 1000);
        const all = await truth(sandbox);
        const newcomers = without(all, known).map(({ date_downloaded }) => Date.parse(date_downloaded));
        assert.equal(newcomers.length, 2);
        assert.ok(newcomers.every((time) => time <= now.getTime() && time >= before - 61_000));
        late += newcomers.filter((time) => time < before - 1000).length;
        known = all;
      }
      assert.ok(late >= 10 && late <= 30, `${String(late)} of 120 came with a time that had passed`);
      const today = { date_from: '2026-03-10', date_to: '2026-03-10', page_size: '100' };
      const { downloads } = await readAll(sandbox, token, today);
      const listed = known.filter(
        ({ date_downloaded, product_type }) =>
          date_downloaded.startsWith('2026-03-10') && product_type !== 'creditpack',
      );
      assert.deepEqual(downloads.reverse(), listed);
      assert.equal(sandbox.stats().downloads, 130);
    });
  });

  it('has the same history whatever arrives meanwhile', async () => {
    let now = new Date('2026-03-10T12:00:00Z');
    await withSandbox({ downloads: 300, arrivals: 10, now: () => now }, async (sandbox) => {
      const before = await truth(sandbox);
      now = new Date(now.getTime() + 100_000);
      const after = new Set((await truth(sandbox)).map((one) => JSON.stringify(one)));
      assert.ok(before.every((one) => after.has(JSON.stringify(one))));
      assert.equal(sandbox.stats().downloads, 1300);
    });
  });
});

/** What is left of a list when each of the known ones is taken out once. */
function without<T>(all: readonly T[], known: readonly T[]): T[] {
  const counts = new Map<string, number>();
  for (const one of known) counts.set(JSON.stringify(one), (counts.get(JSON.stringify(one)) ?? 0) + 1);
  return all.filter((one) => {
    const left = counts.get(JSON.stringify(one)) ?? 0;
    if (left > 0) counts.set(JSON.stringify(one), left - 1);
    return left === 0;
  });
}

describe('previews of the sandbox', () => {
  it('lie at an address that there is not, unless pictures are asked for', async () => {
    await withSandbox({ ...HISTORY, downloads: 20 }, async (sandbox) => {
      const { downloads } = await page(sandbox, await signIn(sandbox), YEAR);
      const address = downloads.find((one) => one.thumb_uri !== null)?.thumb_uri ?? '';
      assert.match(address, /^https:\/\/media\.sandbox\.invalid\//);
    });
  });

  it('are pictures of its own, the same for the same asset', async () => {
    await withSandbox({ ...HISTORY, downloads: 20, thumbs: true }, async (sandbox) => {
      const { downloads } = await page(sandbox, await signIn(sandbox), YEAR);
      const { id, thumb_uri } = downloads.find((one) => one.thumb_uri !== null)!;
      const address = thumb_uri ?? '';
      assert.equal(address, `${sandbox.url}/sandbox/thumbs/${id}.svg`);
      const answer = await fetch(address);
      assert.equal(answer.headers.get('content-type'), 'image/svg+xml');
      const picture = await answer.text();
      assert.match(picture, /^<svg [^]*<\/svg>$/);
      assert.equal(await (await fetch(address)).text(), picture);
    });
  });
});
