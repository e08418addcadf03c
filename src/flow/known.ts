import type { JsonSchema, Operation } from '../catalog/operation.js';
import { taskSchemas } from '../catalog/output-schema.js';
import type { Known } from './outputs.js';

/** A task definition, as far as its output is concerned. */
export interface TaskOutputs {
  readonly name: string;
  readonly outputKeys?: readonly string[];
}

/** What a catalogue and task definitions tell of outputs; of two that name a task the catalogue counts. */
export function knownFrom(operations: readonly Operation[], taskDefs: readonly TaskOutputs[] = []): Known {
  const ours = [...taskSchemas(operations)].map(([name, { output }]) => [name, output] as const);
  const others = taskDefs.map(({ name, outputKeys = [] }) => [name, outputKeys] as const);
  return {
    tasks: new Map<string, JsonSchema | readonly string[]>([...others, ...ours]),
    http: (method, uri) => bodyOf(operations, method, uri),
  };
}

/** The answer's schema of the operation that a call's address is one of, whoever the server is. */
function bodyOf(operations: readonly Operation[], method: string, uri: string): JsonSchema | undefined {
  const path = (/^[^?#]*/.exec(uri)?.[0] ?? '').replaceAll(/\$\{[^}]*\}/g, 'x').split('/');
  const found = operations.find(({ method: own, path: template }) => {
    const parts = template.split('/').slice(1);
    const end = path.slice(-parts.length);
    return (
      own === method.toUpperCase() &&
      parts.every((part, index) => part.startsWith('{') || part === end[index])
    );
  });
  return found?.answers.find(({ status }) => status.startsWith('2'))?.schema;
}
