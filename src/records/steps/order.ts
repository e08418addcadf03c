import { everything, totalOrder } from '../query.js';
import { fieldOf, identifier, listOf, refuse, type Relation } from '../relation.js';
import type { StepContext } from './steps.js';

/** Keeps one record of those that are equal in some fields, the first in order; without an order, of all columns. */
export function distinct(
  relation: Relation,
  names: string | readonly string[],
  path: string,
  { query }: StepContext,
): Relation {
  const by = listOf(names).map((name) => fieldOf(relation, name, path).sql);
  const plain = new Set(by);
  if (relation.open === false && relation.columns.every(({ name }) => plain.has(identifier(name))))
    return query.add(`SELECT DISTINCT ${everything(relation)} FROM ${relation.table}`, relation);
  return query.add(
    `SELECT ${everything(relation)} FROM (
      SELECT *, row_number() OVER (PARTITION BY ${by.join(', ')} ORDER BY ${totalOrder(relation)}) AS _nth
      FROM ${relation.table}) WHERE _nth = 1`,
    relation,
  );
}

/** Orders by fields; a minus before a name turns it around. */
export function order(relation: Relation, names: string | readonly string[], path: string): Relation {
  const directions = listOf(names).map((given) => {
    const down = given.startsWith('-');
    const name = down ? given.slice(1) : given;
    if (!relation.columns.some((column) => column.name === name)) {
      fieldOf(relation, name, path);
      throw refuse({
        path,
        code: 'order',
        message: `${name} lies within a field: give it a name by \`fields\``,
      });
    }
    return { name, down };
  });
  return { ...relation, order: directions };
}

/** Keeps some of the first records. */
export function limit(
  relation: Relation,
  { size, offset = 0 }: { readonly size: number; readonly offset?: number },
  _path: string,
  { query }: StepContext,
): Relation {
  return query.add(
    `SELECT ${everything(relation)} FROM ${relation.table} ORDER BY ${totalOrder(relation)}
      LIMIT ${String(Math.trunc(size))} OFFSET ${String(Math.trunc(offset))}`,
    relation,
  );
}

/** Keeps one of the batches that the records make, the first of which has the number 1. */
export const batch = (
  relation: Relation,
  { size, number }: { readonly size: number; readonly number: number },
  path: string,
  context: StepContext,
): Relation => limit(relation, { size, offset: size * (number - 1) }, path, context);
