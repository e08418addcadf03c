import { readFileSync } from 'node:fs';
import pg from 'pg';
import { GettyDownloadsError } from '../../core/errors.js';

/** Connections that one destination holds at most: one for each unit that is open, and one for the notes. */
const MOST = 10;

export interface PostgresServer {
  /** A name, an address, or the folder of a Unix socket. */
  readonly host: string;
  readonly port: number;
  readonly database: string;
  readonly user?: string | undefined;
  /** Default: PGPASSWORD, or the password file, as PostgreSQL's own programs do it. */
  readonly password?: string | undefined;
  /** Whether the connection is encrypted and the server's certificate checked. */
  readonly tls: boolean;
  /** PEM file of further authorities. */
  readonly caFile?: string | undefined;
}

/** Opens a pool of connections; none is made yet. */
export function openPool(server: PostgresServer): pg.Pool {
  const { host, port, database, user, password, tls, caFile } = server;
  const pool = new pg.Pool({
    host,
    port,
    database,
    max: MOST,
    application_name: 'getty-downloads',
    connectionTimeoutMillis: 15_000,
    ssl: tls && (caFile === undefined ? true : { ca: readFileSync(caFile, 'utf8') }),
    ...(user !== undefined && { user }),
    ...(password !== undefined && { password }),
  });
  // A connection that breaks while nobody uses it is no event: the pool makes another.
  pool.on('error', () => undefined);
  return pool;
}

/** Runs something in one transaction on a connection of its own. */
export async function inTransaction<T>(
  pool: pg.Pool,
  work: (client: pg.ClientBase) => Promise<T>,
): Promise<T> {
  const client = await borrow(pool);
  try {
    await client.query('BEGIN');
    const result = await work(client);
    await client.query('COMMIT');
    client.giveBack();
    return result;
  } catch (error) {
    client.throwAway();
    throw error;
  }
}

export interface Borrowed extends pg.ClientBase {
  giveBack(): void;
  /** Closes the connection: the server forgets what was not committed. */
  throwAway(): void;
}

/** Takes a connection out of the pool; that it breaks shows in the next query, not as an event. */
export async function borrow(pool: pg.Pool): Promise<Borrowed> {
  const client = await pool.connect();
  const ignore = (): void => undefined;
  client.on('error', ignore);
  let given = false;
  const release = (destroy: boolean): void => {
    if (given) return;
    given = true;
    client.off('error', ignore);
    client.release(destroy);
  };
  return Object.assign(client, { giveBack: () => release(false), throwAway: () => release(true) });
}

/** Classes of SQLSTATE that no second try changes: signing in, no such database, schema or right, wrong statement. */
const REFUSED = /^(28|3D|3F|42)/;
/** Classes whose messages name nothing of the data: those, connections, resources, an operator. */
const TOLD = /^(08|28|3D|3F|42|53|57)/;

/** What the driver threw, as one of ours. */
export function postgresFailure(thrown: unknown, where: string): Error {
  if (thrown instanceof GettyDownloadsError) return thrown;
  const { code, message } = thrown as Error & { code?: string };
  const isState = code !== undefined && /^(?=.*\d)[0-9A-Z]{5}$/.test(code);
  // The driver gives neither code nor class to a connection that ends or is not made in time.
  if (code === undefined && !/connection|connect|timeout|terminated|SSL|certificate/i.test(message)) {
    return thrown as Error;
  }
  const words = isState ? (TOLD.test(code) ? `${message} (${code})` : `SQLSTATE ${code}`) : (code ?? message);
  return new GettyDownloadsError(
    isState && REFUSED.test(code) ? 'destination_refused' : 'destination_failed',
    {
      detail: `${where}: ${words}`,
      cause: thrown,
    },
  );
}
