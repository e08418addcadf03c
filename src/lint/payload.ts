import { expressionsIn, inScope, setInput, type Step } from '../flow/flow.js';
import { startsWith } from '../flow/nodes.js';
import { asFields, called, inputsOfStep, type Context } from './context.js';
import { editBetween, type Finding } from './problem.js';
import { broughtBy, pagedTaskIn, sizeText, TASK_KB, VARIABLES_KB, weightOf, WORKFLOW_KB } from './weights.js';

const STORE = 'Let each round or branch return numbers, or write its page to a store and return where';

/** Loops that keep every round, and collections that can become larger than the engine takes. */
export function checkPayload(context: Context): Finding[] {
  return [
    ...context.flow.all.flatMap((step) => [
      ...loop(context, step),
      ...join(context, step),
      ...dynamicFork(context, step),
      ...growing(context, step),
    ]),
    ...output(context),
  ];
}

function loop(context: Context, step: Step): Finding[] {
  if (step.type !== 'DO_WHILE') return [];
  const { path } = step;
  const { keepLastN } = inputsOfStep(step);
  const base = { rule: 'keep-last-n' as const, path };
  const range = context.rangeAt(keepLastN === undefined ? path : [...path, 'inputParameters', 'keepLastN']);
  if (keepLastN !== undefined) {
    // As it is written: the engine takes 2.0 for no whole number, and an expression for a text.
    const written = context.flow.text.slice(range.offset, range.offset + range.length);
    const whole = /^-?\d{1,9}$/.test(written);
    const fix = 'Write a whole number: 1 where only the last round is used';
    if (!whole) {
      const message = `${called(step)}: keepLastN has to be a whole number, written as it is; with anything else the engine fails when it runs the loop`;
      return [{ ...base, range, severity: 'error', message, fix }];
    }
    if (Number(keepLastN) < 1)
      return [
        {
          ...base,
          range,
          message: `${called(step)}: keepLastN is below 1, the least that it is meant for`,
          fix,
        },
      ];
  }
  if (keepLastN === undefined) {
    const pages = weightOf(context, step) > 0;
    const what = pages ? 'every page of every round' : 'the output of every round';
    const { text } = context.flow;
    const holds = asFields(step.task['inputParameters'] ?? {}) !== undefined;
    return [
      {
        ...base,
        // The place where one would write it: the beginning of the task.
        range: { ...range, endLine: range.line, endColumn: range.column + 1 },
        ...(pages && { severity: 'error' as const }),
        message: `${called(step)} keeps ${what} in its own output, and fails when that has 10 MB`,
        fix: 'Add "keepLastN": 1 to its inputParameters, or more where earlier rounds are used',
        edit: holds ? editBetween(text, setInput(text, path, ['keepLastN'], 1).text) : undefined,
      },
    ];
  }
  const weight = weightOf(context, step);
  if (weight <= TASK_KB) return [];
  const message = `${called(step)} keeps ${String(Number(keepLastN))} rounds with pages, up to ${sizeText(weight)}: above 3 MB no worker can read its output`;
  return [
    { rule: 'payload-limit', path, range, message, fix: 'Keep fewer rounds, or ask for smaller pages' },
  ];
}

function join(context: Context, step: Step): Finding[] {
  if (step.type !== 'JOIN') return [];
  const weight = weightOf(context, step);
  if (weight <= TASK_KB) return [];
  const message = `${called(step)} copies the pages of all its branches, up to ${sizeText(weight)}: above 3 MB no worker can read its output, above 10 MB it fails`;
  return [{ rule: 'payload-limit', path: step.path, range: step.range, message, fix: STORE }];
}

