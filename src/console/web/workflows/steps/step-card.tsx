import { ActionIcon, Tooltip } from '@mantine/core';
import { IconAlertCircle, IconAlertTriangle } from '@tabler/icons-react';
import type { Step } from '../../../../flow/flow';
import type { LintProblem } from '../../../api/workflows';
import { useEditor } from '../editor/context';
import { countWords } from '../editor/problems';
import { nameOf } from '../step-words';
import { MOVE_TYPE } from './drag';
import { StepFace } from './face';
import { onStepKey, STEP_SHORTCUTS, useLed } from './keys';
import classes from './step.module.css';

/** A step to work on: a click shows its inputs, dragging moves it, keys do both. */
export function StepCard({ step }: { readonly step: Step }) {
  const editor = useEditor();
  const card = useLed<HTMLDivElement>(step.pointer);
  const problems = editor.problemsAt.get(step.pointer) ?? [];
  const chosen = editor.chosen?.pointer === step.pointer;
  const moves = editor.placing?.kind === 'move' && editor.placing.step.pointer === step.pointer;
  return (
    <div className={classes.holder}>
      <div
        ref={card}
        role="button"
        tabIndex={0}
        className={`${classes.card} nopan`}
        data-chosen={chosen || undefined}
        data-moves={moves || undefined}
        data-severity={severityOf(problems)}
        aria-pressed={chosen}
        aria-keyshortcuts={STEP_SHORTCUTS}
        draggable
        onDragStart={(event) => {
          event.stopPropagation();
          event.dataTransfer.setData(MOVE_TYPE, step.pointer);
          event.dataTransfer.effectAllowed = 'move';
          // Places that would open under the pointer at once would end the drag in Chromium.
          setTimeout(() => editor.startPlacing({ kind: 'move', step, title: nameOf(step) }, 'drag'));
        }}
        onDragEnd={() => editor.startPlacing(undefined)}
        onClick={() => editor.choose(step)}
        onKeyDown={(event) => onStepKey(event, editor, step)}
      >
        <StepFace step={step} heard={countWords(problems)} />
      </div>
      <ProblemSign step={step} problems={problems} />
    </div>
  );
}

const severityOf = (problems: readonly LintProblem[]): LintProblem['severity'] | undefined =>
  problems.some(({ severity }) => severity === 'error') ? 'error' : problems[0]?.severity;

interface ProblemSignProps {
  readonly step: Step;
  readonly problems: readonly LintProblem[];
}

/** How many problems a step has; what they are, where one points or comes by the keyboard. */
function ProblemSign({ step, problems }: ProblemSignProps) {
  const { choose } = useEditor();
  const severity = severityOf(problems);
  if (severity === undefined) return null;
  const Sign = severity === 'error' ? IconAlertCircle : IconAlertTriangle;
  return (
    <Tooltip
      multiline
      w={320}
      label={problems.map(({ message, fix }) => `${message}. ${fix}.`).join('\n')}
      classNames={{ tooltip: classes.tip ?? '' }}
    >
      <ActionIcon
        className={`${classes.problem} nopan`}
        data-severity={severity}
        variant="transparent"
        aria-label={`${countWords(problems)} at ${nameOf(step)}`}
        onClick={() => choose(step)}
      >
        <Sign size={14} aria-hidden />
        <span>{problems.length}</span>
      </ActionIcon>
    </Tooltip>
  );
}
