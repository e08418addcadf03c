import { suggest } from '../core/suggest.js';
import { expressionsIn, type Step } from '../flow/flow.js';
import { asFields, called, inputsOfStep, type Context } from './context.js';
import type { Finding } from './problem.js';

/** Fields that hold the name of one of the task's own inputs. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  DECISION: ['caseValueParam'],
  DYNAMIC: ['dynamicTaskNameParam'],
  FORK_JOIN_DYNAMIC: ['dynamicForkTasksParam', 'dynamicForkTasksInputParamName', 'dynamicForkJoinTasksParam'],
};
/** Scripts that the engine runs as they are written. */
const SCRIPTS = ['loopCondition', 'caseExpression', 'expression'];

/** Fields that name an input which the task does not have, and expressions where the engine replaces none. */
export function checkParameters(context: Context): Finding[] {
  return context.flow.all.flatMap((step) => [...namesOf(context, step), ...scriptsOf(context, step)]);
}

function namesOf(context: Context, step: Step): Finding[] {
  const byValue =
    step.type === 'SWITCH' && step.task['evaluatorType'] === 'value-param' ? ['expression'] : [];
  const template = asFields(context.taskDefOf(step)?.['inputTemplate']) ?? {};
  const inputs = Object.keys({ ...template, ...inputsOfStep(step) });
  // With this form of a dynamic fork the others are not looked at.
  if (inputs.includes('forkTaskInputs')) return [];
  return [...(NAMES[step.type] ?? []), ...byValue].flatMap((field): Finding[] => {
    const name = step.task[field];
    // Without the field another rule tells.
    if (typeof name !== 'string' || name === '' || inputs.includes(name)) return [];
    const range = context.rangeAt([...step.path, field]);
    const near = suggest(name.replace(/^\$\.?\{?/, ''), inputs);
    return [
      {
        rule: 'unknown-parameter',
        range,
        path: step.path,
        message: `${called(step)}: ${field} names the input ${JSON.stringify(name)}, which inputParameters does not have`,
        fix:
          near === undefined
            ? `Add ${JSON.stringify(name)} to inputParameters, or name one of them: ${inputs.join(', ') || 'there are none'}`
            : `Write ${JSON.stringify(near)}`,
        edit:
          near === undefined
            ? undefined
            : { offset: range.offset, length: range.length, text: JSON.stringify(near) },
      },
    ];
  });
}

function scriptsOf({ rangeAt }: Context, step: Step): Finding[] {
  const byValue = step.task['evaluatorType'] === 'value-param';
  return SCRIPTS.filter((field) => !(byValue && field === 'expression')).flatMap((field): Finding[] => {
    const script = step.task[field];
    // A script may hold a template of its own, between backticks.
    if (typeof script !== 'string' || script.includes('`')) return [];
    const [first] = expressionsIn(script);
    if (first === undefined) return [];
    const example = script.slice(first.start, first.end);
    return [
      {
        rule: 'unreplaced-expression',
        range: rangeAt([...step.path, field]),
        path: step.path,
        message: `${called(step)}: the engine does not replace ${example} in ${field}`,
        fix: 'Make it one of inputParameters, and read it in the script as $.name',
      },
    ];
  });
}
