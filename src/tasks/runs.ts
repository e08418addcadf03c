import type { Task, TaskExecLog, Workflow, WorkflowSummary } from '@io-orkes/conductor-javascript';
import { GettyDownloadsError, toError } from '../core/errors.js';
import type { Conductor } from './conductor.js';
import { readWaiting } from './patience.js';
import { progressOf, type Progress } from './progress.js';

type Server = Pick<Conductor, 'call'>;

/** A run as a list shows it. Times are ISO 8601, UTC. */
export interface RunSummary {
  readonly workflowId: string;
  readonly name: string;
  readonly version: number;
  readonly status: string;
  readonly start?: string;
  readonly end?: string;
  readonly reason?: string;
}

/** One attempt of one step. */
export interface RunStep {
  readonly taskId: string;
  /** As the definition has it: without the number that the engine adds in a loop. */
  readonly ref: string;
  readonly type: string;
  readonly name: string;
  readonly status: string;
  /** From 0. */
  readonly attempt: number;
  /** Of a loop's steps from 1, else 0. */
  readonly iteration: number;
  readonly start?: string;
  readonly end?: string;
  /** What a step that was handed back waits for. */
  readonly waiting?: string;
  /** How far it is, where its output tells it. */
  readonly progress?: Progress;
  readonly reason?: string;
  readonly worker?: string;
  readonly subWorkflowId?: string;
}

export interface RunState extends RunSummary {
  readonly input: unknown;
  readonly output: unknown;
  readonly tasks: readonly RunStep[];
  /** The definition that it runs, as text. */
  readonly definition: string;
}

export interface RunStepDetail extends RunStep {
  readonly input: unknown;
  readonly output: unknown;
  /** What of it the engine has put aside for its size, where nobody here can read it. */
  readonly aside?: readonly ('input' | 'output')[];
  readonly logs: readonly { readonly at?: string; readonly line: string }[];
}

export interface RunQuery {
  readonly workflow?: string;
  readonly status?: string;
  readonly start: number;
  readonly limit: number;
  readonly signal?: AbortSignal;
}

/**
 * Recent runs, newest first.
 *
 * @returns undefined where the server has no index to search in
 * @throws GettyDownloadsError `engine_unreachable`
 */
export async function listRuns(
  conductor: Server,
  { workflow, status, start, limit, signal }: RunQuery,
): Promise<{ total: number; runs: readonly RunSummary[] } | undefined> {
  const conditions = [
    ...(workflow === undefined ? [] : [`workflowType='${workflow.replace(/['\\]/g, '')}'`]),
    ...(status === undefined ? [] : [`status='${status.replace(/\W/g, '')}'`]),
  ];
  try {
    const found = await conductor.call<{ totalHits?: number; results?: WorkflowSummary[] }>(
      'GET',
      '/workflow/search',
      {
        query: {
          start,
          size: limit,
          sort: 'startTime:DESC',
          freeText: '*',
          ...(conditions.length > 0 && { query: conditions.join(' AND ') }),
        },
        signal,
      },
    );
    if (!Array.isArray(found?.results)) return undefined;
    return { total: found.totalHits ?? found.results.length, runs: found.results.map(summaryOf) };
  } catch (thrown) {
    if (toError(thrown).code === 'engine_refused') return undefined;
    throw thrown;
  }
}

/** @throws GettyDownloadsError `not_found_locally` where the server knows no such run, `engine_…` */
export async function lookAtRun(conductor: Server, id: string, signal?: AbortSignal): Promise<RunState> {
  const found = await readRun(conductor, id, true, signal);
  return {
    ...headOf(found, id),
    input: found.input ?? {},
    output: found.output ?? {},
    tasks: (found.tasks ?? []).map(stepOf),
    definition: JSON.stringify(found.workflowDefinition ?? {}, undefined, 2),
  };
}

