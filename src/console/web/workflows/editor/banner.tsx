import { Button } from '@mantine/core';
import { useEditor } from './context';
import classes from './tabs.module.css';

/** Above the picture: what waits for its place, or why the picture stands still. */
export function Banner() {
  const { placing, broken, flow, startPlacing } = useEditor();
  return (
    <div className={classes.banner} role="status">
      {broken !== undefined ? (
        <span data-tone="bad">
          <b>The JSON can't be read:</b> {broken}.
          {flow === undefined ? '' : ' The picture shows the last state that could be.'}
        </span>
      ) : placing !== undefined ? (
        <span data-tone="info">
          Choose a place for <b>{placing.title}</b>
          <Button variant="default" size="compact-xs" onClick={() => startPlacing(undefined)}>
            Cancel (Esc)
          </Button>
        </span>
      ) : null}
    </div>
  );
}
