/** What is dragged from the catalogue onto the canvas. */
export const OPERATION_TYPE = 'application/x-getty-operation';

export interface DraggedOperation {
  readonly api: string;
  readonly id: string;
}

/** Puts an operation on a drag that begins. */
export function dragOperation(data: DataTransfer, { api, id }: DraggedOperation, name: string): void {
  data.setData(OPERATION_TYPE, JSON.stringify({ api, id }));
  data.setData('text/plain', name);
  data.effectAllowed = 'copy';
}

/** The operation that was dropped, or none where something else was. */
export function droppedOperation(data: DataTransfer): DraggedOperation | undefined {
  const text = data.getData(OPERATION_TYPE);
  if (text === '') return undefined;
  try {
    const { api, id } = JSON.parse(text) as Partial<DraggedOperation>;
    return typeof api === 'string' && typeof id === 'string' ? { api, id } : undefined;
  } catch {
    return undefined;
  }
}