/** @throws GettyDownloadsError `not_found_locally` where the run has no such task, `engine_…` */
export async function lookAtTask(
  conductor: Server,
  { id, taskId }: { readonly id: string; readonly taskId: string },
  signal?: AbortSignal,
): Promise<RunStepDetail> {
  const place = `/tasks/${encodeURIComponent(taskId)}`;
  const task = await conductor.call<Task>('GET', place, { signal });
  if (task?.workflowInstanceId !== id)
    throw new GettyDownloadsError('not_found_locally', { detail: `run ${id} has no task ${taskId}` });
  const logs = (await conductor.call<TaskExecLog[]>('GET', `${place}/log`, { signal })) ?? [];
  const aside = [
    ...(task.externalInputPayloadStoragePath ? (['input'] as const) : []),
    ...(task.externalOutputPayloadStoragePath ? (['output'] as const) : []),
  ];
  return {
    ...stepOf(task),
    input: task.inputData ?? {},
    output: task.outputData ?? {},
    ...(aside.length > 0 && { aside }),
    logs: (Array.isArray(logs) ? logs : []).map(({ log = '', createdTime }) => ({
      line: log,
      ...time('at', createdTime),
    })),
  };
}

/** @internal The run as the server has it. */
export async function readRun(
  conductor: Server,
  id: string,
  includeTasks: boolean,
  signal?: AbortSignal,
): Promise<Workflow> {
  const found = await conductor.call<Workflow>('GET', `/workflow/${encodeURIComponent(id)}`, {
    query: { includeTasks },
    signal,
  });
  if (typeof found === 'object') return found;
  throw new GettyDownloadsError('not_found_locally', { detail: `the Conductor server has no run ${id}` });
}

function headOf(run: Workflow, workflowId: string): RunSummary {
  return {
    workflowId,
    name: run.workflowName ?? '',
    version: run.workflowVersion ?? 1,
    status: run.status ?? 'RUNNING',
    ...time('start', run.startTime),
    // While it runs the server notes there when it last changed.
    ...(run.status !== 'RUNNING' && run.status !== 'PAUSED' && time('end', run.endTime)),
    ...(run.reasonForIncompletion && { reason: run.reasonForIncompletion }),
  };
}

function summaryOf(found: WorkflowSummary): RunSummary {
  return {
    workflowId: found.workflowId ?? '',
    name: found.workflowType ?? '',
    version: found.version ?? 1,
    status: found.status ?? '',
    ...time('start', found.startTime),
    ...time('end', found.endTime),
    ...(found.reasonForIncompletion && { reason: found.reasonForIncompletion }),
  };
}

function stepOf(task: Task): RunStep {
  const { iteration = 0, referenceTaskName = '' } = task;
  const over = task.status !== 'SCHEDULED' && task.status !== 'IN_PROGRESS';
  const waiting = over ? undefined : readWaiting(task.outputData);
  const progress = progressOf(task.outputData, iteration > 0);
  return {
    taskId: task.taskId ?? '',
    ref: iteration > 0 ? referenceTaskName.replace(new RegExp(`__${iteration}$`), '') : referenceTaskName,
    type: task.workflowTask?.type ?? task.taskType ?? '',
    name: task.taskDefName ?? task.taskType ?? '',
    status: task.status ?? '',
    attempt: task.retryCount ?? 0,
    iteration,
    ...time('start', task.startTime),
    ...(over && time('end', task.endTime)),
    ...(waiting && { waiting: `${waiting.message}; again at ${waiting.until}` }),
    ...(progress && { progress }),
    ...(task.reasonForIncompletion && { reason: task.reasonForIncompletion }),
    ...(task.workerId && { worker: task.workerId }),
    ...(task.subWorkflowId && { subWorkflowId: task.subWorkflowId }),
  };
}

/** Milliseconds or a text, as the server gives them, as `{[name]: ISO 8601}`; nothing for none and for 0. */
function time<N extends string>(name: N, at: unknown): Partial<Record<N, string>> {
  if ((typeof at !== 'number' && typeof at !== 'string') || !at) return {};
  const date = new Date(at);
  return (Number.isNaN(date.getTime()) ? {} : { [name]: date.toISOString() }) as Partial<Record<N, string>>;
}
