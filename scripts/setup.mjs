/**
 * Everything that a fresh clone needs before a command can run: the dependencies and the build. Uses Node's own
 * modules only, since nothing else is there yet. Each step says what it does and how long it took, on standard error.
 *
 *   node scripts/setup.mjs            what is missing or out of date
 *   node scripts/setup.mjs --build    the build in any case
 */
import { spawnSync } from 'node:child_process';
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
export function setUp({ rebuild = false } = {}) {
  checkNode();
  if (!dependenciesFit()) step('Installing dependencies', () => npm('ci', '--no-audit', '--no-fund'));
  if (rebuild || !buildIsFresh()) step('Building', build);
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    throw new Error(`Node 20.19 or newer is needed; this is ${process.versions.node}`);
}

function step(name, work) {
  say(`${name} …`);
  const started = performance.now();
  work();
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

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

function npm(...args) {
  const program = process.env.npm_execpath;
  if (program?.endsWith('.js')) run(process.execPath, [program, ...args]);
  else run('npm', args);
}

const stamp = at('build', '.built');

function buildIsFresh() {
  const built = statSync(stamp, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const sources = ['src', 'test', 'scripts']
    .flatMap(filesIn)
    .concat(at('tsconfig.json'), at('package-lock.json'));
  return sources.every((path) => statSync(path).mtimeMs <= built) && staleOutputs().length === 0;
}

const WEB_OPTIONS = ['--config', at('src', 'console', 'web', 'vite.config.mjs'), '--logLevel', 'warn'];

function build() {
  const started = new Date();
  for (const path of staleOutputs()) rmSync(path);
  run(process.execPath, [at('node_modules', 'typescript', 'bin', 'tsc'), '-p', root]);
  chmodSync(at('build', 'src', 'cli', 'main.js'), 0o755);
  run(process.execPath, [at('node_modules', 'vite', 'bin', 'vite.js'), 'build', ...WEB_OPTIONS]);
  writeFileSync(stamp, `${started.toISOString()}\n`);
}

/** What was built from a file that is gone: a deleted test would go on running. */
function staleOutputs() {
  return ['src', 'test'].flatMap((room) =>
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

function run(program, args) {
  const { status, signal, error } = spawnSync(program, args, { cwd: root, stdio: ['ignore', 2, 2] });
  if (error) throw new Error(`${program} cannot be run: ${error.message}`);
  if (signal) process.exit(130);
  if (status !== 0) throw new Error(`${[program, ...args].join(' ')} failed with exit code ${status}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    setUp({ rebuild: process.argv.includes('--build') });
  } catch (error) {
    say(`✖ ${error.message}`);
    process.exitCode = 1;
  }
}
