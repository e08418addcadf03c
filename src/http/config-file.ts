import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parse } from 'yaml';
import { GettyDownloadsError } from '../core/errors.js';
import { configProblems } from './config-schema.js';

/** Looked for in the working directory where no file is named. */
const USUAL_NAMES = ['getty-downloads.yaml', 'getty-downloads.yml', 'getty-downloads.json'];

export interface ConfigFile {
  readonly path: string;
  /** Relative paths in it start here. */
  readonly folder: string;
  /** By name, references not yet resolved. */
  readonly connections: Readonly<Record<string, unknown>>;
  /** The same for where records go; not yet checked. */
  readonly destinations: Readonly<Record<string, unknown>>;
  readonly defaultDestination?: string;
}

/**
 * The file that is in force: the one that is named, else `GETTY_CONFIG`, else one of the usual names where it is
 * there.
 */
export function findConfigFile(
  named: string | undefined,
  env: NodeJS.ProcessEnv,
  cwd: string,
): string | undefined {
  const given = named ?? env['GETTY_CONFIG'];
  if (given !== undefined && given !== '') return resolve(cwd, given);
  return USUAL_NAMES.map((name) => resolve(cwd, name)).find((path) => existsSync(path));
}

/**
 * Reads and checks a configuration file, YAML or JSON.
 *
 * @throws GettyDownloadsError `bad_config` with all problems
 */
export function readConfigFile(path: string): ConfigFile {
  const fail = (why: string, more = {}): GettyDownloadsError =>
    new GettyDownloadsError('bad_config', { detail: `${path} ${why}`, ...more });
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (thrown) {
    throw fail(`cannot be read (${(thrown as NodeJS.ErrnoException).code ?? 'unknown'})`);
  }
  let content: unknown;
  try {
    // Without pretty errors: those quote the line, in which a secret may stand.
    content = parse(text, { prettyErrors: false });
  } catch {
    throw fail('is neither YAML nor JSON');
  }
  const problems = configProblems(content);
  if (problems.length > 0) {
    const words = problems.map(
      ({ path: where, message, suggestion }) =>
        `${where === '' ? 'it' : where} ${message}${suggestion === undefined ? '' : ` (did you mean ${suggestion}?)`}`,
    );
    throw fail(`is not right: ${words.join('; ')}`, { problems });
  }
  const {
    connections,
    destinations = {},
    default_destination: defaultDestination,
  } = content as {
    connections: Record<string, unknown>;
    destinations?: Record<string, unknown>;
    default_destination?: string;
  };
  return {
    path,
    folder: dirname(path),
    connections,
    destinations,
    ...(defaultDestination !== undefined && { defaultDestination }),
  };
}
