import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { toError } from '../../src/core/errors.js';
import { startEngine, stopEngine, type Engine } from '../../src/engine/engine.js';
import { identify } from '../../src/engine/process-identity.js';
import { skipBecause } from './skip.js';

/** What the tests' engine knows as `${workflow.secrets.NAME}`. Easy to find wherever they must not be. */
export const TEST_SECRETS = {
  GETTY_API_KEY: 'marked-engine-api-key-5d1f',
  GETTY_ACCESS_TOKEN: 'marked-engine-access-token-9c27',
} as const;

const project = resolve(import.meta.dirname, '..', '..', '..');
const folders = join(project, '.conductor');
const folder = join(folders, `test-${process.pid}`);
let shared: Promise<Engine> | undefined;

/** The one Conductor of this test run, started for the first test that asks. Never one that is there already. */
function testEngine(): Promise<Engine> {
  shared ??= start();
  return shared;
}

/**
 * `testEngine` for a `before` hook: gives it the time that it needs, and skips the suite with the reason where this
 * machine cannot run one (in CI that is a failure).
 */
export async function engineFor(context: Mocha.Context): Promise<Engine> {
  context.timeout(900_000); // a first run downloads the server
  try {
    return await testEngine();
  } catch (thrown) {
    const error = toError(thrown);
    if (error.code !== 'engine_unavailable') throw thrown;
    return skipBecause(context, error.message.split('\n')[0] ?? error.message);
  }
}

/** For the root hook: ends the engine of this run, if one was started, and removes all of it. */
export async function stopTestEngine(): Promise<void> {
  const engine = await shared?.catch(() => undefined);
  shared = undefined;
  await engine?.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function start(): Promise<Engine> {
  await sweep();
  process.once('exit', () => {
    rmSync(folder, { recursive: true, force: true });
  });
  mkdirSync(folder, { recursive: true });
  return await startEngine({
    cwd: project,
    env: process.env,
    folder,
    secrets: TEST_SECRETS,
    onProgress: (text) => process.stderr.write(`${text}\n`),
  });
}

/** Ends and removes what killed runs of the tests have left. */
async function sweep(): Promise<void> {
  if (!existsSync(folders)) return;
  for (const name of readdirSync(folders)) {
    const pid = /^test-(\d+)$/.exec(name)?.[1];
    if (pid === undefined || identify(Number(pid)) !== undefined) continue;
    const left = join(folders, name);
    await stopEngine({ cwd: project, env: process.env, folder: left });
    rmSync(left, { recursive: true, force: true });
  }
}
