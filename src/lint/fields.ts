import { suggest } from '../core/suggest.js';
import type { Path, Step } from '../flow/flow.js';
import { asFields, called, inputsOfStep, type Context, type Fields } from './context.js';
import type { Finding } from './problem.js';
import { asText } from './values.js';

/** What the engine asks of each type beside a name and a reference: said to be missing where it is. */
const NEEDED: Readonly<Record<string, (step: Step) => readonly string[]>> = {
  DO_WHILE: ({ task }) => [...lacks(task, 'loopCondition'), ...empty(task, 'loopOver')],
  SWITCH: ({ task }) => [...lacks(task, 'evaluatorType', 'expression'), ...empty(task, 'decisionCases')],
  DECISION: ({ task }) => [
    ...(task['caseExpression'] === undefined ? lacks(task, 'caseValueParam') : []),
    ...empty(task, 'decisionCases'),
  ],
  FORK_JOIN: ({ task }) => empty(task, 'forkTasks'),
  FORK_JOIN_DYNAMIC: (step) =>
    'forkTaskInputs' in inputsOfStep(step) || step.task['dynamicForkJoinTasksParam'] !== undefined
      ? []
      : lacks(step.task, 'dynamicForkTasksParam', 'dynamicForkTasksInputParamName'),
  DYNAMIC: ({ task }) => lacks(task, 'dynamicTaskNameParam'),
  EVENT: ({ task }) => lacks(task, 'sink'),
  SUB_WORKFLOW: ({ task }) =>
    asFields(task['subWorkflowParam'])?.['name'] === undefined ? ['subWorkflowParam.name'] : [],
  TERMINATE: (step) => lacks(inputsOfStep(step), 'terminationStatus').map(ofInput),
  INLINE: (step) => lacks(inputsOfStep(step), 'expression').map(ofInput),
};
/** The same for what a task definition's input template can bring. */
const NEEDED_INPUT: Readonly<Record<string, string>> = {
  KAFKA_PUBLISH: 'kafka_request',
  JSON_JQ_TRANSFORM: 'queryExpression',
};

const lacks = (fields: Fields, ...names: string[]): string[] =>
  names.filter((name) => fields[name] === undefined || fields[name] === null || fields[name] === '');
const empty = (fields: Fields, name: string): string[] =>
  Object.keys(fields[name] ?? {}).length === 0 ? [name] : [];
const ofInput = (name: string): string => `inputParameters.${name}`;

/** Fields that the engine needs, or refuses the value of. */
export function checkFields(context: Context): Finding[] {
  const { flow } = context;
  return [
    ...workflow(context),
    ...flow.all.flatMap((step) => [...missing(context, step), ...strange(context, step)]),
  ];
}

function workflow({ flow, rangeAt }: Context): Finding[] {
  const lacking = [
    ...(flow.name === undefined || flow.name === '' ? ['name'] : []),
    ...(flow.steps.length === 0 ? ['tasks'] : []),
  ];
  const version = flow.definition['schemaVersion'];
  return [
    ...lacking.map((name) =>
      finding(rangeAt([name]), [], `The workflow has no ${name}`, `Write its ${name}`),
    ),
    ...(version === undefined || version === 2
      ? []
      : [finding(rangeAt(['schemaVersion']), [], 'The engine takes schemaVersion 2 only', 'Write 2')]),
  ];
}

function missing(context: Context, step: Step): Finding[] {
  const { task, type, path } = step;
  const input = NEEDED_INPUT[type];
  const template = asFields(context.taskDefOf(step)?.['inputTemplate']) ?? {};
  const needed = [
    ...lacks(task, 'name', 'taskReferenceName'),
    ...(NEEDED[type]?.(step) ?? []),
    ...(type === 'HTTP' && !hasRequest({ ...template, ...inputsOfStep(step) })
      ? ['inputParameters.http_request']
      : []),
    ...(input === undefined || input in template ? [] : lacks(inputsOfStep(step), input).map(ofInput)),
  ];
  return needed.map((field) =>
    finding(
      context.rangeAt([...path, ...field.split('.')]),
      path,
      `${called(step)}: ${type === 'SIMPLE' ? 'a task' : type} needs ${field}`,
      `Write ${field}`,
    ),
  );
}

const hasRequest = (inputs: Fields): boolean =>
  ['http_request', 'uri', 'method'].some((name) => name in inputs);

function strange({ rangeAt }: Context, step: Step): Finding[] {
  const { type, path } = step;
  const inputs = inputsOfStep(step);
  const at = (below: Path, message: string, fix: string): Finding =>
    finding(rangeAt([...path, 'inputParameters', ...below]), path, `${called(step)}: ${message}`, fix);
  const found: Finding[] = [];
  if (asFields(step.task['inputParameters'] ?? {}) === undefined)
    found.push(at([], 'inputParameters has to be an object', 'Give each input a name: { "name": … }'));
  const status = inputs['terminationStatus'];
  if (type === 'TERMINATE' && status !== undefined && !ENDS.includes(asText(status))) {
    const near = suggest(asText(status), ENDS);
    const fix = near === undefined ? `Write one of ${ENDS.join(', ')}` : `Write ${near}`;
    found.push(at(['terminationStatus'], `a workflow cannot end as that`, fix));
  }
  if (type === 'TERMINATE' && step.task['optional'] === true)
    found.push(
      finding(
        rangeAt([...path, 'optional']),
        path,
        `${called(step)}: TERMINATE cannot be optional`,
        'Take `optional` out',
      ),
    );
  if (type !== 'WAIT') return found;
  const { duration, until } = inputs;
  if (duration !== undefined && until !== undefined)
    found.push(at(['until'], 'WAIT takes `duration` or `until`, not both', 'Take one of them out'));
  if (typeof duration === 'string' && !duration.includes('${') && secondsOf(duration) === undefined)
    found.push(
      at(['duration'], 'that is no duration', 'Write it like `2 days 3 hours 10 minutes 5 seconds`'),
    );
  return found;
}

const ENDS = ['COMPLETED', 'FAILED', 'TERMINATED'];

const DURATION =
  /^\s*(?:(\d+)\s*(?:days?|d))?\s*(?:(\d+)\s*(?:hours?|hrs?|h))?\s*(?:(\d+)\s*(?:minutes?|mins?|m))?\s*(?:(\d+)\s*(?:seconds?|secs?|s))?\s*$/i;

/** The engine's way to write durations, `1 days 2 hours`, in seconds. */
export function secondsOf(text: string): number | undefined {
  const match = DURATION.exec(text);
  if (match === null || text.trim() === '') return undefined;
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = match.slice(1).map((part) => Number(part || 0));
  return ((days * 24 + hours) * 60 + minutes) * 60 + seconds;
}

const finding = (range: Finding['range'], path: Path, message: string, fix: string): Finding => ({
  ...{ rule: 'bad-field', range, path, message, fix },
});
