import type { Filter, History } from './history.js';
import type { SandboxOptions } from './options.js';
import type { Query } from './query.js';
import { draw } from './random.js';
import { OWN_USERS, PRODUCTS, type Download } from './record.js';

/** How many neighbours change places in an unstable order. */
const BLOCK = 6;

/** What a query can find: credits only when asked for, colleagues only in a company's list, the key's own products. */
export function filterOf(
  query: Pick<Query, 'range' | 'productType' | 'company'>,
  key: SandboxOptions['keyKind'],
): Filter {
  const visible = PRODUCTS.map(
    ({ type, kind }) =>
      (key === 'both' || kind === 'any' || kind === key) &&
      (query.productType === undefined ? type !== 'creditpack' : type === query.productType),
  );
  return {
    range: query.range,
    product: (product) => visible[product] === true,
    user: (user) => query.company || user < OWN_USERS,
  };
}

/**
 * One page of what was found.
 *
 * @param call number of the call; an unstable order is another one for each call
 */
export function pageOf(
  history: History,
  found: Uint32Array,
  { page, pageSize }: Pick<Query, 'page' | 'pageSize'>,
  { order, seed }: Pick<SandboxOptions, 'order' | 'seed'>,
  call: number,
): Download[] {
  const downloads: Download[] = [];
  const first = (page - 1) * pageSize;
  const end = Math.min(found.length, first + pageSize);
  for (let place = first; place < end; place += 1) {
    const newest = order === 'unstable' ? shuffled(place, found.length, seed, call) : place;
    const oldest = order === 'oldest' ? newest : found.length - 1 - newest;
    downloads.push(history.at(found[oldest] as number));
  }
  return downloads;
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
