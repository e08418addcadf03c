import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DuckDBConnection, DuckDBValue } from '@duckdb/node-api';
import { GettyDownloadsError } from '../core/errors.js';
import { literal } from './relation.js';

/** An empty database of one piece of work, and the folder that is all it can see of this machine. */
export interface Engine {
  readonly folder: string;
  run(sql: string, values?: readonly DuckDBValue[]): Promise<void>;
  rows<T>(sql: string, values?: readonly DuckDBValue[]): Promise<readonly T[]>;
}

/** What a query may hold in memory, MiB; beyond that it goes to the disk. */
const MEMORY_MB = 512;
const THREADS = 2;
/** How soon a running query hears that it is over, milliseconds. */
const LOOK_MS = 100;

/** Each may take that much: one after another. */
let turn: Promise<unknown> = Promise.resolve();

/**
 * Works with a database that lives in memory, does its sums in threads of its own, and can read and write nothing but
 * the files of its folder: no other file, no network, no extension. The folder is removed afterwards.
 *
 * @throws GettyDownloadsError `records_failed`, `interrupted`, and what the work throws
 */
export function withEngine<T>(
  work: (engine: Engine) => Promise<T>,
  signal: AbortSignal | undefined,
): Promise<T> {
  const mine = turn.then(() => opened(work, signal));
  turn = mine.catch(() => undefined);
  return mine;
}

async function opened<T>(work: (engine: Engine) => Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (isOver(signal)) throw new GettyDownloadsError('interrupted');
  const folder = await mkdtemp(join(tmpdir(), 'getty-downloads-records-'));
  try {
    // Its native part takes a while to load, and most commands never need it.
    const { DuckDBInstance } = await import('@duckdb/node-api');
    const instance = await DuckDBInstance.create(':memory:', {
      memory_limit: `${MEMORY_MB}MB`,
      threads: String(THREADS),
      temp_directory: join(folder, 'temp'),
    });
    const connection = await instance.connect();
    try {
      await lock(connection, folder);
      return await work(engineOf(connection, folder, signal));
    } finally {
      connection.closeSync();
      instance.closeSync();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** From here on no statement can open what is closed. */
async function lock(connection: DuckDBConnection, folder: string): Promise<void> {
  const settings = [
    `TimeZone = 'UTC'`,
    `autoinstall_known_extensions = false`,
    `autoload_known_extensions = false`,
    `allow_community_extensions = false`,
    `allowed_directories = [${literal(join(folder, '/'))}]`,
    `enable_external_access = false`,
    `lock_configuration = true`,
  ];
  for (const setting of settings) await connection.run(`SET ${setting}`);
}

function engineOf(connection: DuckDBConnection, folder: string, signal: AbortSignal | undefined): Engine {
  const guarded = async <T>(query: () => Promise<T>): Promise<T> => {
    if (isOver(signal)) throw new GettyDownloadsError('interrupted');
    // A query that has not begun yet does not hear of an interruption: it is told again.
    const watch = setInterval(() => {
      if (isOver(signal)) connection.interrupt();
    }, LOOK_MS);
    try {
      return await query();
    } catch (thrown) {
      throw isOver(signal) ? new GettyDownloadsError('interrupted', { cause: thrown }) : failure(thrown);
    } finally {
      clearInterval(watch);
    }
  };
  return {
    folder,
    run: (sql, values = []) =>
      guarded(async () => {
        await connection.run(sql, [...values]);
      }),
    rows: <T>(sql: string, values: readonly DuckDBValue[] = []) =>
      guarded(async () => {
        const reader = await connection.runAndReadAll(sql, [...values]);
        return reader.getRowObjectsJS() as unknown as readonly T[];
      }),
  };
}

const isOver = (signal: AbortSignal | undefined): boolean => signal?.aborted === true;

/** By its kind alone, for its message may quote a record. */
function failure(thrown: unknown): GettyDownloadsError {
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  const kind = /^[A-Za-z ]{3,40} Error/.exec(message)?.[0] ?? 'it failed';
  return new GettyDownloadsError('records_failed', { detail: kind, cause: thrown });
}
