import type { DuckDBValue } from '@duckdb/node-api';
import { identifier, RECORD, type Relation } from './relation.js';

/** A query in the making: named tables, each made of those before it, and the values that are bound. */
export interface Query {
  /** Gives a value to the query without writing it into it. @returns how it is named there */
  bind(value: DuckDBValue): string;
  /** Adds a table. */
  add(sql: string, like: Omit<Relation, 'table'>): Relation;
  /** The whole, which gives the rows of a table. */
  text(select: string): string;
  readonly values: readonly DuckDBValue[];
}

export function openQuery(): Query {
  const tables: string[] = [];
  const values: DuckDBValue[] = [];
  return {
    values,
    bind: (value) => `$${values.push(value)}`,
    add(sql, { columns, open, order }) {
      const table = `t${tables.length}`;
      tables.push(`${table} AS (${sql})`);
      return { table, columns, open, order };
    },
    text: (select) => (tables.length === 0 ? select : `WITH ${tables.join(',\n')}\n${select}`),
  };
}

/** All columns of a table, that of the whole record included. */
export const everything = ({ columns, open }: Relation): string =>
  [...columns.map(({ name }) => identifier(name)), ...(open === false ? [] : [RECORD])].join(', ');

/** The order of a relation, in which nothing is left open: rows that it does not tell apart are equal. */
export function totalOrder({ columns, open, order }: Relation): string {
  const named = new Set(order.map(({ name }) => name));
  const rest = columns.filter(({ name }) => !named.has(name)).map(({ name }) => ({ name, down: false }));
  return [
    ...[...order, ...rest].map(({ name, down }) => `${identifier(name)} ${down ? 'DESC' : 'ASC'} NULLS LAST`),
    ...(open === false ? [] : [RECORD]),
  ].join(', ');
}
