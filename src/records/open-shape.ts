import type { Engine } from './engine.js';
import { everything, type Query } from './query.js';
import type { FileColumn } from './read-parts.js';
import {
  identifier,
  isColumnName,
  RECORD,
  type Relation,
  type ResultColumn,
  type ValueType,
} from './relation.js';

/** Fields of a record that are columns; more of them are no table any more. */
const MOST = 300;

const TYPES: Readonly<Record<string, ValueType>> = {
  UBIGINT: 'integer',
  BIGINT: 'integer',
  DOUBLE: 'number',
  BOOLEAN: 'boolean',
};

/** The fields that JSON records have, and what they hold, in the order in which they come. */
export async function openShape(engine: Engine, lines: string): Promise<readonly FileColumn[]> {
  const [found] = await engine.rows<{ shape: string | null }>(
    // One record of each structure: all of them at once would not fit into memory.
    `SELECT CAST(json_group_structure(CAST(line AS JSON)) AS VARCHAR) AS shape FROM (
      SELECT min(line) AS line FROM (${lines}) GROUP BY json_structure(CAST(line AS JSON)) ORDER BY 1)`,
  );
  const shape: unknown = JSON.parse(found?.shape ?? 'null');
  if (typeof shape !== 'object' || shape === null || Array.isArray(shape)) return [];
  return Object.entries(shape)
    .filter(([name]) => isColumnName(name))
    .slice(0, MOST)
    .map(([name, type]) => ({ name, path: [name], type: typeOf(type) }));
}

function typeOf(type: unknown): ValueType {
  if (typeof type === 'string') return TYPES[type] ?? 'text';
  return 'json';
}

/** Relations one below the other: columns of one name together, as text where their types are different. */
export function unionOf(relations: readonly Relation[], query: Query): Relation {
  const [first, ...rest] = relations;
  if (first === undefined || rest.length === 0) return first as Relation;
  const types = new Map<string, ValueType>();
  for (const { columns } of relations)
    for (const { name, type } of columns) {
      const before = types.get(name) ?? type;
      types.set(name, before === type ? type : 'text');
    }
  const columns: ResultColumn[] = [...types].map(([name, type]) => ({ name, type }));
  const open = relations.every((one) => one.open !== false);
  const selects = relations.map((one) => {
    const own = new Map(one.columns.map(({ name, type }) => [name, type]));
    const values = columns.map(({ name, type }) => {
      if (!own.has(name)) return `NULL AS ${identifier(name)}`;
      return own.get(name) === type
        ? identifier(name)
        : `CAST(${identifier(name)} AS VARCHAR) AS ${identifier(name)}`;
    });
    return `SELECT ${[...values, ...(open ? [RECORD] : [])].join(', ')} FROM ${one.table}`;
  });
  const all = query.add(selects.join('\nUNION ALL\n'), { columns, open, order: [] });
  return query.add(`SELECT ${everything(all)} FROM ${all.table}`, all);
}
