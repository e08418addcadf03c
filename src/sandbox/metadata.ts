import { idOf, kindOf, licenceOf, sizesOf } from './assets.js';
import { DAY, SECOND, written } from './dates.js';
import { draw, drawInteger, pick } from './random.js';
import { previewOf } from './thumbs.js';
import { ARTISTS, COLLECTIONS, SCENES, TOWNS } from './words.js';

/** What is known of an asset. Which fields real assets have beside these is not simulated. */
export interface Metadata {
  readonly id: string;
  readonly title: string;
  readonly caption: string | null;
  readonly asset_family: 'creative' | 'editorial';
  readonly license_model: string;
  readonly collection_id: number;
  readonly collection_code: string;
  readonly collection_name: string;
  readonly max_dimensions: { readonly height: number; readonly width: number };
  readonly display_sizes: readonly {
    readonly name: string;
    readonly is_watermarked: boolean;
    readonly uri: string;
  }[];
  /** Hours, minutes, seconds and frames; of videos only. */
  readonly clip_length?: string;
  readonly artist: string | null;
  readonly city: string | null;
  readonly country: string | null;
  readonly copyright: string;
  readonly credit_line: string;
  readonly date_created: string | null;
  readonly date_submitted: string;
  readonly keywords: readonly {
    readonly keyword_id: string;
    readonly text: string;
    readonly type: string;
    readonly relevance: number | null;
  }[];
}

const SUMMARY = [
  'title',
  'caption',
  'asset_family',
  'license_model',
  'collection_id',
  'collection_code',
  'collection_name',
  'max_dimensions',
  'display_sizes',
  'clip_length',
] as const satisfies readonly (keyof Metadata)[];

const DETAIL = [
  ...SUMMARY,
  'artist',
  'city',
  'country',
  'copyright',
  'credit_line',
  'date_created',
  'date_submitted',
] as const satisfies readonly (keyof Metadata)[];

/** What `fields` takes: sets by name, and each field by its own. */
const FIELDS: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ['summary_set', SUMMARY],
  ['detail_set', DETAIL],
  ...[...DETAIL, 'keywords', 'id'].map((name) => [name, [name]] as [string, string[]]),
]);

/** Names that `fields` takes. */
export const FIELD_NAMES = [...FIELDS.keys()];

/** Of an asset what was asked for, and its id in any case. */
export function only(fields: readonly string[], metadata: Metadata): Partial<Metadata> {
  const wanted = new Set(['id', ...fields.flatMap((name) => FIELDS.get(name) ?? [])]);
  return Object.fromEntries(Object.entries(metadata).filter(([name]) => wanted.has(name)));
}

const DISPLAY_SIZES = [
  ['thumb', false],
  ['preview', true],
  ['comp', true],
] as const;

/** From the first to the last moment that an asset may have been made at, seconds since 1970. */
const MADE = [Date.UTC(2004, 0, 1) / SECOND, Date.UTC(2024, 11, 31) / SECOND] as const;

/**
 * Everything that is known of an asset, made from the seed and its number.
 *
 * @param origin address of the sandbox, where it has previews
 */
export function metadataOf(seed: number, asset: number, origin?: string): Metadata {
  const id = idOf(asset);
  const [, width = 0, height = 0] = sizesOf(seed, asset).at(-1) ?? [];
  const scene = pick(SCENES, seed, asset, 100);
  const title = `${pick(scene.subjects, seed, asset, 101)}${scene.between}${pick(scene.places, seed, asset, 102)}`;
  const [code, collection, family] = pick(COLLECTIONS, seed, asset, 103);
  const artist = draw(seed, asset, 104) < 0.08 ? null : pick(ARTISTS, seed, asset, 105);
  const [city, country] = draw(seed, asset, 106) < 0.3 ? [null, null] : pick(TOWNS, seed, asset, 107);
  const created = MADE[0] + drawInteger(MADE[1] - MADE[0], seed, asset, 108);
  const submitted = created + drawInteger((60 * DAY) / SECOND, seed, asset, 109);
  return {
    id,
    title,
    caption: draw(seed, asset, 110) < 0.08 ? null : `${title}${pick(scene.ends, seed, asset, 111)}`,
    asset_family: family,
    license_model: licenceOf(seed, asset),
    collection_id: 100 + COLLECTIONS.findIndex(([one]) => one === code),
    collection_code: code,
    collection_name: collection,
    max_dimensions: { height, width },
    display_sizes: DISPLAY_SIZES.map(([name, marked]) => ({
      name,
      is_watermarked: marked,
      uri: previewOf(id, origin),
    })),
    ...(kindOf(seed, asset) === 'video' && { clip_length: clipLength(seed, asset) }),
    artist,
    city,
    country,
    copyright: new Date(created * SECOND).getUTCFullYear().toString(),
    credit_line: artist === null ? collection : `${artist}/${collection}`,
    date_created: draw(seed, asset, 112) < 0.03 ? null : written(created),
    date_submitted: written(submitted),
    keywords: keywordsOf(seed, asset, scene.keywords),
  };
}

function clipLength(seed: number, asset: number): string {
  const parts = [0, drawInteger(2, seed, asset, 113), drawInteger(60, seed, asset, 114)];
  return [...parts, drawInteger(25, seed, asset, 115)].map((part) => String(part).padStart(2, '0')).join(':');
}

/** Some of the words, each once, in the order of the list; none for one asset in twenty. */
function keywordsOf(seed: number, asset: number, words: readonly string[]): Metadata['keywords'] {
  if (draw(seed, asset, 116) < 0.05) return [];
  return words.flatMap((text, place) =>
    draw(seed, asset, 120 + place) < 0.4
      ? []
      : [
          {
            keyword_id: String(60_000 + SCENES.findIndex(({ keywords }) => keywords === words) * 100 + place),
            text,
            type: 'Subject',
            relevance: place % 3 === 2 ? null : 100 - place * 10,
          },
        ],
  );
}
