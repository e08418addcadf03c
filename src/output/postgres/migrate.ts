import type pg from 'pg';
import { GettyDownloadsError } from '../../core/errors.js';
import { inTransaction } from './connection.js';
import { DEFINITION, KEY, type Table } from './table.js';

/** What brings a table from each version to the next; the first makes it. Steps that were published stay as they are. */
const STEPS: readonly ((table: Table) => readonly string[])[] = [
  ({ records, notes, name }) => [
    `CREATE TABLE ${records} (${DEFINITION}, PRIMARY KEY (${KEY.join(', ')}))`,
    `CREATE INDEX "${name}_when" ON ${records} (prefix, date_downloaded)`,
    `CREATE TABLE ${notes} (prefix text NOT NULL, name text NOT NULL, value jsonb NOT NULL,
       changed_at timestamptz NOT NULL DEFAULT now(), PRIMARY KEY (prefix, name))`,
  ],
];

/** Name of the note that holds the version; no other note has such a name. */
const VERSION = '#version';

/**
 * Makes the tables or brings them up to date, one process at a time. Where they are, nothing is changed, so that
 * a role without the right to create will do.
 *
 * @throws GettyDownloadsError `newer_format` where a newer version of this program was here
 */
export async function migrate(pool: pg.Pool, table: Table): Promise<void> {
  if ((await versionOf(pool, table)) === STEPS.length) return;
  await inTransaction(pool, async (client) => {
    await client.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `getty-downloads ${table.records}`,
    ]);
    const version = await versionOf(client, table);
    if (version === 0) await makeSchema(client, table.schema);
    for (const step of STEPS.slice(version))
      for (const statement of step(table)) await client.query(statement);
    await client.query(
      `INSERT INTO ${table.notes} (prefix, name, value) VALUES ('', $1, $2)
         ON CONFLICT (prefix, name) DO UPDATE SET value = excluded.value`,
      [VERSION, JSON.stringify(STEPS.length)],
    );
  });
}

/** 0 where there is no table of ours yet. */
async function versionOf(client: pg.Pool | pg.ClientBase, table: Table): Promise<number> {
  // Not to_regclass: in a transaction it may still say what was before the lock was waited for.
  const { rowCount } = await client.query(
    'SELECT FROM pg_catalog.pg_tables WHERE schemaname = $1 AND tablename = $2',
    [table.schema, `${table.name}_notes`],
  );
  if (rowCount === 0) return 0;
  const { rows } = await client.query<{ value: number }>(
    `SELECT value FROM ${table.notes} WHERE prefix = '' AND name = $1`,
    [VERSION],
  );
  const version = rows[0]?.value ?? 0;
  if (version > STEPS.length) {
    const detail = `${table.records} has version ${version}, known are those up to ${STEPS.length}`;
    throw new GettyDownloadsError('newer_format', { detail });
  }
  return version;
}

async function makeSchema(client: pg.ClientBase, schema: string): Promise<void> {
  // CREATE … IF NOT EXISTS asks for the right to create even where there is nothing to do.
  const { rowCount } = await client.query('SELECT FROM pg_namespace WHERE nspname = $1', [schema]);
  if (rowCount === 0) await client.query(`CREATE SCHEMA "${schema}"`);
}
