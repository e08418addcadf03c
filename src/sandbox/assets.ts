import { draw, drawInteger, pick } from './random.js';

/** The assets that a seed makes, numbered from 0: those of its history first. */

export type AssetKind = 'image' | 'video';

const FIRST_ID = 1_000_000_000;

const LICENCES = ['royaltyfree', 'rightsmanaged', 'rightsready'];

/** Name, width, height, and dots an inch. */
export type Size = readonly [name: string, width: number, height: number, dpi: number | null];

/** The sizes of each kind, the largest last. */
const SIZES = {
  image: [
    ['small', 612, 408, 72],
    ['medium', 2048, 1365, 300],
    ['large', 4200, 2800, 300],
    ['x_large', 6720, 4480, 300],
  ],
  video: [
    ['hd1', 1920, 1080, null],
    ['4k', 3840, 2160, null],
  ],
} as const satisfies Record<AssetKind, readonly Size[]>;

/** How many assets a history of so many downloads chooses from. */
export const assetsIn = (downloads: number): number => Math.max(1, Math.ceil(downloads * 0.7));

/** The asset of the download with this content. */
export const assetOf = (seed: number, content: number, assets: number): number =>
  drawInteger(assets, seed, content, 3);

export const idOf = (asset: number): string => String(FIRST_ID + asset);

export const kindOf = (seed: number, asset: number): AssetKind =>
  draw(seed, asset, 50) < 0.15 ? 'video' : 'image';

export const sizesOf = (seed: number, asset: number): readonly Size[] => SIZES[kindOf(seed, asset)];

export const licenceOf = (seed: number, asset: number): string => pick(LICENCES, seed, asset, 51);

export interface Assets {
  readonly size: number;
  /** Number of the asset with this id, where there is one, of this kind if a kind is named. */
  readonly find: (id: string, kind?: AssetKind) => number | undefined;
}

/** The assets of the history, and `assets` more that nobody has downloaded. */
export function createAssets(options: { seed: number; downloads: number; assets: number }): Assets {
  const size = assetsIn(options.downloads) + options.assets;
  return {
    size,
    find(id, kind) {
      const asset = /^\d{10}$/.test(id) ? Number(id) - FIRST_ID : -1;
      if (asset < 0 || asset >= size) return undefined;
      return kind === undefined || kind === kindOf(options.seed, asset) ? asset : undefined;
    },
  };
}
