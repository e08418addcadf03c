import type { Operation } from '../catalog/operation.js';
import { REQUEST_TASK } from '../catalog/own-task.js';
import { badInputOf } from '../core/bad-input.js';
import { checkOwnInput } from '../request/check.js';
import { requestProblems } from '../request/request-input.js';
import { handlerOf, inputOf, workOf, type HandlerContext, type TaskHandler } from './handler.js';

/**
 * The handler of `getty_request`: what the task of the operation does that the input names, with the same checks, guard
 * and output.
 */
export function requestHandler(operations: readonly Operation[], context: HandlerContext): TaskHandler {
  return handlerOf(REQUEST_TASK.name, context, (task, turn) => {
    const { operation: id, parameters = {}, ...settings } = checkOwnInput(REQUEST_TASK, inputOf(task));
    const operation = operations.find((one) => one.id === id);
    const problems = requestProblems(operations, String(id), parameters as object);
    if (operation === undefined || problems.length > 0) throw badInputOf(problems, REQUEST_TASK.name);
    return workOf(operation, context)(
      { ...task, inputData: { ...(parameters as object), ...settings } },
      turn,
    );
  });
}
