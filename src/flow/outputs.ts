import type { JsonSchema } from '../catalog/operation.js';
import type { Flow, Step } from './read.js';
import { ROUNDS } from './schema-walk.js';
import { forkOf, inScope, joinOf } from './steps.js';

/** What is known of tasks' outputs beside what the engine's own types put out. */
export interface Known {
  /**
   * By name of the task: the schema of its output, or the names of its fields. `additionalProperties: false` says that
   * no other field is there; names alone do not say so.
   */
  readonly tasks?: ReadonlyMap<string, JsonSchema | readonly string[]>;
  /** The body of the answer to a call, where the address is one of the catalogue's. */
  readonly http?: (method: string, uri: string) => JsonSchema | undefined;
}

const TEXT = { type: 'string' };
const NUMBER = { type: 'integer' };

/** An object of these fields and no other. */
const just = (properties: Readonly<Record<string, JsonSchema>>): JsonSchema => ({
  type: 'object',
  properties,
  additionalProperties: false,
});
/** An object of these fields, and others that nobody can know. */
const open = (properties: Readonly<Record<string, JsonSchema>>): JsonSchema => ({
  type: 'object',
  properties,
});

/** Fields of which nothing but their name is known. */
const nothingOf = (names: readonly string[]): Readonly<Record<string, JsonSchema>> =>
  Object.fromEntries(names.map((name): [string, JsonSchema] => [name, {}]));

/** What a step puts out, as a JSON schema: without `properties` nothing is known of it. */
export function outputOf(flow: Flow, step: Step, known: Known): JsonSchema {
  // Whoever completes such a task from outside decides what it puts out.
  if (step.task['asyncComplete'] === true) return open({});
  const own = OWN[step.type];
  if (own !== undefined) return own(flow, step, known);
  if (SYSTEM.has(step.type)) return open({});
  const found = known.tasks?.get(step.name ?? '');
  if (found === undefined) return open({});
  return isNames(found) ? open(nothingOf(found)) : found;
}

const isNames = (known: JsonSchema | readonly string[]): known is readonly string[] => Array.isArray(known);

type Own = (flow: Flow, step: Step, known: Known) => JsonSchema;

/** What the engine's own types put out (version 3.32); a type that is not here can put out anything. */
const OWN: Readonly<Record<string, Own>> = {
  HTTP: (_flow, step, known) =>
    just({
      response: just({
        statusCode: NUMBER,
        reasonPhrase: TEXT,
        headers: { type: 'object', description: 'Each a list of texts.' },
        body: httpBody(step, known),
      }),
    }),
  INLINE: () => just({ result: { description: "The script's value." }, error: TEXT }),
  LAMBDA: () => just({ result: { description: "The script's value." } }),
  JSON_JQ_TRANSFORM: () =>
    just({
      result: { description: 'The first result.' },
      resultList: { type: 'array', description: 'All results.' },
      error: TEXT,
    }),
  SWITCH: () => just({ evaluationResult: { type: 'array', items: TEXT }, selectedCase: TEXT }),
  DECISION: () => just({ caseOutput: { type: 'array', items: TEXT } }),
  DO_WHILE: (flow, step, known) => {
    const round = just(
      Object.fromEntries(
        inScope(flow, step.scope)
          .filter(({ ref, pointer }) => ref !== undefined && pointer.startsWith(`${step.pointer}/`))
          .map((inner): [string, JsonSchema] => [inner.ref ?? '', outputOf(flow, inner, known)]),
      ),
    );
    const items = step.task['items'] === undefined ? {} : { loopItem: {}, loopIndex: NUMBER };
    return {
      type: 'object',
      properties: { iteration: { ...NUMBER, description: 'Which round this is, from 1.' }, ...items },
      patternProperties: { [ROUNDS]: round },
      additionalProperties: false,
    };
  },
  FORK_JOIN: () => just({}),
  JOIN: (flow, step, known) => joined(flow, step, known),
  SUB_WORKFLOW: (_flow, step) => {
    const fields = Object.keys(inlineOf(step)?.['outputParameters'] ?? {});
    return open({ subWorkflowId: TEXT, ...nothingOf(fields) });
  },
  START_WORKFLOW: () => just({ workflowId: TEXT }),
  SET_VARIABLE: () => just({}),
  NOOP: () => just({}),
  EVENT: () => open({ event_produced: TEXT, sink: TEXT, workflowInstanceId: TEXT, taskId: TEXT }),
  PULL_WORKFLOW_MESSAGES: () => just({ messages: { type: 'array' }, count: NUMBER }),
};

/** The engine's own types that can put out anything, whatever the task is called. */
const SYSTEM: ReadonlySet<string> = new Set([
  ...['DYNAMIC', 'FORK_JOIN_DYNAMIC', 'EXCLUSIVE_JOIN', 'TERMINATE', 'WAIT', 'HUMAN', 'KAFKA_PUBLISH'],
  ...[
    'LLM_TEXT_COMPLETE',
    'LLM_CHAT_COMPLETE',
    'LLM_INDEX_TEXT',
    'LLM_SEARCH_INDEX',
    'LLM_GENERATE_EMBEDDINGS',
  ],
  ...['LLM_STORE_EMBEDDINGS', 'LLM_GET_EMBEDDINGS', 'LIST_MCP_TOOLS', 'CALL_MCP_TOOL'],
  ...['AGENT', 'GET_AGENT_CARD', 'CANCEL_AGENT'],
]);

function joined(flow: Flow, step: Step, known: Known): JsonSchema {
  const refs = Array.isArray(step.task['joinOn']) ? step.task['joinOn'] : [];
  const fork = forkOf(flow, step);
  const fields = inScope(flow, step.scope)
    .filter(({ ref }) => ref !== undefined && refs.includes(ref))
    .map((one): [string, JsonSchema] => [one.ref ?? '', outputOf(flow, one, known)]);
  // What a dynamic fork starts is only known when it runs.
  const sure = fork?.type !== 'FORK_JOIN_DYNAMIC' && joinOf(flow, fork) === step;
  return (sure ? just : open)(Object.fromEntries(fields));
}

function inlineOf(step: Step): Readonly<Record<string, unknown>> | undefined {
  const { subWorkflowParam } = step.task as { subWorkflowParam?: { workflowDefinition?: unknown } };
  const definition = subWorkflowParam?.workflowDefinition;
  return typeof definition === 'object' && definition !== null
    ? (definition as Readonly<Record<string, unknown>>)
    : undefined;
}

/** Method and address that an HTTP task calls, where both are written down. */
export function callOf({ task }: Step): { readonly method: string; readonly uri: string } | undefined {
  const input = (task['inputParameters'] ?? {}) as Readonly<Record<string, unknown>>;
  const request = (input['http_request'] ?? input) as { readonly method?: unknown; readonly uri?: unknown };
  const { method, uri } = request;
  return typeof uri === 'string' && typeof method === 'string' ? { method, uri } : undefined;
}

function httpBody(step: Step, known: Known): JsonSchema {
  const call = callOf(step);
  const body = call && known.http?.(call.method, call.uri);
  return { ...body, description: 'Read as JSON where it is JSON.' };
}
