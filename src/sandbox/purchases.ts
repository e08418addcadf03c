import { idOf, kindOf, licenceOf, sizesOf, type Assets } from './assets.js';
import { SECOND, written, type Range } from './dates.js';
import type { SandboxOptions } from './options.js';
import { draw, drawInteger, pick } from './random.js';
import { OWN_USERS, USERS } from './record.js';
import { previewOf } from './thumbs.js';
import { firstTimes } from './times.js';

/** One bought asset, as the endpoint documents it. */
interface Purchase {
  readonly date_purchased: string;
  readonly purchased_by: string | null;
  readonly asset_id: string;
  readonly asset_type: string | null;
  readonly license_model: string | null;
  readonly order_id: string;
  readonly thumb_uri: string | null;
  readonly size_name: string | null;
  readonly file_size_in_bytes: number | null;
  readonly download_uri: string | null;
}

export interface Purchases {
  readonly size: () => number;
  /** Places that fit, oldest first; colleagues' with `company` only. */
  readonly find: (range: Range, company: boolean) => Uint32Array;
  readonly at: (place: number) => Purchase;
}

/** One purchase for so many downloads. */
const DOWNLOADS_EACH = 20;

/** What the account bought asset by asset: of all assets, those that nobody has downloaded included. */
export function createPurchases(
  options: Pick<SandboxOptions, 'seed' | 'downloads' | 'from' | 'to' | 'companyEnabled'>,
  assets: Assets,
  started: Date,
): Purchases {
  const { seed, companyEnabled } = options;
  const count = Math.ceil(options.downloads / DOWNLOADS_EACH);
  // Other times than those of the downloads.
  const times = firstTimes({ ...options, seed: seed ^ 1, downloads: count }, started);
  const userOf = (place: number): number =>
    drawInteger(companyEnabled ? USERS.length : OWN_USERS, seed, place, 140);

  return {
    size: () => count,
    find: ({ from, to }, company) =>
      Uint32Array.from(times.keys()).filter((place) => {
        const time = (times[place] as number) * SECOND;
        return time >= from && time <= to && (company || userOf(place) < OWN_USERS);
      }),
    at(place) {
      const asset = drawInteger(assets.size, seed, place, 141);
      const id = idOf(asset);
      const sometimes = <T>(value: T, purpose: number): T | null =>
        draw(seed, place, purpose) < 0.05 ? null : value;
      const [size] = pick(sizesOf(seed, asset), seed, place, 142);
      return {
        date_purchased: written(times[place] as number),
        purchased_by: sometimes(USERS[userOf(place)]?.username ?? null, 143),
        asset_id: id,
        asset_type: sometimes(kindOf(seed, asset), 144),
        license_model: sometimes(licenceOf(seed, asset), 145),
        order_id: String(900_001 + place),
        thumb_uri: sometimes(previewOf(id), 146),
        size_name: sometimes(size, 147),
        file_size_in_bytes: sometimes(200_000 + drawInteger(20_000_000, seed, place, 148), 149),
        download_uri: sometimes(`https://delivery.sandbox.invalid/orders/${900_001 + place}`, 150),
      };
    },
  };
}
