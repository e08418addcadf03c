import { identifier, literal, RECORD, type ResultColumn, type ValueType } from './relation.js';
import type { Format } from '../output/formats/encoder.js';

/** A column as a file holds it. */
export interface FileColumn extends ResultColumn {
  /** Where its value stands in a record of NDJSON. */
  readonly path: readonly string[];
}

/** What the files of one source hold. */
export interface FileShape {
  readonly format: Format;
  /** Of CSV all that it has, in order. */
  readonly columns: readonly FileColumn[];
}

/** What csv.ts puts an apostrophe before; RE2 and JavaScript have other words for white space. */
const FORMULA = String.raw`[=+\-@＝＋－＠\s\p{Z}\p{Cc}\p{Cf}]`;
export const formulaTest = (sql: string, apostrophes: '*' | '+'): string =>
  `regexp_matches(${sql}, ${literal(`^'${apostrophes}${FORMULA}`)})`;

/** A query for the rows of files. */
export function readParts(files: readonly string[], { format, columns }: FileShape): string {
  if (files.length === 0)
    return `SELECT ${columns.map(({ name, type }) => `CAST(NULL AS ${SQL_TYPES[type]}) AS ${identifier(name)}`).join(', ')} WHERE false`;
  if (format === 'parquet') return fromParquet(files, columns);
  return format === 'csv' ? fromCsv(files, columns) : fromJson(linesOf(files), columns, false);
}

const SQL_TYPES = {
  text: 'VARCHAR',
  json: 'VARCHAR',
  integer: 'BIGINT',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
  time: 'TIMESTAMPTZ',
} as const satisfies Record<ValueType, string>;

/** What does not fit its type is empty. */
function typed(sql: string, type: ValueType): string {
  if (SQL_TYPES[type] === 'VARCHAR') return sql;
  const cast = `TRY_CAST(${sql} AS ${SQL_TYPES[type]})`;
  // Without a look at it, `epoch` and `infinity` would be times.
  return type === 'time'
    ? `CASE WHEN regexp_matches(CAST(${sql} AS VARCHAR), '^\\d{4}-') THEN ${cast} END`
    : cast;
}

const list = (files: readonly string[]): string => `[${files.map(literal).join(', ')}]`;

function fromParquet(files: readonly string[], columns: readonly FileColumn[]): string {
  const values = columns.map(({ name, type }) => `${typed(identifier(name), type)} AS ${identifier(name)}`);
  return `SELECT ${values.join(', ')} FROM read_parquet(${list(files)})`;
}

function fromCsv(files: readonly string[], columns: readonly FileColumn[]): string {
  const values = columns.map(({ name, type }) => {
    const raw = identifier(name);
    const text = SQL_TYPES[type] === 'VARCHAR' ? withoutApostrophe(raw) : typed(raw, type);
    return `${text} AS ${raw}`;
  });
  const texts = columns.map(({ name }) => `${literal(name)}: 'VARCHAR'`);
  return `SELECT ${values.join(', ')} FROM read_csv(${list(files)}, columns = {${texts.join(', ')}}, header = true,
    auto_detect = false, delim = ',', quote = '"', escape = '"', nullstr = '', allow_quoted_nulls = false)`;
}

const withoutApostrophe = (sql: string): string =>
  `CASE WHEN ${formulaTest(sql, '+')} THEN substr(${sql}, 2) ELSE ${sql} END`;

/** Half of a surrogate pair, which JSON can hold and a text here cannot; an escape that is itself escaped is none. */
const HALF = String.raw`((?:^|[^\\])(?:\\\\)*)\\ud[89a-f][0-9a-f]{2}`;

/** A query for the lines of NDJSON files, as JSON that can be read: no character below the space stands in it. */
export function linesOf(files: readonly string[]): string {
  const lines = `read_csv(${list(files)}, columns = {'line': 'VARCHAR'}, header = false, auto_detect = false,
    delim = ${literal('\u0001')}, quote = '', escape = '')`;
  const mended = (sql: string): string =>
    `regexp_replace(${sql}, ${literal(HALF)}, ${literal(String.raw`\1\\ufffd`)}, 'g')`;
  // Of two that stand side by side a first pass finds one.
  return `SELECT CASE WHEN contains(line, '\\ud') THEN ${mended(mended('line'))} ELSE line END AS line
    FROM ${lines} WHERE line IS NOT NULL`;
}

/**
 * @param lines a query for them
 * @param open whether the whole record is wanted as well, and any value as text; else what has another type than its
 *   column is left out, as in the files of the other formats
 */
export function fromJson(lines: string, columns: readonly FileColumn[], open: boolean): string {
  const paths = columns.map(({ path }) => literal(`$.${path.map((name) => `"${name}"`).join('.')}`));
  const values = columns.map(({ name, type }, index) => {
    const found = `found[${String(index + 1)}]`;
    return `${open ? typed(found, type) : strict(found, type)} AS ${identifier(name)}`;
  });
  // One look at each line, however many columns.
  return `SELECT ${[...values, ...(open ? [`line AS ${RECORD}`] : [])].join(', ')}
    FROM (SELECT line, json_extract${open ? '_string' : ''}(line, [${paths.join(', ')}]) AS found FROM (${lines}))`;
}

/** @param json a value as JSON */
function strict(json: string, type: ValueType): string {
  const raw = `CAST(${json} AS VARCHAR)`;
  const isText = `starts_with(${raw}, '"')`;
  if (type === 'text' || type === 'time')
    return `CASE WHEN ${isText} THEN ${typed(`${json} ->> '$'`, type)} END`;
  if (type === 'json')
    return `CASE WHEN ${isText} THEN ${json} ->> '$' WHEN ${raw} <> 'null' THEN ${raw} END`;
  const fits = { integer: String.raw`-?\d+`, number: String.raw`-?\d.*`, boolean: 'true|false' }[type];
  return `CASE WHEN regexp_full_match(${raw}, ${literal(fits)}) THEN ${typed(raw, type)} END`;
}
