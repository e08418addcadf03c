import { ActionIcon, Button, Group, Menu, SegmentedControl, Tooltip, VisuallyHidden } from '@mantine/core';
import {
  IconAlertCircle,
  IconArrowBackUp,
  IconArrowForwardUp,
  IconCheck,
  IconDeviceFloppy,
  IconDots,
  IconDownload,
  IconPlayerPlay,
  IconSettings,
  IconUpload,
} from '@tabler/icons-react';
import { hashOf } from '../../shell/route';
import type { Dialog } from '../dialogs/dialogs';
import { downloadText } from '../download';
import { fileNameFor, type Source } from '../sources';
import { useEditor } from './context';
import { countWords } from './problems';
import classes from './toolbar.module.css';

export type View = 'picture' | 'list' | 'json';

/** The way of showing it that an address names. */
export const viewOf = (query: URLSearchParams): View | undefined =>
  VIEWS.find(({ value }) => value === query.get('view'))?.value;

const VIEWS = [
  { value: 'picture', label: 'Picture' },
  { value: 'list', label: 'List' },
  { value: 'json', label: 'JSON' },
] as const satisfies readonly { value: View; label: string }[];

interface ToolbarProps {
  readonly source: Source;
  readonly dirty: boolean;
  readonly view: View;
  readonly showsProblems: boolean;
  readonly onView: (view: View) => void;
  readonly onProblems: () => void;
  readonly onDialog: (dialog: Dialog) => void;
  /** Shows what belongs to the workflow as a whole, where that is not there anyway. */
  readonly onSettings?: () => void;
}

/** One line: what is edited, how it is looked at, and what can be done with all of it. */
export function Toolbar(props: ToolbarProps) {
  const { source, dirty, view, showsProblems, onView, onProblems, onDialog, onSettings } = props;
  const { text, flow, broken, history, problems, unchecked, undo, redo } = useEditor();
  const fine = problems.length === 0 && unchecked === null;
  const errors = problems.some(({ severity }) => severity === 'error');
  const name = flow?.name ?? source.name;
  const words = unchecked !== null ? 'Not checked' : fine ? 'No problems' : countWords(problems);
  return (
    <div className={classes.bar} role="toolbar" aria-label="Workflow">
      <div className={classes.title}>
        <a href={hashOf(['workflows'])} className={classes.back}>
          Workflows
        </a>
        <span aria-hidden>/</span>
        <h1>{name}</h1>
        <span className={classes.source}>{sourceWords(source, dirty)}</span>
      </div>
      <SegmentedControl
        aria-label="How it is shown"
        size="xs"
        data={[...VIEWS]}
        value={view}
        onChange={(value) => onView(value)}
      />
      <Group gap={2} wrap="nowrap">
        <HistoryButton name="Undo" keys="Ctrl+Z" what={history.past.at(-1)?.what} run={undo} />
        <HistoryButton name="Redo" keys="Ctrl+Shift+Z" what={history.future.at(-1)?.what} run={redo} />
      </Group>
      <Button
        variant="subtle"
        color="gray"
        data-severity={fine ? 'none' : errors ? 'error' : 'warning'}
        className={classes.problems ?? ''}
        leftSection={fine ? <IconCheck size={15} /> : <IconAlertCircle size={15} />}
        onClick={onProblems}
        aria-expanded={showsProblems}
      >
        <span className={classes.wide}>{words}</span>
        <span className={classes.narrow}>
          {unchecked === null ? problems.length : '?'}
          <VisuallyHidden> problems</VisuallyHidden>
        </span>
      </Button>
      <Group gap={6} wrap="nowrap" className={classes.actions ?? ''}>
        <Button
          variant="default"
          leftSection={<IconDeviceFloppy size={15} />}
          disabled={!dirty && source.kind === 'file'}
          onClick={() => onDialog('save')}
        >
          Save
        </Button>
        <Button
          variant="default"
          leftSection={<IconUpload size={15} />}
          disabled={broken !== undefined}
          onClick={() => onDialog('register')}
        >
          Register
        </Button>
        <Button
          leftSection={<IconPlayerPlay size={15} />}
          disabled={broken !== undefined}
          onClick={() => onDialog('run')}
        >
          Run
        </Button>
        <Menu position="bottom-end">
          <Menu.Target>
            <ActionIcon aria-label="More to do with the workflow">
              <IconDots size={17} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            {onSettings && (
              <Menu.Item leftSection={<IconSettings size={15} />} onClick={onSettings}>
                Name, inputs and output
              </Menu.Item>
            )}
            <Menu.Item leftSection={<IconDeviceFloppy size={15} />} onClick={() => onDialog('save-as')}>
              Save as another file
            </Menu.Item>
            <Menu.Item
              leftSection={<IconDownload size={15} />}
              onClick={() => downloadText(source.kind === 'file' ? source.name : fileNameFor(name), text)}
            >
              Download as a file
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </Group>
    </div>
  );
}

function sourceWords(source: Source, dirty: boolean): string {
  if (source.kind === 'draft') return 'not saved yet';
  const where = source.kind === 'file' ? source.name : `engine, version ${source.version}`;
  return dirty ? `${where} · changed` : where;
}

interface HistoryButtonProps {
  readonly name: string;
  readonly keys: string;
  readonly what: string | undefined;
  readonly run: () => void;
}

function HistoryButton({ name, keys, what, run }: HistoryButtonProps) {
  const Sign = name === 'Undo' ? IconArrowBackUp : IconArrowForwardUp;
  return (
    <Tooltip label={what === undefined ? `${name} (${keys})` : `${name}: ${what} (${keys})`}>
      <ActionIcon
        aria-label={name}
        data-disabled={what === undefined}
        aria-disabled={what === undefined}
        onClick={run}
      >
        <Sign size={17} />
      </ActionIcon>
    </Tooltip>
  );
}
