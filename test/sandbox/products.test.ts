import assert from 'node:assert/strict';
import type { ProductState } from '../../src/sandbox/products.js';
import { ask, bodyOf, linesOf, NOW, signIn, truth, withSandbox } from './support.js';

const HISTORY = { seed: 7, downloads: 4000, from: '2025-01-01', to: '2025-12-31' };

describe('the sandbox: products', () => {
  it('are those of the history, with what is left, and one that has ended', async () => {
    await withSandbox({ ...HISTORY, allowance: 2000 }, async (sandbox) => {
      const answer = await ask(sandbox, await signIn(sandbox), '/v3/products');
      const { products } = await bodyOf<{ products: ProductState[] }>(answer, 'getProducts');
      const byId = new Map(products.map((one) => [one.id, one]));
      for (const { product_id: id, product_type: type } of await truth(sandbox)) {
        if (id !== null) assert.equal(byId.get(id)?.type, type);
      }
      const ended = products.filter(({ status }) => status === 'inactive');
      assert.deepEqual(
        ended.map(({ type, downloads_remaining }) => [type, downloads_remaining]),
        [['premiumaccess', 0]],
      );
      for (const one of products.filter(({ status }) => status === 'active')) {
        assert.equal(one.type === 'creditpack' ? one.credits_remaining : one.downloads_remaining, 2000);
        assert.ok(one.expiration_utc_date > NOW.toISOString());
        assert.ok(!('download_requirements' in one));
      }
      assert.equal(byId.get(4700)?.download_limit_reset_utc_date, '2026-04-01T00:00:00Z');
      assert.deepEqual(
        (await linesOf<ProductState>(sandbox, '/sandbox/products')).map(({ id }) => id),
        products.map(({ id }) => id),
      );
    });
  });

  it('say what they ask for with a download where that is asked for', async () => {
    await withSandbox(HISTORY, async (sandbox) => {
      const token = await signIn(sandbox);
      const query = { fields: 'download_requirements' };
      const answer = await ask(sandbox, token, '/v3/products', query);
      const { products } = await bodyOf<{ products: ProductState[] }>(answer, 'getProducts');
      const demanding = products.filter((one) => one.download_requirements.is_note_required);
      assert.deepEqual(
        demanding.map(({ type }) => type),
        ['editorialsubscription'],
      );
      assert.ok(demanding[0]?.download_requirements.project_codes.includes('SANDBOX-0'));
      await bodyOf(await ask(sandbox, token, '/v3/products', { fields: 'prices' }), 'getProducts', 400);
    });
  });

  for (const [keyKind, types] of [
    ['istock', ['royaltyfreesubscription', 'creditpack', 'aigen']],
    [
      'getty_images',
      ['premiumaccess', 'easyaccess', 'editorialsubscription', 'imagepack', 'aigen', 'premiumaccess'],
    ],
  ] as const) {
    it(`are those that a key of kind ${keyKind} sees`, async () => {
      await withSandbox({ keyKind }, async (sandbox) => {
        const answer = await ask(sandbox, await signIn(sandbox), '/v3/products');
        const { products } = await bodyOf<{ products: ProductState[] }>(answer, 'getProducts');
        assert.deepEqual(
          products.map(({ type }) => type),
          types,
        );
      });
    });
  }
});

interface Purchase {
  readonly date_purchased: string;
  readonly purchased_by: string | null;
  readonly asset_id: string;
  readonly order_id: string;
}

interface PurchasesPage {
  readonly result_count: number;
  readonly previous_purchases: Purchase[];
}

describe('the sandbox: purchases', () => {
  it('come in pages, the newest first, each exactly once', async () => {
    await withSandbox(HISTORY, async (sandbox) => {
      const token = await signIn(sandbox);
      const all = await linesOf<Purchase>(sandbox, '/sandbox/purchases');
      assert.equal(all.length, 200);
      const read: Purchase[] = [];
      const sizes: number[] = [];
      for (let page = 1; page <= 4; page += 1) {
        const answer = await ask(sandbox, token, '/v3/purchased-assets', { page: String(page) });
        const body = await bodyOf<PurchasesPage>(answer, 'getPurchasedAssets');
        assert.equal(body.result_count, 200);
        sizes.push(body.previous_purchases.length);
        read.push(...body.previous_purchases);
      }
      assert.deepEqual(sizes, [75, 75, 50, 0]);
      assert.deepEqual(read.reverse(), all);
      assert.equal(new Set(all.map(({ order_id }) => order_id)).size, 200);
      const known = new Set((await linesOf(sandbox, '/sandbox/assets')).map(({ id }) => id));
      assert.ok(all.every(({ asset_id }) => known.has(asset_id)));
    });
  });

  it('are found by their dates, both ends included, an end that is left out open', async () => {
    await withSandbox(HISTORY, async (sandbox) => {
      const token = await signIn(sandbox);
      const all = (await linesOf<Purchase>(sandbox, '/sandbox/purchases')).map((one) => one.date_purchased);
      const found = async (query: Record<string, string>): Promise<string[]> => {
        const answer = await ask(sandbox, token, '/v3/purchased-assets', { page_size: '1000', ...query });
        const body = await bodyOf<PurchasesPage>(answer, 'getPurchasedAssets');
        return body.previous_purchases.map((one) => one.date_purchased).reverse();
      };
      const [from, to] = [all[20]!, all[60]!];
      const between = all.filter((one) => one >= from && one <= to);
      assert.deepEqual(await found({ date_from: from, date_to: to }), between);
      assert.deepEqual(
        await found({ date_from: from }),
        all.filter((one) => one >= from),
      );
      const days = { date_from: from.slice(0, 10), date_to: to.slice(0, 10) };
      assert.deepEqual(
        await found(days),
        all.filter((one) => one >= days.date_from && one.slice(0, 10) <= days.date_to),
      );
    });
  });

  it("are colleagues' where the account may see them", async () => {
    await withSandbox({ ...HISTORY, companyEnabled: true }, async (sandbox) => {
      const token = await signIn(sandbox);
      const names = async (company: string): Promise<Set<unknown>> => {
        const query = { page_size: '1000', company_purchases: company };
        const answer = await ask(sandbox, token, '/v3/purchased-assets', query);
        const body = await bodyOf<PurchasesPage>(answer, 'getPurchasedAssets');
        return new Set(body.previous_purchases.map((one) => one.purchased_by));
      };
      assert.ok(!(await names('false')).has('sandbox_zoe'));
      assert.ok((await names('true')).has('sandbox_zoe'));
    });
    await withSandbox(HISTORY, async (sandbox) => {
      const query = { company_purchases: 'true' };
      const answer = await ask(sandbox, await signIn(sandbox), '/v3/purchased-assets', query);
      await bodyOf(answer, 'getPurchasedAssets', 403);
    });
  });

  for (const query of [
    { page: '0' },
    { page_size: '0' },
    { date_from: 'yesterday' },
    { date_from: '2025-02-02', date_to: '2025-02-01' },
  ]) {
    it(`are refused for ${JSON.stringify(query)}`, async () => {
      await withSandbox(HISTORY, async (sandbox) => {
        const answer = await ask(sandbox, await signIn(sandbox), '/v3/purchased-assets', query);
        await bodyOf(answer, 'getPurchasedAssets', 400);
      });
    });
  }
});
