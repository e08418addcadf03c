import { Anchor, CloseButton, Group, Select, Stack, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Step } from '../../../flow/flow';
import type { Run, RunTask } from '../../api/workflows';
import { hashOf } from '../shell/route';
import { Failed, Loading } from '../shell/states';
import { nameOf, typeWord } from '../workflows/step-words';
import { StepIcon } from '../workflows/steps/icon';
import { runTaskQuery } from './calls';
import { DataPart } from './data-part';
import { useRun } from './run-context';
import { duration, meaningOf, type StepState } from './run-state';
import classes from './runs.module.css';
import { StateWord } from './state-word';

interface StepRunProps {
  readonly run: Run;
  readonly step: Step;
  readonly onClose: () => void;
}

/** What a step did in a run: its attempts, and of the chosen one what it was given and what it gave. */
export function StepRun({ run, step, onClose }: StepRunProps) {
  const { states, over } = useRun();
  const state = step.ref === undefined ? undefined : states.get(step.ref);
  return (
    <Stack gap="lg" className={classes.side ?? ''}>
      <header>
        <Group gap="sm" wrap="nowrap">
          <StepIcon type={step.type} name={step.name} />
          <h2>{nameOf(step)}</h2>
          <CloseButton aria-label="Close the step" onClick={onClose} />
        </Group>
        <p className={classes.kind}>
          {typeWord(step.type)} <code>{step.type}</code>
        </p>
      </header>
      {state === undefined ? (
        <p className={classes.none}>{over ? 'The run ended without it.' : 'It has not begun yet.'}</p>
      ) : (
        <Attempts run={run} state={state} />
      )}
    </Stack>
  );
}

function Attempts({ run, state }: { readonly run: Run; readonly state: StepState }) {
  const { all, latest } = state;
  const [picked, pick] = useState<string>();
  const task = all.find(({ taskId }) => taskId === picked) ?? latest;
  return (
    <>
      {all.length > 1 && (
        <Select
          label="Attempt"
          description={`${all.length} in all; the last one is shown until you choose another`}
          data={[...all].reverse().map((one) => ({ value: one.taskId, label: attemptWords(one) }))}
          value={task.taskId}
          onChange={(id) => pick(id === latest.taskId || id === null ? undefined : id)}
          allowDeselect={false}
        />
      )}
      <Attempt run={run} task={task} />
    </>
  );
}

function attemptWords({ iteration, attempt, status }: RunTask): string {
  const round = iteration > 0 ? `Round ${iteration}, attempt ${attempt + 1}` : `Attempt ${attempt + 1}`;
  return `${round}: ${meaningOf(status).word}`;
}

const OVER: ReadonlySet<string> = new Set(['good', 'bad', 'warn', 'idle']);

function Attempt({ run, task }: { readonly run: Run; readonly task: RunTask }) {
  const isOver = OVER.has(meaningOf(task.status).tone);
  const { data, error, refetch } = useQuery(runTaskQuery(run.workflowId, task.taskId, isOver));
  const { status, start, end, waiting, reason, worker, subWorkflowId } = task;
  return (
    <>
      <dl className={classes.facts}>
        <dt>State</dt>
        <dd>
          <StateWord status={status} />
        </dd>
        {waiting !== undefined && <Fact name="Waits for" value={waiting} />}
        {reason !== undefined && <Fact name="Why" value={reason} />}
        {start !== undefined && <Fact name="Started" value={new Date(start).toLocaleString()} />}
        {start !== undefined && end !== undefined && (
          <Fact name="Took" value={duration(Date.parse(end) - Date.parse(start))} />
        )}
        {worker !== undefined && <Fact name="Worker" value={worker} />}
      </dl>
      {subWorkflowId !== undefined && (
        <Anchor href={hashOf(['runs', subWorkflowId])}>Open the run of the sub-workflow</Anchor>
      )}
      {error !== null ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : data?.taskId !== task.taskId ? (
        <Loading what="input and output" />
      ) : (
        <>
          <DataPart title="Input" value={data.input} aside={data.aside?.includes('input') === true} />
          <DataPart title="Output" value={data.output} aside={data.aside?.includes('output') === true} />
          {data.logs.length > 0 && (
            <section aria-label="Log">
              <Title order={3} mb={4}>
                Log
              </Title>
              <ol className={classes.log}>
                {data.logs.map(({ at, line }, index) => (
                  <li key={index}>
                    {at !== undefined && <time dateTime={at}>{new Date(at).toLocaleTimeString()}</time>}{' '}
                    {line}
                  </li>
                ))}
              </ol>
            </section>
          )}
        </>
      )}
    </>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}
