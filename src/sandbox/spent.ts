import { createCounter } from './stats.js';

/** What became of the calls that take from an allowance. */
export interface SpentStats {
  /** By asset: what each POST came to, by status or what was done to it, the refused ones included. */
  readonly outcomes: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** By asset: downloads that were taken from an allowance. */
  readonly counted: Readonly<Record<string, number>>;
  /** By product: the same downloads. */
  readonly by_product: Readonly<Record<string, number>>;
  /** All of them. */
  readonly total: number;
}

export interface Spent {
  /** Notes how a POST for this asset ended. */
  readonly end: (asset: string, outcome: string) => void;
  /** Notes that a download was taken from a product's allowance. */
  readonly count: (asset: string, product: number) => void;
  readonly of: (asset: string) => number;
  readonly stats: () => SpentStats;
}

const BY_ASSET = 'asset';
const BY_PRODUCT = 'product';

export function createSpent(): Spent {
  const outcomes = createCounter();
  const counted = createCounter();
  let total = 0;
  return {
    end: outcomes.count,
    count(asset, product) {
      total += 1;
      counted.count(BY_ASSET, asset);
      counted.count(BY_PRODUCT, String(product));
    },
    of: (asset) => counted.of(BY_ASSET, asset),
    stats() {
      const { [BY_ASSET]: byAsset = {}, [BY_PRODUCT]: byProduct = {} } = counted.calls();
      return { outcomes: outcomes.calls(), counted: byAsset, by_product: byProduct, total };
    },
  };
}
