/**
 * Sets up, runs the tests, and ends with one plain line on standard output: `N passed, N failed, N skipped`.
 *
 *   node scripts/test.mjs [unit|all|full] [mocha's own options and files]
 *
 * unit: what needs no Conductor; all (the default): and the end-to-end tests; full: and what takes long, with ten times
 * as many kills. They mostly wait, and for different things: so they run side by side in lanes, each with an
 * engine of its own where it needs one. What the later ones say is shown after the first.
 */
import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, readSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { setUp } from './setup.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [E2E, LONG] = ['build/test/e2e/**/*.test.js', 'build/test/long/**/*.test.js'];
const PLAIN = 'build/test/!(browser|e2e|long|repo)/**/*.test.js';
/** The linter and its like, and the page. */
const LOOKS = ['build/test/repo/**/*.test.js', 'build/test/browser/**/*.test.js'];
/** End-to-end tests that start their own engine alone. */
const OWN = 'build/test/e2e/@(demo|engine).test.js';
/** Most of those of what goes on with the downloads: so all lanes are about as long. */
const ONWARD = 'build/test/e2e/@(asset-!(archive|usage)|files|guarded*).test.js';
const OTHERS = [E2E, '--ignore', OWN, '--ignore', ONWARD];
const LANES = {
  unit: [[PLAIN], LOOKS],
  all: [[PLAIN, OWN], OTHERS, [...LOOKS, ONWARD]],
  full: [
    [PLAIN, OWN],
    [...OTHERS, LONG],
    [...LOOKS, ONWARD],
  ],
};
const KILLS = { GETTY_TEST_KILLS: '50' };
/** How long the process may go on after the last test: something is left open then, milliseconds. */
const GRACE_MS = 30_000;

const [scope, ...rest] = process.argv[2] in LANES ? process.argv.slice(2) : ['all', ...process.argv.slice(2)];

process.exitCode = await main();

async function main() {
  try {
    await setUp();
  } catch (error) {
    process.stderr.write(`✖ ${error.message}\n`);
    return finish({ passed: 0, failed: 1, skipped: 0 });
  }
  const lanes = rest.some((word) => word.endsWith('.js')) ? [[]] : LANES[scope];
  const running = lanes.map(runLane);
  const totals = { passed: 0, failed: 0, skipped: 0 };
  for (const { ended, show } of running) {
    const lane = await show(ended);
    for (const name of Object.keys(totals)) totals[name] += lane[name];
  }
  return finish(totals);
}

function finish({ passed, failed, skipped }) {
  process.stdout.write(`${passed} passed, ${failed} failed, ${skipped} skipped\n`);
  return failed > 0 ? 1 : 0;
}

/** One run of mocha. Only the first says at once what it has to say. */
function runLane(files, index) {
  const file = (kind) => join(root, 'build', `.test-${kind}-${process.pid}-${index}`);
  const results = file('results');
  if (index === 0) return { ended: runMocha(files, results, 'inherit'), show: (ended) => ended };
  const log = openSync(file('log'), 'w+');
  async function show(ended) {
    let over = false;
    void ended.finally(() => (over = true));
    for (let place = 0; ;) {
      const last = over;
      const chunk = new Uint8Array(65_536);
      const length = readSync(log, chunk, 0, chunk.length, place);
      place += length;
      process.stdout.write(chunk.subarray(0, length));
      if (length === 0 && last) break;
      if (length === 0) await sleep(200);
    }
    closeSync(log);
    rmSync(file('log'));
    return ended;
  }
  return { ended: runMocha(files, results, log), show };
}

/** @returns what passed, failed and was skipped; a run that does not come to its end has failed */
async function runMocha(files, results, output) {
  const args = [
    join(root, 'node_modules', 'mocha', 'bin', 'mocha.js'),
    ...['--reporter', 'build/test/support/reporter.js', '--reporter-option', `results=${results}`],
    ...files,
    ...rest,
  ];
  // A group of its own: a signal then reaches it and what the tests have started once, whomever it was meant for.
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...(scope === 'full' && KILLS), ...process.env },
    stdio: ['ignore', output, output],
    detached: true,
  });
  const { status, signal, hung } = await toItsEnd(child, results);
  const totals = existsSync(results) ? JSON.parse(readFileSync(results, 'utf8')) : undefined;
  rmSync(results, { force: true });
  if (hung) process.stderr.write('✖ The tests are over, but something that they opened is still open.\n');
  if (totals === undefined) {
    process.stderr.write(`✖ The tests did not come to their end (${signal ?? `exit code ${status}`}).\n`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
  const unsaid = totals.failed === 0 && (status !== 0 || hung) ? 1 : 0;
  return { ...totals, failed: totals.failed + unsaid };
}

function toItsEnd(child, results) {
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
