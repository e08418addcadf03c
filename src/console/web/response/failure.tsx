import { Code, Text, Title } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { lazy, Suspense } from 'react';
import type { Problem } from '../../api/request';
import { Loading } from '../shell/states';
import classes from './failure.module.css';
import { Headers } from './headers';
import type { Answer, FailureInfo } from './test';

const JsonView = lazy(() => import('./json'));

interface FailureProps {
  readonly failure: FailureInfo;
  /** Of the answer that was a failure, where one came. */
  readonly headers: Answer['headers'] | undefined;
}

/** What a failure means and what to do, and after that what came. */
export function Failure({ failure, headers }: FailureProps) {
  const { code, message, advice, more } = failure;
  const { answer, problems, ...rest } = more;
  const raw = answer ?? (Object.keys(rest).length > 0 ? rest : undefined);
  return (
    <div className={classes.failure}>
      <div className={classes.words}>
        <IconAlertTriangle size={20} aria-hidden className={classes.icon} />
        <div>
          <Title order={3}>{message}</Title>
          {advice !== undefined && <Text mt="xs">{advice}</Text>}
          {Array.isArray(problems) && (
            <ul className={classes.problems}>
              {(problems as Problem[]).map(({ path, message: words }) => (
                <li key={`${path} ${words}`}>
                  <code>{path}</code> {words}
                </li>
              ))}
            </ul>
          )}
          <Text c="dimmed" fz="xs" mt="sm">
            Code <Code>{code}</Code>
          </Text>
        </div>
      </div>
      {raw !== undefined && (
        <div className={classes.raw}>
          <Title order={3} mb="xs">
            {answer === undefined ? 'What is known of it' : 'The raw answer'}
          </Title>
          <div className={classes.json}>
            <Suspense fallback={<Loading what="the answer" />}>
              <JsonView value={raw} label="The raw answer" />
            </Suspense>
          </div>
        </div>
      )}
      {headers !== undefined && (
        <div className={classes.raw}>
          <Title order={3} mb="xs">
            Headers
          </Title>
          <Headers headers={headers} />
        </div>
      )}
    </div>
  );
}
