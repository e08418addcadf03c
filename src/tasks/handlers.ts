import type { Operation } from '../catalog/operation.js';
import { RECORDS_TASK, REQUEST_TASK } from '../catalog/own-task.js';
import { workOnRecords } from '../records/records.js';
import { checkOwnInput } from '../request/check.js';
import { handlerOf, inputOf, small, taskHandler, type HandlerContext, type TaskHandler } from './handler.js';
import { recordsContext } from './records-context.js';
import { requestHandler } from './request-task.js';

/** The handlers of all operations that have a task, and of our own tasks, by its type. */
export function taskHandlers(
  operations: readonly Operation[],
  context: HandlerContext,
): ReadonlyMap<string, TaskHandler> {
  return new Map([
    ...operations.flatMap((operation): [string, TaskHandler][] =>
      operation.task === undefined ? [] : [[operation.task, taskHandler(operation, context)]],
    ),
    [RECORDS_TASK.name, recordsHandler(context)],
    [REQUEST_TASK.name, requestHandler(operations, context)],
  ]);
}

/** The handler of `getty_records`. */
function recordsHandler(context: HandlerContext): TaskHandler {
  return handlerOf(RECORDS_TASK.name, context, async (task, turn) => {
    const values = checkOwnInput(RECORDS_TASK, inputOf(task));
    const output = await workOnRecords(values, recordsContext(task, turn));
    return { status: 'COMPLETED', outputData: small(context.connections.redact(output)) };
  });
}
