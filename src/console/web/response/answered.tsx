import { Tabs } from '@mantine/core';
import { lazy, Suspense, useMemo } from 'react';
import type { OperationDetail } from '../../api/catalogue';
import { Loading } from '../shell/states';
import classes from './answered.module.css';
import { Headers } from './headers';
import { Pager } from './pager';
import { dateColumn } from './per-day';
import { columnsOf, flatten, recordsIn } from './records';
import { RecordTable } from './table';
import type { Test } from './test';

const JsonView = lazy(() => import('./json'));
const Chart = lazy(() => import('./chart'));

interface AnsweredProps {
  readonly operation: OperationDetail;
  readonly test: Test & Required<Pick<Test, 'result'>>;
  readonly isRunning: boolean;
  readonly onPage: (page: number) => void;
}

/** An answer from its sides: its records as a table and a chart, the raw JSON, the headers. */
export function Answered({ operation, test, isRunning, onPage }: AnsweredProps) {
  const { output, body } = test.result;
  const { pagination } = operation;
  const records = useMemo(() => recordsIn(body, pagination), [body, pagination]);
  const flat = useMemo(() => records?.map((record) => flatten(record)) ?? [], [records]);
  const when = useMemo(() => dateColumn(flat, columnsOf(flat)), [flat]);
  return (
    <Tabs defaultValue={records === undefined ? 'json' : 'table'} className={classes.tabs}>
      <Tabs.List px="md">
        {records !== undefined && <Tabs.Tab value="table">Table</Tabs.Tab>}
        <Tabs.Tab value="json">JSON</Tabs.Tab>
        {when !== undefined && <Tabs.Tab value="chart">Chart</Tabs.Tab>}
        <Tabs.Tab value="headers">Headers</Tabs.Tab>
      </Tabs.List>
      {records !== undefined && (
        <Tabs.Panel value="table" className={classes.panel}>
          <RecordTable records={records} label={labelOf(pagination?.items)}>
            {pagination !== undefined && (
              <Pager output={output} total={pagination.total} disabled={isRunning} onPage={onPage} />
            )}
          </RecordTable>
        </Tabs.Panel>
      )}
      <Tabs.Panel value="json" className={classes.panel}>
        <Suspense fallback={<Loading what="the viewer" />}>
          <JsonView value={body} label="The answer as JSON" />
        </Suspense>
      </Tabs.Panel>
      {when !== undefined && (
        <Tabs.Panel value="chart" className={classes.padded}>
          <Suspense fallback={<Loading what="the chart" />}>
            <Chart records={flat} column={when} />
          </Suspense>
        </Tabs.Panel>
      )}
      <Tabs.Panel value="headers" className={classes.padded}>
        <Headers headers={test.answer?.headers ?? {}} />
      </Tabs.Panel>
    </Tabs>
  );
}

/** `downloads` as the name of a table. */
function labelOf(items = 'records'): string {
  const words = items.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
