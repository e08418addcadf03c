import { ActionIcon, Anchor, Button, CloseButton, Group, Stack, Tooltip } from '@mantine/core';
import { IconArrowDown, IconArrowsMove, IconArrowUp, IconTrash, type Icon } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { renameReference, setValue, removeValue, type Step } from '../../../../flow/flow';
import { hashOf } from '../../shell/route';
import { Loading } from '../../shell/states';
import { useEditor } from '../editor/context';
import { StepIcon } from '../steps/icon';
import { nameOf, typeWord } from '../step-words';
import { BranchesPart } from './branches-part';
import { InputsPart } from './inputs-part';
import classes from './inspector.module.css';
import { ProblemsPart } from './problems-part';
import { TextField } from './text-field';

const StepJson = lazy(() => import('./step-json'));

/** Everything about the step that is chosen. */
export function StepSide({ step, onClose }: { readonly step: Step; readonly onClose?: () => void }) {
  const { edit, choose, remove, moveBy, startPlacing, broken } = useEditor();
  const [showsJson, setShowsJson] = useState(false);
  const name = nameOf(step);
  const frozen = broken !== undefined;
  const called = calledWorkflow(step);
  return (
    <Stack gap="lg" className={classes.side ?? ''} data-side>
      <header>
        <Group gap="sm" wrap="nowrap">
          <StepIcon type={step.type} name={step.name} />
          <h2 className={classes.title}>{name}</h2>
          <CloseButton aria-label="Close the step" onClick={onClose ?? (() => choose(undefined))} />
        </Group>
        <p className={classes.kind}>
          {typeWord(step.type)} <code>{step.type}</code>
          {step.name !== undefined && step.name !== name && (
            <>
              {' · '}
              {step.name}
            </>
          )}
        </p>
        {called !== undefined && <Anchor href={called}>Open the workflow that it runs</Anchor>}
      </header>
      <Group gap={6}>
        <IconButton
          name="Move up (Alt+↑)"
          icon={IconArrowUp}
          disabled={frozen}
          run={() => moveBy(step, -1)}
        />
        <IconButton
          name="Move down (Alt+↓)"
          icon={IconArrowDown}
          disabled={frozen}
          run={() => moveBy(step, 1)}
        />
        <Button
          variant="default"
          leftSection={<IconArrowsMove size={14} />}
          disabled={frozen}
          onClick={() => startPlacing({ kind: 'move', step, title: name })}
        >
          Move to…
        </Button>
        <Button
          variant="default"
          leftSection={<IconTrash size={14} />}
          disabled={frozen}
          onClick={() => remove(step)}
        >
          Remove
        </Button>
      </Group>
      <ProblemsPart pointer={step.pointer} />
      <TextField
        label="Reference"
        hint="what expressions call it"
        value={step.ref ?? ''}
        onDone={(ref) =>
          edit(`Rename ${name} to ${ref}`, (text) => ({
            ...renameReference(text, step.path, ref),
            path: step.path,
          }))
        }
      />
      <TextField
        label="Description"
        value={step.description ?? ''}
        onDone={(words) =>
          edit(`Describe ${name}`, (text) =>
            words === ''
              ? removeValue(text, [...step.path, 'description'])
              : setValue(text, [...step.path, 'description'], words),
          )
        }
      />
      <BranchesPart step={step} />
      <InputsPart step={step} />
      <section>
        <Button variant="subtle" px={6} aria-expanded={showsJson} onClick={() => setShowsJson(!showsJson)}>
          {showsJson ? 'Hide the JSON' : 'All of this step as JSON'}
        </Button>
        {showsJson && (
          <Suspense fallback={<Loading what="the JSON editor" />}>
            <StepJson step={step} />
          </Suspense>
        )}
      </section>
    </Stack>
  );
}

/** The address of the definition that a sub-workflow step runs, where it names one. */
function calledWorkflow({ type, task }: Step): string | undefined {
  const { name, version } = (task['subWorkflowParam'] ?? {}) as { name?: unknown; version?: unknown };
  if (type !== 'SUB_WORKFLOW' || typeof name !== 'string' || typeof version !== 'number') return undefined;
  return hashOf(['workflows', 'engine', name, String(version)]);
}

interface IconButtonProps {
  readonly name: string;
  readonly icon: Icon;
  readonly disabled: boolean;
  readonly run: () => void;
}

function IconButton({ name, icon: Sign, disabled, run }: IconButtonProps) {
  return (
    <Tooltip label={name}>
      <ActionIcon variant="default" size={30} aria-label={name} disabled={disabled} onClick={run}>
        <Sign size={15} />
      </ActionIcon>
    </Tooltip>
  );
}
