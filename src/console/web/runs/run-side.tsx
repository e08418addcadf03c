import { Stack, Text } from '@mantine/core';
import type { Run } from '../../api/workflows';
import { Copy } from '../shell/copy';
import { DataPart } from './data-part';
import classes from './runs.module.css';

/** The run as a whole: its identity, what it was given, and what it gave. */
export function RunSide({ run }: { readonly run: Run }) {
  const { workflowId, start, end, input, output } = run;
  return (
    <Stack gap="lg" className={classes.side ?? ''}>
      <header>
        <h2>Run</h2>
        <Text size="xs" c="dimmed">
          Choose a step to see what it was given and what it gave.
        </Text>
      </header>
      <dl className={classes.facts}>
        <dt>Id</dt>
        <dd>
          <code>{workflowId}</code> <Copy text={workflowId} what="the run's id" compact />
        </dd>
        {start !== undefined && (
          <>
            <dt>Started</dt>
            <dd>{new Date(start).toLocaleString()}</dd>
          </>
        )}
        {end !== undefined && (
          <>
            <dt>Ended</dt>
            <dd>{new Date(end).toLocaleString()}</dd>
          </>
        )}
      </dl>
      <DataPart title="Input" value={input} />
      <DataPart title="Output" value={output} />
    </Stack>
  );
}
