import { useEffect } from 'react';
import { isOurs, MOVE_TYPE } from '../steps/drag';
import type { Editor } from './context';

/** Opens the places while something of ours is dragged anywhere in the page, and closes them when it is over. */
export function useDragged({ startPlacing }: Pick<Editor, 'startPlacing'>): void {
  useEffect(() => {
    const begin = ({ dataTransfer }: DragEvent) => {
      if (dataTransfer === null || !isOurs(dataTransfer.types) || dataTransfer.types.includes(MOVE_TYPE))
        return;
      const title = dataTransfer.getData('text/plain');
      // Places that open under the pointer at once would end the drag in Chromium.
      setTimeout(() => startPlacing({ kind: 'drag', title }, 'drag'));
    };
    const end = () => startPlacing(undefined);
    document.addEventListener('dragstart', begin);
    document.addEventListener('dragend', end);
    return () => {
      document.removeEventListener('dragstart', begin);
      document.removeEventListener('dragend', end);
    };
  }, [startPlacing]);
}
