import { Tabs } from '@mantine/core';
import type { Prepared } from '../../api/request';
import { Copy } from '../shell/copy';
import classes from './forms.module.css';

type Ready = Extract<Prepared, { ok: true }>;

const json = (value: unknown): string => JSON.stringify(value, null, 2);

/** The request in the forms that it can be taken away in; names stand where the secrets will be. */
export function Forms({ prepared }: { readonly prepared: Ready }) {
  const forms = [
    ['curl', 'curl', prepared.curl],
    ...(prepared.task === undefined ? [] : [['task', 'Task', json(prepared.task)] as const]),
    ['http', 'HTTP task', json(prepared.http_task)],
  ] as const;
  return (
    <Tabs defaultValue="curl" className={classes.forms}>
      <Tabs.List>
        {forms.map(([key, name]) => (
          <Tabs.Tab key={key} value={key}>
            {name}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {forms.map(([key, name, text]) => (
        <Tabs.Panel key={key} value={key} className={classes.panel}>
          <pre tabIndex={0} aria-label={`The request as ${name}`} className={classes.code}>
            {text}
          </pre>
          <div className={classes.copy}>
            <Copy text={text} what={name} compact />
          </div>
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}
