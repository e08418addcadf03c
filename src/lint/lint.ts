import type { Node } from 'jsonc-parser';
import { REQUEST_TASK } from '../catalog/own-task.js';
import { property } from '../flow/nodes.js';
import { readFlow } from '../flow/flow.js';
import { rangeCounter } from '../flow/lines.js';
import { contextOf, type Context, type Knowledge } from './context.js';
import { checkFields } from './fields.js';
import { checkDuplicates, checkForks, checkJoins } from './graph.js';
import { checkInputs } from './inputs.js';
import { checkParameters } from './parameters.js';
import { checkPayload } from './payload.js';
import { toProblem, type Finding, type LintProblem } from './problem.js';
import { checkReferences } from './references.js';
import { checkSecrets } from './secrets.js';
import { checkSpending } from './spending.js';
import { readStrictly } from './syntax.js';
import { checkTaskDefinitions } from './task-definition.js';
import { checkTimeouts } from './timeouts.js';

export type { Knowledge } from './context.js';
export type { Edit, LintProblem } from './problem.js';

const CHECKS: readonly ((context: Context) => Finding[])[] = [
  ...[checkFields, checkDuplicates, checkReferences, checkParameters, checkInputs],
  ...[checkForks, checkJoins, checkPayload, checkTimeouts, checkSecrets],
  checkSpending,
];

/**
 * What is wrong with a workflow definition, a task definition or a list of task definitions; the rules stand in
 * docs/linter.md. Pure, and never throws for a text: what is no JSON is a problem too.
 *
 * @param text JSON
 * @param knowledge operations of the catalogue; task definitions that are at hand
 * @returns in the order of their places
 */
export function lintDefinition(text: string, knowledge: Knowledge): readonly LintProblem[] {
  const { root, findings } = readStrictly(text);
  const inside = root === undefined ? [] : checkParsed(text, root, knowledge);
  return [...findings, ...inside]
    .sort((a, b) => a.range.offset - b.range.offset || a.rule.localeCompare(b.rule))
    .map(toProblem);
}

function checkParsed(text: string, root: Node, knowledge: Knowledge): Finding[] {
  if (property(root, 'tasks')?.type === 'array') {
    const context = contextOf(readFlow(text), knowledge);
    return CHECKS.flatMap((check) => check(context));
  }
  const rangeOf = rangeCounter(text);
  const first = root.type === 'array' ? root.children?.[0] : root;
  if (isWorkflow(first)) {
    const list = root.type === 'array';
    const message = list ? 'This is a list of workflows' : 'The workflow has no list of `tasks`';
    const fix = list ? 'Write one workflow a file' : 'Write `tasks`, a list with one task at least';
    return [{ rule: 'bad-field', range: rangeOf(root), path: [], message, fix }];
  }
  const tasks = new Set([...knowledge.operations.flatMap(({ task }) => task ?? []), REQUEST_TASK.name]);
  return checkTaskDefinitions(root, rangeOf, tasks);
}

/** Whether something without a list of tasks was meant to be a workflow. */
const isWorkflow = (node: Node | undefined): boolean =>
  ['tasks', 'outputParameters', 'inputParameters', 'schemaVersion'].some(
    (key) => property(node, key) !== undefined,
  );
