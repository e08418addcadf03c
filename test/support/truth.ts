import type { Sandbox } from '../../src/sandbox/sandbox.js';

/** What the sandbox says of itself, for whoever checks a result: never what a client would ask. */
export async function told<T>(sandbox: Pick<Sandbox, 'url'>, what: string): Promise<T[]> {
  const text = await (await fetch(`${sandbox.url}/sandbox/${what}`)).text();
  return text
    .trimEnd()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}

export interface TrueDownload {
  readonly id: string;
  readonly date_downloaded: string;
  readonly asset_type: string | null;
  readonly product_type: string | null;
  readonly product_id: number | null;
  readonly user: { readonly username: string } | null;
}

export interface TrueAsset {
  readonly id: string;
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly file: { readonly bytes: number; readonly sha256: string | null };
}

/** The account's downloads that its history lists, oldest first. */
export const downloadsOf = async (sandbox: Sandbox): Promise<TrueDownload[]> =>
  (await told<TrueDownload>(sandbox, 'downloads')).filter(
    ({ product_type }) => product_type !== 'creditpack',
  );

/** All assets with everything that is known of them. */
export const assetsOf = (sandbox: Sandbox): Promise<TrueAsset[]> => told(sandbox, 'assets');

/** Every use that was recorded. */
export const usagesOf = (
  sandbox: Sandbox,
): Promise<{ asset_id: string; quantity: number; usage_date: string; batch_id: string }[]> =>
  told(sandbox, 'usages');

/** Every single purchase. */
export const purchasesOf = (sandbox: Sandbox): Promise<{ asset_id: string; date_purchased: string }[]> =>
  told(sandbox, 'purchases');
