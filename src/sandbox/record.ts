import { assetOf, idOf, kindOf, licenceOf, sizesOf } from './assets.js';
import { written } from './dates.js';
import { draw, drawInteger, pick } from './random.js';
import { previewOf } from './thumbs.js';

/** One entry of the history, as the endpoint documents it. */
export interface Download {
  readonly date_downloaded: string;
  readonly id: string;
  readonly asset_type: string | null;
  readonly product_type: string | null;
  readonly product_id: number | null;
  readonly thumb_uri: string | null;
  readonly agreement_name: string | null;
  readonly download_details: {
    readonly download_notes: string | null;
    readonly project_code: string | null;
  } | null;
  readonly download_source: string | null;
  readonly user: User | null;
  readonly size_name: string | null;
  readonly dimensions: {
    readonly width: number | null;
    readonly height: number | null;
    readonly dpi: number | null;
  } | null;
  readonly license_model: string | null;
  readonly generated_asset_id: string | null;
}

interface User {
  readonly username: string | null;
  readonly first_name: string | null;
  readonly middle_name: string | null;
  readonly last_name: string | null;
}

export interface Product {
  readonly type: string;
  readonly kind: 'getty_images' | 'istock' | 'any';
  /** How many of a hundred downloads are of it. */
  readonly share: number;
}

export const PRODUCTS: readonly Product[] = [
  { type: 'premiumaccess', kind: 'getty_images', share: 34 },
  { type: 'easyaccess', kind: 'getty_images', share: 20 },
  { type: 'editorialsubscription', kind: 'getty_images', share: 12 },
  { type: 'imagepack', kind: 'getty_images', share: 8 },
  { type: 'royaltyfreesubscription', kind: 'istock', share: 14 },
  { type: 'creditpack', kind: 'istock', share: 8 },
  { type: 'aigen', kind: 'any', share: 4 },
];

/** Id of the product at a place in PRODUCTS. */
export const productIdOf = (place: number): number => 4700 + place;

/** Place in PRODUCTS of a kind of product. */
export const placeOf = (type: string): number => PRODUCTS.findIndex((product) => product.type === type);

/** The user whose token the sandbox gives out. */
export const ACCOUNT_USER = 0;

/** The first three share the account that signs in, the others are colleagues in the same company. */
export const OWN_USERS = 3;
export const USERS: readonly User[] = [
  { username: 'sandbox_ada', first_name: 'Ada', middle_name: null, last_name: 'Example' },
  { username: 'sandbox_hanako', first_name: '花子', middle_name: null, last_name: '山田' },
  { username: 'sandbox_olga', first_name: 'Ольга', middle_name: 'Петровна', last_name: 'Примерова' },
  { username: 'sandbox_zoe', first_name: 'Zoë', middle_name: 'Anne-Sophie', last_name: 'Müßig' },
  { username: 'sandbox_layla', first_name: 'ليلى', middle_name: null, last_name: 'مثال' },
  { username: 'sandbox_minjun', first_name: '민준', middle_name: null, last_name: null },
];

/** Commas, quotes, line breaks and a leading = are what exports stumble over. */
const NOTES = [
  'Spring campaign',
  'He said "yes", twice',
  'первая страница',
  '表紙候補、第二案',
  '=SUM(A1:A9)',
  'line one\nline two',
  '🌊 hero picture',
];
export const AGREEMENTS = [
  'Example Agreement',
  'Übersee-Rahmenvertrag',
  '示例协议 2025',
  "Editor's choice, 12 months",
];
export const PROJECT_CODES: readonly string[] = Array.from({ length: 20 }, (_, n) => `SANDBOX-${n}`);
const SOURCES = ['api', 'website', 'plugin'];

/** Place of the download's product in PRODUCTS. */
export function productOf(seed: number, content: number): number {
  let rest = draw(seed, content, 1) * 100;
  return PRODUCTS.findIndex(({ share }) => (rest -= share) < 0);
}

/** Place of the download's user in USERS, of whom only the first `users` take part. */
export const userOf = (seed: number, content: number, users: number): number =>
  drawInteger(users, seed, content, 2);

/**
 * The download with this content, at this time.
 *
 * @param content number of the download; the same number gives the same download but for its time
 * @param assets how many assets there are to choose from
 * @param seconds when, in seconds since 1970
 */
export function download(
  seed: number,
  content: number,
  assets: number,
  users: number,
  seconds: number,
): Download {
  const asset = assetOf(seed, content, assets);
  const id = idOf(asset);
  const [size, width, height, dpi] = pick(sizesOf(seed, asset), seed, content, 4);
  const place = productOf(seed, content);
  const { type } = PRODUCTS[place] as Product;
  const sometimes = <T>(value: T, purpose: number, missing: number): T | null =>
    draw(seed, content, purpose) < missing ? null : value;
  return {
    date_downloaded: written(seconds),
    id,
    asset_type: sometimes(kindOf(seed, asset), 5, 0.01),
    product_type: type,
    product_id: sometimes(productIdOf(place), 6, 0.03),
    thumb_uri: sometimes(previewOf(id), 7, 0.05),
    agreement_name: sometimes(pick(AGREEMENTS, seed, content, 8), 9, 0.15),
    download_details: sometimes(
      {
        download_notes: sometimes(pick(NOTES, seed, content, 10), 11, 0.5),
        project_code: sometimes(pick(PROJECT_CODES, seed, content, 12), 13, 0.4),
      },
      14,
      0.1,
    ),
    download_source: sometimes(pick(SOURCES, seed, content, 15), 16, 0.1),
    user: sometimes(USERS[userOf(seed, content, users)] as User, 17, 0.02),
    size_name: sometimes(size, 18, 0.05),
    dimensions: sometimes({ width, height, dpi }, 19, 0.05),
    license_model: sometimes(licenceOf(seed, asset), 20, 0.1),
    generated_asset_id: type === 'aigen' ? `gen-${id}` : null,
  };
}
