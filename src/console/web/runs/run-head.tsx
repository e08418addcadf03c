import { Button, Group, Menu, Modal, Text } from '@mantine/core';
import {
  IconDots,
  IconPlayerPlay,
  IconPlayerStop,
  IconRefresh,
  IconRotateClockwise,
} from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import type { Run, RunAction } from '../../api/workflows';
import { explained } from '../shell/states';
import { hashOf } from '../shell/route';
import { runAction, runQuery } from './calls';
import { RunAgain } from './run-again';
import { duration, goesOn } from './run-state';
import classes from './runs.module.css';
import { StateWord } from './state-word';

interface RunHeadProps {
  readonly run: Run;
  readonly now: number;
  readonly error: unknown;
  readonly children: ReactNode;
}

const FAILED = ['FAILED', 'TIMED_OUT', 'TERMINATED'];

/** What runs, how it is doing, and what can be done about it. */
export function RunHead({ run, now, error, children }: RunHeadProps) {
  const { workflowId, name, version, status, start, end, reason } = run;
  const client = useQueryClient();
  const [asks, setAsks] = useState<'cancel' | 'again'>();
  const act = useMutation({
    mutationFn: (action: RunAction) => runAction(workflowId, action),
    onSettled: () => client.invalidateQueries({ queryKey: runQuery(workflowId).queryKey }),
  });
  const took =
    start === undefined ? '' : duration((end === undefined ? now : Date.parse(end)) - Date.parse(start));
  const trouble = act.error ?? error;
  return (
    <div className={classes.head}>
      <div className={classes.title}>
        <a href={hashOf(['runs'])}>Runs</a>
        <span aria-hidden>/</span>
        <h1>{name}</h1>
        <a href={hashOf(['workflows', 'engine', name, String(version)])}>version {version}</a>
      </div>
      <span className={classes.overall} role="status">
        <StateWord status={status} /> <span className={classes.count}>{took}</span>
      </span>
      {children}
      <Group gap={6} wrap="nowrap">
        {goesOn(status) && (
          <Button
            variant="default"
            leftSection={<IconPlayerStop size={15} />}
            onClick={() => setAsks('cancel')}
          >
            Cancel
          </Button>
        )}
        {FAILED.includes(status) && (
          <Button
            leftSection={<IconRotateClockwise size={15} />}
            loading={act.isPending}
            onClick={() => act.mutate('retry')}
          >
            Retry
          </Button>
        )}
        <Button variant="default" leftSection={<IconPlayerPlay size={15} />} onClick={() => setAsks('again')}>
          Run again
        </Button>
        <Menu position="bottom-end">
          <Menu.Target>
            <Button variant="subtle" color="gray" px={6} aria-label="More to do with the run">
              <IconDots size={17} />
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {status === 'RUNNING' && <Menu.Item onClick={() => act.mutate('pause')}>Pause</Menu.Item>}
            {status === 'PAUSED' && <Menu.Item onClick={() => act.mutate('resume')}>Resume</Menu.Item>}
            <Menu.Item
              leftSection={<IconRefresh size={15} />}
              disabled={goesOn(status)}
              onClick={() => act.mutate('restart')}
            >
              Start this run over
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </Group>
      {reason !== undefined && status !== 'RUNNING' && (
        <p className={classes.reason}>
          <b>Why:</b> {reason}
        </p>
      )}
      {trouble != null && (
        <p className={classes.reason} data-tone="bad" role="alert">
          <b>{explained(trouble).title}.</b> {explained(trouble).advice}
        </p>
      )}
      <Modal opened={asks === 'cancel'} onClose={() => setAsks(undefined)} title="Cancel the run?">
        <Text>Steps that are done stay done. A task that a worker has begun is not called back.</Text>
        <Group justify="flex-end" mt="lg">
          <Button variant="default" onClick={() => setAsks(undefined)} data-autofocus>
            Let it run
          </Button>
          <Button
            color="red"
            onClick={() => {
              act.mutate('cancel');
              setAsks(undefined);
            }}
          >
            Cancel the run
          </Button>
        </Group>
      </Modal>
      <RunAgain run={run} opened={asks === 'again'} onClose={() => setAsks(undefined)} />
    </div>
  );
}
