import { inputSchema } from '../catalog/input-schema.js';
import type { Operation } from '../catalog/operation.js';
import { GettyDownloadsError, toError, type Problem } from '../core/errors.js';
import { checkInput, type CheckedInput } from './check.js';

/** What Conductor replaces when the task starts: `${workflow.input.page}`. */
export const EXPRESSION = /\$\{[^}]+\}/;

/**
 * Checks an input as a workflow definition holds it: expressions stand for any value of a parameter that there is.
 *
 * @returns the values in their own types, expressions as they are, in the order of the input
 * @throws GettyDownloadsError `bad_input` with all problems of the values
 */
export function checkBesideExpressions(operation: Operation, input: unknown): CheckedInput {
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    return checkInput(operation, input);
  const known = Object.keys(inputSchema(operation)['properties'] as object);
  const entries = Object.entries(input as Readonly<Record<string, unknown>>);
  const dynamic = new Set(
    entries
      .filter(([name, value]) => known.includes(name) && EXPRESSION.test(JSON.stringify(value)))
      .map(([name]) => name),
  );
  const fixed = Object.fromEntries(entries.filter(([name]) => !dynamic.has(name)));
  const checked = check(operation, fixed, dynamic);
  const all = { ...(input as Readonly<Record<string, unknown>>), ...checked };
  return Object.fromEntries(Object.entries(all).filter(([name]) => dynamic.has(name) || name in checked));
}

/** A required value that an expression will bring is not missing. */
function check(operation: Operation, fixed: CheckedInput, dynamic: ReadonlySet<string>): CheckedInput {
  try {
    return checkInput(operation, fixed);
  } catch (thrown) {
    const error = toError(thrown);
    const problems = (error.details.problems ?? []).filter(
      ({ code, path }) => !(code === 'required' && dynamic.has(path.slice(1))),
    );
    if (error.code !== 'bad_input') throw error;
    if (problems.length > 0) throw badInput(operation, problems);
    return fixed;
  }
}

/** The refusal of an input with these problems. */
export function badInput(operation: Operation, problems: readonly Problem[]): GettyDownloadsError {
  const detail = problems.map(({ path, message }) => `${path.slice(1)} ${message}`).join('; ');
  return new GettyDownloadsError('bad_input', { detail: `${operation.id}: ${detail}`, problems });
}
