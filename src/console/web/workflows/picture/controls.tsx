import { ActionIcon, Tooltip } from '@mantine/core';
import { IconMaximize, IconMinus, IconPlus } from '@tabler/icons-react';
import type { Camera } from './camera';
import classes from './picture.module.css';

/** Nearer, farther, all of it. */
export function Controls({ camera }: { readonly camera: Camera }) {
  const buttons = [
    ['Zoom in', IconPlus, () => camera.zoom(1.25)],
    ['Zoom out', IconMinus, () => camera.zoom(0.8)],
    ['Show the whole picture', IconMaximize, camera.fit],
  ] as const;
  return (
    <div className={classes.controls}>
      {buttons.map(([name, Icon, run]) => (
        <Tooltip key={name} label={name} position="right">
          <ActionIcon aria-label={name} onClick={run} size="md">
            <Icon size={15} />
          </ActionIcon>
        </Tooltip>
      ))}
    </div>
  );
}
