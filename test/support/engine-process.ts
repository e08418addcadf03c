import { join } from 'node:path';
import { startEngine, type EngineOptions } from '../../src/engine/engine.js';
import { readRecord } from '../../src/engine/record.js';

/**
 * A command of its own for the engine's tests, run by `fork`: starts an engine, tells its parent what is recorded of
 * it, and then ends without stopping it, or waits to be killed.
 */
const [options = '{}', then] = process.argv.slice(2);
const given = JSON.parse(options) as EngineOptions;
await startEngine(given);
await new Promise((resolve) => process.send?.(readRecord(join(given.cwd, '.conductor')), resolve));
if (then === 'ends') process.disconnect();