/** A dynamic fork of pages: its JOIN copies as many as there are branches. */
function dynamicFork(context: Context, step: Step): Finding[] {
  if (step.type !== 'FORK_JOIN_DYNAMIC') return [];
  const inputs = inputsOfStep(step);
  const named = ['forkTaskName', 'forkTaskWorkflow', 'forkTaskType'].map((key) => inputs[key]);
  const lists = ['dynamicForkTasksParam', 'dynamicForkJoinTasksParam'].map(
    (key) => inputs[String(step.task[key])],
  );
  const task = pagedTaskIn(context, named) ?? lists.map((list) => paged(context, step, list)).find(Boolean);
  if (task === undefined) return [];
  const known = [inputs['forkTaskInputs'], ...lists].find((list) => Array.isArray(list)) as
    unknown[] | undefined;
  if (known !== undefined && known.length * 75 <= TASK_KB) return [];
  const many = known === undefined ? 'as many as it is given' : String(known.length);
  const message = `${called(step)} starts ${task} in ${many} branches, and its JOIN copies all their pages: above 3 MB (about 40 pages of 100) no worker can read it, above 10 MB it fails`;
  return [{ rule: 'payload-limit', path: step.path, range: step.range, message, fix: STORE }];
}

/** The task with pages that a list of tasks names, written here or made by an earlier step. */
function paged(context: Context, { scope }: Step, list: unknown): string | undefined {
  const own = pagedTaskIn(context, list);
  if (own !== undefined || typeof list !== 'string') return own;
  const makers = expressionsIn(list).flatMap(({ root }) =>
    inScope(context.flow, scope).filter(({ ref }) => ref === root),
  );
  return makers
    .map((maker) => pagedTaskIn(context, Object.values(inputsOfStep(maker)).filter(isScript)))
    .find(Boolean);
}

const isScript = (value: unknown): boolean => typeof value === 'string' && !value.startsWith('${');

/** A variable that takes in a page with each round of a loop. */
function growing(context: Context, step: Step): Finding[] {
  if (step.type !== 'SET_VARIABLE') return [];
  const { flow } = context;
  const steps = inScope(flow, step.scope);
  const around = steps.find(({ type, path }) => type === 'DO_WHILE' && startsWith(step.path, path));
  return Object.entries(inputsOfStep(step)).flatMap(([name, value]): Finding[] => {
    const range = context.rangeAt([...step.path, 'inputParameters', name]);
    const base = { rule: 'payload-limit' as const, path: step.path, range };
    const once = broughtBy(context, value, step.scope);
    const limit = `all variables of a workflow together may have ${sizeText(VARIABLES_KB)}`;
    if (once > VARIABLES_KB)
      return [
        { ...base, message: `The variable ${name} gets up to ${sizeText(once)}: ${limit}`, fix: STORE },
      ];
    if (around === undefined || typeof value !== 'string') return [];
    const makers = expressionsIn(value).flatMap(({ root }) => steps.filter(({ ref }) => ref === root));
    const collects = makers.find((maker) => {
      const inputs = inputsOfStep(maker);
      const script = [inputs['expression'], inputs['queryExpression'], inputs['scriptExpression']].find(
        isScript,
      );
      const before = JSON.stringify(inputs).includes(`\${workflow.variables.${name}`);
      return before && broughtBy(context, inputs, step.scope) > 0 && COLLECTS.test(String(script));
    });
    if (collects === undefined) return [];
    const message = `The variable ${name} takes in the entries of each round of ${called(around)}, collected by ${called(collects)}: ${limit}, about three pages of 100`;
    return [{ ...base, message, fix: 'Keep numbers in the variable, or write the entries to a store' }];
  });
}

/** What puts lists together, in JavaScript and in jq. */
const COLLECTS = /\.concat\s*\(|\.push\s*\(|\.\.\.\s*\$|\.\w+\s*\+\s*(?:\(?\s*)\.\w+/;

function output(context: Context): Finding[] {
  const { flow } = context;
  const parts = Object.entries(asFields(flow.definition['outputParameters']) ?? {});
  const weights = parts.map(([name, value]) => ({ name, kb: broughtBy(context, value, []) }));
  const total = weights.reduce((sum, { kb }) => sum + kb, 0);
  // A loop that keeps everything is told of at the loop.
  if (total <= WORKFLOW_KB || total === Infinity) return [];
  const range = context.rangeAt(['outputParameters']);
  const path = ['outputParameters'];
  const message = `The workflow's output brings up to ${sizeText(total)} together: above 5 MB it is moved aside, above 10 MB the workflow fails`;
  return [{ rule: 'payload-limit', path, range, message, fix: STORE }];
}
