import { Fragment, type ComponentType } from 'react';
import type { Path, Step } from '../../../../flow/flow';
import { isJoinOf } from '../picture/measure';
import { spotAt, type Spot } from '../picture/shapes';
import classes from './step-list.module.css';

interface StepListProps {
  readonly steps: readonly Step[];
  /** Of the list in the definition. Default: the workflow's own. */
  readonly path?: Path;
  readonly label: string;
  readonly Card: ComponentType<{ readonly step: Step }>;
  readonly Spot?: ComponentType<{ readonly place: Spot }>;
}

/** The same steps as in the picture, as a list: for narrow windows, and for who would rather read than look. */
export function StepList({ steps, path = ['tasks'], label, Card, Spot }: StepListProps) {
  const spot = (index: number) =>
    Spot === undefined ||
    (index > 0 && index < steps.length && isJoinOf(steps[index - 1], steps[index] as Step)) ? null : (
      <li className={classes.spot}>
        <Spot place={spotAt(path, index)} />
      </li>
    );
  return (
    <ol className={classes.list} aria-label={label}>
      {spot(0)}
      {steps.map((step, index) => (
        <Fragment key={step.pointer}>
          <li className={classes.step}>
            <div className={classes.card}>
              <Card step={step} />
            </div>
            {step.branches.map((branch) => (
              <div key={branch.path.join('/')} className={classes.branch}>
                <div className={classes.label} aria-hidden>
                  {branch.label}
                </div>
                <StepList
                  steps={branch.steps}
                  path={branch.path}
                  label={`${branch.label} of ${step.ref ?? step.title}`}
                  Card={Card}
                  {...(Spot && { Spot })}
                />
              </div>
            ))}
          </li>
          {spot(index + 1)}
        </Fragment>
      ))}
      {steps.length === 0 && Spot === undefined && <li className={classes.empty}>no steps</li>}
    </ol>
  );
}
