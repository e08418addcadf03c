/**
 * Everything that a fresh clone needs before a command can run: the dependencies and the build. Uses Node's own
 * modules only, since nothing else is there yet. Each step says what it does and how long it took, on standard error.
 *
 *   node scripts/setup.mjs            what is missing or out of date
 *   node scripts/setup.mjs --build    the build in any case
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const at = (...parts) => join(root, ...parts);
const say = (text) => process.stderr.write(`${text}\n`);

/** Does what is missing; throws where a step fails. */
export async function setUp({ rebuild = false } = {}) {
  checkNode();
  if (!dependenciesFit()) await step('Installing dependencies', () => npm('ci', '--no-audit', '--no-fund'));
  if (rebuild || !buildIsFresh()) await step('Building', build);
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    throw new Error(`Node 20.19 or newer is needed; this is ${process.versions.node}`);
}

async function step(name, work) {
  say(`${name} …`);
  const started = performance.now();
  await work();
  say(`${name}: done in ${((performance.now() - started) / 1000).toFixed(1)} s`);
}

/** Compares what npm has noted at its last install with the lock file. A linked folder belongs to someone else. */
function dependenciesFit() {
  const folder = at('node_modules');
  if (lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink()) return true;
  const noted = at('node_modules', '.package-lock.json');
  if (!existsSync(noted)) return false;
  const wanted = readJson(at('package-lock.json')).packages;
  const present = readJson(noted).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || present[path]?.version === version,
  );
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

async function npm(...args) {
  const program = process.env.npm_execpath;
  if (program?.endsWith('.js')) await run(process.execPath, [program, ...args]);
  else await run('npm', args);
}

const stamp = at('build', '.built');

function buildIsFresh() {
  const built = statSync(stamp, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const sources = ['src', 'test', 'scripts', 'bench']
    .flatMap(filesIn)
    .concat(at('tsconfig.json'), at('package-lock.json'));
  return sources.every((path) => statSync(path).mtimeMs <= built) && staleOutputs().length === 0;
}

const WEB_OPTIONS = ['--config', at('src', 'console', 'web', 'vite.config.mjs'), '--logLevel', 'warn'];

async function build() {
  const started = new Date();
  for (const path of staleOutputs()) rmSync(path);
  await run(process.execPath, [at('node_modules', 'typescript', 'bin', 'tsc'), '-p', root]);
  chmodSync(at('build', 'src', 'cli', 'main.js'), 0o755);
  await run(process.execPath, [at('node_modules', 'vite', 'bin', 'vite.js'), 'build', ...WEB_OPTIONS]);
  writeFileSync(stamp, `${started.toISOString()}\n`);
}

/** What was built from a file that is gone: a deleted test would go on running. */
function staleOutputs() {
  return ['src', 'test', 'bench'].flatMap((room) =>
    filesIn(join('build', room)).filter((path) => {
      const source = path.replace(at('build'), root).replace(/(\.d\.ts|\.js|\.js\.map)$/, '.ts');
      return /\.(js|d\.ts|js\.map)$/.test(path) && !existsSync(source);
    }),
  );
}

/** All files below a folder and the folders themselves, whose time changes when a file goes. */
function filesIn(folder) {
  if (!existsSync(at(folder))) return [];
  return readdirSync(at(folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}

/**
 * Runs a program to its end. Ctrl-C ends it by force: left to itself npm would tidy up for a minute behind our back,
 * and what is half done is done again the next time anyway.
 */
async function run(program, args) {
  // A group of its own, so that all of it can be ended.
  const child = spawn(program, args, { cwd: root, stdio: ['ignore', 2, 2], detached: true });
  const stop = () => {
    try {
      process.kill(-child.pid, 'SIGKILL');
    } catch {
      // It has just ended by itself.
    }
    process.exit(130);
  };
  for (const name of SIGNALS) process.on(name, stop);
  try {
    const [status, signal] = await once(child, 'exit');
    if (status !== 0)
      throw new Error(`${[program, ...args].join(' ')} failed with ${signal ?? `exit code ${status}`}`);
  } catch (error) {
    throw error.syscall === undefined ? error : new Error(`${program} cannot be run: ${error.message}`);
  } finally {
    for (const name of SIGNALS) process.removeListener(name, stop);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await setUp({ rebuild: process.argv.includes('--build') });
  } catch (error) {
    say(`✖ ${error.message}`);
    process.exitCode = 1;
  }
}
