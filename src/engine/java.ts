import { realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { findRuntimes, getRuntime, JAVA_FILENAME, type IJavaRuntime } from 'jdk-utils';
import { engineUnavailable } from './unavailable.js';

/** The oldest Java that the server runs on. */
const OLDEST_JAVA = 21;

export interface Java {
  readonly home: string;
  /** The program itself. */
  readonly program: string;
  /** `25.0.3` */
  readonly version: string;
}

/**
 * The newest Java on this machine: JAVA_HOME, JDK_HOME, the PATH, and the folders where systems and tools put them.
 *
 * @param homes look in these folders only
 * @throws GettyDownloadsError `engine_unavailable` where there is none, or only older ones, which it names
 */
export async function findJava(env: NodeJS.ProcessEnv, homes?: readonly string[]): Promise<Java> {
  const places = homes ?? [...new Set([...homesIn(env), ...(await usualHomes(env))])];
  const found = (await Promise.all(places.map((home) => getRuntime(home, { withVersion: true }))))
    .filter((runtime) => runtime?.version !== undefined)
    .map((runtime) => runtime as IJavaRuntime & Required<Pick<IJavaRuntime, 'version'>>)
    .sort((a, b) => compareVersions(b.version.java_version, a.version.java_version));
  const [newest] = found;
  if (newest === undefined)
    throw engineUnavailable(`No Java was found. The server needs a JDK ${OLDEST_JAVA} or newer`);
  if (newest.version.major < OLDEST_JAVA) {
    const list = found.map(({ version, homedir }) => `${version.java_version} in ${homedir}`).join(', ');
    throw engineUnavailable(
      `Java is too old. The server needs a JDK ${OLDEST_JAVA} or newer; found here: ${list}`,
    );
  }
  return {
    home: newest.homedir,
    program: join(newest.homedir, 'bin', JAVA_FILENAME),
    version: newest.version.java_version,
  };
}

/** Where our own environment points; jdk-utils would look at the process's. */
function homesIn(env: NodeJS.ProcessEnv): string[] {
  const named = [env['JAVA_HOME'], env['JDK_HOME']].filter((home) => home !== undefined && home !== '');
  const onPath = (env['PATH'] ?? '').split(delimiter).map((folder) => {
    try {
      return dirname(dirname(realpathSync(join(folder, JAVA_FILENAME))));
    } catch {
      return undefined;
    }
  });
  return [...named, ...onPath].filter((home) => home !== undefined);
}

async function usualHomes(env: NodeJS.ProcessEnv): Promise<string[]> {
  const home = env['HOME'] ?? env['USERPROFILE'];
  const runtimes = await findRuntimes({
    skipFrom: { javaHomeEnv: true, jdkHomeEnv: true, inPathEnv: true },
    additionalLocations: home === undefined ? [] : [join(home, '.jdks'), join(home, '.cache', 'jdks')],
  });
  return runtimes.map(({ homedir }) => homedir);
}

/** `21.0.10` is newer than `21.0.9`. */
const compareVersions = (a: string, b: string): number => a.localeCompare(b, 'en', { numeric: true });
