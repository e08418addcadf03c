import type { OwnTask } from '../catalog/own-task.js';
import { badInput, checkOwnInput } from './check.js';
import { ownProblems } from './check-beside.js';
import type { NewTask } from './new-task.js';

/**
 * A task for a workflow definition that no operation stands for.
 *
 * @param input its values, or expressions (`${…}`) in their places
 * @throws GettyDownloadsError `bad_input` with all problems of the values; expressions are let pass
 */
export function newOwnTask(own: OwnTask, input: unknown, ref: string): NewTask {
  const { name } = own;
  const inputParameters =
    typeof input === 'object' && input !== null && !Array.isArray(input)
      ? (input as Readonly<Record<string, unknown>>)
      : checkOwnInput(own, input);
  const problems = ownProblems(own, inputParameters);
  if (problems.length > 0) throw badInput({ id: name }, problems);
  return { task: { name, taskReferenceName: ref, type: 'SIMPLE', inputParameters }, notes: [] };
}
