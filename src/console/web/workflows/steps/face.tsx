import { VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Step } from '../../../../flow/flow';
import { doing, nameOf, typeWord } from '../step-words';
import { StepIcon } from './icon';
import classes from './step.module.css';

interface StepFaceProps {
  readonly step: Step;
  /** More about it, heard only. */
  readonly heard?: string | undefined;
  /** What a run says of it. */
  readonly children?: ReactNode;
}

/** What is on a step's card: what it is called, what it is, what it does. Read out, it is one sentence. */
export function StepFace({ step, heard = '', children }: StepFaceProps) {
  const does = doing(step);
  return (
    <>
      <span className={classes.sign} data-type={step.type}>
        <StepIcon type={step.type} name={step.name} />
      </span>
      <span className={classes.words}>
        <span className={classes.name}>
          {nameOf(step)}
          <Comma />
        </span>
        <span className={classes.does}>
          <span className={classes.type}>
            {typeWord(step.type)}
            {does !== '' && <Comma />}
          </span>
          {does !== '' && <span className={classes.what}>{does}</span>}
        </span>
        {heard !== '' && <VisuallyHidden>{`, ${heard}`}</VisuallyHidden>}
        {children}
      </span>
    </>
  );
}

/** Parts what stands apart, for who hears it in one. Unlike what is only hidden it makes no word of its own. */
export const Comma = () => <span className={classes.comma}>, </span>;
