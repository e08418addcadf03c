import { Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import type { OperationDetail } from '../../api/catalogue';
import { Answers } from './answers';
import { Parameters } from './parameters';
import { Prose } from './prose';
import classes from './reference.module.css';
import { SchemaTree } from './schema-tree';

const COSTS: Readonly<Record<OperationDetail['effect'], string>> = {
  read: "Reads only. It counts against the account's calls.",
  change: 'Changes data of the account. It is never sent twice by itself.',
  spend: "Each call takes one from the product's allowance of downloads. It is never sent twice by itself.",
};

interface ReferenceProps {
  readonly operation: OperationDetail;
  /** Name of the field that has the focus in the form. */
  readonly focused: string | undefined;
}

/** What there is to know of an operation, in the order in which one reads it. */
export function Reference({ operation, focused }: ReferenceProps) {
  const { description, parameters, body, answers, limits, unknowns, effect } = operation;
  return (
    <section className={classes.reference} aria-label="Reference">
      {description !== '' && <Prose text={description} />}
      <Part title="Parameters">
        <Parameters parameters={parameters} focused={focused} />
      </Part>
      {body !== undefined && (
        <Part title={body.required ? 'Body' : 'Body, if wanted'}>
          {body.description !== '' && <Prose text={body.description} />}
          <SchemaTree schema={body.schema} name="body" />
        </Part>
      )}
      <Part title="Answers">
        <Answers answers={answers} />
      </Part>
      <Part title="Cost and limits">
        <ul className={classes.list}>
          <li data-effect={effect}>{COSTS[effect]}</li>
          {limits.map((limit) => (
            <li key={limit}>
              <Prose text={limit} />
            </li>
          ))}
        </ul>
      </Part>
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
