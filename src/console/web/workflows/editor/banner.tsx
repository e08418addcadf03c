import { Button } from '@mantine/core';
import { useEditor } from './context';
import classes from './tabs.module.css';

/**
 * Over the picture: what waits for its place, or why the picture stands still.
 *
 * @param low at the lower edge, where it hides neither the beginning of a text nor the first place of a list. Default: at the upper one
 */
export function Banner({ low = false }: { readonly low?: boolean }) {
  const { placing, broken, flow, startPlacing } = useEditor();
  return (
    <div className={classes.banner} role="status" data-low={low || undefined}>
      {broken !== undefined ? (
        <span data-tone="bad">
          <span>
            <b>The JSON can't be read:</b> {broken}.
            {flow === undefined ? '' : ' The picture shows the last state that could be.'}
          </span>
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
