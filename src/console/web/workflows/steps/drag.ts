/** What is dragged within the editor, beside the catalogue's operations. */
import { droppedOperation, OPERATION_TYPE } from '../../catalogue/drag';
import { BLOCKS } from '../blocks';
import type { Editor } from '../editor/context';
import type { Placing } from '../editor/placing';
import { nameOf } from '../step-words';

export const MOVE_TYPE = 'application/x-workflow-step';
export const BLOCK_TYPE = 'application/x-workflow-block';
export const TASK_TYPE = 'application/x-workflow-task';

const TYPES = [OPERATION_TYPE, MOVE_TYPE, BLOCK_TYPE, TASK_TYPE];

/** Whether a drag carries something for the workflow. */
export const isOurs = (types: readonly string[]): boolean => TYPES.some((type) => types.includes(type));

/** What was dropped. */
export function dropped(data: DataTransfer, { flow }: Pick<Editor, 'flow'>): Placing | undefined {
  const operation = droppedOperation(data);
  if (operation !== undefined)
    return { kind: 'operation', input: {}, title: data.getData('text/plain') || operation.id, ...operation };
  const step = flow?.all.find(({ pointer }) => pointer === data.getData(MOVE_TYPE));
  if (step !== undefined) return { kind: 'move', step, title: nameOf(step) };
  const block = BLOCKS.find(({ id }) => id === data.getData(BLOCK_TYPE));
  if (block !== undefined) return { kind: 'block', id: block.id, title: block.title };
  const task = data.getData(TASK_TYPE);
  return task === '' ? undefined : taskNamed(task);
}

/** A step for a task type that a worker takes. */
export const taskNamed = (name: string): Placing => ({
  kind: 'task',
  task: { name, taskReferenceName: name, type: 'SIMPLE', inputParameters: {} },
  title: name,
});
