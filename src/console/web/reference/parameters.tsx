import { Text } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { OperationDetail, ParameterInfo } from '../../api/catalogue';
import classes from './parameters.module.css';
import { Prose } from './prose';

interface ParametersProps {
  readonly parameters: OperationDetail['parameters'];
  /** Name of the field that has the focus in the form. */
  readonly focused: string | undefined;
}

/** What an operation takes, with that marked which one is filling in. */
export function Parameters({ parameters, focused }: ParametersProps) {
  if (parameters.length === 0) return <Text c="dimmed">It takes no parameters.</Text>;
  return (
    <dl className={classes.list}>
      {parameters.map((parameter) => (
        <Parameter
          key={`${parameter.in}:${parameter.name}`}
          parameter={parameter}
          isFocused={parameter.name === focused}
        />
      ))}
    </dl>
  );
}

function Parameter({
  parameter,
  isFocused,
}: {
  readonly parameter: ParameterInfo;
  readonly isFocused: boolean;
}) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isFocused) box.current?.scrollIntoView({ block: 'nearest' });
  }, [isFocused]);
  const { name, wire, in: place, required, type, limits, values, description } = parameter;
  const sent =
    wire === name ? (place === 'query' || place === 'setting' ? undefined : place) : `${place} ${wire}`;
  return (
    <div ref={box} className={classes.parameter} data-focused={isFocused || undefined}>
      <dt className={classes.name}>
        <code>{name}</code>
        <span className={classes.type}>{type}</span>
        {required && <span className={classes.required}>required</span>}
        {sent !== undefined && <span className={classes.sent}>{sent}</span>}
      </dt>
      <dd className={classes.about}>
        {description !== '' && <Prose text={description} />}
        <Facts parameter={parameter} limits={limits} />
        {values.length > 0 && <Values values={values} />}
      </dd>
    </div>
  );
}

/** The pattern of a date is for machines. */
const DATE = 'spelled ^\\d{4}-\\d{2}-\\d{2}';

function Facts({
  parameter,
  limits,
}: {
  readonly parameter: ParameterInfo;
  readonly limits: readonly string[];
}) {
  const facts = [
    ...(parameter.default === undefined ? [] : [`default ${JSON.stringify(parameter.default)}`]),
    ...limits.map((limit) =>
      limit.startsWith(DATE) ? 'YYYY-MM-DD, or with a time: YYYY-MM-DDTHH:MM:SS' : limit,
    ),
  ];
  return facts.length === 0 ? null : <div className={classes.facts}>{facts.join(' · ')}</div>;
}

/** Long lists begin closed: the form offers the same values with the same words. */
function Values({ values }: { readonly values: ParameterInfo['values'] }) {
  if (values.every(({ about }) => about === ''))
    return (
      <div className={classes.plain}>
        {values.map(({ value }) => (
          <code key={String(value)}>{String(value)}</code>
        ))}
      </div>
    );
  const table = (
    <table className={classes.values}>
      <tbody>
        {values.map(({ value, about }) => (
          <tr key={String(value)}>
            <th scope="row">
              <code>{String(value)}</code>
            </th>
            <td>{about}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
  if (values.length <= 8) return table;
  return (
    <details className={classes.more}>
      <summary>{values.length} allowed values</summary>
      {table}
    </details>
  );
}
