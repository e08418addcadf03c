import type { Operation } from '../catalog/operation.js';
import { REQUEST_TASK } from '../catalog/own-task.js';
import { GettyDownloadsError, type Problem } from '../core/errors.js';
import { suggest } from '../core/suggest.js';
import { checkOwnInput } from '../request/check.js';
import { handlerOf, inputOf, workOf, type HandlerContext, type TaskHandler } from './handler.js';

/** Settings that count beside the parameters only. */
const BESIDE = ['connection', 'on_quota', 'confirm'];

/**
 * The handler of `getty_request`: what the task of the operation does that the input names, with the same checks, guard
 * and output.
 */
export function requestHandler(operations: readonly Operation[], context: HandlerContext): TaskHandler {
  return handlerOf(REQUEST_TASK.name, context, (task, turn) => {
    const { operation: id, parameters = {}, ...settings } = checkOwnInput(REQUEST_TASK, inputOf(task));
    const operation = operations.find((one) => one.id === id);
    const problems = [...unknown(operations, operation, String(id)), ...misplaced(parameters as object)];
    if (operation === undefined || problems.length > 0) throw refusal(problems);
    return workOf(operation, context)(
      { ...task, inputData: { ...(parameters as object), ...settings } },
      turn,
    );
  });
}

function unknown(
  operations: readonly Operation[],
  found: Operation | undefined,
  id: string,
): readonly Problem[] {
  if (found !== undefined) return [];
  const allowed = operations.map((one) => one.id);
  const near = suggest(id, allowed);
  const message = `${JSON.stringify(id.slice(0, 80))} is no operation of the catalogue`;
  return [
    { path: '/operation', code: 'enum', message, allowed, ...(near !== undefined && { suggestion: near }) },
  ];
}

const misplaced = (parameters: object): readonly Problem[] =>
  BESIDE.filter((name) => Object.hasOwn(parameters, name)).map((name) => ({
    path: `/parameters/${name}`,
    code: 'misplaced',
    message: 'stands beside the parameters, not among them',
  }));

function refusal(problems: readonly Problem[]): GettyDownloadsError {
  const detail = problems.map(({ path, message }) => `${path.slice(1)} ${message}`).join('; ');
  return new GettyDownloadsError('bad_input', { detail: `${REQUEST_TASK.name}: ${detail}`, problems });
}
