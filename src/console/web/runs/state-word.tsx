import { meaningOf } from './run-state';
import classes from './runs.module.css';

/** A state by its word and by its colour. */
export function StateWord({ status }: { readonly status: string }) {
  const { word, tone } = meaningOf(status);
  return (
    <span className={classes.state} data-tone={tone}>
      <span className={classes.dot} aria-hidden />
      {word}
    </span>
  );
}
