/** A step in words: what it is, and what it does. */
import type { Step } from '../../../flow/flow.js';

type Worded = Pick<Step, 'type' | 'ref' | 'name' | 'title' | 'task'>;

const WORDS: Readonly<Record<string, string>> = {
  SIMPLE: 'Task',
  HTTP: 'HTTP',
  HTTP_POLL: 'HTTP poll',
  INLINE: 'Script',
  LAMBDA: 'Script',
  JSON_JQ_TRANSFORM: 'jq',
  SWITCH: 'Switch',
  DECISION: 'Switch',
  DO_WHILE: 'Loop',
  FORK_JOIN: 'Fork',
  FORK_JOIN_DYNAMIC: 'Dynamic fork',
  JOIN: 'Join',
  EXCLUSIVE_JOIN: 'Join',
  SUB_WORKFLOW: 'Sub-workflow',
  START_WORKFLOW: 'Start workflow',
  SET_VARIABLE: 'Set variables',
  TERMINATE: 'End',
  TERMINATE_WORKFLOW: 'End workflow',
  WAIT: 'Wait',
  HUMAN: 'Human',
  EVENT: 'Event',
  DYNAMIC: 'Dynamic',
  KAFKA_PUBLISH: 'Kafka',
};

/** The type for people: `DO_WHILE` is a `Loop`; one that nobody knows keeps its name. */
export const typeWord = (type: string): string => WORDS[type] ?? type;

/** What a step is called where it is one among others: its reference, which expressions use, else its title. */
export const nameOf = ({ ref, title }: Pick<Worded, 'ref' | 'title'>): string => ref ?? title;

/** What it does, in one line, from what its type makes of its fields. Empty where there is nothing to say. */
export function doing(step: Worded): string {
  const { task, name, ref } = step;
  const input = record(task['inputParameters']);
  switch (step.type) {
    case 'HTTP':
      return http(record(input['http_request']));
    case 'DO_WHILE':
      return text(task['loopCondition']);
    case 'SWITCH':
      return text(task['expression']);
    case 'DECISION':
      return text(task['caseExpression']) || text(task['caseValueParam']);
    case 'JOIN':
      return waitsFor(task['joinOn']);
    case 'SUB_WORKFLOW':
      return called(record(task['subWorkflowParam']));
    case 'SET_VARIABLE':
      return Object.keys(input).join(', ');
    case 'TERMINATE':
      return text(input['terminationStatus']);
    case 'WAIT':
      return text(input['duration']) || text(input['until']);
    case 'EVENT':
      return text(task['sink']);
    default:
      return name !== undefined && name !== ref ? name : '';
  }
}

const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : {};

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** `GET /v3/downloads`: the address without what stands before its path, or as it is. */
function http(request: Readonly<Record<string, unknown>>): string {
  const path = text(request['uri']).replace(/^(\$\{[^}]*\}|[a-z]+:\/\/[^/?]*)(?=\/)/, '');
  return `${text(request['method']) || 'GET'} ${path}`.trim();
}

const waitsFor = (on: unknown): string =>
  Array.isArray(on) && on.length > 0 ? `waits for ${on.map(String).join(', ')}` : '';

function called({ name, version, workflowDefinition }: Readonly<Record<string, unknown>>): string {
  if (typeof workflowDefinition === 'object' && workflowDefinition !== null) return 'its own steps';
  const known = typeof version === 'number' ? ` · version ${version}` : '';
  return text(name) === '' ? '' : `${text(name)}${known}`;
}
