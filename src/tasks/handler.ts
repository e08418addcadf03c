import type { Task } from '@io-orkes/conductor-javascript';
import type { Operation } from '../catalog/operation.js';
import { errorDocument } from '../core/error-document.js';
import { ERRORS, GettyDownloadsError, toError } from '../core/errors.js';
import { noLog, type Log } from '../core/log.js';
import { isCollectable } from '../catalog/collect-settings.js';
import { perform, type PerformContext } from '../history/perform.js';
import { createDestinations } from '../output/destinations.js';
import { modeOf } from '../history/collect/order.js';
import { checkInput } from '../request/check.js';
import { collectTurn, type CollectParts } from './collect-turn.js';
import { fileTurn } from './file-turn.js';
import type { Guard } from './guard.js';
import { guardedTurn } from './guarded-turn.js';
import type { Connections } from '../http/connection.js';
import { isByReference, lookUp } from './look-up.js';
import { handBack, readWaiting } from './patience.js';
import { recordsContext } from './records-context.js';
import { reasonText } from './reason.js';
import { openTaskLog, type TaskLog, type TaskLogLine } from './task-log.js';

/** What becomes of a task: the part of the SDK's `TaskResult` that a handler decides. */
export interface HandlerResult {
  readonly status: 'COMPLETED' | 'FAILED' | 'FAILED_WITH_TERMINAL_ERROR' | 'IN_PROGRESS';
  readonly outputData: Record<string, unknown>;
  readonly reasonForIncompletion?: string;
  readonly callbackAfterSeconds?: number;
  readonly logs: TaskLogLine[];
}

export interface HandlerContext {
  readonly connections: Connections;
  /** Default: none. */
  readonly log?: Log;
  /** Default: the system's clock. */
  readonly now?: () => Date;
  /** From 0 to 1. Default `Math.random`. */
  readonly random?: () => number;
  /** Waits longer than this are handed back instead of holding the slot, milliseconds. Default 15 000. */
  readonly maxWaitMs?: number;
  /** How long one turn of a task may take altogether, milliseconds. Default: the connection's `budget`, 60 s. */
  readonly budgetMs?: number;
  /** What collections need. Default: the destinations of the environment and the working directory, and no engine. */
  readonly collect?: CollectParts;
  /** What records calls that must not be made twice. Default: nothing does, and none is made. */
  readonly guard?: Guard;
}

/** Performs one task. Never throws; ends early, and hands the task back, where the signal is aborted. */
export type TaskHandler = (task: Task, signal?: AbortSignal) => Promise<HandlerResult>;

/** Above 3072 KB the engine moves an output aside, where JavaScript workers cannot read it. */
const LARGEST_OUTPUT = 2_500_000;
/** More problems than a person will ever read, and few enough for any payload limit. */
const MOST_PROBLEMS = 50;

/** What a task does: its result, unless something is thrown. */
export type Work = (task: Task, turn: WorkTurn) => Promise<Omit<HandlerResult, 'logs'>>;

interface WorkTurn {
  readonly lines: TaskLog;
  readonly signal: AbortSignal | undefined;
  readonly collect: CollectParts;
  readonly now: () => Date;
  /** Told of what a collection goes on from. */
  readonly onLeft: (left: object) => void;
}

/** The handler of an operation's task. */
export const taskHandler = (operation: Operation, context: HandlerContext): TaskHandler =>
  handlerOf(operation.task ?? operation.id, context, workOf(operation, context));

/** What an operation's task does: a task into a call, a result into a status. */
export function workOf(operation: Operation, context: HandlerContext): Work {
  const { connections, maxWaitMs = 15_000, budgetMs } = context;
  return async (task, turn) => {
    const { lines, signal, now } = turn;
    const input = inputOf(task);
    if (isCollectable(operation)) {
      const values = checkInput(operation, input);
      if (modeOf(values) !== 'page') {
        const { collect, onLeft } = turn;
        const end = await collectTurn(operation, task, values, {
          ...{ ...collect, connections, now, signal, onPhase: lines.phase, onLeft },
        });
        lines.progress(end.outputData['progress']);
        return { ...end, outputData: connections.redact(end.outputData) };
      }
    }
    const options = {
      connections,
      now,
      maxWaitMs,
      ...(budgetMs !== undefined && { budgetMs }),
      ...(signal && { signal }),
      // A task whose workflow is not known is on no connection's list.
      workflow: task.workflowType ?? '(unnamed)',
      onPhase: lines.phase,
      // A failure has a line of its own.
      onAnswer: (answer) => {
        if (answer.status < 300) lines.answer(answer);
      },
    } satisfies PerformContext;
    if (operation.effect !== 'read') {
      const { onLeft } = turn;
      const values = checkInput(operation, input);
      const guarding = { guard: context.guard, now, perform: options, onLeft };
      const { workflow } = options;
      const { destinations } = turn.collect;
      const filing = { ...guarding, connections, destinations, workflow, signal };
      const end = await fileTurn(operation, task, values, filing, (claim) =>
        guardedTurn(operation, task, input, values, { ...guarding, ...(claim && { claim }) }),
      );
      return { ...end, outputData: small(connections.redact(end.outputData)) };
    }
    if (!isByReference(operation, input))
      return { status: 'COMPLETED', outputData: small(await perform(operation, input, options)) };
    const found = await lookUp(operation, input, { ...options, ...recordsContext(task, turn) });
    return { status: 'COMPLETED', outputData: small(connections.redact(found)) };
  };
}

