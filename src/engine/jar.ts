import { createHash } from 'node:crypto';
import { createReadStream, readFileSync, statSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import writeFileAtomic from 'write-file-atomic';
import { download, type DownloadOptions } from './download.js';
import { jarOf, localRepository, SERVER, type Artifact } from './maven.js';
import { engineUnavailable } from './unavailable.js';

/** The folder also remembers which file was checked: 458 MB are not read at every start. */
export interface JarOptions extends DownloadOptions {
  /** @default Maven's own */
  readonly repository?: string | undefined;
  /** @default the server */
  readonly artifact?: Artifact | undefined;
}

/**
 * The path of the server's jar in Maven's local repository, downloaded where it is not there yet, and checked
 * against the published checksum.
 *
 * @throws GettyDownloadsError `engine_unavailable` where it cannot be had, or is not what was published
 */
export async function findJar(options: JarOptions): Promise<string> {
  const { folder, env, artifact = SERVER, onProgress } = options;
  const repository = options.repository ?? localRepository(env);
  const path = jarOf(repository, artifact);
  if (statOf(path) === undefined) await download(artifact, repository, options);
  const stat = statOf(path);
  if (stat === undefined)
    throw engineUnavailable(
      `Maven reported success, but there is no ${path}. Check localRepository in its settings`,
    );
  if (isRemembered(folder, path, stat, artifact)) return path;
  onProgress?.(`Checking ${path} against its published checksum`);
  const problem = await problemOf(path, stat, artifact);
  if (problem !== undefined)
    throw engineUnavailable(
      `${path} is not the published file (${problem}), probably a download that was cut off. Delete it and try again: it is then downloaded anew`,
    );
  remember(folder, path, stat, artifact);
  return path;
}

async function problemOf(path: string, stat: Stats, { size, sha1 }: Artifact): Promise<string | undefined> {
  if (stat.size !== size) return `${stat.size} bytes instead of ${size}`;
  const hash = createHash('sha1');
  await pipeline(createReadStream(path, { highWaterMark: 1 << 20 }), hash);
  const found = hash.digest('hex');
  return found === sha1 ? undefined : `SHA-1 ${found} instead of ${sha1}`;
}

const noteOf = (path: string, { size, mtimeMs }: Stats, { sha1 }: Artifact): string =>
  `${JSON.stringify({ path, size, mtimeMs, sha1 }, null, 2)}\n`;

const notePath = (folder: string): string => join(folder, 'jar-checked.json');

function remember(folder: string, path: string, stat: Stats, artifact: Artifact): void {
  writeFileAtomic.sync(notePath(folder), noteOf(path, stat, artifact));
}

function isRemembered(folder: string, path: string, stat: Stats, artifact: Artifact): boolean {
  try {
    return readFileSync(notePath(folder), 'utf8') === noteOf(path, stat, artifact);
  } catch {
    return false;
  }
}

const statOf = (path: string): Stats | undefined => statSync(path, { throwIfNoEntry: false });
