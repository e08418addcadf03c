import { COLLECTED, isCollectable } from './collect-settings.js';
import { fileOutputs } from './file-settings.js';
import { guardOutputs } from './guard-settings.js';
import { inputSchema } from './input-schema.js';
import type { Batch, JsonSchema, Operation } from './operation.js';

/**
 * The JSON schema of the output of an operation's task: a page and its place among the others, or the answer as it
 * came; what was sent; and `error`, which alone is there where the task failed. No other field is ever there.
 */
export function outputSchema(operation: Operation): JsonSchema {
  const answer = operation.answers.find(({ status }) => status.startsWith('2'))?.schema ?? {};
  const text = { type: 'string' };
  return {
    type: 'object',
    properties: {
      ...own(operation, answer),
      ...(isCollectable(operation) && COLLECTED),
      ...guardOutputs(operation),
      ...fileOutputs(operation),
      effective: {
        type: 'object',
        description:
          'What is in force once defaults and rules are applied; dates in UTC, both ends included.',
        properties: Object.fromEntries(
          operation.parameters.filter((one) => one.in === 'query').map(({ name, schema }) => [name, schema]),
        ),
      },
      request: {
        type: 'object',
        description: 'What was sent, secrets by name.',
        properties: {
          ...{ connection: text, method: text, url: text },
          ...{ query: { type: 'object' }, headers: { type: 'object' } },
        },
      },
      warnings: {
        type: 'array',
        description: 'What is odd about the input or the answer.',
        items: { type: 'object', properties: { code: text, message: text } },
      },
      error: {
        type: 'object',
        description: 'Where the task failed: its row of the table of errors.',
        properties: {
          ...{
            code: text,
            message: text,
            advice: text,
            problems: { type: 'array' },
            status: { type: 'integer' },
          },
        },
      },
    },
    additionalProperties: false,
  };
}

function own({ pagination, batch }: Operation, answer: JsonSchema): object {
  if (batch !== undefined) return found(batch, answer);
  return pagination === undefined ? anyAnswer(answer) : page(pagination, answer);
}

function found({ items, missing }: Batch, answer: JsonSchema): object {
  const fields = (answer['properties'] ?? {}) as Readonly<Record<string, JsonSchema>>;
  return {
    [items]: { description: 'What was found.', ...fields[items], type: 'array' },
    [missing]: { description: 'The ids that nothing was found for.', ...fields[missing], type: 'array' },
    calls: { type: 'integer', description: 'Calls that the ids took.' },
    not_found: { type: 'integer', description: 'How many ids nothing was found for.' },
    records: { type: 'integer', description: 'With a destination: how many were found.' },
    manifest: { type: ['string', 'null'], description: 'With a destination: where the manifest is.' },
    sample: { type: 'array', description: 'With a destination: the first few that were found.' },
  };
}

function page({ total, items }: NonNullable<Operation['pagination']>, answer: JsonSchema): object {
  const fields = (answer['properties'] ?? {}) as Readonly<Record<string, JsonSchema>>;
  const integer = { type: 'integer' };
  return {
    [total]: { ...fields[total], type: 'integer', description: 'How many there are in all.' },
    [items]: { description: 'Those of this page.', ...fields[items], type: 'array' },
    page: { ...integer, description: 'Which page this is.' },
    page_size: { ...integer, description: 'How many a page holds.' },
    page_count: { ...integer, description: 'How many pages there are.' },
    has_next: { type: 'boolean', description: 'Whether a page follows.' },
    next_page: { type: ['integer', 'null'], description: 'Its number, null after the last.' },
  };
}

const anyAnswer = (answer: JsonSchema): object => ({
  status: { type: 'integer', description: "The answer's status." },
  kind: { type: 'string', enum: ['json', 'text', 'empty', 'binary'] },
  answer: { ...answer, description: 'The body of the answer.' },
});

/** The schemas of the tasks that the operations of a catalogue have, by name of the task. */
export function taskSchemas(
  operations: readonly Operation[],
): ReadonlyMap<string, { readonly input: JsonSchema; readonly output: JsonSchema }> {
  return new Map(
    operations.flatMap((operation) =>
      operation.task === undefined
        ? []
        : [[operation.task, { input: inputSchema(operation), output: outputSchema(operation) }] as const],
    ),
  );
}
