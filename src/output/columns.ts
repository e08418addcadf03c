import type { HistoricalDownload } from '../catalog/generated/getty-images.js';

/** A column of a table, and where its value stands in a record. */
export interface Column {
  readonly name: string;
  /** `integer` holds 32 bits, `time` an instant. */
  readonly type: 'text' | 'integer' | 'time' | 'json';
  /** One or two names; none for {@link OTHER}. */
  readonly path: readonly [] | readonly [Field] | readonly [Field, string];
}

type Field = keyof HistoricalDownload;
type Row = Readonly<Record<string, unknown>>;

const text = (field: Field): Column => ({ name: field, type: 'text', path: [field] });
const inner = (field: Field, name: string, type: 'text' | 'integer' = 'text'): Column => ({
  name: `${field}_${name}`,
  type,
  path: [field, name],
});

/**
 * What a record holds beside the columns: fields that the API adds one day, and values of another type than theirs.
 * No choice of fields: it is there where none were chosen.
 */
const OTHER: Column = { name: 'other_fields', type: 'json', path: [] };

/** The flat form of a download; a test holds it to the catalogue. */
export const COLUMNS: readonly Column[] = [
  { name: 'date_downloaded', type: 'time', path: ['date_downloaded'] },
  text('id'),
  text('asset_type'),
  text('product_type'),
  { name: 'product_id', type: 'integer', path: ['product_id'] },
  text('thumb_uri'),
  text('agreement_name'),
  inner('download_details', 'download_notes'),
  inner('download_details', 'project_code'),
  text('download_source'),
  inner('user', 'username'),
  inner('user', 'first_name'),
  inner('user', 'middle_name'),
  inner('user', 'last_name'),
  text('size_name'),
  inner('dimensions', 'width', 'integer'),
  inner('dimensions', 'height', 'integer'),
  inner('dimensions', 'dpi', 'integer'),
  text('license_model'),
  text('generated_asset_id'),
  OTHER,
];

/** Fields that have columns of their own: of each the columns by their names in it. */
const GROUPS = new Map<string, Map<string, Column>>();
const TOP = new Map<string, Column>();
for (const column of COLUMNS) {
  const [field, name] = column.path;
  if (field === undefined) continue;
  if (name === undefined) TOP.set(field, column);
  else GROUPS.set(field, (GROUPS.get(field) ?? new Map<string, Column>()).set(name, column));
}

/** What may be chosen: a column, or the field that has several. */
export const FIELD_NAMES: readonly string[] = [
  ...COLUMNS.flatMap((column) => (column === OTHER ? [] : [column.name])),
  ...GROUPS.keys(),
];

/** The columns that fields choose, in the order of the table; all of them without fields. */
export function chosenColumns(fields: readonly string[] | undefined): readonly Column[] {
  if (fields === undefined) return COLUMNS;
  return COLUMNS.filter(({ name, path: [field, inner] }) =>
    fields.some((chosen) => chosen === name || (inner !== undefined && chosen === field)),
  );
}

/** Copies the fields of a record that have one of the columns, as nested as they were. */
export function pick(record: Row, columns: readonly Column[]): Row {
  const has = (field: string, inner?: string): boolean =>
    columns.some(({ path }) => path[0] === field && path[1] === inner);
  const entries = Object.entries(record).flatMap(([field, value]): [string, unknown][] => {
    if (!GROUPS.has(field)) return has(field) ? [[field, value]] : [];
    if (!columns.some(({ path }) => path[0] === field)) return [];
    if (!isRow(value)) return value === null ? [[field, null]] : [];
    return [[field, Object.fromEntries(Object.entries(value).filter(([name]) => has(field, name)))]];
  });
  return Object.fromEntries(entries);
}

/** Whether a column can hold a value without loss. */
export type Fits = (column: Column, value: unknown) => boolean;

/** Whether a value is of its column's type; a time is any text here. */
export const hasType: Fits = ({ type }, value) =>
  type === 'integer'
    ? typeof value === 'number' && (value | 0) === value && !Object.is(value, -0)
    : typeof value === 'string';

/**
 * What a column of UTF-8 can hold. Half a surrogate pair has no place in it; in the JSON of the other fields it is
 * escaped.
 */
export const fitsText: Fits = (column, value) =>
  hasType(column, value) && !(typeof value === 'string' && /\p{Surrogate}/u.test(value));

/** The value at a column's place, null where there is none or it does not fit; {@link OTHER} is JSON. */
export function valueAt(record: Row, column: Column, fits: Fits): string | number | null {
  const [field, name] = column.path;
  if (field === undefined) return otherFields(record, fits);
  const outer = record[field];
  const value = name === undefined ? outer : isRow(outer) ? outer[name] : undefined;
  return value !== undefined && value !== null && fits(column, value) ? (value as string | number) : null;
}

function otherFields(record: Row, fits: Fits): string | null {
  const misfit = (column: Column | undefined, value: unknown): boolean =>
    value !== null && value !== undefined && (column === undefined || !fits(column, value));
  const rest: [string, unknown][] = [];
  for (const [field, value] of Object.entries(record)) {
    const group = GROUPS.get(field);
    if (group !== undefined && isRow(value)) {
      const left = Object.entries(value).filter(([name, part]) => misfit(group.get(name), part));
      if (left.length > 0) rest.push([field, Object.fromEntries(left)]);
    } else if (misfit(TOP.get(field), value)) rest.push([field, value]);
  }
  // Not by assignment: `__proto__` is a name like any other here.
  return rest.length === 0 ? null : JSON.stringify(Object.fromEntries(rest));
}

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
