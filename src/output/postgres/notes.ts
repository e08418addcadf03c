import type pg from 'pg';
import type { Notes } from '../destination.js';
import { checkNoteName } from '../note-names.js';
import { jsonOf } from './rows.js';
import type { Table } from './table.js';

/** Notes as rows of a table beside the records. One statement each, so the row's own lock keeps two runs apart. */
export function postgresNotes(pool: pg.Pool, { notes }: Table, prefix: string): Notes {
  const at = (name: string): [string, string] => [prefix, checkNoteName(name)];
  return {
    async read(name) {
      const { rows } = await pool.query<{ value: unknown }>(
        `SELECT value FROM ${notes} WHERE prefix = $1 AND name = $2`,
        at(name),
      );
      return rows[0]?.value;
    },
    async write(name, value) {
      await pool.query(
        `INSERT INTO ${notes} (prefix, name, value) VALUES ($1, $2, $3)
           ON CONFLICT (prefix, name) DO UPDATE SET value = excluded.value, changed_at = now()`,
        [...at(name), jsonOf(value)],
      );
    },
    async replace(name, value, expected) {
      const { rowCount } =
        expected === undefined
          ? await pool.query(
              `INSERT INTO ${notes} (prefix, name, value) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`,
              [...at(name), jsonOf(value)],
            )
          : await pool.query(
              `UPDATE ${notes} SET value = $3, changed_at = now()
                 WHERE prefix = $1 AND name = $2 AND value = $4::jsonb`,
              [...at(name), jsonOf(value), jsonOf(expected)],
            );
      return rowCount === 1;
    },
    async remove(name) {
      await pool.query(`DELETE FROM ${notes} WHERE prefix = $1 AND name = $2`, at(name));
    },
  };
}
