import { place, readJsonFolders, type JsonFolder } from './json-files.js';

/** A task or workflow definition, as a file holds it. */
export interface Definition {
  readonly kind: 'task' | 'workflow';
  readonly name: string;
  /** Of workflows. */
  readonly version?: number;
  readonly file: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** The package's own. */
const TASK_DEFS = place('task-defs');
const WORKFLOWS = place('workflows');

/**
 * The definitions of two folders, one in a file (`*.json`), tasks first, by file name.
 *
 * @throws GettyDownloadsError `not_found_locally` without a folder, `bad_config` with a problem for each file that
 *   holds no definition
 */
export function loadDefinitions(folders: { taskDefs?: string; workflows?: string } = {}): Definition[] {
  const { taskDefs = TASK_DEFS, workflows = WORKFLOWS } = folders;
  const of = (kind: Definition['kind'], folder: string): JsonFolder<Definition> => ({
    ...{ folder, code: 'definition' },
    read: (file, body) => toDefinition(kind, file, body),
  });
  return readJsonFolders([of('task', taskDefs), of('workflow', workflows)]);
}

/**
 * A parsed text as a definition.
 *
 * @param file where it comes from, for messages
 * @throws Error that says what is missing
 */
export function toDefinition(kind: Definition['kind'], file: string, body: unknown): Definition {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw new Error('has to hold one definition, a JSON object');
  }
  const { name, version = 1 } = body as Record<string, unknown>;
  if (typeof name !== 'string' || name === '') throw new Error('has no name');
  if (kind === 'task') return { kind, name, file, body: body as Definition['body'] };
  if (!Number.isInteger(version)) throw new Error('has a version that is no whole number');
  return { kind, name, version: version as number, file, body: body as Definition['body'] };
}
