import type { OperationDetail } from '../../api/catalogue';

export type Record_ = Readonly<Record<string, unknown>>;
/** A record with its nested fields beside each other: `user.username`. */
export type Flat = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Record_ =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The records in an answer: the list that the operation pages through, else the first list of objects in it.
 *
 * @returns undefined where it holds no list; empty where the list is
 */
export function recordsIn(body: unknown, pagination: OperationDetail['pagination']): Record_[] | undefined {
  const candidates = Array.isArray(body)
    ? [body]
    : isObject(body)
      ? pagination === undefined
        ? Object.values(body)
        : [body[pagination.items] ?? []]
      : [];
  const lists = candidates.filter((value) => Array.isArray(value));
  const list = lists.find((one) => one.some(isObject)) ?? (pagination === undefined ? undefined : lists[0]);
  return list?.filter(isObject);
}

/** One level for all: lists stay as they are. */
export function flatten(record: Record_, prefix = '', depth = 0): Flat {
  return Object.fromEntries(
    Object.entries(record).flatMap(([name, value]) =>
      isObject(value) && depth < 4 && Object.keys(value).length > 0
        ? Object.entries(flatten(value, `${prefix}${name}.`, depth + 1))
        : [[`${prefix}${name}`, value]],
    ),
  );
}

/** Every name that occurs, in the order in which it is met. */
export const columnsOf = (records: readonly Flat[]): string[] => [
  ...new Set(records.flatMap((record) => Object.keys(record))),
];

/** What tells most of a download, for the first look. */
const FIRST = [
  'thumb_uri',
  'date_downloaded',
  'id',
  'asset_type',
  'product_type',
  'size_name',
  'user.username',
  'agreement_name',
];

/** The columns that are shown until someone chooses: those of a download, else the first that are not empty. */
export function firstColumns(records: readonly Flat[]): string[] {
  const all = columnsOf(records);
  const known = FIRST.filter((name) => all.includes(name));
  if (known.length >= 4) return known;
  const filled = all.filter((name) =>
    records.some((record) => record[name] !== null && record[name] !== undefined),
  );
  const flat = filled.filter((name) => !name.includes('.'));
  return (flat.length >= 3 ? flat : filled).slice(0, 8);
}

/** For sorting: empty last in either direction, numbers by value, all else as text. */
export function compare(a: unknown, b: unknown, direction: 1 | -1): number {
  const [noA, noB] = [a === null || a === undefined, b === null || b === undefined];
  if (noA || noB) return Number(noA) - Number(noB);
  if (typeof a === 'number' && typeof b === 'number') return (a - b) * direction;
  return cellText(a).localeCompare(cellText(b), 'en', { numeric: true }) * direction;
}

/** A value in one line of text; empty for none. */
export const cellText = (value: unknown): string =>
  value === null || value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value);
