import fc from 'fast-check';
import type { DownloadRecord } from '../../src/history/identity.js';
import { identityOf, instantOf } from '../../src/history/identity.js';
import type { OutRecord } from '../../src/output/destination.js';

/** A download as the API documents it. */
export function download(number: number, more: DownloadRecord = {}): DownloadRecord {
  return {
    date_downloaded: new Date(Date.UTC(2025, 0, 1, 0, 0, number)).toISOString().replace('.000', ''),
    id: String(1_000_000_000 + number),
    asset_type: 'image',
    product_type: 'premiumaccess',
    product_id: 4711,
    thumb_uri: null,
    agreement_name: 'Example Agreement',
    download_details: { download_notes: `note ${number}`, project_code: null },
    download_source: 'api',
    user: { username: `user_${number % 3}`, first_name: 'Ada', middle_name: null, last_name: 'Example' },
    size_name: 'large',
    dimensions: { width: 4000, height: 3000, dpi: 300 },
    license_model: 'royaltyfree',
    generated_asset_id: null,
    ...more,
  };
}

/** On its way out, as the shaper leaves it. */
export const out = (record: DownloadRecord, ordinal = 0): OutRecord => ({
  record,
  identity: identityOf(record),
  ordinal,
  at: instantOf(record),
});

export const outs = (from: number, to: number): OutRecord[] =>
  Array.from({ length: to - from }, (_, index) => out(download(from + index)));

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    '',
    '=1+1',
    ' =1+1',
    '\t-1',
    '\n@x',
    "'=1",
    "''",
    '"',
    'a,b',
    'a\r\nb',
    '\ufeff+1',
    '\0',
    '\\N',
    '\\.',
  ),
  // Half a surrogate pair, as JSON.parse gives it.
  fc.constant('\ud83d'),
);
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null | undefined> =>
  fc.oneof({ weight: 4, arbitrary: value }, { weight: 1, arbitrary: fc.constantFrom(null, undefined) });
const odd = fc.jsonValue({ maxDepth: 2 });
const orOdd = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 8, arbitrary: maybe(value) }, { weight: 1, arbitrary: odd });
const time = fc
  .date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T23:59:59Z'), noInvalidDate: true })
  .chain((date) => {
    const iso = date.toISOString();
    return fc.constantFrom(
      iso,
      iso.replace(/\.\d+/, ''),
      iso.replace(/Z$/, '4567Z'),
      iso.replace('Z', '+02:00'),
    );
  });
const integer = fc.oneof(fc.integer(), fc.constantFrom(2 ** 31, 1.5, -0));

/** Any record that the API could send, today or one day; what `undefined` says is not there at all. */
export const anyRecord: fc.Arbitrary<DownloadRecord> = fc
  .record({
    date_downloaded: orOdd(time),
    id: orOdd(text),
    asset_type: orOdd(text),
    product_type: orOdd(text),
    product_id: orOdd(integer),
    thumb_uri: orOdd(text),
    agreement_name: orOdd(text),
    download_details: orOdd(fc.record({ download_notes: orOdd(text), project_code: orOdd(text) })),
    download_source: orOdd(text),
    user: orOdd(
      fc.record({
        username: orOdd(text),
        first_name: orOdd(text),
        middle_name: orOdd(text),
        last_name: orOdd(text),
        email: orOdd(text),
      }),
    ),
    size_name: orOdd(text),
    dimensions: orOdd(fc.record({ width: orOdd(integer), height: orOdd(integer), dpi: orOdd(integer) })),
    license_model: orOdd(text),
    generated_asset_id: orOdd(text),
    more: maybe(odd),
  })
  .chain((record) => fc.dictionary(text, odd, { maxKeys: 2 }).map((others) => ({ ...others, ...record })))
  // Exactly as JSON.parse would give it.
  .map((record) => JSON.parse(JSON.stringify(record)) as DownloadRecord);
