import type { Operation } from '../catalog/operation.js';
import { operationAt, setInput, type Step } from '../flow/flow.js';
import { startsWith } from '../flow/nodes.js';
import { asFields, called, inputsOfStep, type Context } from './context.js';
import { editBetween, type Finding } from './problem.js';
import { asText } from './values.js';

const YES = '${workflow.input.confirm}';

/** Calls that change or cost something: who says yes to them, who repeats them, and who counts them. */
export function checkSpending(context: Context): Finding[] {
  return context.flow.all.flatMap((step): Finding[] => {
    if (step.type === 'HTTP') return repeated(context, step);
    const operation = performedBy(context, step);
    if (operation === undefined || operation.effect === 'read') return [];
    return [...confirmation(context, step), ...forgotten(context, step)];
  });
}

/** The operation of a step of our worker, whichever task it is. */
function performedBy(context: Context, step: Step): Operation | undefined {
  if (context.ownTaskOf(step) === undefined) return context.operationOf(step);
  const { operation: id } = inputsOfStep(step);
  return context.operations.find((one) => one.id === id);
}

function confirmation(context: Context, step: Step): Finding[] {
  // Without an object, all of the input comes with the run.
  if (asFields(step.task['inputParameters'] ?? {}) === undefined) return [];
  const template = asFields(context.taskDefOf(step)?.['inputTemplate']) ?? {};
  const { confirm } = { ...template, ...inputsOfStep(step) };
  // What is neither is refused by the schema, or comes with the run.
  if (confirm !== undefined && confirm !== null && typeof confirm !== 'boolean') return [];
  const { text } = context.flow;
  const base = {
    rule: 'confirmation' as const,
    range: context.rangeAt([...step.path, 'inputParameters', 'confirm']),
    path: step.path,
    fix: `Write "confirm": "${YES}": the yes belongs to the run`,
    edit: editBetween(text, setInput(text, step.path, ['confirm'], YES).text),
  };
  if (confirm === true) {
    const message = `${called(step)} says yes to its call in the definition: nobody who starts a run is asked`;
    return [{ ...base, severity: 'warning', message }];
  }
  const what = confirm === false ? 'has `confirm` false' : 'has no `confirm`';
  return [{ ...base, message: `${called(step)} ${what}: it never makes its call, and fails` }];
}

/** A run counts its downloads by the tasks that the engine still has of it. */
function forgotten(context: Context, step: Step): Finding[] {
  const { max_downloads: most } = inputsOfStep(step);
  if (most === undefined || most === null) return [];
  const loop = context.flow.all.find(
    (one) =>
      one.type === 'DO_WHILE' &&
      startsWith(step.path, one.path) &&
      inputsOfStep(one)['keepLastN'] !== undefined,
  );
  if (loop === undefined) return [];
  return [
    {
      rule: 'forgotten-rounds',
      range: context.rangeAt([...step.path, 'inputParameters', 'max_downloads']),
      path: step.path,
      message: `${called(step)}: max_downloads does not count the rounds of ${called(loop)} that its keepLastN has the engine forget`,
      fix: 'Count in a variable, and end the loop by it, or let a fork take the place of the loop',
    },
  ];
}

/** The engine sends again whatever did not end well, be it that the first one had arrived. */
function repeated(context: Context, step: Step): Finding[] {
  const inputs = inputsOfStep(step);
  const { method, uri } = asFields(inputs['http_request']) ?? inputs;
  if (typeof method !== 'string' || typeof uri !== 'string') return [];
  const operation = operationAt(context.operations, method, uri);
  if (operation === undefined || operation.effect === 'read') return [];
  const own = step.task['retryCount'];
  const def = context.taskDefOf(step);
  const retries = own ?? (def === undefined ? 0 : (def['retryCount'] ?? ENGINE_RETRIES));
  if (retries === 0) return [];
  const range = context.rangeAt([...step.path, 'retryCount']);
  return [
    {
      rule: 'repeated-call',
      range,
      path: step.path,
      message: `${called(step)}: the engine sends ${method} ${operation.path} up to ${asText(retries)} times again, and each may count`,
      fix: `Write "retryCount": 0 in the task${operation.task === undefined ? '' : `, or use ${operation.task}, which never sends what may have arrived`}`,
      ...(own !== undefined && { edit: { offset: range.offset, length: range.length, text: '0' } }),
    },
  ];
}

/** What a task definition has that says nothing of it. */
const ENGINE_RETRIES = 3;
