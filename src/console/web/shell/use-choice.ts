import { useReducer } from 'react';

/**
 * For a Select: its list is there only while it is open (else it would answer to the name of its field), it scrolls by
 * itself so that its keys reach all of it, and the field is drawn again once the list is there, to say that it is open.
 */
export function useChoice() {
  const [, drawAgain] = useReducer((times: number) => times + 1, 0);
  return {
    comboboxProps: { keepMounted: false },
    withScrollArea: false,
    styles: { options: { maxHeight: 320, overflowY: 'auto' as const } },
    onDropdownOpen: () => requestAnimationFrame(drawAgain),
  };
}
