import { applyEdits, modify, parse, type FormattingOptions } from 'jsonc-parser';
import { inputSchema } from '../src/catalog/input-schema.js';
import type { Operation } from '../src/catalog/operation.js';
import { outputSchema } from '../src/catalog/output-schema.js';
import type { OwnTask } from '../src/catalog/own-task.js';

const FORMATTING: FormattingOptions = { insertSpaces: true, tabSize: 2, eol: '\n' };

/** What a task definition has until somebody changes it in its file. */
const BEGINNING = {
  ownerEmail: 'getty-downloads@example.com',
  retryCount: 5,
  retryLogic: 'EXPONENTIAL_BACKOFF',
  retryDelaySeconds: 5,
  maxRetryDelaySeconds: 300,
  backoffJitterMs: 3000,
  timeoutPolicy: 'RETRY',
  timeoutSeconds: 0,
  responseTimeoutSeconds: 180,
  pollTimeoutSeconds: 0,
  concurrentExecLimit: 20,
  inputKeys: [],
  outputKeys: [],
  enforceSchema: false,
} as const;

/** In an output only on the way, or where the task failed. */
const PASSING = ['error', 'checkpoint', 'progress'];

/** The task of an operation. */
export function taskOf(operation: Operation): OwnTask {
  const { task: name = operation.id, summary: description } = operation;
  return { name, description, input: inputSchema(operation), output: outputSchema(operation) };
}

/**
 * A task definition whose schema is that of its task, in Conductor's form, and the names of inputs and outputs
 * where it has them; the rest stays byte for byte.
 *
 * @param text the definition as it is; a new one where there is none
 */
export function taskDefText(text: string | undefined, task: OwnTask): string {
  const { name, description, input: data } = task;
  const fresh = { name, description, ...BEGINNING };
  const names = (schema: Readonly<Record<string, unknown>>): string[] =>
    Object.keys(schema['properties'] ?? {});
  const outputs = names(task.output).filter((one) => !PASSING.includes(one));
  const base = text ?? `${JSON.stringify(fresh, null, 2)}\n`;
  const present = Object.keys(parse(base) as object);
  const generated: [string, unknown][] = [
    ['inputKeys', names(data)],
    ['outputKeys', outputs],
    ['inputSchema', { name, version: 1, type: 'JSON', data }],
  ];
  return generated
    .filter(([key]) => key === 'inputSchema' || present.includes(key))
    .reduce(
      (one, [key, value]) => applyEdits(one, modify(one, [key], value, { formattingOptions: FORMATTING })),
      base,
    );
}
