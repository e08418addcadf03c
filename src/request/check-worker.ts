/** The thread that checks an input: `{schema, values}` in, problems out. */
import { parentPort, workerData } from 'node:worker_threads';
import type { JsonSchema } from '../catalog/operation.js';
import type { CheckedInput } from './check.js';
import { problemsBy } from './compile.js';

const { schema, values } = workerData as { schema: JsonSchema; values: CheckedInput };
parentPort?.postMessage(problemsBy(schema, values));
