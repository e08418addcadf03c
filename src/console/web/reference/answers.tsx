import { Tabs, Text } from '@mantine/core';
import { useId } from 'react';
import type { OperationDetail } from '../../api/catalogue';
import classes from './answers.module.css';
import { Prose } from './prose';
import { SchemaTree } from './schema-tree';

type Answer = OperationDetail['answers'][number];

/** What an operation answers: successes first and open, failures below them. */
export function Answers({ answers }: { readonly answers: readonly Answer[] }) {
  if (answers.length === 0) return <Text c="dimmed">The document names no answers.</Text>;
  const first = answers.findIndex(({ status }) => status.startsWith('2'));
  return (
    <div className={classes.answers}>
      {answers.map((answer, index) => (
        <details key={answer.status} className={classes.answer} open={index === first}>
          <summary>
            <span className={classes.status} data-kind={kindOf(answer.status)}>
              {answer.status}
            </span>
            <span className={classes.short}>{firstLine(answer.description)}</span>
          </summary>
          <div className={classes.body}>
            {answer.description.trim().includes('\n') && <Prose text={answer.description} />}
            <Shape {...answer} />
          </div>
        </details>
      ))}
    </div>
  );
}

const firstLine = (text: string): string => text.trim().split('\n')[0] ?? '';

const kindOf = (status: string): string =>
  status.startsWith('2') ? 'good' : status.startsWith('4') || status.startsWith('5') ? 'bad' : 'other';

/** A schema as a tree, and an example of it. */
export function Shape({ schema, example }: Pick<Answer, 'schema' | 'example'>) {
  const id = useId();
  if (schema === undefined && example === undefined)
    return (
      <Text c="dimmed" fz="xs">
        Nothing is said of its content.
      </Text>
    );
  const shown =
    example === undefined ? undefined : (
      <pre className={classes.example} tabIndex={0}>
        {JSON.stringify(example, null, 2)}
      </pre>
    );
  if (schema === undefined) return shown;
  if (shown === undefined) return <SchemaTree schema={schema} name="answer" />;
  return (
    <Tabs defaultValue="schema" id={id} variant="default">
      <Tabs.List>
        <Tabs.Tab value="schema">Schema</Tabs.Tab>
        <Tabs.Tab value="example">Example</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="schema" pt="sm">
        <SchemaTree schema={schema} name="answer" />
      </Tabs.Panel>
      <Tabs.Panel value="example" pt="sm">
        {shown}
      </Tabs.Panel>
    </Tabs>
  );
}
