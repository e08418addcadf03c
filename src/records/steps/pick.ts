import { fieldOf, identifier, newName, withoutTwins, type Relation, type ResultColumn } from '../relation.js';
import type { StepContext } from './steps.js';

/** Names as they are, or new names with the fields that they stand for. */
export type Chosen = readonly string[] | Readonly<Record<string, string>>;

export interface Picked {
  readonly columns: readonly ResultColumn[];
  /** `"value" AS "name"`, in the same order. */
  readonly selects: readonly string[];
  /** Old names of the columns that are there under a new one or their own. */
  readonly sources: ReadonlyMap<string, string>;
}

/** Reads a choice of fields. A path (`keywords.text`) without a new name is named with `_` in the place of dots. */
export function pick(relation: Relation, chosen: Chosen, path: string): Picked {
  const pairs: readonly (readonly [string, string])[] = Array.isArray(chosen)
    ? (chosen as readonly string[]).map((name) => [name.replaceAll('.', '_'), name])
    : Object.entries(chosen);
  const found = pairs.map(([name, field], index) => {
    const at = `${path}/${Array.isArray(chosen) ? String(index) : name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    const { sql, type } = fieldOf(relation, field, at);
    return { name: newName(name, at), type, sql, field };
  });
  return {
    columns: withoutTwins(
      found.map(({ name, type }) => ({ name, type })),
      path,
    ),
    selects: found.map(({ name, sql }) => `${sql} AS ${identifier(name)}`),
    sources: new Map(found.map(({ name, field }) => [field, name])),
  };
}

/** Keeps the chosen fields, in the order in which they are named. */
export function fields(relation: Relation, chosen: Chosen, path: string, { query }: StepContext): Relation {
  const { columns, selects, sources } = pick(relation, chosen, path);
  const order = relation.order.flatMap(({ name, down }) => {
    const now = sources.get(name);
    return now === undefined ? [] : [{ name: now, down }];
  });
  return query.add(`SELECT ${selects.join(', ')} FROM ${relation.table}`, { columns, open: false, order });
}
