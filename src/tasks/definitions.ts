import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { GettyDownloadsError, type Problem } from '../core/errors.js';

/** A task or workflow definition, as a file holds it. */
export interface Definition {
  readonly kind: 'task' | 'workflow';
  readonly name: string;
  /** Of workflows. */
  readonly version?: number;
  readonly file: string;
  readonly body: Readonly<Record<string, unknown>>;
}

export const place = (folder: string): string =>
  fileURLToPath(new URL(`../../../${folder}`, import.meta.url));

/** The package's own, from the compiled file's place in a clone and in an installed package. */
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
  const problems: Problem[] = [];
  const found = [...load('task', taskDefs, problems), ...load('workflow', workflows, problems)];
  if (problems.length > 0) {
    const detail = problems.map(({ path, message }) => `${path} ${message}`).join('; ');
    throw new GettyDownloadsError('bad_config', { detail, problems });
  }
  return found;
}

function load(kind: Definition['kind'], folder: string, problems: Problem[]): Definition[] {
  return filesOf(folder).flatMap((file) => {
    try {
      return [toDefinition(kind, file, JSON.parse(readFileSync(file, 'utf8')))];
    } catch (thrown) {
      problems.push({ path: file, code: 'definition', message: (thrown as Error).message });
      return [];
    }
  });
}

export function filesOf(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => join(folder, name));
  } catch (cause) {
    throw new GettyDownloadsError('not_found_locally', { detail: `no folder ${folder}`, cause });
  }
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
