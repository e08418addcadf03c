/**
 * Sets up, runs the tests, and ends with one plain line on standard output: `N passed, N failed, N skipped`.
 *
 *   node scripts/test.mjs [unit|all|full] [mocha's own options and files]
 *
 * unit: what needs no Conductor; all (the default): and the end-to-end tests; full: and what takes long.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setUp } from './setup.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const results = join(root, 'build', `.test-results-${process.pid}.json`);
const SCOPES = {
  unit: ['build/test/e2e/**', 'build/test/long/**'],
  all: ['build/test/long/**'],
  full: [],
};
/** How long the process may go on after the last test: something is left open then, milliseconds. */
const GRACE_MS = 30_000;

const [scope, ...rest] =
  process.argv[2] in SCOPES ? process.argv.slice(2) : ['all', ...process.argv.slice(2)];

process.exitCode = await main();

async function main() {
  try {
    await setUp();
  } catch (error) {
    process.stderr.write(`✖ ${error.message}\n`);
    return finish({ passed: 0, failed: 1, skipped: 0 }, 1);
  }
  const { status, signal, hung } = await runMocha();
  const totals = existsSync(results) ? JSON.parse(readFileSync(results, 'utf8')) : undefined;
  rmSync(results, { force: true });
  if (hung) process.stderr.write('✖ The tests are over, but something that they opened is still open.\n');
  if (totals === undefined) {
    process.stderr.write(`✖ The tests did not come to their end (${signal ?? `exit code ${status}`}).\n`);
    return finish({ passed: 0, failed: 1, skipped: 0 }, 1);
  }
  const unsaid = totals.failed === 0 && (status !== 0 || hung) ? 1 : 0;
  return finish({ ...totals, failed: totals.failed + unsaid }, totals.failed + unsaid > 0 ? 1 : 0);
}

function finish({ passed, failed, skipped }, status) {
  process.stdout.write(`${passed} passed, ${failed} failed, ${skipped} skipped\n`);
  return status;
}

function runMocha() {
  const args = [
    join(root, 'node_modules', 'mocha', 'bin', 'mocha.js'),
    ...['--reporter', 'build/test/support/reporter.js', '--reporter-option', `results=${results}`],
    ...SCOPES[scope].flatMap((pattern) => ['--ignore', pattern]),
    ...(rest.some((word) => word.endsWith('.js')) ? [] : ['build/test/**/*.test.js']),
    ...rest,
  ];
  // A group of its own: a signal then reaches it and what the tests have started once, whomever it was meant for.
  const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit', detached: true });
  const pass = (name) => {
    try {
      process.kill(-child.pid, name);
    } catch {
      // It has just ended by itself.
    }
  };
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, pass);
  return new Promise((resolve) => {
    let hung = false;
    let killer;
    const watcher = setInterval(() => {
      if (killer !== undefined || !existsSync(results)) return;
      killer = setTimeout(() => {
        hung = true;
        pass('SIGTERM');
      }, GRACE_MS);
    }, 500);
    child.once('exit', (status, signal) => {
      clearInterval(watcher);
      clearTimeout(killer);
      resolve({ status, signal, hung });
    });
  });
}
