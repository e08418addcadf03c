import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** A file that Maven keeps, with what its publisher says about it. */
export interface Artifact {
  readonly group: string;
  readonly name: string;
  readonly version: string;
  readonly classifier: string;
  /** Bytes. */
  readonly size: number;
  /** Hexadecimal. */
  readonly sha1: string;
}

/** The Conductor server with everything in one jar, and the checksum that was published with it. */
export const SERVER = {
  group: 'org.conductoross',
  name: 'conductor-server',
  version: '3.32.3',
  classifier: 'boot',
  size: 457_760_812,
  sha1: '06bd2746cba9a238101970e09c9b3e73916a77e0',
} as const satisfies Artifact;

/** `group:name:version:jar:classifier`, as `dependency:get` wants it. */
export const coordinates = ({ group, name, version, classifier }: Artifact): string =>
  `${group}:${name}:${version}:jar:${classifier}`;

/** The folder in a local repository that holds the artifact's files. */
export const folderOf = (repository: string, { group, name, version }: Artifact): string =>
  join(repository, ...group.split('.'), name, version);

export const jarName = ({ name, version, classifier }: Artifact): string =>
  `${name}-${version}-${classifier}.jar`;

export const jarOf = (repository: string, artifact: Artifact): string =>
  join(folderOf(repository, artifact), jarName(artifact));

/**
 * Maven's local repository: `maven.repo.local` in MAVEN_ARGS or MAVEN_OPTS, `localRepository` in the user's
 * settings, else `~/.m2/repository`.
 */
export function localRepository(env: NodeJS.ProcessEnv): string {
  const home = env['HOME'] ?? homedir();
  const asked = /-Dmaven\.repo\.local=(\S+)/.exec(
    `${env['MAVEN_ARGS'] ?? ''} ${env['MAVEN_OPTS'] ?? ''}`,
  )?.[1];
  if (asked !== undefined) return asked;
  const setting = /<localRepository>\s*([^<]+?)\s*<\/localRepository>/.exec(settings(home))?.[1];
  if (setting === undefined) return join(home, '.m2', 'repository');
  return setting
    .replaceAll('${user.home}', home)
    .replace(/\$\{env\.(\w+)\}/g, (_, name: string) => env[name] ?? '');
}

/** The user's settings without comments, where an example may stand. */
function settings(home: string): string {
  try {
    return readFileSync(join(home, '.m2', 'settings.xml'), 'utf8').replace(/<!--.*?-->/gs, '');
  } catch {
    return '';
  }
}
