import { COLUMNS, type Column } from '../columns.js';

/** A table of ours, and the one beside it for the notes; names are checked by the configuration, and quoted. */
export interface Table {
  readonly schema: string;
  readonly name: string;
  readonly records: string;
  readonly notes: string;
}

export function tableOf(schema: string, name: string): Table {
  return {
    schema,
    name,
    records: `${quoted(schema)}.${quoted(name)}`,
    notes: `${quoted(schema)}.${quoted(`${name}_notes`)}`,
  };
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

const SQL_TYPES = { text: 'text', integer: 'integer', time: 'timestamptz', json: 'jsonb' } as const;

/** Columns of a download in the table; what they cannot hold stands in `record`. */
export const TYPED: readonly Column[] = COLUMNS.filter(({ type }) => type !== 'json');

/** What tells rows apart: collections of different prefixes share a table without touching each other's rows. */
export const KEY = ['prefix', 'identity', 'ordinal'] as const;

/** All columns, in the order in which they are written. */
export const ALL: readonly string[] = [...KEY, ...TYPED.map(({ name }) => name), 'record'];

/** Definition of the columns of the first version. */
export const DEFINITION: string = [
  'prefix text NOT NULL',
  'identity text NOT NULL',
  'ordinal integer NOT NULL',
  ...TYPED.map(({ name, type }) => `${name} ${SQL_TYPES[type]}`),
  'record jsonb NOT NULL',
].join(', ');
