import { useEffect, useRef, type KeyboardEvent, type RefObject } from 'react';
import type { Step } from '../../../../flow/flow';
import { useEditor, type Editor } from '../editor/context';
import { stepBeside } from '../editor/neighbours';

/** What the keys do on a step, in the picture and in the list alike. */
export const STEP_SHORTCUTS = 'Enter Delete Alt+ArrowUp Alt+ArrowDown';

export function onStepKey(event: KeyboardEvent, editor: Editor, step: Step): void {
  const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : undefined;
  if (event.ctrlKey || event.metaKey) return;
  if (by !== undefined && event.altKey) editor.moveBy(step, by);
  else if (by !== undefined) {
    const other = editor.flow && stepBeside(editor.flow, step.pointer, by);
    if (other !== undefined) editor.lead(other.pointer);
  } else if (event.key === 'Delete' || event.key === 'Backspace') editor.remove(step);
  else if (event.key === 'Enter' || event.key === ' ') editor.choose(step);
  else return;
  event.preventDefault();
  event.stopPropagation();
}

/** Takes the focus when the editor leads it to this step or place, once. */
export function useLed<E extends HTMLElement>(pointer: string): RefObject<E | null> {
  const { focus, arrive } = useEditor();
  const element = useRef<E>(null);
  useEffect(() => {
    if (focus?.pointer !== pointer) return;
    arrive(focus);
    element.current?.focus({ preventScroll: true });
    element.current?.scrollIntoView({ block: 'nearest' });
  }, [focus, arrive, pointer]);
  return element;
}
