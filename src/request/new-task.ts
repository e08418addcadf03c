import { inputName } from '../catalog/input-names.js';
import type { Operation } from '../catalog/operation.js';
import type { CheckedInput } from './check.js';
import { badInput, checkAddedBesideExpressions, EXPRESSION, holdsExpression } from './check-beside.js';
import { prepareRequest } from './prepare.js';
import { unsendable } from './engine-address.js';
import { signedBy, type PreparedRequest, type Signature } from './prepared.js';
import { secretNames, toHttpTask, toWorkerTask } from './show.js';

type Task = Readonly<Record<string, unknown>>;

export interface NewTask {
  readonly task: Task;
  /** What the author has to know of it, a sentence each. */
  readonly notes: readonly string[];
}

/**
 * A task for a workflow definition that performs an operation: one of our worker, or where there is none Conductor's
 * own HTTP task, whose secrets are those of the server.
 *
 * @param input its values, or expressions (`${…}`) in their places, which only the engine can fill in
 * @param to what an HTTP task's connection would use: its base URL without a slash at the end, and how it signs
 * @throws GettyDownloadsError `bad_input` with all problems of the values; expressions are let pass
 */
export async function newTask(
  operation: Operation,
  input: unknown,
  ref: string,
  to: { readonly baseUrl: string; readonly signature?: Signature },
): Promise<NewTask> {
  const values = await checkAddedBesideExpressions(operation, input);
  const ours = toWorkerTask(operation, values);
  if (ours !== undefined)
    return { task: { ...ours, taskReferenceName: ref }, notes: confirmNotes(operation, values) };
  refuseSettings(operation, values);
  const { hidden, shown } = placeholders(values);
  const request = signedBy(prepareRequest(operation, hidden, to.baseUrl), to.signature);
  refuseUnsendable(operation, request);
  const task = shown(toHttpTask(request, ref)) as Task;
  const dynamic = operation.parameters
    .filter((one) => one.in === 'path' || one.in === 'query')
    .map(inputName)
    .filter((name) => holdsExpression(JSON.stringify(values[name] ?? '')));
  return {
    // The engine must not repeat what could then happen twice.
    task: operation.effect === 'read' ? task : { ...task, retryCount: 0 },
    notes: [
      `${operation.id} has no task of our worker: this is Conductor's own HTTP task.${secretsNote(request)}`,
      ...dynamic.map(
        (name) =>
          `The engine puts ${name} into the address: make sure that it holds no & # + / or ?, and nothing percent-encoded, for the engine does that.`,
      ),
    ],
  };
}

/** A task that changes or costs something, and whose author has not said where the yes comes from. */
const confirmNotes = ({ effect, task }: Operation, { confirm }: CheckedInput): readonly string[] =>
  effect === 'read' || confirm !== undefined
    ? []
    : [
        `${task ?? ''} does nothing until its input says \`confirm\` true: let the run's own input say it, \`"confirm": "\${workflow.input.confirm}"\`.`,
      ];

/** Where the engine takes the secrets from. */
function secretsNote(request: PreparedRequest): string {
  const names = secretNames(request).map((name) => `CONDUCTOR_SECRET_${name}`);
  if (names.length === 0) return '';
  const token = request.auth === 'key_and_token' ? ' (good for 30 minutes)' : '';
  return ` Set ${names.join(' and ')}${token} in the server's environment.`;
}

/** The worker's settings mean nothing to an HTTP task. */
function refuseSettings(operation: Operation, values: CheckedInput): void {
  const problems = ['connection', 'on_quota']
    .filter((name) => name in values)
    .map((name) => ({
      path: `/${name}`,
      code: 'unknown_parameter',
      message: 'is for tasks of our worker; this operation has none yet',
    }));
  if (problems.length > 0) throw badInput(operation, problems);
}

/** A task that never works is not put into a file. */
function refuseUnsendable(operation: Operation, request: PreparedRequest): void {
  const problems = unsendable(request).map(({ name, why }) => ({
    path: `/${name}`,
    code: 'unsendable',
    message: `${why}, which Conductor's HTTP task cannot send`,
  }));
  if (problems.length > 0) throw badInput(operation, problems);
}

/** Expressions under names that percent-encoding leaves alone, and the way back. */
function placeholders(values: CheckedInput): {
  hidden: CheckedInput;
  shown: (value: unknown) => unknown;
} {
  const text = JSON.stringify(values);
  let mark = 'EXPRESSION';
  while (text.includes(mark)) mark += 'X';
  const found: string[] = [];
  const each = (value: unknown, change: (text: string) => string): unknown => {
    if (typeof value === 'string') return change(value);
    if (Array.isArray(value)) return value.map((one) => each(one, change));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, each(one, change)]));
  };
  const hide = (one: string): string =>
    one.replace(new RegExp(EXPRESSION, 'g'), (match) => `${mark}${String(found.push(match) - 1)}E`);
  const show = (one: string): string =>
    one.replace(new RegExp(`${mark}(\\d+)E`, 'g'), (_, index: string) => found[Number(index)] ?? '');
  return { hidden: each(values, hide) as CheckedInput, shown: (value) => each(value, show) };
}
