import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { jarOf, type Artifact } from '../../src/engine/maven.js';

/** How the server that a fake Java runs behaves. */
export type Behaviour =
  /** Becomes healthy, ends when told to. */
  | 'serves'
  /** Prints 30 lines, its secret among them, and ends with 7. */
  | 'dies'
  /** Never becomes healthy. */
  | 'hangs'
  /** Never becomes healthy, and does not end when told to. */
  | 'stays'
  /** The first time it finds its port taken. */
  | 'loses its port';

/** A program that is started like Java and behaves like the server, a process of its own with a real port. */
const PROGRAM = `#!/usr/bin/env node
const { appendFileSync, copyFileSync, existsSync, mkdirSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const home = join(__dirname, '..');
if (process.argv.includes('-version')) {
  console.error('openjdk version "VERSION"');
  process.exit(0);
}
const behaviour = 'BEHAVIOUR';
if (process.argv.includes('-Djarmode=tools')) {
  const { basename } = require('node:path');
  const after = (name) => process.argv[process.argv.indexOf(name) + 1];
  if (existsSync(join(home, 'cannot unpack'))) {
    console.error('Error: no room');
    process.exit(1);
  }
  mkdirSync(after('--destination'));
  copyFileSync(after('-jar'), join(after('--destination'), basename(after('-jar'))));
  appendFileSync(join(home, 'unpacked'), '1');
  process.exit(0);
}
writeFileSync(join(home, 'seen.json'), JSON.stringify({ env: process.env, args: process.argv.slice(2), cwd: process.cwd() }));
const port = Number(process.argv.find((text) => text.startsWith('--server.port=')).slice(14));
if (behaviour === 'dies') {
  for (let line = 1; line <= 30; line++) console.log('line ' + line + ' ' + (process.env.CONDUCTOR_SECRET_KEY ?? ''));
  process.exitCode = 7;
} else if (behaviour === 'hangs') {
  setInterval(() => {}, 1000);
} else if (behaviour === 'stays') {
  process.on('SIGTERM', () => writeFileSync(join(home, 'told'), ''));
  writeFileSync(join(home, 'ready'), '');
  setInterval(() => {}, 1000);
} else if (behaviour === 'loses its port' && !existsSync(join(home, 'lost'))) {
  writeFileSync(join(home, 'lost'), '');
  console.log('Web server failed to start. Port ' + port + ' was already in use.');
  process.exitCode = 1;
} else {
  require('node:http')
    .createServer((request, response) => response.end(JSON.stringify({ healthy: true })))
    .listen(port, '127.0.0.1', () => console.log('Started Conductor in 0.1 seconds'));
}
`;

/** A folder of our own for a test; `remove` takes it away. */
export function temporaryFolder(): { path: string; remove: () => void } {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'getty-downloads-test-')));
  return {
    path,
    remove: () => {
      rmSync(path, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Makes a Java home below `folder` and returns it. */
export function fakeJava(folder: string, version = '25.0.3', behaviour: Behaviour = 'serves'): string {
  const home = join(folder, `java-${version}-${behaviour.replaceAll(' ', '-')}`);
  mkdirSync(join(home, 'bin'), { recursive: true });
  const program = PROGRAM.replace('VERSION', version).replace('BEHAVIOUR', behaviour);
  writeFileSync(join(home, 'bin', 'java'), program, { mode: 0o755 });
  return home;
}

/** Makes a fake Java fail at unpacking. */
export const forbidUnpacking = (home: string): void => {
  writeFileSync(join(home, 'cannot unpack'), '');
};

/** How often a fake Java has unpacked something. */
export const unpackedBy = (home: string): number =>
  existsSync(join(home, 'unpacked')) ? readFileSync(join(home, 'unpacked'), 'utf8').length : 0;

/** What the server of a fake Java got from us. */
export const seenBy = (home: string): { env: Record<string, string>; args: string[]; cwd: string } =>
  JSON.parse(readFileSync(join(home, 'seen.json'), 'utf8')) as ReturnType<typeof seenBy>;

const CONTENT = 'a jar, for the tests';

/** What is published about the jar of {@link fakeRepository}. */
export const FAKE_ARTIFACT: Artifact = {
  ...{ group: 'org.example.test', name: 'server', version: '1.2.3', classifier: 'boot' },
  size: CONTENT.length,
  sha1: createHash('sha1').update(CONTENT).digest('hex'),
};

/** Makes a Maven repository below `folder` with the jar in it, and returns it. */
export function fakeRepository(folder: string, content = CONTENT): string {
  const repository = join(folder, 'repository');
  const jar = jarOf(repository, FAKE_ARTIFACT);
  mkdirSync(dirname(jar), { recursive: true });
  writeFileSync(jar, content);
  return repository;
}
