import { Button, Group, Select, Table, Title } from '@mantine/core';
import { IconPlayerPlay } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { RunItem } from '../../api/workflows';
import { goTo, hashOf, useRoute } from '../shell/route';
import { Empty, Failed, Loading } from '../shell/states';
import { workflowsQuery } from '../workflows/calls';
import { PAGE_SIZE, runsQuery } from './calls';
import { duration, meaningOf } from './run-state';
import own from './list.module.css';
import classes from './runs.module.css';
import { StateWord } from './state-word';

const STATES = ['RUNNING', 'COMPLETED', 'FAILED', 'TIMED_OUT', 'TERMINATED', 'PAUSED'];

/** The last runs, newest first; the filter is in the address. */
export function RunList() {
  const { query } = useRoute();
  const [workflow, status] = ['workflow', 'status'].map((name) => query.get(name) ?? undefined);
  const start = Math.max(0, Number(query.get('start')) || 0);
  const { data, error, refetch } = useQuery(
    runsQuery({
      start,
      ...(workflow !== undefined && { workflow }),
      ...(status !== undefined && { status }),
    }),
  );
  const known = useQuery(workflowsQuery).data?.workflows ?? [];
  const names = [...new Set(known.flatMap(({ source, name }) => (source === 'engine' ? [name] : [])))].sort();
  const go = (changes: Readonly<Record<string, string | undefined>>) =>
    goTo(['runs'], { workflow, status, start: start > 0 ? String(start) : undefined, ...changes });
  const filtered = workflow !== undefined || status !== undefined;

  if (error !== null) return <Failed error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Loading what="the runs" />;
  if (!data.indexing)
    return (
      <Empty icon={<IconPlayerPlay size={22} />} title="This engine keeps no list of runs">
        Its server has no index to search in (conductor.indexing.enabled). A run that is started here has its
        own address, which can be kept: #/runs/ID.
      </Empty>
    );
  return (
    <div className={own.list}>
      <Title order={1}>Runs</Title>
      <Group gap="sm">
        <Select
          aria-label="Workflow"
          placeholder="All workflows"
          clearable
          searchable
          data={workflow === undefined || names.includes(workflow) ? names : [workflow, ...names]}
          value={workflow ?? null}
          onChange={(value) => go({ workflow: value ?? undefined, start: undefined })}
          clearButtonProps={{ 'aria-label': 'Show all workflows' }}
        />
        <Select
          aria-label="State"
          placeholder="All states"
          clearable
          data={STATES.map((value) => ({ value, label: meaningOf(value).word }))}
          value={status ?? null}
          onChange={(value) => go({ status: value ?? undefined, start: undefined })}
          clearButtonProps={{ 'aria-label': 'Show all states' }}
        />
      </Group>
      {data.runs.length === 0 ? (
        <Empty icon={<IconPlayerPlay size={22} />} title={filtered ? 'No run fits' : 'Nothing has run yet'}>
          {filtered ? 'Take the filter away to see the others.' : 'Open a workflow, and press Run.'}
        </Empty>
      ) : (
        <>
          <Table highlightOnHover verticalSpacing="sm" horizontalSpacing="md" className={own.table ?? ''}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>Workflow</Table.Th>
                <Table.Th>State</Table.Th>
                {['Started', 'Took', 'Run'].map((name) => (
                  <Table.Th key={name} className={own.wide ?? ''}>
                    {name}
                  </Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {data.runs.map((run) => (
                <Row key={run.workflowId} {...run} />
              ))}
            </Table.Tbody>
          </Table>
          <Group justify="space-between">
            <span className={classes.count} role="status">
              {start + 1} to {start + data.runs.length} of {data.total}
            </span>
            <Group gap="xs">
              <Button
                variant="default"
                disabled={start === 0}
                onClick={() => go({ start: start > PAGE_SIZE ? String(start - PAGE_SIZE) : undefined })}
              >
                Newer
              </Button>
              <Button
                variant="default"
                disabled={start + data.runs.length >= data.total}
                onClick={() => go({ start: String(start + PAGE_SIZE) })}
              >
                Older
              </Button>
            </Group>
          </Group>
        </>
      )}
    </div>
  );
}

/** Where it is narrow, when it started and how long it took stand below the workflow. */
function Row({ workflowId, name, version, status, start, end }: RunItem) {
  const began = start === undefined ? '' : new Date(start).toLocaleString();
  const took = start === undefined || end === undefined ? '' : duration(Date.parse(end) - Date.parse(start));
  return (
    <Table.Tr>
      <Table.Td>
        <a className={own.link} href={hashOf(['runs', workflowId])}>
          {name}
        </a>{' '}
        <span className={classes.count}>version {version}</span>
        <span className={`${classes.count} ${own.narrow}`}>
          {[began, took].filter((part) => part !== '').join(' · ')}
        </span>
      </Table.Td>
      <Table.Td>
        <StateWord status={status} />
      </Table.Td>
      <Table.Td className={own.wide ?? ''}>{began}</Table.Td>
      <Table.Td className={own.wide ?? ''}>{took}</Table.Td>
      <Table.Td className={own.wide ?? ''}>
        <code>{workflowId.slice(0, 8)}</code>
      </Table.Td>
    </Table.Tr>
  );
}
