/** Steps that are no operations of an API: what gives a workflow its shape. */
import type { Task } from '../../../flow/flow.js';

export interface Block {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly type: string;
  /** The steps that it is made of. @param free makes a reference that nothing has yet */
  readonly tasks: (free: (base: string) => string) => readonly Task[];
}

const step = (type: string, ref: string, more: Task = {}): Task => ({
  name: ref,
  taskReferenceName: ref,
  type,
  ...more,
});

export const BLOCKS: readonly Block[] = [
  {
    id: 'switch',
    title: 'Switch',
    type: 'SWITCH',
    about: 'Goes on in one of several cases',
    tasks: (free) => [
      step('SWITCH', free('choose'), {
        inputParameters: { value: '' },
        evaluatorType: 'value-param',
        expression: 'value',
        decisionCases: { yes: [] },
        defaultCase: [],
      }),
    ],
  },
  {
    id: 'loop',
    title: 'Loop',
    type: 'DO_WHILE',
    about: 'Repeats steps while a condition holds',
    tasks: (free) => {
      const ref = free('loop');
      return [
        step('DO_WHILE', ref, {
          inputParameters: { times: 3, keepLastN: 2 },
          loopCondition: `if ($.${ref}['iteration'] < $.times) { true; } else { false; }`,
          loopOver: [],
        }),
      ];
    },
  },
  {
    id: 'fork',
    title: 'Fork and join',
    type: 'FORK_JOIN',
    about: 'Runs branches at the same time, and waits for them',
    tasks: (free) => [
      step('FORK_JOIN', free('fork'), { forkTasks: [[], []] }),
      step('JOIN', free('join'), { joinOn: [] }),
    ],
  },
  {
    id: 'script',
    title: 'Script',
    type: 'INLINE',
    about: 'A few lines of JavaScript on values of earlier steps',
    tasks: (free) => [
      step('INLINE', free('script'), {
        inputParameters: {
          evaluatorType: 'graaljs',
          value: '',
          expression: '(function () { return $.value; })();',
        },
      }),
    ],
  },
  {
    id: 'variables',
    title: 'Set variables',
    type: 'SET_VARIABLE',
    about: 'Keeps values for later: ${workflow.variables.…}',
    tasks: (free) => [step('SET_VARIABLE', free('remember'), { inputParameters: { value: '' } })],
  },
  {
    id: 'wait',
    title: 'Wait',
    type: 'WAIT',
    about: 'For a length of time, or until a moment',
    tasks: (free) => [step('WAIT', free('wait'), { inputParameters: { duration: '10 seconds' } })],
  },
  {
    id: 'sub-workflow',
    title: 'Sub-workflow',
    type: 'SUB_WORKFLOW',
    about: 'Runs another workflow as one step',
    tasks: (free) => [
      step('SUB_WORKFLOW', free('sub_workflow'), {
        inputParameters: {},
        subWorkflowParam: { name: 'getty_downloads_page', version: 1 },
      }),
    ],
  },
  {
    id: 'http',
    title: 'HTTP request',
    type: 'HTTP',
    about: 'Any address, by Conductor itself',
    tasks: (free) => [
      step('HTTP', free('request'), {
        inputParameters: {
          http_request: {
            method: 'GET',
            uri: 'https://example.com/',
            connectionTimeOut: 10_000,
            readTimeOut: 60_000,
          },
        },
      }),
    ],
  },
  {
    id: 'end',
    title: 'End',
    type: 'TERMINATE',
    about: 'Ends the whole workflow here, as completed or failed',
    tasks: (free) => [
      step('TERMINATE', free('end'), {
        inputParameters: { terminationStatus: 'COMPLETED', workflowOutput: {} },
      }),
    ],
  },
];

/** A reference that is not taken: the base itself, else `base_2`, `base_3`, … */
export function freeReference(base: string, taken: ReadonlySet<string | undefined>): string {
  const clean = base
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(/[^a-z0-9_]+/g, '_')
    .replace(/^(?![a-z_])/, '_');
  let free = clean;
  for (let number = 2; taken.has(free); number += 1) free = `${clean}_${number}`;
  return free;
}
