import type { Answer, JsonSchema, Operation } from '../catalog/operation.js';
import { taskSchemas } from '../catalog/output-schema.js';
import { OWN_TASKS } from '../catalog/own-task.js';
import type { Known } from './outputs.js';

/** A task definition, as far as its output is concerned. */
export interface TaskOutputs {
  readonly name: string;
  readonly outputKeys?: readonly string[];
}

/** What a catalogue, our own tasks and task definitions tell of outputs; a definition counts where nothing else does. */
export function knownFrom(operations: readonly Operation[], taskDefs: readonly TaskOutputs[] = []): Known {
  const ours = [...taskSchemas(operations)].map(([name, { output }]) => [name, output] as const);
  const own = OWN_TASKS.map(({ name, output }) => [name, output] as const);
  const others = taskDefs.map(({ name, outputKeys = [] }) => [name, outputKeys] as const);
  return {
    tasks: new Map<string, JsonSchema | readonly string[]>([...others, ...own, ...ours]),
    http: (method, uri) => bodyOf(operationAt(operations, method, uri)),
  };
}

/** What an operation answers where all goes well. */
export const bodyOf = (
  operation: { readonly answers: readonly Pick<Answer, 'status' | 'schema'>[] } | undefined,
): JsonSchema | undefined => operation?.answers.find(({ status }) => status.startsWith('2'))?.schema;

/**
 * The operation that a call's address is one of, whoever the server is: of several the one with the most words of its
 * own in the path, then the longest; none without a word, for it could be any.
 */
export function operationAt<T extends { readonly method: string; readonly path: string }>(
  operations: readonly T[],
  method: string,
  uri: string,
): T | undefined {
  const path = (/^[^?#]*/.exec(uri)?.[0] ?? '').replaceAll(/\$\{[^}]*\}/g, 'x').split('/');
  return operations
    .filter((one) => one.method === method.toUpperCase() && isAt(partsOf(one), path))
    .filter((one) => wordsOf(one) > 0)
    .sort((a, b) => wordsOf(b) - wordsOf(a) || partsOf(b).length - partsOf(a).length)[0];
}

const isAt = (parts: readonly string[], path: readonly string[]): boolean => {
  const end = path.slice(-parts.length);
  return parts.every((part, index) => part.startsWith('{') || part === end[index]);
};

const partsOf = ({ path }: { readonly path: string }): readonly string[] => path.split('/').slice(1);

const wordsOf = (one: { readonly path: string }): number =>
  partsOf(one).filter((part) => part !== '' && !part.startsWith('{')).length;
