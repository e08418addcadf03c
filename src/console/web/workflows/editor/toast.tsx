import { Button, CloseButton, Paper } from '@mantine/core';
import { useEffect } from 'react';
import type { Said } from './state';
import classes from './tabs.module.css';

const LONG_ENOUGH_MS = 8000;

interface ToastProps {
  readonly said: Said | undefined;
  readonly onClose: () => void;
  readonly onAgain: (again: NonNullable<Said['again']>) => void;
}

/** What was done, or why something could not be. News goes by itself, trouble stays until it is closed. */
export function Toast({ said, onClose, onAgain }: ToastProps) {
  const again = said?.again;
  useEffect(() => {
    if (said?.tone !== 'info') return;
    const timer = setTimeout(onClose, LONG_ENOUGH_MS);
    return () => clearTimeout(timer);
    // Each thing that is said has its own time, however often the page is drawn.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [said]);
  return (
    <div className={classes.toast} role={said?.tone === 'error' ? 'alert' : 'status'}>
      {said !== undefined && (
        <Paper withBorder shadow="md" radius="md" className={classes.said ?? ''} data-tone={said.tone}>
          <span>{said.text}</span>
          {again !== undefined && (
            <Button variant="default" size="compact-xs" onClick={() => onAgain(again)}>
              Try again
            </Button>
          )}
          <CloseButton size="sm" aria-label="Close the message" onClick={onClose} />
        </Paper>
      )}
    </div>
  );
}
