import { ActionIcon, Button, Menu, Text, Tooltip } from '@mantine/core';
import { IconAlertTriangle, IconArrowsMaximize, IconArrowsMinimize, IconDownload } from '@tabler/icons-react';
import type { OperationDetail } from '../../api/catalogue';
import { Tag } from '../shell/tag';
import { Answered } from './answered';
import { Facts } from './facts';
import { Failure } from './failure';
import classes from './panel.module.css';
import { PastTests } from './past';
import { recordsIn } from './records';
import { isStale, type Test } from './test';
import type { Sending } from './use-test-request';
import { Waiting } from './waiting';

interface ResponseProps {
  readonly operation: OperationDetail;
  readonly sending: Sending;
  /** Newest first. */
  readonly tests: readonly Test[];
  readonly input: Test['input'];
  readonly connection: string;
  readonly isLarge: boolean;
  readonly onSize: (large: boolean) => void;
  readonly onPage: (page: number) => void;
  readonly onRepeat: (test: Test) => void;
}

/** What came back. Its line is always there, so that nothing moves when the first answer comes. */
export function ResponsePanel(props: ResponseProps) {
  const { operation, sending, tests, input, connection, isLarge, onSize, onPage, onRepeat } = props;
  const { running, stop } = sending;
  const [test] = tests;
  return (
    <section className={classes.panel} aria-label="Response">
      <div className={classes.bar}>
        <h2 className={classes.title}>Response</h2>
        <div className={classes.state}>
          {running !== undefined ? (
            <Waiting since={running.since} phase={running.phase} onStop={stop} />
          ) : test === undefined ? (
            <Text c="dimmed">Nothing sent yet</Text>
          ) : (
            <div role="status">
              <Facts test={test} />
            </div>
          )}
          {running === undefined && test !== undefined && isStale(test, input, connection) && (
            <Tag>
              Stale<span className={classes.why}>: the settings have changed since</span>
            </Tag>
          )}
        </div>
        <div className={classes.tools}>
          <PastTests {...{ tests, input, connection, onRepeat }} disabled={running !== undefined} />
          {test?.result !== undefined && <SaveMenu operation={operation} body={test.result.body} />}
          <Tooltip label={isLarge ? 'Smaller' : 'Larger'}>
            <ActionIcon
              aria-label={isLarge ? 'Show the response smaller' : 'Show the response larger'}
              onClick={() => onSize(!isLarge)}
            >
              {isLarge ? <IconArrowsMinimize size={16} /> : <IconArrowsMaximize size={16} />}
            </ActionIcon>
          </Tooltip>
        </div>
      </div>
      {test !== undefined && (
        <div className={classes.body} data-running={running !== undefined || undefined}>
          <Warnings output={test.result?.output} />
          <Content operation={operation} test={test} isRunning={running !== undefined} onPage={onPage} />
        </div>
      )}
    </section>
  );
}

interface ContentProps {
  readonly operation: OperationDetail;
  readonly test: Test;
  readonly isRunning: boolean;
  readonly onPage: (page: number) => void;
}

function Content({ operation, test, isRunning, onPage }: ContentProps) {
  const { result, failure } = test;
  if (result !== undefined)
    return <Answered {...{ operation, isRunning, onPage }} test={{ ...test, result }} />;
  if (failure !== undefined) return <Failure failure={failure} headers={test.answer?.headers} />;
  return (
    <Text c="dimmed" p="lg">
      {test.ended === 'stopped'
        ? 'Stopped before there was an answer.'
        : 'This answer was not kept when the page was loaded again. Repeat the test to see it.'}
    </Text>
  );
}

function Warnings({ output }: { readonly output: Readonly<Record<string, unknown>> | undefined }) {
  const warnings = output?.['warnings'];
  if (!Array.isArray(warnings) || warnings.length === 0) return null;
  return (
    <ul className={classes.warnings} aria-label="Warnings">
      {(warnings as { code: string; message: string }[]).map(({ code, message }) => (
        <li key={code}>
          <IconAlertTriangle size={15} aria-hidden />
          {message}
        </li>
      ))}
    </ul>
  );
}

function SaveMenu({ operation, body }: { readonly operation: OperationDetail; readonly body: unknown }) {
  const records = recordsIn(body, operation.pagination);
  const save = async (kind: 'csv' | 'json') => {
    const { saveFile, toCsv } = await import('./save');
    if (kind === 'json') saveFile(`${operation.id}.json`, 'application/json', JSON.stringify(body, null, 2));
    else saveFile(`${operation.id}.csv`, 'text/csv', toCsv(records ?? []));
  };
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="subtle" color="gray" leftSection={<IconDownload size={15} />}>
          Save
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item disabled={records === undefined} onClick={() => void save('csv')}>
          Records as CSV
        </Menu.Item>
        <Menu.Item onClick={() => void save('json')}>Answer as JSON</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
