import { createHash } from 'node:crypto';
import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { UnitName, UnitWriter } from '../destination.js';
import { rangeText } from '../part-name.js';
import { borrow, type Borrowed } from './connection.js';
import { jsonOf, rowsOf } from './rows.js';
import { ALL, KEY, type Table } from './table.js';

const STAGING = 'pg_temp.getty_unit';

/**
 * Writes the rows of a unit into a staging table of its own connection, and with `commit` into the table, in one
 * transaction. Rows within the range that the unit does not have any more go; those that were known before stay, and
 * so do those at its two ends, for they may be a neighbour's.
 */
export function unitWriter(pool: pg.Pool, table: Table, prefix: string, unit: UnitName): UnitWriter {
  const digest = createHash('sha256');
  let [records, bytes] = [0, 0];
  let open: { client: Borrowed; copy: Copy } | undefined;

  const opened = async (): Promise<{ client: Borrowed; copy: Copy }> => {
    const client = await borrow(pool);
    try {
      await client.query('BEGIN');
      await client.query(`CREATE TEMPORARY TABLE getty_unit (LIKE ${table.records}) ON COMMIT DROP`);
      const command = `COPY ${STAGING} (${ALL.join(', ')}) FROM STDIN (FORMAT csv)`;
      // One piece at a time: with several under way the stream throws out of an event where the server ends the copy.
      const copy = openCopy(client.query(copyFrom(command, { highWaterMark: 1 })));
      return { client, copy };
    } catch (error) {
      client.throwAway();
      throw error;
    }
  };
  const abort = (): Promise<void> => {
    open?.client.throwAway();
    open = undefined;
    return Promise.resolve();
  };
  return {
    async write(more) {
      if (more.length === 0) return;
      open ??= await opened();
      const jsons = more.map(({ record }) => jsonOf(record));
      for (const json of jsons) {
        digest.update(`${json}\n`);
        bytes += Buffer.byteLength(json) + 1;
      }
      records += more.length;
      await open.copy.write(rowsOf(prefix, more, jsons));
    },
    async commit() {
      try {
        const { client, copy } = (open ??= await opened());
        await copy.end();
        await client.query(`ANALYZE ${STAGING}`);
        await client.query(upsert(table));
        const known = [...(unit.known ?? [])];
        await client.query(removal(table), [
          ...[prefix, unit.from, unit.to],
          ...[known.map(([identity]) => identity), known.map(([, times]) => times)],
        ]);
        await client.query('COMMIT');
        client.giveBack();
        open = undefined;
      } finally {
        await abort();
      }
      if (records === 0) return [];
      return [{ path: `${table.name}#${rangeText(unit)}`, records, bytes, sha256: digest.digest('hex') }];
    },
    abort,
  };
}

/** A row that is the same already is not written again. */
function upsert({ records }: Table): string {
  const rest = ALL.filter((column) => !KEY.some((key) => key === column));
  return `INSERT INTO ${records} AS old (${ALL.join(', ')})
    SELECT DISTINCT ON (${KEY.join(', ')}) ${ALL.join(', ')} FROM ${STAGING} ORDER BY ${KEY.join(', ')}
    ON CONFLICT (${KEY.join(', ')}) DO UPDATE SET ${rest.map((column) => `${column} = excluded.${column}`).join(', ')}
    WHERE (${rest.map((column) => `old.${column}`).join(', ')})
      IS DISTINCT FROM (${rest.map((column) => `excluded.${column}`).join(', ')})`;
}

function removal({ records }: Table): string {
  return `DELETE FROM ${records} old
    WHERE prefix = $1 AND date_downloaded > to_timestamp($2) AND date_downloaded < to_timestamp($3)
      AND NOT EXISTS (SELECT FROM ${STAGING} new WHERE new.identity = old.identity AND new.ordinal = old.ordinal)
      AND NOT EXISTS (SELECT FROM unnest($4::text[], $5::integer[]) AS known (identity, times)
        WHERE known.identity = old.identity AND old.ordinal < known.times)`;
}

interface Copy {
  write(text: string): Promise<void>;
  end(): Promise<void>;
}

function openCopy(stream: Writable): Copy {
  let failure: unknown;
  const failed = new Promise<never>((_, reject) => {
    stream.on('error', (error) => {
      failure ??= error;
      reject(error);
    });
  });
  failed.catch(() => undefined);
  /** After its end the stream takes nothing more, not even politely. */
  const check = (): void => {
    if (failure !== undefined) throw failure as Error;
  };
  return {
    async write(text) {
      check();
      if (!stream.write(text)) await Promise.race([once(stream, 'drain'), failed]);
    },
    async end() {
      check();
      stream.end();
      await Promise.race([finished(stream), failed]);
    },
  };
}
