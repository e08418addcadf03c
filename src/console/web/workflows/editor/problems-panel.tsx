import { ActionIcon, CloseButton, Tooltip, UnstyledButton } from '@mantine/core';
import { IconAlertCircle, IconAlertTriangle, IconBraces } from '@tabler/icons-react';
import type { Step } from '../../../../flow/flow';
import type { LintProblem } from '../../../api/workflows';
import { Failed } from '../../shell/states';
import { nameOf } from '../step-words';
import { useEditor } from './context';
import { stepOf } from './problems';
import classes from './problems.module.css';

interface ProblemsProps {
  readonly onJson: (problem: LintProblem) => void;
  readonly onClose: () => void;
}

/** All problems in the order of the text; each leads to its step, or to its line. */
export function Problems({ onJson, onClose }: ProblemsProps) {
  const { flow, problems, unchecked, checkAgain, choose } = useEditor();
  return (
    <section className={classes.panel} aria-label="Problems">
      <div className={classes.head}>
        <h2>Problems</h2>
        <CloseButton size="sm" aria-label="Close the list of problems" onClick={onClose} />
      </div>
      {unchecked !== null ? (
        <Failed error={unchecked} onRetry={checkAgain} />
      ) : (
        problems.length === 0 && <p className={classes.none}>The linter finds nothing.</p>
      )}
      <ul className={classes.list}>
        {problems.map((problem) => {
          const { line, column, rule, message, fix, severity } = problem;
          const step = stepOf(flow, problem);
          const Sign = severity === 'error' ? IconAlertCircle : IconAlertTriangle;
          return (
            <li key={`${rule}:${line}:${column}:${message}`} className={classes.row}>
              <UnstyledButton
                className={classes.problem ?? ''}
                onClick={() => (step === undefined ? onJson(problem) : choose(step, true))}
              >
                <span className={classes.sign} data-severity={severity}>
                  <Sign size={15} aria-hidden />
                </span>
                <span>
                  <b>{step === undefined ? 'Workflow' : nameOf(step)}</b> {without(step, message)}.
                  <span className={classes.more}>
                    {fix}. <code>{rule}</code> {`${severity} · ${line}:${column}`}
                  </span>
                </span>
              </UnstyledButton>
              <Tooltip label="Show it in the JSON">
                <ActionIcon aria-label={`Show line ${line} in the JSON`} onClick={() => onJson(problem)}>
                  <IconBraces size={15} />
                </ActionIcon>
              </Tooltip>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** A message that begins with the name of its step, which stands before it already, without that. */
function without(step: Step | undefined, message: string): string {
  const start = step === undefined ? '' : `${nameOf(step)}: `;
  return start !== '' && message.startsWith(start) ? message.slice(start.length) : message;
}
