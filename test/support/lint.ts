import { loadCatalog } from '../../src/catalog/catalog.js';
import { lintDefinition, type Knowledge, type LintProblem } from '../../src/lint/lint.js';

type Fields = Record<string, unknown>;

const operations = loadCatalog();

export const lintText = (text: string, more: Partial<Knowledge> = {}): readonly LintProblem[] =>
  lintDefinition(text, { operations, ...more });

/** The problems of a workflow of these steps, and what of its text each one is about. */
export function lintSteps(
  tasks: readonly Fields[],
  more: Fields = {},
  knowledge: Partial<Knowledge> = {},
): readonly (LintProblem & { readonly at: string; readonly mended?: string })[] {
  const text = JSON.stringify({ name: 'flow', ...more, tasks }, null, 2);
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const offset = (line: number, column: number): number => (starts[line - 1] ?? 0) + column - 1;
  return lintText(text, knowledge).map((problem) => {
    const { edit, line, column, endLine, endColumn } = problem;
    const at = text.slice(offset(line, column), offset(endLine, endColumn));
    if (edit === undefined) return { ...problem, at };
    return {
      ...problem,
      at,
      mended: text.slice(0, edit.offset) + edit.text + text.slice(edit.offset + edit.length),
    };
  });
}

let count = 0;
/** A task that nothing is wrong with, but for what is given. */
export function task(type: string, more: Fields = {}): Fields {
  const ref = (more['taskReferenceName'] as string | undefined) ?? `t${String((count += 1))}`;
  return { name: ref, taskReferenceName: ref, type, ...more };
}
export const page = (ref: string, inputParameters: Fields = {}): Fields =>
  task('SIMPLE', { name: 'getty_downloads', taskReferenceName: ref, inputParameters });
export const inline = (ref: string, inputParameters: Fields = {}): Fields =>
  task('INLINE', { taskReferenceName: ref, inputParameters: { expression: '1', ...inputParameters } });
export const loop = (ref: string, inputParameters: Fields, ...loopOver: Fields[]): Fields =>
  task('DO_WHILE', { taskReferenceName: ref, inputParameters, loopCondition: 'false', loopOver });
export const fork = (ref: string, forkTasks: Fields[][], joinOn: unknown): Fields[] => [
  task('FORK_JOIN', { taskReferenceName: ref, forkTasks }),
  task('JOIN', { taskReferenceName: `${ref}_join`, joinOn }),
];
