import { realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Destinations } from '../output/destinations.js';
import { prefixProblem } from '../output/prefix.js';
import type { DestinationSettings } from '../output/settings.js';
import { refuse } from './relation.js';

/** Where a manifest is: a destination of the configuration, and a prefix in it. */
export interface Located {
  readonly settings: DestinationSettings;
  readonly prefix: string;
}

const FILE = 'manifest.json';

/**
 * The place that an input means by a destination and a prefix.
 *
 * @throws GettyDownloadsError `bad_input`, `unknown_destination`, `bad_config`
 */
export function locateByName(
  destinations: Destinations,
  name: string,
  prefix: string,
  path: string,
): Located {
  const problem = prefix === '' ? undefined : prefixProblem(prefix, `${path}/prefix`);
  if (problem !== undefined) throw refuse(problem);
  return partsOnly({ settings: destinations.read(name), prefix }, `${path}/destination`);
}

/**
 * The place that an input means by the address of a manifest, as an output names it. Only what lies in a configured
 * destination is ever opened.
 *
 * @throws GettyDownloadsError `bad_input`
 */
export async function locateByAddress(
  destinations: Destinations,
  address: string,
  path: string,
): Promise<Located> {
  const found: Located[] = [];
  for (const name of destinations.names()) {
    const settings = settingsOf(destinations, name);
    const base = settings && (await baseOf(settings));
    const prefix = base === undefined ? undefined : prefixIn(address, base);
    if (settings !== undefined && prefix !== undefined) found.push({ settings, prefix });
  }
  const [first, ...others] = found;
  const shown = JSON.stringify(address.slice(0, 200));
  if (first === undefined) {
    const message = `${shown} is no manifest in a destination of the configuration${
      address.startsWith('postgres:') ? ': a PostgreSQL table is worked on by SQL' : ''
    }`;
    throw refuse({ path, code: 'manifest', message, allowed: destinations.names() });
  }
  if (first.settings.type === 's3' && others.some(({ settings }) => !isSameServer(settings, first.settings)))
    throw refuse({
      path,
      code: 'manifest',
      message: `${shown} may be in several destinations: name \`destination\` and \`prefix\` instead`,
    });
  return first;
}

/** One that is not configured as it should be is nobody's manifest. */
function settingsOf(destinations: Destinations, name: string): DestinationSettings | undefined {
  try {
    return destinations.read(name);
  } catch {
    return undefined;
  }
}

/** What the addresses of a destination begin with. */
async function baseOf(settings: DestinationSettings): Promise<string | undefined> {
  if (settings.type === 's3')
    return `s3://${settings.bucket}/${settings.prefix === '' ? '' : `${settings.prefix}/`}`;
  if (settings.type === 'postgres') return undefined;
  return realpath(settings.root).then(
    (root) => join(root, sep),
    () => undefined,
  );
}

/** What stands between base and manifest, where that is a prefix. */
function prefixIn(address: string, base: string): string | undefined {
  if (!address.startsWith(base) || !address.endsWith(FILE)) return undefined;
  const between = address.slice(base.length, -FILE.length).replaceAll('\\', '/');
  if (between === '') return '';
  const prefix = between.slice(0, -1);
  return between.endsWith('/') && prefixProblem(prefix, '') === undefined ? prefix : undefined;
}

const isSameServer = (one: DestinationSettings, other: DestinationSettings): boolean =>
  one.type === 's3' && other.type === 's3' && one.endpoint === other.endpoint && one.region === other.region;

function partsOnly(located: Located, path: string): Located {
  if (located.settings.type !== 'postgres') return located;
  const message = 'is a PostgreSQL table: work on it by SQL, or name files or a bucket';
  throw refuse({ path, code: 'destination', message });
}
