import { Anchor, Drawer, SegmentedControl } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef } from 'react';
import { readFlow, type Flow } from '../../../flow/flow';
import type { Run } from '../../api/workflows';
import { goTo, hashOf, useRoute } from '../shell/route';
import { Failed, Loading } from '../shell/states';
import { Picture, type PictureHandle } from '../workflows/picture/picture';
import { StepList } from '../workflows/steps/step-list';
import { runQuery } from './calls';
import { RunCard } from './run-card';
import { RunContext, type RunLook } from './run-context';
import { RunHead } from './run-head';
import { RunSide } from './run-side';
import { goesOn, stepStates } from './run-state';
import classes from './runs.module.css';
import { StepRun } from './step-run';

/** One run, as it goes. */
export function RunView({ id }: { readonly id: string }) {
  const { data, error, refetch, dataUpdatedAt } = useQuery(runQuery(id));
  if (data === undefined && error !== null)
    return (
      <Failed error={error} onRetry={() => void refetch()}>
        <Anchor href={hashOf(['runs'])}>All runs</Anchor>
      </Failed>
    );
  if (data === undefined) return <Loading what="the run" />;
  return <Shown run={data} now={dataUpdatedAt} error={error} />;
}

interface ShownProps {
  readonly run: Run;
  readonly now: number;
  /** Why there is no newer look at it. */
  readonly error: unknown;
}

function Shown({ run, now, error }: ShownProps) {
  const narrow = useMediaQuery('(max-width: 62em)', undefined, { getInitialValueInEffect: false });
  const { query } = useRoute();
  const [asked, ref] = ['view', 'step'].map((name) => query.get(name) ?? undefined);
  const view = asked === 'picture' || asked === 'list' ? asked : narrow ? 'list' : 'picture';
  const handle = useRef<PictureHandle>(null);
  const flow = useMemo(() => read(run.definition), [run.definition]);
  const states = useMemo(() => stepStates(run, now), [run, now]);
  const over = !goesOn(run.status);
  const steps = 'all' in flow ? flow.all : [];
  const step = ref === undefined ? undefined : steps.find((one) => one.ref === ref);
  const chosen = step?.pointer;
  /** The address says what is shown, so that a link leads to the same step. */
  const go = (changes: Readonly<Record<string, string | undefined>>) =>
    goTo(['runs', run.workflowId], { view: asked, step: ref, ...changes }, { replace: true });
  const choose = (pointer: string | undefined) =>
    go({ step: steps.find((one) => one.pointer === pointer)?.ref });
  const look: RunLook = { states, over, chosen, choose };
  useEffect(() => {
    if (chosen !== undefined) handle.current?.reveal(chosen);
  }, [chosen]);
  const label = `Picture of the run of ${run.name}`;
  return (
    <RunContext.Provider value={look}>
      <div className={classes.run}>
        <RunHead run={run} now={now} error={error}>
          <SegmentedControl
            size="xs"
            aria-label="How it is shown"
            data={[
              { value: 'picture', label: 'Picture' },
              { value: 'list', label: 'List' },
            ]}
            value={view}
            onChange={(value) => go({ view: value })}
          />
        </RunHead>
        <div className={classes.middle}>
          {!('all' in flow) ? (
            <Failed error={flow.error} />
          ) : view === 'picture' ? (
            <Picture handle={handle} steps={flow.steps} label={label} Card={RunCard} cardHeight={104} />
          ) : (
            <div className={classes.steps}>
              <StepList steps={flow.steps} label={`Steps of the run of ${run.name}`} Card={RunCard} />
              {narrow && <RunSide run={run} />}
            </div>
          )}
        </div>
        {narrow ? (
          <Drawer
            opened={step !== undefined}
            onClose={() => choose(undefined)}
            position="right"
            size="min(480px, 100%)"
            padding={0}
            withCloseButton={false}
          >
            {step !== undefined && <StepRun run={run} step={step} onClose={() => choose(undefined)} />}
          </Drawer>
        ) : (
          <aside className={classes.right} aria-label={step === undefined ? 'Run' : 'Step'}>
            {step === undefined ? (
              <RunSide run={run} />
            ) : (
              <StepRun key={step.pointer} run={run} step={step} onClose={() => choose(undefined)} />
            )}
          </aside>
        )}
      </div>
    </RunContext.Provider>
  );
}

function read(text: string): Flow | { error: unknown } {
  try {
    return readFlow(text);
  } catch (thrown) {
    return { error: thrown };
  }
}
