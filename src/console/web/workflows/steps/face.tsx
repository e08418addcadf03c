import type { ReactNode } from 'react';
import type { Step } from '../../../../flow/flow';
import { doing, nameOf, typeWord } from '../step-words';
import classes from './step.module.css';
import { StepIcon } from './icon';

/** What is on a step's card: what it is called, what it is, what it does; below it what a run says of it. */
export function StepFace({ step, children }: { readonly step: Step; readonly children?: ReactNode }) {
  const does = doing(step);
  return (
    <>
      <span className={classes.sign} data-type={step.type}>
        <StepIcon type={step.type} name={step.name} />
      </span>
      <span className={classes.words}>
        <span className={classes.name}>{nameOf(step)}</span>
        <span className={classes.does}>
          <span className={classes.type}>{typeWord(step.type)}</span>
          {does !== '' && <span className={classes.what}>{does}</span>}
        </span>
        {children}
      </span>
    </>
  );
}

/** The same as one sentence, for the name of a button. */
export function faceWords(step: Step, ...more: readonly string[]): string {
  return [nameOf(step), typeWord(step.type), doing(step), ...more].filter(Boolean).join(', ');
}
