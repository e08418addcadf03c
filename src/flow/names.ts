import type { JsonSchema } from '../catalog/operation.js';
import { getNodeValue } from 'jsonc-parser';
import { findExpressions, type Expression } from './expressions.js';
import { nodeAt, samePath, type Path } from './nodes.js';
import type { Flow } from './read.js';
import { inScope } from './steps.js';
import { fieldsOf, type Field } from './schema-walk.js';

type Fields = Readonly<Record<string, unknown>>;

const asFields = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};

/** What the engine puts under `workflow` beside what follows. */
const WORKFLOW: readonly string[] = [
  ...['status', 'workflowId', 'workflowType', 'version', 'correlationId', 'schemaVersion'],
  ...['parentWorkflowId', 'parentWorkflowTaskId', 'reasonForIncompletion'],
];
/** What it puts under each reference beside input and output. */
const STEP: readonly string[] = [
  ...[
    'status',
    'taskId',
    'taskType',
    'taskDefName',
    'referenceTaskName',
    'iteration',
    'retryCount',
    'pollCount',
  ],
  ...['scheduledTime', 'startTime', 'endTime', 'workflowInstanceId', 'workerId', 'correlationId'],
  ...['reasonForIncompletion', 'callbackAfterSeconds'],
];

const open = (names: readonly string[]): Fields => Object.fromEntries(names.map((name) => [name, {}]));

/**
 * What stands behind `workflow` in the expressions of a definition, as a schema: inputs that are declared or used,
 * variables that are set, secrets that are used, and what the engine knows of the workflow.
 */
export function workflowSchema(flow: Flow, scope: Path): JsonSchema {
  const definition = asFields(scope.length === 0 ? flow.definition : valueAt(flow, scope));
  const used = usedNames(findExpressions(flow).filter((one) => samePath(one.scope, scope)));
  const declared = inputsOf(definition);
  const set = inScope(flow, scope)
    .filter(({ type }) => type === 'SET_VARIABLE')
    .flatMap(({ task }) => Object.keys(asFields(task['inputParameters'])));
  const variables = [...Object.keys(asFields(definition['variables'])), ...set];
  const object = (properties: Fields): JsonSchema => ({ type: 'object', properties });
  return {
    type: 'object',
    properties: {
      input: object({
        ...open(used.input),
        ...Object.fromEntries(declared.map(({ name, schema }) => [name, schema])),
      }),
      variables: object({ ...open(used.variables), ...open(variables) }),
      secrets: object(open(used.secrets)),
      ...open(['output', 'env', ...WORKFLOW]),
    },
    additionalProperties: false,
  };
}

/** The workflow's inputs that its definition names: `inputParameters`, `inputTemplate` and its schema together. */
export function inputsOf(definition: Fields): readonly Field[] {
  const listed = definition['inputParameters'];
  const names = Array.isArray(listed)
    ? listed.filter((name): name is string => typeof name === 'string')
    : Object.keys(asFields(listed));
  const template = asFields(definition['inputTemplate']);
  const described = fieldsOf(asFields(asFields(definition['inputSchema'])['data']));
  const all = new Map<string, JsonSchema>([...names, ...Object.keys(template)].map((name) => [name, {}]));
  for (const { name, schema } of described) all.set(name, schema);
  return [...all].map(([name, schema]) => ({
    name,
    schema: name in template ? { ...schema, default: template[name] } : schema,
  }));
}

/** What stands behind a reference: its input, its output, and what the engine knows of the task. */
export const stepSchema = (task: Fields, output: JsonSchema): JsonSchema => ({
  type: 'object',
  properties: {
    output,
    input: { type: 'object', properties: open(Object.keys(asFields(task['inputParameters']))) },
    ...open(STEP),
  },
  additionalProperties: false,
});

function usedNames(expressions: readonly Expression[]): {
  input: string[];
  variables: string[];
  secrets: string[];
} {
  const of = (kind: string): string[] =>
    expressions.flatMap(({ root, keys: [first, name] }) =>
      root === 'workflow' && first === kind && typeof name === 'string' ? name : [],
    );
  return { input: of('input'), variables: of('variables'), secrets: of('secrets') };
}

function valueAt(flow: Flow, path: Path): unknown {
  const node = nodeAt(flow.root, path);
  return node === undefined ? undefined : getNodeValue(node);
}
