import classes from './facts.module.css';
import type { Test } from './test';

/** The first thing to see: whether it worked, how long it took, how large it was, how often it was tried. */
export function Facts({ test }: { readonly test: Test }) {
  const { answer, failure, ended } = test;
  const status = answer?.status ?? failure?.status;
  const isGood = ended === 'answered';
  return (
    <p className={classes.facts}>
      <strong className={classes.status} data-kind={isGood ? 'good' : ended === 'stopped' ? 'off' : 'bad'}>
        {ended === 'stopped'
          ? 'Stopped'
          : [status, isGood ? 'OK' : 'Failed'].filter((part) => part !== undefined).join(' ')}
      </strong>
      {answer !== undefined &&
        [
          `${Math.round(answer.ms)} ms`,
          size(answer.bytes),
          `${answer.attempts} ${answer.attempts === 1 ? 'attempt' : 'attempts'}`,
          ...(answer.throttled_ms >= 1 ? [`${Math.round(answer.throttled_ms)} ms for the pace`] : []),
          ...(answer.backoff_ms >= 1 ? [`${Math.round(answer.backoff_ms)} ms between tries`] : []),
        ].map((fact) => (
          <span key={fact} className={classes.fact}>
            {fact}
          </span>
        ))}
    </p>
  );
}

const size = (bytes: number): string =>
  bytes < 1000
    ? `${bytes} B`
    : bytes < 1_000_000
      ? `${(bytes / 1000).toFixed(1)} kB`
      : `${(bytes / 1_000_000).toFixed(1)} MB`;