/** A handler of tasks of a type. */
export function handlerOf(type: string, context: HandlerContext, work: Work): TaskHandler {
  const { connections, log = noLog, now = () => new Date(), random = Math.random } = context;
  const { collect = { destinations: createDestinations(surroundings()), env: process.env } } = context;

  /** @param left what a collection goes on from */
  function failed(task: Task, thrown: unknown, left: object | undefined): Omit<HandlerResult, 'logs'> {
    const error = toError(thrown);
    // Whoever stopped this worker did not mean the task: it keeps its place for another worker.
    if (error.code === 'interrupted') {
      return untouched(task, left);
    }
    if (handsBack(error, task)) {
      // Whoever has got on since waits anew.
      const got = (left as { checkpoint?: unknown } | undefined)?.checkpoint !== undefined;
      const back = handBack(error, got ? undefined : task.outputData, now(), random());
      if (back !== undefined) {
        const { waiting, callbackAfterSeconds } = back;
        return {
          status: 'IN_PROGRESS',
          callbackAfterSeconds,
          outputData: connections.redact({ ...(left ?? kept(task)), waiting }),
        };
      }
    }
    const waited = readWaiting(task.outputData);
    const outputData = connections.redact({
      ...(left ?? kept(task)),
      ...failureOutput(error),
      ...(waited && { waited }),
    });
    return {
      status: endsForGood(error) ? 'FAILED_WITH_TERMINAL_ERROR' : 'FAILED',
      outputData,
      reasonForIncompletion: reasonText(
        connections.redact(`${error.code}: ${error.message.replace(/\.$/, '')}. ${error.advice}`),
      ),
    };
  }

  return async (task, signal) => {
    const lines = openTaskLog(now, (text) => connections.redact(text));
    const facts = { task: task.taskId, workflow: task.workflowInstanceId, type };
    let result: Omit<HandlerResult, 'logs'>;
    let left: object | undefined;
    try {
      const onLeft = (next: object): void => void (left = next);
      result = await work(task, { lines, signal, collect, now, onLeft });
    } catch (thrown) {
      result = failed(task, thrown, left);
      lines.failure(toError(thrown));
    }
    tell(log, facts, result);
    return { ...result, logs: lines.lines() };
  };
}

/**
 * The task's input. One that the engine has put aside for its size comes as an empty one, which would be a request
 * for something else.
 */
export function inputOf({ inputData, externalInputPayloadStoragePath: aside }: Task): unknown {
  // Whatever the types say, the engine may send null.
  if (!aside) return inputData ?? {};
  throw new GettyDownloadsError('bad_input', {
    detail: 'the input is so large that Conductor put it aside, where a worker cannot read it',
  });
}

function handsBack(error: GettyDownloadsError, task: Task): boolean {
  if (error.code === 'quota_exhausted') return task.inputData?.['on_quota'] === 'wait';
  return ERRORS[error.code].conductor === 'hand_back';
}

/** A sign-in that nobody corrected in a day is not tried for another one. */
const endsForGood = (error: GettyDownloadsError): boolean =>
  ERRORS[error.code].conductor === 'terminal' || error.code === 'signin_refused';

function failureOutput(error: GettyDownloadsError): Record<string, unknown> {
  const { problems = [] } = error.details;
  if (problems.length <= MOST_PROBLEMS) return { ...errorDocument(error) };
  const document = errorDocument(error).error;
  return {
    error: { ...document, problems: problems.slice(0, MOST_PROBLEMS), problem_count: problems.length },
  };
}

/** An output that the engine keeps where a worker can read it. */
export function small(output: Record<string, unknown>): Record<string, unknown> {
  const bytes = Buffer.byteLength(JSON.stringify(output));
  if (bytes <= LARGEST_OUTPUT) return output;
  throw new GettyDownloadsError('answer_too_large', {
    detail: `the output is ${Math.round(bytes / 1000)} kB of JSON and Conductor keeps ${LARGEST_OUTPUT / 1000} kB in a task; ask for a smaller page_size, or for fewer ids`,
  });
}

/** A task that is given back as it came, for another worker, at once. An update without output would erase its checkpoint. */
export function untouched(task: Task, left?: object): HandlerResult {
  const waiting = readWaiting(task.outputData);
  const outputData = { ...(left ?? kept(task)), ...(waiting && { waiting }) };
  return { status: 'IN_PROGRESS', callbackAfterSeconds: 0, outputData, logs: [] };
}

/** What a task leaves in its output on its way: an update without it would erase it. */
const KEPT = ['checkpoint', 'progress', 'intention', 'result'];

function kept({ outputData }: Task): object {
  return Object.fromEntries(Object.entries(outputData ?? {}).filter(([name]) => KEPT.includes(name)));
}

const surroundings = (): { env: NodeJS.ProcessEnv; cwd: string } => ({
  env: process.env,
  cwd: process.cwd(),
});

function tell(
  log: Log,
  facts: object,
  { status, outputData, callbackAfterSeconds }: Omit<HandlerResult, 'logs'>,
): void {
  const { error, waiting } = outputData as { error?: { code?: string }; waiting?: { code?: string } };
  const more = { ...facts, status, ...((error ?? waiting) && { code: (error ?? waiting)?.code }) };
  if (status === 'COMPLETED') log.info(more, 'task completed');
  else if (status === 'IN_PROGRESS') log.warn({ ...more, callbackAfterSeconds }, 'task handed back');
  else log.error(more, 'task failed');
}
