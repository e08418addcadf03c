import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GettyDownloadsError } from '../core/errors.js';
import { coordinates, folderOf, type Artifact } from './maven.js';
import { endProcess, endProcessNow, identify, type ProcessIdentity } from './process-identity.js';
import { engineUnavailable } from './unavailable.js';

export interface DownloadOptions {
  readonly env: NodeJS.ProcessEnv;
  /** Where the Maven that is under way is written down. */
  readonly folder: string;
  readonly onProgress?: ((text: string) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Time between two lines of progress, milliseconds. @default 3000 */
  readonly everyMs?: number;
}

/**
 * Has Maven bring an artifact into its local repository, checked against the checksum next to it. Ends a Maven that a
 * killed command has left at the same work.
 *
 * @throws GettyDownloadsError `engine_unavailable` without Maven or where it fails, `interrupted` by the signal
 */
export async function download(
  artifact: Artifact,
  repository: string,
  options: DownloadOptions,
): Promise<void> {
  const { onProgress, signal, everyMs = 3000 } = options;
  const folder = folderOf(repository, artifact);
  mkdirSync(folder, { recursive: true });
  await endLeftBehind(noteIn(options));
  onProgress?.(
    `Downloading Conductor ${artifact.version} through Maven (${megabytes(artifact.size)} MB, once a machine)`,
  );
  const ticker = setInterval(() => {
    onProgress?.(`  ${megabytes(sizeOf(folder))} of ${megabytes(artifact.size)} MB`);
  }, everyMs);
  try {
    const { status, output } = await runMaven(artifact, repository, options);
    if (signal?.aborted === true) throw new GettyDownloadsError('interrupted');
    if (status !== 0)
      throw engineUnavailable('Maven could not download the server', output.slice(-2000).trim());
  } finally {
    clearInterval(ticker);
  }
}

async function runMaven(
  artifact: Artifact,
  repository: string,
  options: DownloadOptions,
): Promise<{ status: number | null; output: string }> {
  const { env, signal } = options;
  const args = [
    ...['-B', '-C', '-ntp', `-Dmaven.repo.local=${repository}`, 'dependency:get', '-Dtransitive=false'],
    `-Dartifact=${coordinates(artifact)}`,
  ];
  // Its own process group, so that Ctrl-C reaches it through us; no project in the folder where it runs.
  const child = spawn('mvn', args, { env, cwd: tmpdir(), detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (output = (output + chunk.toString('utf8')).slice(-8000)));
  const identity = child.pid === undefined ? undefined : identify(child.pid);
  const note = noteIn(options);
  if (identity) writeFileSync(note, JSON.stringify(identity));
  const stop = (): void => {
    if (identity) void endProcess(identity);
  };
  const stopNow = (): void => {
    if (identity) endProcessNow(identity);
    rmSync(note, { force: true });
  };
  signal?.addEventListener('abort', stop, { once: true });
  process.once('exit', stopNow);
  try {
    return await new Promise((resolve, reject) => {
      child.once('error', (cause) => {
        reject(
          engineUnavailable(
            'Maven (the program mvn) was not found, and the server is not on this machine yet',
            undefined,
            cause,
          ),
        );
      });
      child.once('close', (status) => {
        resolve({ status, output });
      });
    });
  } finally {
    signal?.removeEventListener('abort', stop);
    process.removeListener('exit', stopNow);
    rmSync(note, { force: true });
  }
}

/** Which process brings the server at the moment, by number and start time. */
const noteIn = ({ folder }: DownloadOptions): string => join(folder, 'maven.json');

async function endLeftBehind(note: string): Promise<void> {
  let left: ProcessIdentity;
  try {
    left = JSON.parse(readFileSync(note, 'utf8')) as ProcessIdentity;
  } catch {
    return;
  }
  await endProcess(left);
}

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(0);

/** Bytes of all files in a folder: Maven writes to a temporary name until it has everything. */
function sizeOf(folder: string): number {
  return readdirSync(folder)
    .map((name) => statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0)
    .reduce((sum, size) => sum + size, 0);
}
