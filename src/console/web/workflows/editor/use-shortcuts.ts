import { useEffect, useEffectEvent } from 'react';
import type { Editor } from './context';

/** Undo, redo, save and let go, wherever the focus is; dialogs, whose fields undo for themselves, aside. */
export function useShortcuts(editor: Editor, save: () => void): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const dialog = event.target instanceof Element ? event.target.closest('[role=dialog]') : null;
    if (event.defaultPrevented || (dialog !== null && dialog.querySelector('[data-side]') === null)) return;
    const key = event.key.toLowerCase();
    const command = event.ctrlKey || event.metaKey;
    if (command && key === 'z') (event.shiftKey ? editor.redo : editor.undo)();
    else if (command && key === 'y') editor.redo();
    else if (command && key === 's') save();
    else if (key === 'escape' && editor.placing !== undefined) editor.startPlacing(undefined);
    else return;
    event.preventDefault();
  });
  useEffect(() => {
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
