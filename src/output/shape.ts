import { createHmac } from 'node:crypto';
import { GettyDownloadsError, type Problem } from '../core/errors.js';
import { suggest } from '../core/suggest.js';
import { identityOf, instantOf, type DownloadRecord } from '../history/identity.js';
import { FIELD_NAMES, chosenColumns, pick } from './columns.js';
import type { OutRecord } from './destination.js';

/** What becomes of the personal data in a record's `user`. */
export type UserTreatment = 'keep' | 'hash' | 'drop';

export interface ShapeOptions {
  /** Names of columns, or of groups of them (`user`). Default: everything. */
  readonly fields?: readonly string[] | undefined;
  /** Default: `keep`. */
  readonly user?: UserTreatment | undefined;
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
export function createShaper({ fields, user = 'keep', userHashKey }: ShapeOptions): Shaper {
  const problems = fieldProblems(fields ?? [], '/output/fields');
  if (problems.length > 0) {
    const detail = problems.map(({ message }) => message).join('; ');
    throw new GettyDownloadsError('bad_input', { detail, problems });
  }
  if (user === 'hash' && userHashKey === undefined) {
    const detail = '`user: hash` needs a key: set `user_hash_key` of the destination, or GETTY_USER_HASH_KEY';
    throw new GettyDownloadsError('bad_config', { detail });
  }
  const treat = treatment(user, userHashKey ?? '');
  const columns = fields && chosenColumns(fields);
  return (raw) => {
    const record = treat(raw);
    return {
      record: columns ? pick(record, columns) : record,
      identity: identityOf(record),
      at: instantOf(raw),
    };
  };
}

function treatment(user: UserTreatment, key: string): (record: DownloadRecord) => DownloadRecord {
  if (user === 'keep') return (record) => record;
  if (user === 'drop') {
    return (record) => Object.fromEntries(Object.entries(record).filter(([name]) => name !== 'user'));
  }
  // The name of the field is hashed with the value: a first name that equals a last name does not show.
  const hashed = (name: string, value: unknown): string | null =>
    value === null || value === undefined
      ? null
      : createHmac('sha256', key)
          .update(`${name}\0${typeof value === 'string' ? value : JSON.stringify(value)}`)
          .digest('hex');
  return (record) => {
    const { user: person } = record;
    if (person === null || person === undefined) return record;
    const parts = typeof person === 'object' ? Object.entries(person) : [['username', person] as const];
    const treated = Object.fromEntries(parts.map(([name, value]) => [name, hashed(name, value)]));
    return Object.fromEntries(
      Object.entries(record).map(([name, value]) => [name, name === 'user' ? treated : value]),
    );
  };
}
