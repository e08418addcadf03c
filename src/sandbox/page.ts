import type { Filter } from './history.js';
import type { SandboxOptions } from './options.js';
import type { Query } from './query.js';
import { draw } from './random.js';
import { OWN_USERS, PRODUCTS, type Product } from './record.js';

/** How many neighbours change places in an unstable order. */
const BLOCK = 6;

/** What a query can find: credits only when asked for, colleagues only in a company's list, the key's own products. */
export function filterOf(
  query: Pick<Query, 'range' | 'productType' | 'company'>,
  key: SandboxOptions['keyKind'],
): Filter {
  const visible = PRODUCTS.map(
    (product) =>
      isVisible(product, key) &&
      (query.productType === undefined ? product.type !== 'creditpack' : product.type === query.productType),
  );
  return {
    range: query.range,
    product: (product) => visible[product] === true,
    user: (user) => query.company || user < OWN_USERS,
  };
}

/** What the list of one asset's downloads can be made of: credits as well. */
export const filterOfAsset = (company: boolean, key: SandboxOptions['keyKind']): Filter => ({
  range: { from: -Infinity, to: Infinity },
  product: (product) => isVisible(PRODUCTS[product] as Product, key),
  user: (user) => company || user < OWN_USERS,
});

/** Whether a key of this kind knows of the product. */
export const isVisible = ({ kind }: Pick<Product, 'kind'>, key: SandboxOptions['keyKind']): boolean =>
  key === 'both' || kind === 'any' || kind === key;

/**
 * One page of what was found.
 *
 * @param list where what was found lies
 * @param call number of the call; an unstable order is another one for each call
 */
export function pageOf<T>(
  list: { readonly at: (place: number) => T },
  found: Uint32Array,
  { page, pageSize }: Pick<Query, 'page' | 'pageSize'>,
  { order, seed }: Pick<SandboxOptions, 'order' | 'seed'>,
  call: number,
): T[] {
  const entries: T[] = [];
  const first = (page - 1) * pageSize;
  const end = Math.min(found.length, first + pageSize);
  for (let place = first; place < end; place += 1) {
    const newest = order === 'unstable' ? shuffled(place, found.length, seed, call) : place;
    const oldest = order === 'oldest' ? newest : found.length - 1 - newest;
    entries.push(list.at(found[oldest] as number));
  }
  return entries;
}

/** Where the entry at this place stands in this call: blocks of neighbours are shuffled, and begin elsewhere each time. */
function shuffled(place: number, length: number, seed: number, call: number): number {
  const shift = Math.floor(draw(seed, call, 80) * BLOCK);
  const block = Math.floor((place + shift) / BLOCK);
  const start = Math.max(0, block * BLOCK - shift);
  const members = Array.from(
    { length: Math.min(length, (block + 1) * BLOCK - shift) - start },
    (_, n) => start + n,
  );
  const weight = (member: number): number => draw(seed ^ (call + 1), member, 81);
  members.sort((a, b) => weight(a) - weight(b));
  return members[place - start] as number;
}
