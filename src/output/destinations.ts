import { resolve } from 'node:path';
import { GettyDownloadsError } from '../core/errors.js';
import { suggest } from '../core/suggest.js';
import { findConfigFile, readConfigFile } from '../http/config-file.js';
import { resolveReferences } from '../http/references.js';
import { destinationProblems } from './config-schema.js';
import { readPostgresUrl, tlsFor } from './postgres/address.js';
import { s3Settings } from './s3/address.js';
import type { DestinationSettings, PostgresSettings } from './settings.js';

export interface DestinationsOptions {
  readonly env: NodeJS.ProcessEnv;
  readonly cwd: string;
  /** Default: as for connections, GETTY_CONFIG or one of the usual names in `cwd`. */
  readonly configFile?: string;
}

/** What is configured, read anew each time it is asked for. */
export interface Destinations {
  /** @throws GettyDownloadsError `bad_config` */
  names(): readonly string[];
  /** Where results go that are too large to be returned; none where none is configured. */
  defaultName(): string | undefined;
  /** @throws GettyDownloadsError `unknown_destination`, `bad_config` */
  read(name: string): DestinationSettings;
}

/** A key of fewer characters could be tried out. */
const SHORTEST_KEY = 16;

/** Nothing is read yet. */
export function createDestinations({ env, cwd, configFile }: DestinationsOptions): Destinations {
  const file = (): Pick<
    ReturnType<typeof readConfigFile>,
    'destinations' | 'defaultDestination' | 'folder'
  > => {
    const path = findConfigFile(configFile, env, cwd);
    return path === undefined ? { destinations: {}, folder: cwd } : readConfigFile(path);
  };
  return {
    names: () => Object.keys(file().destinations),
    defaultName() {
      const { destinations, defaultDestination: name } = file();
      if (name !== undefined && !Object.hasOwn(destinations, name)) {
        throw new GettyDownloadsError('bad_config', {
          detail: `default_destination: there is no \`${name}\``,
        });
      }
      return name;
    },
    read(name) {
      const { destinations, folder } = file();
      // Names come from task inputs: `constructor` is not one of ours.
      if (!Object.hasOwn(destinations, name)) throw unknown(name, Object.keys(destinations));
      return settingsOf(name, destinations[name], env, folder);
    },
  };
}

/** One destination that the program itself has chosen, under a name for inputs. */
export function oneDestination(name: string, settings: DestinationSettings): Destinations {
  return {
    names: () => [name],
    defaultName: () => name,
    read(asked) {
      if (asked === name) return settings;
      throw unknown(asked, [name]);
    },
  };
}

/** The key for `user: hash` where the destination has none, or there is no destination. */
export function userHashKey(
  settings: DestinationSettings | undefined,
  env: NodeJS.ProcessEnv,
): string | undefined {
  const key = settings?.userHashKey ?? (env['GETTY_USER_HASH_KEY'] || undefined);
  if (key === undefined || key.length >= SHORTEST_KEY) return key;
  throw new GettyDownloadsError('bad_config', {
    detail: `the key for hashing users (user_hash_key, GETTY_USER_HASH_KEY) needs ${SHORTEST_KEY} characters or more`,
  });
}

/** A destination of the file as it has been checked; the names are the file's. */
interface Entry {
  readonly type: DestinationSettings['type'];
  readonly format?: DestinationSettings['format'];
  readonly gzip?: boolean;
  readonly user_hash_key?: string;
  readonly root: string;
  readonly bucket: string;
  readonly region?: string;
  readonly endpoint?: string;
  readonly prefix?: string;
  readonly force_path_style?: boolean;
  readonly url?: string;
  readonly host?: string;
  readonly port?: number;
  readonly database?: string;
  readonly user?: string;
  readonly password?: string;
  readonly tls?: boolean;
  readonly ca_file?: string;
  readonly schema?: string;
  readonly table: string;
}

function settingsOf(name: string, raw: unknown, env: NodeJS.ProcessEnv, folder: string): DestinationSettings {
  const path = `/destinations/${name}`;
  const problems = destinationProblems(raw, path);
  if (problems.length > 0) {
    const detail = problems.map(({ path: where, message }) => `${where} ${message}`).join('; ');
    throw new GettyDownloadsError('bad_config', { detail, problems });
  }
  const entry = resolveReferences(raw, env, folder, path) as Entry;
  const fail = (why: string): GettyDownloadsError =>
    new GettyDownloadsError('bad_config', { detail: `destination \`${name}\`: it ${why}` });
  const common = { format: entry.format, gzip: entry.gzip, userHashKey: entry.user_hash_key };
  if (entry.type === 'files') return { ...common, type: 'files', root: resolve(folder, entry.root) };
  if (entry.type === 's3') {
    return { ...common, ...s3Settings({ ...entry, forcePathStyle: entry.force_path_style }, env, fail) };
  }
  return { ...common, ...postgresSettings(entry, folder, fail) };
}

function postgresSettings(
  entry: Entry,
  folder: string,
  fail: (why: string) => GettyDownloadsError,
): PostgresSettings {
  const url = entry.url === undefined ? undefined : readPostgresUrl(entry.url, fail);
  const host = entry.host ?? url?.host ?? 'localhost';
  const database = entry.database ?? url?.database;
  if (database === undefined) throw fail('names no database: set `url` or `database`');
  return {
    type: 'postgres',
    host,
    port: entry.port ?? url?.port ?? 5432,
    database,
    user: entry.user ?? url?.user,
    password: entry.password ?? url?.password,
    tls: tlsFor(host, entry.tls ?? url?.tls),
    ...(entry.ca_file !== undefined && { caFile: resolve(folder, entry.ca_file) }),
    schema: entry.schema ?? url?.schema ?? 'public',
    table: entry.table,
  };
}

function unknown(name: string, names: readonly string[]): GettyDownloadsError {
  const near = suggest(name, names);
  const known =
    names.length === 0 ? 'none is configured' : `there is ${names.map((each) => `\`${each}\``).join(', ')}`;
  const detail = `\`${name}\` (${known}${near === undefined ? '' : `; did you mean \`${near}\`?`})`;
  return new GettyDownloadsError('unknown_destination', { detail });
}
