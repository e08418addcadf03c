import { Progress } from '@mantine/core';
import type { Step } from '../../../flow/flow';
import { Comma, StepFace } from '../workflows/steps/face';
import classes from '../workflows/steps/step.module.css';
import own from './runs.module.css';
import { useRun } from './run-context';
import { duration, meaningOf, progressWords, type StepState } from './run-state';
import { StateWord } from './state-word';

/** A step of a run: what it is, and how it is doing. */
export function RunCard({ step }: { readonly step: Step }) {
  const { states, over, chosen, choose } = useRun();
  const state = step.ref === undefined ? undefined : states.get(step.ref);
  const isChosen = chosen === step.pointer;
  const facts = state === undefined ? [] : factsOf(state);
  const word = state === undefined ? restWord(over) : meaningOf(state.status).word;
  return (
    <button
      type="button"
      className={`${classes.card} ${own.card} nopan`}
      data-chosen={isChosen || undefined}
      data-tone={state === undefined ? 'idle' : meaningOf(state.status).tone}
      aria-pressed={isChosen}
      onClick={() => choose(isChosen ? undefined : step.pointer)}
    >
      <StepFace step={step}>
        <Comma />
        <span className={own.facts}>
          {state === undefined ? (
            <span className={own.rest}>{word}</span>
          ) : (
            <StateWord status={state.status} />
          )}
          {facts.map((fact) => (
            <span key={fact}>
              <Comma />
              {fact}
            </span>
          ))}
        </span>
        <Bar state={state} />
      </StepFace>
    </button>
  );
}

const restWord = (over: boolean): string => (over ? 'Not reached' : 'Not yet');

/** Time, rounds and attempts, each where there is something to say. */
function factsOf({ ms, rounds, attempts, latest }: StepState): string[] {
  return [
    ...(latest.waiting === undefined ? [] : [latest.waiting]),
    ...(ms === undefined ? [] : [duration(ms)]),
    ...(rounds > 1 ? [`round ${rounds}`] : []),
    ...(attempts.length > 1 ? [`${attempts.length} attempts`] : []),
  ];
}

function Bar({ state }: { readonly state: StepState | undefined }) {
  const { progress } = state ?? {};
  if (progress === undefined) return null;
  const words = progressWords(progress);
  return (
    <span className={own.bar}>
      {progress.percent !== undefined && <Progress size={4} value={progress.percent} aria-label={words} />}
      <span>{words}</span>
    </span>
  );
}
