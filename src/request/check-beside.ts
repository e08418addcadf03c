import { inputSchema } from '../catalog/input-schema.js';
import type { Operation } from '../catalog/operation.js';
import { badInputOf } from '../core/bad-input.js';
import { GettyDownloadsError, toError, type Problem } from '../core/errors.js';
import { checkAdded } from './check-added.js';
import type { OwnTask } from '../catalog/own-task.js';
import { checkInput, checkOwnInput, REFERENCE, type CheckedInput } from './check.js';

/** What Conductor replaces when the task starts: `${workflow.input.page}`. */
export const EXPRESSION = /\$\{[^}]+\}/;

/** Whether a text holds one; as quick for a text that opens thousands and closes none. */
export function holdsExpression(text: string): boolean {
  return EXPRESSION.test(text.slice(0, text.lastIndexOf('}') + 1));
}

/**
 * Checks an input as a workflow definition holds it: expressions stand for any value of a parameter that there is.
 *
 * @param operation of the built-in document; for any other see {@link checkAddedBesideExpressions}
 * @returns the values in their own types, expressions as they are, in the order of the input
 * @throws GettyDownloadsError `bad_input` with all problems of the values
 */
export function checkBesideExpressions(operation: Operation, input: unknown): CheckedInput {
  if (!isObject(input)) return checkInput(operation, input);
  const { fixed, dynamic } = apart(operation, input);
  try {
    return together(input, checkInput(operation, fixed), dynamic);
  } catch (thrown) {
    return together(input, unlessWrong(operation, thrown, fixed, dynamic), dynamic);
  }
}

/** The same for an operation of any document, under a limit of time. */
export async function checkAddedBesideExpressions(
  operation: Operation,
  input: unknown,
): Promise<CheckedInput> {
  if (!isObject(input)) return await checkAdded(operation, input);
  const { fixed, dynamic } = apart(operation, input);
  try {
    return together(input, await checkAdded(operation, fixed), dynamic);
  } catch (thrown) {
    return together(input, unlessWrong(operation, thrown, fixed, dynamic), dynamic);
  }
}

/**
 * What is wrong with the input of a task that no operation stands for, as a workflow definition holds it: expressions
 * stand for any value, however deep within.
 */
export function ownProblems(own: OwnTask, input: Values): readonly Problem[] {
  try {
    checkOwnInput(own, input);
    return [];
  } catch (thrown) {
    const error = toError(thrown);
    if (error.code !== 'bad_input') throw error;
    return (error.details.problems ?? []).filter(
      ({ path, code }) => code === 'unknown_parameter' || !isFilledIn(input, path),
    );
  }
}

/** Whether a path leads to a text that holds an expression. */
function isFilledIn(input: Values, path: string): boolean {
  const keys = path
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  let value: unknown = input;
  for (const key of keys) value = (value as Values | null | undefined)?.[key];
  return typeof value === 'string' && holdsExpression(value);
}

type Values = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What can be checked now, and the names of what the engine fills in. */
function apart(operation: Operation, input: Values): { fixed: Values; dynamic: ReadonlySet<string> } {
  const known = Object.keys(inputSchema(operation)['properties'] as object);
  const entries = Object.entries(input);
  const dynamic = new Set(
    entries
      .filter(([name, value]) => known.includes(name) && holdsExpression(JSON.stringify(value)))
      .map(([name]) => name),
  );
  return { fixed: Object.fromEntries(entries.filter(([name]) => !dynamic.has(name))), dynamic };
}

function together(input: Values, checked: CheckedInput, dynamic: ReadonlySet<string>): CheckedInput {
  const all = Object.entries({ ...input, ...checked });
  return Object.fromEntries(all.filter(([name]) => dynamic.has(name) || Object.hasOwn(checked, name)));
}

/** A required value that an expression will bring is not missing. */
function unlessWrong(
  operation: Operation,
  thrown: unknown,
  fixed: Values,
  dynamic: ReadonlySet<string>,
): CheckedInput {
  const error = toError(thrown);
  if (error.code !== 'bad_input') throw error;
  const problems = (error.details.problems ?? []).filter(
    ({ code, path }) =>
      !(code === 'required' && (dynamic.has(path.slice(1)) || isReferred(operation, path, dynamic))),
  );
  if (problems.length > 0) throw badInput(operation, problems);
  return fixed;
}

/** Ids that an expression names in another way are not missing. */
const isReferred = ({ batch }: Operation, path: string, dynamic: ReadonlySet<string>): boolean =>
  path === `/${batch?.parameter ?? ''}` && dynamic.has(REFERENCE);

/** The refusal of an input with these problems. */
export function badInput(operation: Operation, problems: readonly Problem[]): GettyDownloadsError {
  return badInputOf(problems, operation.id);
}
