import type { Operation } from '../catalog/operation.js';
import { RECORDS_TASK, REPORT_TASK, REQUEST_TASK, type OwnTask } from '../catalog/own-task.js';
import { workOnRecords } from '../records/records.js';
import { writeReport } from '../report/report.js';
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
    [RECORDS_TASK.name, recordsHandler(RECORDS_TASK, workOnRecords, context)],
    [REPORT_TASK.name, recordsHandler(REPORT_TASK, writeReport, context)],
    [REQUEST_TASK.name, requestHandler(operations, context)],
  ]);
}

/** What works on records by reference: no call goes to an API. */
function recordsHandler(own: OwnTask, work: typeof workOnRecords, context: HandlerContext): TaskHandler {
  return handlerOf(own.name, context, async (task, turn) => {
    const output = await work(checkOwnInput(own, inputOf(task)), recordsContext(task, turn));
    return { status: 'COMPLETED', outputData: small(context.connections.redact(output)) };
  });
}
