import { isLoopback } from '../../http/setting-checks.js';
import { decoded, readQuery, type Fail } from '../url-parts.js';

const IDENTIFIER = /^[a-z_][a-z0-9_]{0,49}$/;
const SSL_MODES = new Map([
  ['disable', false],
  ['require', true],
  ['verify-ca', true],
  ['verify-full', true],
]);

/** What a PostgreSQL address says: `postgres://user@host:5432/database?schema=public&table=downloads`. */
export interface PostgresAddress {
  readonly host: string;
  readonly port: number;
  readonly database: string;
  readonly user?: string;
  readonly password?: string;
  readonly tls?: boolean;
  readonly schema?: string;
  readonly table?: string;
}

/** @throws what `fail` makes of the reason */
export function readPostgresUrl(text: string, fail: Fail): PostgresAddress {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^postgres(ql)?:$/.test(url.protocol)) {
    throw fail('is no address like postgres://user@host:5432/database?table=downloads');
  }
  const query = readQuery(url, ['table', 'schema', 'sslmode', 'host'], fail);
  const [user, password, database] = [url.username, url.password, url.pathname.slice(1)].map((part) =>
    decoded(part, fail),
  );
  const mode = query.get('sslmode');
  if (mode !== undefined && !SSL_MODES.has(mode))
    throw fail('has an sslmode that is neither disable nor verify-full');
  for (const name of ['table', 'schema']) {
    const value = query.get(name);
    if (value !== undefined && !IDENTIFIER.test(value)) {
      throw fail(`has a ${name} that is no plain name of small letters, digits and _`);
    }
  }
  if (!database) throw fail('names no database');
  const host = query.get('host') ?? (url.hostname.replace(/^\[(.*)\]$/, '$1') || 'localhost');
  const [table, schema, tls] = [query.get('table'), query.get('schema'), SSL_MODES.get(mode ?? '')];
  return {
    host,
    port: url.port === '' ? 5432 : Number(url.port),
    database,
    ...(user && { user }),
    ...(password && { password }),
    ...(tls !== undefined && { tls }),
    ...(schema !== undefined && { schema }),
    ...(table !== undefined && { table }),
  };
}

/** Without `tls`, a server on another machine has to have a certificate; a password is never sent in the clear. */
export function tlsFor(host: string, tls: boolean | undefined): boolean {
  return tls ?? !(isLoopback(host) || host === '::1' || host.startsWith('/'));
}
