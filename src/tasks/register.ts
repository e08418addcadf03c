import { GettyDownloadsError, toError, type Problem } from '../core/errors.js';
import { withoutNotes } from './comparable.js';
import type { Conductor } from './conductor.js';
import type { Definition } from './definitions.js';
import { differenceOf, type Difference } from './difference.js';
import { refused } from './refusal.js';

/** What a definition's registration does to the server. */
export interface Change extends Difference {
  readonly kind: Definition['kind'];
  readonly name: string;
  readonly version?: number;
  readonly file: string;
}

type Server = Pick<Conductor, 'call'>;

/**
 * Compares definitions with those of a server. What the server adds by itself is no difference; what a definition no
 * longer has is one.
 */
export async function planRegistration(
  conductor: Server,
  definitions: readonly Definition[],
): Promise<Change[]> {
  const changes: Change[] = [];
  for (const definition of definitions) {
    const { kind, name, version, file, body } = definition;
    const theirs = await conductor.call<unknown>('GET', addressOf(definition), {
      ...(version !== undefined && { query: { version } }),
    });
    const known = typeof theirs === 'object' && theirs !== null ? theirs : undefined;
    const { action, diff } = differenceOf(known, withoutNotes(body), file);
    changes.push({ kind, name, file, action, diff, ...(version !== undefined && { version }) });
  }
  return changes;
}

/**
 * Puts in place what a plan says is new or different, and nothing else.
 *
 * @param onDone told after each
 * @throws GettyDownloadsError `engine_refused` with a problem for each file that the server did not take, after all
 *   were tried; `engine_unreachable` at once
 */
export async function register(
  conductor: Server,
  definitions: readonly Definition[],
  changes: readonly Change[],
  onDone: (change: Change) => void = () => undefined,
): Promise<void> {
  const problems: Problem[] = [];
  for (const change of changes) {
    const definition = definitions.find(({ file }) => file === change.file);
    if (change.action === 'none' || definition === undefined) continue;
    try {
      await write(conductor, definition, change.action);
      onDone(change);
    } catch (thrown) {
      const error = toError(thrown);
      if (error.code !== 'engine_refused') throw error;
      problems.push({ path: change.file, code: 'refused', message: error.details.detail ?? error.message });
    }
  }
  if (problems.length === 0) return;
  const detail =
    problems.length === 1 ? 'it did not take a definition' : `it did not take ${problems.length} definitions`;
  throw new GettyDownloadsError('engine_refused', { detail, problems });
}

async function write(
  conductor: Server,
  { kind, name, body }: Definition,
  action: 'create' | 'update',
): Promise<void> {
  if (kind === 'task') {
    // A PUT of a new task definition is a 404 on Conductor OSS.
    if (action === 'create') await put(conductor, 'POST', '/metadata/taskdefs', [body]);
    else await put(conductor, 'PUT', '/metadata/taskdefs', body);
    return;
  }
  const answer = await put(conductor, 'PUT', '/metadata/workflow', [body]);
  const refusal = Object.values(answer.bulkErrorResults ?? {})[0];
  if (refusal === undefined) return;
  throw new GettyDownloadsError('engine_refused', {
    detail: `${name}: ${typeof refusal === 'string' ? refusal : JSON.stringify(refusal)}`,
  });
}

/** Here 404 does not mean that there is no such definition: no Conductor server lacks these addresses. */
async function put(
  conductor: Server,
  method: 'POST' | 'PUT',
  path: string,
  body: unknown,
): Promise<{ bulkErrorResults?: Record<string, unknown> }> {
  const answer = await conductor.call<object>(method, path, { body });
  if (answer === undefined) throw refused(`${method} ${path}`, 404, 'as by a server that is not Conductor');
  return answer;
}

const addressOf = ({ kind, name }: Definition): string =>
  `/metadata/${kind === 'task' ? 'taskdefs' : 'workflow'}/${encodeURIComponent(name)}`;
