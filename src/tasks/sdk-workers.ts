import type { ConductorWorker } from '@io-orkes/conductor-javascript';
import type { Operation } from '../catalog/operation.js';
import { REQUEST_TASK } from '../catalog/own-task.js';
import type { HandlerContext } from './handler.js';
import { taskHandlers } from './handlers.js';

export interface SdkWorkerOptions extends HandlerContext {
  /** Operations with a task; others are left out. */
  readonly operations: readonly Operation[];
  /** Tasks of one type at once. Default 5. */
  readonly concurrency?: number;
  /** Pause between two polls, milliseconds. Default: the SDK's own. */
  readonly pollInterval?: number;
  /** Default: none. */
  readonly domain?: string;
}

/**
 * Our task handlers for those who already run the SDK's `TaskHandler`: `new TaskHandler({ workers: sdkWorkers(…) })`.
 * They always return a result with a status and never throw, for a thrown error's update has no output. No lease is
 * extended: a turn is well below the response timeout, and the SDK's extension races with completion. Tasks that change or
 * cost something are left to our own worker, for these handlers have no way to the engine but their result.
 */
export function sdkWorkers(options: SdkWorkerOptions): ConductorWorker[] {
  const { operations, concurrency = 5, pollInterval, domain, ...context } = options;
  const reading = operations.filter(({ effect }) => effect === 'read');
  const handlers = [...taskHandlers(reading, context)].filter(([type]) => type !== REQUEST_TASK.name);
  return handlers.map(([taskDefName, handle]) => ({
    taskDefName,
    execute: (task) => handle(task),
    concurrency,
    ...(pollInterval !== undefined && { pollInterval }),
    ...(domain !== undefined && { domain }),
  }));
}
