import { GettyDownloadsError } from '../../core/errors.js';
import type { Destination } from '../destination.js';
import { guarded } from '../guard.js';
import { openPool, postgresFailure, type PostgresServer } from './connection.js';
import { migrate } from './migrate.js';
import { postgresNotes } from './notes.js';
import { tableOf } from './table.js';
import { unitWriter } from './unit.js';

export interface PostgresTarget extends PostgresServer {
  readonly schema: string;
  readonly table: string;
  /** Collections of different prefixes share the table without touching each other's rows. */
  readonly prefix: string;
}

/**
 * Connects, and makes the tables or brings them up to date.
 *
 * @throws GettyDownloadsError `destination_refused`, `destination_failed`, `newer_format`
 */
export async function openPostgres(target: PostgresTarget): Promise<Destination> {
  const { host, port, database, prefix } = target;
  const table = tableOf(target.schema, target.table);
  const server = port === 5432 || host.startsWith('/') ? host : `${host}:${port}`;
  const name = target.schema === 'public' ? target.table : `${target.schema}.${target.table}`;
  const address = `postgres://${server}/${database}#${name}${prefix === '' ? '' : `/${prefix}`}`;
  const guard = guarded((thrown) => postgresFailure(thrown, address));
  const pool = await guard(() => Promise.resolve(openPool(target)));
  try {
    await guard(() => migrate(pool, table));
  } catch (error) {
    await pool.end();
    throw error;
  }
  return {
    kind: 'postgres',
    address,
    notes: guard.all(postgresNotes(pool, table, prefix)),
    openUnit: (unit) => Promise.resolve(guard.all(unitWriter(pool, table, prefix, unit))),
    put: () => Promise.reject(rowsOnly(address)),
    take: () => Promise.reject(rowsOnly(address)),
    // What is committed is in the table, and what is not is not: nothing can be missing, and nothing is left over.
    missing: () => Promise.resolve([]),
    clean: () => Promise.resolve(),
    warnings: () => [],
    close: () => pool.end(),
  };
}

const rowsOnly = (address: string): GettyDownloadsError =>
  new GettyDownloadsError('not_possible', { detail: `${address} has rows and no parts: use SQL there` });
