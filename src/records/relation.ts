import { badInputWithHints } from '../core/bad-input.js';
import type { GettyDownloadsError, Problem } from '../core/errors.js';
import { suggest } from '../core/suggest.js';

/** `json` is text that holds a list or an object. */
export type ValueType = 'text' | 'integer' | 'number' | 'boolean' | 'time' | 'json';

export interface ResultColumn {
  readonly name: string;
  readonly type: ValueType;
}

/** Records on their way: a table of the query, and the columns that it has. */
export interface Relation {
  /** Name of the table; ours, never of an input. */
  readonly table: string;
  readonly columns: readonly ResultColumn[];
  /**
   * Whether each row holds its whole record as JSON besides, in {@link RECORD}, so that fields within can be named.
   * `empty`: it would, but there is none, so that any field may be named.
   */
  readonly open: boolean | 'empty';
  /** The order that was asked for so far, by columns. */
  readonly order: readonly Direction[];
}

export interface Direction {
  readonly name: string;
  readonly down: boolean;
}

/** A value that SQL can compute. */
export interface Expression {
  readonly sql: string;
  readonly type: ValueType;
}

/** Column of the whole record; no column of a result begins with an underscore. */
export const RECORD = '_record';

/** What a column may be called. */
const NAME = /^[A-Za-z][A-Za-z0-9_]{0,62}$/;
export const isColumnName = (name: string): boolean => NAME.test(name);

/** Quoted, whatever it holds. */
export const identifier = (name: string): string => `"${name.replaceAll('"', '""')}"`;
/** A text as SQL has it: there are no escapes but the doubled quote. Values of an input are bound instead. */
export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

export const refuse = (...problems: readonly Problem[]): GettyDownloadsError => badInputWithHints(problems);

/**
 * The value of a field: a column, or, of a record that is there as JSON, what a path leads to (`keywords.text`). Where
 * the path leads through a list it is what all of its items have, with `; ` between.
 *
 * @param path of the name in the input
 * @throws GettyDownloadsError `bad_input` where there is no such field
 */
export function fieldOf({ columns, open }: Relation, name: string, path: string): Expression {
  const column = columns.find((one) => one.name === name);
  if (column !== undefined) return { sql: identifier(name), type: column.type };
  const [outer = '', ...inner] = name.split('.');
  const steps = [outer, ...inner];
  if (open === 'empty' && steps.every(isColumnName)) return { sql: 'CAST(NULL AS VARCHAR)', type: 'text' };
  if (open === true && inner.length > 0 && inner.length < 4 && steps.every(isColumnName)) {
    if (columns.some((one) => one.name === outer)) return { sql: within(steps), type: 'text' };
  }
  const known = columns.map((one) => one.name);
  const near = suggest(name.replaceAll('.', '_'), known);
  throw refuse({
    path,
    code: 'unknown_field',
    message: `there is no field ${JSON.stringify(name.slice(0, 60))}`,
    allowed: known,
    ...(near !== undefined && { suggestion: near }),
  });
}

/** Each step is a checked name, so none of them ends the text. */
function within(steps: readonly string[]): string {
  const quoted = steps.map((step) => `"${step}"`);
  const plain = `json_extract_string(${RECORD}, '$.${quoted.join('.')}')`;
  const lists = quoted.slice(0, -1).map((_, index) => {
    const through = quoted.map((step, at) => (at === index ? `${step}[*]` : step)).join('.');
    return `nullif(array_to_string(json_extract_string(${RECORD}, '$.${through}'), '; '), '')`;
  });
  return `coalesce(${[plain, ...lists].join(', ')})`;
}

/** @throws GettyDownloadsError `bad_input` where the name cannot be a new column's */
export function newName(name: string, path: string): string {
  if (isColumnName(name)) return name;
  throw refuse({
    path,
    code: 'field_name',
    message: `${JSON.stringify(name.slice(0, 60))} cannot be the name of a field: letters, digits and _, a letter first`,
    allowed: NAME.source,
  });
}

/** @throws GettyDownloadsError `bad_input` where two columns have one name */
export function withoutTwins(columns: readonly ResultColumn[], path: string): readonly ResultColumn[] {
  const seen = new Set<string>();
  for (const { name } of columns) {
    // Names of SQL are the same in capitals.
    const key = name.toLowerCase();
    if (seen.has(key))
      throw refuse({
        path,
        code: 'field_name',
        message: `two fields would be named ${JSON.stringify(name)}`,
      });
    seen.add(key);
  }
  return columns;
}

/** The names of one or several. */
export const listOf = (names: string | readonly string[]): readonly string[] =>
  typeof names === 'string' ? [names] : names;
