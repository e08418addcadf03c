import type { LintProblem } from '../../../api/workflows.js';
import type { Flow, Step } from '../../../../flow/flow.js';

/** What is wrong at each step, by its pointer; what is wrong elsewhere, of the workflow itself, under `''`. */
export function problemsByStep(
  flow: Flow | undefined,
  problems: readonly LintProblem[],
): ReadonlyMap<string, readonly LintProblem[]> {
  const by = new Map<string, LintProblem[]>();
  for (const problem of problems) {
    const pointer = stepOf(flow, problem)?.pointer ?? '';
    by.set(pointer, [...(by.get(pointer) ?? []), problem]);
  }
  return by;
}

/** The innermost step that a problem is about. */
export function stepOf(flow: Flow | undefined, { path = [] }: LintProblem): Step | undefined {
  const holds = ({ path: own }: Step): boolean => own.every((key, index) => path[index] === key);
  return flow?.all
    .filter(holds)
    .reduce<Step | undefined>(
      (best, step) => (best === undefined || step.path.length > best.path.length ? step : best),
      undefined,
    );
}

/** `2 errors, 1 warning`; empty where there is nothing. */
export function countWords(problems: readonly LintProblem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  const words = [
    ...(errors > 0 ? [`${errors} ${errors === 1 ? 'error' : 'errors'}`] : []),
    ...(warnings > 0 ? [`${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`] : []),
  ];
  return words.join(', ');
}
