import { Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import type { OperationDetail } from '../../api/catalogue';
import { Answers, Shape } from './answers';
import { Parameters } from './parameters';
import { Prose } from './prose';
import classes from './reference.module.css';

interface ReferenceProps {
  readonly operation: OperationDetail;
  /** Name of the field that has the focus in the form. */
  readonly focused: string | undefined;
}

/** What there is to know of an operation, in the order in which one reads it. */
export function Reference({ operation, focused }: ReferenceProps) {
  const { description, parameters, body, answers, cost, limits, unknowns, effect } = operation;
  const settings = parameters.filter(({ in: place }) => place === 'setting');
  return (
    <section className={classes.reference} aria-label="Reference">
      {description !== '' && <Prose text={description} />}
      <Part title="Parameters">
        <Parameters
          parameters={parameters.filter(({ in: place }) => place !== 'setting')}
          focused={focused}
        />
      </Part>
      {body !== undefined && (
        <Part title={body.required ? 'Body' : 'Body, if wanted'}>
          {body.description !== '' && <Prose text={body.description} />}
          <Text c="dimmed" fz="xs" mb="xs">
            {body.content_type}
          </Text>
          <Shape schema={body.schema} example={body.example} />
        </Part>
      )}
      <Part title="Answers">
        <Answers answers={answers} />
      </Part>
      <Part title="Cost and limits">
        <ul className={classes.list}>
          <li data-effect={effect}>{cost}</li>
          {limits.map((limit) => (
            <li key={limit}>
              <Prose text={limit} />
            </li>
          ))}
        </ul>
      </Part>
      {settings.length > 0 && (
        <Part title="Settings of the task">
          <Parameters parameters={settings} focused={focused} />
        </Part>
      )}
      {unknowns.length > 0 && (
        <Part title="Not known">
          <Text c="dimmed" mb="xs">
            The API&apos;s documentation does not say:
          </Text>
          <ul className={classes.list}>
            {unknowns.map((unknown) => (
              <li key={unknown}>
                <Prose text={unknown} />
              </li>
            ))}
          </ul>
        </Part>
      )}
    </section>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className={classes.part}>
      <Title order={2} fz="md" mb="sm">
        {title}
      </Title>
      {children}
    </div>
  );
}
