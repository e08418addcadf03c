import { toError, type Problem } from '../core/errors.js';
import type { Operation } from '../catalog/operation.js';
import { REQUEST_TASK } from '../catalog/own-task.js';
import type { Step } from '../flow/flow.js';
import { checkBesideExpressions, holdsExpression, ownProblems } from '../request/check-beside.js';
import { BESIDE, requestProblems } from '../request/request-input.js';
import { asFields, called, type Context, type Fields } from './context.js';
import type { Finding } from './problem.js';

/** Inputs of our tasks that the worker would refuse; an expression stands for any value. */
export function checkInputs(context: Context): Finding[] {
  return context.flow.all.flatMap((step): Finding[] => {
    const input = asFields(step.task['inputParameters'] ?? {});
    // A whole input that is one expression is known when it runs.
    if (input === undefined) return [];
    return problemsOf(context, step, input).map(({ path, message: what, suggestion, allowed }) => {
      const keys = path.split('/').slice(1).map(unescaped);
      const name = keys.join('/') || 'its input';
      return {
        rule: 'invalid-input',
        range: context.rangeAt([...step.path, 'inputParameters', ...keys.map(index)]),
        path: step.path,
        message: `${called(step)}: ${name} ${what}`,
        fix: fixOf(suggestion, allowed, name),
      };
    });
  });
}

function problemsOf(context: Context, step: Step, input: Fields): readonly Problem[] {
  const operation = context.operationOf(step);
  if (operation !== undefined) return ofOperation(operation, input);
  const own = context.ownTaskOf(step);
  if (own === undefined) return [];
  const problems = ownProblems(own, input);
  return own === REQUEST_TASK && problems.length === 0 ? ofRequest(context, input) : problems;
}

function ofOperation(operation: Operation, input: Fields): readonly Problem[] {
  try {
    checkBesideExpressions(operation, input);
    return [];
  } catch (thrown) {
    const { details, message } = toError(thrown);
    return details.problems ?? [{ path: '', code: '', message }];
  }
}

/** What `getty_request` passes on, held against the operation that it names. */
function ofRequest({ operations }: Context, input: Fields): readonly Problem[] {
  const { operation: id, parameters: given = {}, ...settings } = input;
  const parameters = asFields(given);
  if (holdsExpression(String(id)) || parameters === undefined) return [];
  const problems = requestProblems(operations, String(id), parameters);
  const operation = operations.find((one) => one.id === id);
  if (operation === undefined || problems.length > 0) return problems;
  return ofOperation(operation, { ...parameters, ...settings }).map((problem) => {
    const beside = BESIDE.includes(problem.path.split('/')[1] ?? '');
    return beside ? problem : { ...problem, path: `/parameters${problem.path}` };
  });
}

function fixOf(suggestion: string | undefined, allowed: unknown, name: string): string {
  if (suggestion !== undefined) return `Write ${suggestion}`;
  if (Array.isArray(allowed)) return `Use one of ${allowed.map(String).join(', ')}, or an expression`;
  return typeof allowed === 'string'
    ? `Write ${allowed}, or an expression`
    : `Correct ${name}, or take it out`;
}

const unescaped = (key: string): string => key.replaceAll('~1', '/').replaceAll('~0', '~');
const index = (key: string): string | number => (/^\d+$/.test(key) ? Number(key) : key);
