import { createHmac } from 'node:crypto';
import { GettyDownloadsError, type Problem } from '../core/errors.js';
import { suggest } from '../core/suggest.js';
import type { RecordKind } from '../catalog/operation.js';
import { DOWNLOADS, identityBy, type DownloadRecord } from '../history/identity.js';
import { FIELD_NAMES, chosenColumns, pick } from './columns.js';
import type { OutRecord } from './destination.js';

/** What becomes of the personal data of a record. */
export type UserTreatment = 'keep' | 'hash' | 'drop';

export interface ShapeOptions {
  /** Names of columns, or of groups of them (`user`). Default: everything. */
  readonly fields?: readonly string[] | undefined;
  /** Default: `keep`. */
  readonly user?: UserTreatment | undefined;
  /** What the records are. Default: downloads. */
  readonly kind?: RecordKind;
  /** Takes known secrets out of an address that the API has made for whoever asked. Default: nothing. */
  readonly redact?: <T>(value: T) => T;
  /** For `user: hash`, see docs/output.md. */
  readonly userHashKey?: string | undefined;
}

/** Treats a record as it comes from the API; only what it returns may be stored. */
export type Shaper = (record: DownloadRecord) => Omit<OutRecord, 'ordinal'>;

/**
 * What is wrong with a list of fields: each name that there is none of.
 *
 * @param path of the list in the input: `/output/fields`
 */
export function fieldProblems(fields: readonly string[], path: string): Problem[] {
  return fields.flatMap((name, index) => {
    if (FIELD_NAMES.includes(name)) return [];
    const suggestion = suggest(name.replaceAll(/[./]/g, '_'), FIELD_NAMES);
    return [
      {
        path: `${path}/${index}`,
        code: 'unknown_field',
        message: `there is no field ${JSON.stringify(name.slice(0, 60))}`,
        allowed: FIELD_NAMES,
        ...(suggestion !== undefined && { suggestion }),
      },
    ];
  });
}

/**
 * Makes the treatment of each record: the user first, then the identity, then the choice of fields.
 *
 * @throws GettyDownloadsError `bad_input` for unknown fields, `bad_config` for `hash` without a key
 */
export function createShaper({
  fields,
  user = 'keep',
  userHashKey,
  kind = DOWNLOADS,
  redact = (value) => value,
}: ShapeOptions): Shaper {
  const problems = fieldProblems(fields ?? [], '/output/fields');
  if (problems.length > 0) {
    const detail = problems.map(({ message }) => message).join('; ');
    throw new GettyDownloadsError('bad_input', { detail, problems });
  }
  if (user === 'hash' && userHashKey === undefined) {
    const detail = '`user: hash` needs a key: set `user_hash_key` of the destination, or GETTY_USER_HASH_KEY';
    throw new GettyDownloadsError('bad_config', { detail });
  }
  const treat = treatment(user, userHashKey ?? '', kind.person.split('.'));
  const { address } = kind;
  const { identityOf, instantOf } = identityBy(kind);
  const columns = fields && chosenColumns(fields);
  return (raw) => {
    const treated = treat(raw);
    const record =
      address === undefined || !(address in treated)
        ? treated
        : { ...treated, [address]: redact(treated[address]) };
    return {
      record: columns ? pick(record, columns) : record,
      identity: identityOf(treated),
      at: instantOf(raw),
    };
  };
}

/** What a name is hashed as where it is all that there is of a person. */
const USERNAME = 'username';

/** @param path of the person's name: the first field of it is treated, whatever it holds */
function treatment(
  user: UserTreatment,
  key: string,
  [field = '', inner]: readonly string[],
): (record: DownloadRecord) => DownloadRecord {
  if (user === 'keep') return (record) => record;
  if (user === 'drop') {
    return (record) => Object.fromEntries(Object.entries(record).filter(([name]) => name !== field));
  }
  // The name of the field is hashed with the value: a first name that equals a last name does not show.
  const hashed = (name: string, value: unknown): string | null =>
    value === null || value === undefined
      ? null
      : createHmac('sha256', key)
          .update(`${name}\0${typeof value === 'string' ? value : JSON.stringify(value)}`)
          .digest('hex');
  const treatedPerson = (person: unknown): unknown => {
    // The name alone has the same hash wherever it stands.
    if (typeof person !== 'object' || person === null)
      return inner === undefined ? hashed(USERNAME, person) : { [inner]: hashed(inner, person) };
    return Object.fromEntries(Object.entries(person).map(([name, value]) => [name, hashed(name, value)]));
  };
  return (record) => {
    const { [field]: person } = record;
    if (person === null || person === undefined) return record;
    const treated = treatedPerson(person);
    return Object.fromEntries(
      Object.entries(record).map(([name, value]) => [name, name === field ? treated : value]),
    );
  };
}
