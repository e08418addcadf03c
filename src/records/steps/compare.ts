import { everything } from '../query.js';
import {
  fieldOf,
  identifier,
  listOf,
  RECORD,
  refuse,
  withoutTwins,
  type Expression,
  type Relation,
} from '../relation.js';
import type { SourceInput } from '../sources.js';
import { pick, type Chosen } from './pick.js';
import type { StepContext } from './steps.js';

interface Keyed {
  readonly by: string | readonly string[];
  /** Default: the same. */
  readonly their_key?: string | readonly string[];
}
export interface Difference extends Keyed {
  readonly without: SourceInput;
}
export interface Join extends Keyed {
  readonly with: SourceInput;
  readonly fields: Chosen;
  /** Default: `all`. */
  readonly keep?: 'all' | 'matched';
}

/** Two relations with their keys as columns besides, `_key0` and so on, of the same types. */
interface Sides {
  readonly here: Relation;
  readonly there: Relation;
  /** That the keys of `h` and `o` are equal. */
  readonly on: string;
}

/** Keeps the records whose key the others do not have. A key that is empty is in no other record. */
export async function difference(
  relation: Relation,
  step: Difference,
  path: string,
  context: StepContext,
): Promise<Relation> {
  const others = await context.open(step.without, `${path}/without`);
  const { here, there, on } = sidesOf('difference', relation, others, step, [], path, context);
  const missing = `NOT EXISTS (SELECT 1 FROM ${there.table} o WHERE ${on})`;
  return context.query.add(`SELECT ${everything(relation)} FROM ${here.table} h WHERE ${missing}`, relation);
}

/**
 * Adds fields of the other record with the same key. Of several such it is the first one in the order of the fields
 * that are taken, so that no record occurs more often than before.
 */
export async function join(
  relation: Relation,
  step: Join,
  path: string,
  context: StepContext,
): Promise<Relation> {
  const others = await context.open(step.with, `${path}/with`);
  const { columns, selects } = pick(others, step.fields, `${path}/fields`);
  const { here, there, on } = sidesOf('join', relation, others, step, selects, path, context);
  const all = withoutTwins([...relation.columns, ...columns], `${path}/fields`);
  const keys = listOf(step.by).map((_, index) => keyName(index));
  const taken = columns.map(({ name }) => identifier(name));
  const first = context.query.add(
    `SELECT ${[...keys, ...taken].join(', ')} FROM (
      SELECT *, row_number() OVER (PARTITION BY ${keys.join(', ')} ORDER BY ${taken.join(' NULLS LAST, ')} NULLS LAST) AS _nth
      FROM ${there.table} WHERE ${keys.map((key) => `${key} IS NOT NULL`).join(' AND ')}) WHERE _nth = 1`,
    there,
  );
  const own = [
    ...relation.columns.map(({ name }) => `h.${identifier(name)}`),
    ...taken.map((name) => `o.${name}`),
    ...(relation.open === false ? [] : [`h.${RECORD}`]),
  ];
  return context.query.add(
    `SELECT ${own.join(', ')} FROM ${here.table} h ${step.keep === 'matched' ? '' : 'LEFT '}JOIN ${first.table} o ON ${on}`,
    { ...relation, columns: all },
  );
}

const keyName = (index: number): string => `_key${String(index)}`;

/** @param wanted of the others besides their keys, `"value" AS "name"` */
function sidesOf(
  kind: 'difference' | 'join',
  relation: Relation,
  others: Relation,
  step: Keyed,
  wanted: readonly string[],
  path: string,
  context: StepContext,
): Sides {
  const ours = listOf(step.by);
  const theirs = listOf(step.their_key ?? step.by);
  if (ours.length !== theirs.length)
    throw refuse({
      path: `${path}/their_key`,
      code: 'their_key',
      message: `must name ${String(ours.length)} fields, as \`by\` does`,
    });
  const pairs = ours.map((name, index) => {
    const one = fieldOf(relation, name, `${path}/by`);
    const other = fieldOf(others, theirs[index] ?? '', `${path}/${step.their_key ? 'their_key' : 'by'}`);
    return comparable(one, other);
  });
  const keysOf = (side: 0 | 1): string[] => pairs.map((pair, index) => `${pair[side]} AS ${keyName(index)}`);
  const here = context.query.add(
    `SELECT ${[everything(relation), ...keysOf(0)].join(', ')} FROM ${relation.table}`,
    relation,
  );
  const there = context.query.add(`SELECT ${[...wanted, ...keysOf(1)].join(', ')} FROM ${others.table}`, {
    columns: [],
    open: false,
    order: [],
  });
  const on = pairs.map((_, index) => `h.${keyName(index)} = o.${keyName(index)}`).join(' AND ');
  context.onCompared({
    step: kind,
    here: here.table,
    there: there.table,
    on,
    keys: pairs.map((_, index) => keyName(index)),
  });
  return { here, there, on };
}

/** As text where the types are different. */
function comparable(one: Expression, other: Expression): readonly [string, string] {
  if (one.type === other.type) return [one.sql, other.sql];
  return [`CAST(${one.sql} AS VARCHAR)`, `CAST(${other.sql} AS VARCHAR)`];
}
