import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { GETTY_API } from '../core/built-in.js';
import { GettyDownloadsError } from '../core/errors.js';
import type { Redactor } from '../core/redact.js';
import { suggest } from '../core/suggest.js';
import { settingsFromEnv } from './config-env.js';
import { findConfigFile, readConfigFile, type ConfigFile } from './config-file.js';
import { SECRET_FIELDS } from './getty-auth.js';
import type { RawOtherAuth } from './other-auth.js';
import { isReference, resolveReferences } from './references.js';
import type { RawSettings } from './settings.js';

export interface ConfigurationOptions {
  readonly env: NodeJS.ProcessEnv;
  readonly cwd: string;
  readonly configFile?: string;
}

/** What is configured, read anew each time it is asked for. */
export interface Configuration {
  /**
   * One connection's settings, references resolved, every secret known to the redactor.
   *
   * @returns with `mark`, which changes when anything of it does
   * @throws GettyDownloadsError `unknown_connection`, `bad_config`
   */
  read(name: string): { readonly raw: RawSettings; readonly mark: string };
  /**
   * What can be said of a connection without its secrets, which need not be there.
   *
   * @throws GettyDownloadsError `unknown_connection`, `bad_config`
   */
  outline(name: string): RawOutline;
  /**
   * The names of all connections, `default` first.
   *
   * @param api only those to this API
   * @throws GettyDownloadsError `bad_config`
   */
  names(api?: string): readonly string[];
}

/** Where a connection leads, and the kind of its credentials. */
export interface RawOutline {
  readonly api: string;
  readonly base_url?: string;
  /** Of a connection to another API; references not resolved. */
  readonly auth?: RawOtherAuth;
}

/** Nothing is read yet. */
export function createConfiguration(options: ConfigurationOptions, redactor: Redactor): Configuration {
  const { env, cwd } = options;
  let last: { file: ConfigFile; state: string } | undefined;

  const file = (): ConfigFile | undefined => {
    const path = findConfigFile(options.configFile, env, cwd);
    if (path === undefined) return undefined;
    const state = stateOf(path);
    if (last?.state !== state) last = { file: readConfigFile(path), state };
    return last.file;
  };
  const namesIn = (connections: object | undefined): string[] => {
    const named = Object.keys(connections ?? {});
    return named.includes('default') || Object.keys(settingsFromEnv(env)).length === 0
      ? named
      : ['default', ...named];
  };
  /** As it stands in the file; empty for `default` where that is of the environment alone. */
  const entryOf = (name: string): { entry: RawSettings; folder: string } => {
    const config = file();
    // Names come from task inputs: `constructor` is not one of ours.
    const configured = config !== undefined && Object.hasOwn(config.connections, name);
    if (!configured && name !== 'default') throw unknownConnection(name, namesIn(config?.connections));
    const entry = configured ? (config.connections[name] as RawSettings) : {};
    return { entry, folder: config?.folder ?? cwd };
  };
  const resolved = (name: string, entry: unknown, folder: string): RawSettings => {
    const fromFile = resolveReferences(entry, env, folder, `/connections/${name}`) as RawSettings;
    const placed = placeCaFile(fromFile, folder);
    return name === 'default' ? { ...placed, ...placeCaFile(settingsFromEnv(env), cwd) } : placed;
  };
  const apiOf = (name: string): string => entryOf(name).entry.api ?? GETTY_API;
  return {
    read(name) {
      const { entry, folder } = entryOf(name);
      const raw = resolved(name, entry, folder);
      for (const field of SECRET_FIELDS) if (raw[field] !== undefined) redactor.add(raw[field]);
      if (raw.api_key !== undefined && raw.api_secret !== undefined)
        redactor.addPair(raw.api_key, raw.api_secret);
      if (entry.auth !== undefined && raw.auth !== undefined) learn(redactor, entry.auth, raw.auth);
      return { raw, mark: markOf(raw) };
    },
    outline(name) {
      const { entry, folder } = entryOf(name);
      const { base_url } = resolved(name, { base_url: entry.base_url }, folder);
      return {
        api: apiOf(name),
        ...(base_url !== undefined && { base_url }),
        ...(entry.auth && { auth: entry.auth }),
      };
    },
    names(api) {
      const all = namesIn(file()?.connections);
      return api === undefined ? all : all.filter((name) => apiOf(name) === api);
    },
  };
}

/** Whatever stands in `auth` by reference is a secret, a user name, too: of some APIs it is the key. */
function learn(redactor: Redactor, written: RawOtherAuth, auth: RawOtherAuth): void {
  const values = new Map(Object.entries(auth as unknown as Record<string, string>));
  for (const [field, text] of Object.entries(written as unknown as Record<string, string>))
    if (isReference(text)) redactor.add(values.get(field) ?? '');
  if (auth.type === 'basic') redactor.addPair(auth.username, auth.password ?? '');
}

/** Changes whenever the file does, or another takes its place. */
function stateOf(path: string): string {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false });
  return found === undefined ? '' : [path, found.ino, found.mtimeNs, found.ctimeNs, found.size].join(' ');
}

/** Relative to where it was written. */
function placeCaFile(raw: RawSettings, folder: string): RawSettings {
  return raw.ca_file === undefined ? raw : { ...raw, ca_file: resolve(folder, raw.ca_file) };
}

/** Settings and the content of the certificate file, which may change under its name. */
function markOf(raw: RawSettings): string {
  return createHash('sha256')
    .update(JSON.stringify([raw, raw.ca_file && contentOf(raw.ca_file)]))
    .digest('hex');
}

function contentOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function unknownConnection(name: string, names: readonly string[]): GettyDownloadsError {
  const near = suggest(name, names);
  const known =
    names.length === 0 ? 'none is configured' : `there is ${names.map((each) => `\`${each}\``).join(', ')}`;
  const detail = `\`${name}\` (${known}${near === undefined ? '' : `; did you mean \`${near}\`?`})`;
  return new GettyDownloadsError('unknown_connection', { detail });
}
