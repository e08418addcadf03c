import { Tabs, Text, UnstyledButton } from '@mantine/core';
import { Fragment, type DragEvent } from 'react';
import { Catalogue } from '../../catalogue/catalogue';
import { BLOCKS } from '../blocks';
import { BLOCK_TYPE, TASK_TYPE, taskNamed } from '../steps/drag';
import { StepIcon } from '../steps/icon';
import { useEditor } from './context';
import classes from './palette.module.css';
import type { Placing } from './placing';

interface PaletteProps {
  /** What was chosen, by a click or by a key. */
  readonly onChoose: (placing: Placing) => void;
  readonly takesFocus?: boolean;
}

/** All that can come into a workflow: operations of the APIs, and what gives it its shape. */
export function Palette({ onChoose, takesFocus = false }: PaletteProps) {
  return (
    <Tabs defaultValue="operations" classNames={{ root: classes.palette ?? '', tab: classes.tab ?? '' }}>
      <Tabs.List grow>
        <Tabs.Tab value="operations">Operations</Tabs.Tab>
        <Tabs.Tab value="blocks">Building blocks</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="operations" className={classes.panel ?? ''}>
        <Catalogue
          takesFocus={takesFocus}
          onChoose={({ api, id, method, path }) =>
            onChoose({ kind: 'operation', api, id, input: {}, title: `${method} ${path}` })
          }
        />
      </Tabs.Panel>
      <Tabs.Panel value="blocks" className={classes.panel ?? ''}>
        <Blocks onChoose={onChoose} />
      </Tabs.Panel>
    </Tabs>
  );
}

/** Groups of tasks by where they come from; operations have a list of their own. */
const GROUPS = [
  ['worker', 'More tasks of the Getty worker'],
  ['engine', "Tasks of the engine's workers"],
] as const;

/** The types of steps, and under them the tasks that workers take. */
function Blocks({ onChoose }: Pick<PaletteProps, 'onChoose'>) {
  const { types } = useEditor();
  const groups = GROUPS.map(([from, title]) => ({
    title,
    tasks: types.filter(({ source }) => source === from),
  })).filter(({ tasks }) => tasks.length > 0);
  return (
    <div className={classes.blocks}>
      <ul className={classes.list} aria-label="Building blocks">
        {BLOCKS.map((block) => (
          <Block
            key={block.id}
            type={block.type}
            title={block.title}
            about={block.about}
            onDragStart={(event) => event.dataTransfer.setData(BLOCK_TYPE, block.id)}
            onChoose={() => onChoose({ kind: 'block', id: block.id, title: block.title })}
          />
        ))}
      </ul>
      {groups.map(({ title, tasks }) => (
        <Fragment key={title}>
          <Text size="xs" c="dimmed" fw={600} component="h3" className={classes.heading ?? ''}>
            {title}
          </Text>
          <ul className={classes.list} aria-label={title}>
            {tasks.map(({ name, description }) => (
              <Block
                key={name}
                type="SIMPLE"
                title={name}
                about={description}
                onDragStart={(event) => event.dataTransfer.setData(TASK_TYPE, name)}
                onChoose={() => onChoose(taskNamed(name))}
              />
            ))}
          </ul>
        </Fragment>
      ))}
    </div>
  );
}

interface BlockProps {
  readonly type: string;
  readonly title: string;
  readonly about: string;
  readonly onDragStart: (event: DragEvent) => void;
  readonly onChoose: () => void;
}

function Block({ type, title, about, onDragStart, onChoose }: BlockProps) {
  return (
    <li>
      <UnstyledButton
        component="div"
        role="button"
        tabIndex={0}
        className={classes.block ?? ''}
        draggable
        onDragStart={(event: DragEvent) => {
          event.dataTransfer.effectAllowed = 'copy';
          onDragStart(event);
        }}
        onClick={onChoose}
        onKeyDown={(event: React.KeyboardEvent) => {
          if (event.key !== 'Enter' && event.key !== ' ') return;
          event.preventDefault();
          onChoose();
        }}
      >
        <StepIcon type={type} />
        <span>
          <span className={classes.title}>{title}</span>
          <span className={classes.about}>{about}</span>
        </span>
      </UnstyledButton>
    </li>
  );
}
