import { toError, type Problem } from '../core/errors.js';
import { checkBesideExpressions } from '../request/check-beside.js';
import { asFields, called, type Context } from './context.js';
import type { Finding } from './problem.js';

/** Inputs of our tasks that the worker would refuse; an expression stands for any value. */
export function checkInputs(context: Context): Finding[] {
  return context.flow.all.flatMap((step): Finding[] => {
    const operation = context.operationOf(step);
    const input = step.task['inputParameters'] ?? {};
    // A whole input that is one expression is known when it runs.
    if (operation === undefined || asFields(input) === undefined) return [];
    try {
      checkBesideExpressions(operation, input);
      return [];
    } catch (thrown) {
      const { details, message } = toError(thrown);
      const problems: readonly Problem[] = details.problems ?? [{ path: '', code: '', message }];
      return problems.map(({ path, message: what, suggestion, allowed }) => {
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
    }
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
