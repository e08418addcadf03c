import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { startEngine, type EngineOptions } from '../../src/engine/engine.js';
import { readRecord } from '../../src/engine/record.js';
import { until } from './until.js';

/**
 * A command of its own for the engine's tests, run by `fork`: starts an engine, tells its parent what is recorded of
 * it, and then ends without stopping it, or waits to be killed. One that is interrupted twice never gets it started.
 */
const [options = '{}', then] = process.argv.slice(2);
const given = JSON.parse(options) as EngineOptions;
if (then === 'is interrupted twice') await interruptTwice();
await startEngine(given);
await new Promise((resolve) => process.send?.(readRecord(join(given.cwd, '.conductor')), resolve));
if (then === 'ends') process.disconnect();

async function interruptTwice(): Promise<never> {
  const stop = new AbortController();
  startEngine({ ...given, signal: stop.signal }).catch(() => undefined);
  const record = await until('it is recorded', () => readRecord(join(given.cwd, '.conductor')));
  await new Promise((resolve) => process.send?.(record, resolve));
  await until('the server listens to signals', () => existsSync(join(given.javaHomes?.[0] ?? '', 'ready')));
  stop.abort();
  await until('the server is told to end', () => existsSync(join(given.javaHomes?.[0] ?? '', 'told')));
  process.exit(130);
}
