import { Select, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Status } from '../../api/workflows';
import { statusQuery } from '../shell/api';
import { useChoice } from '../shell/use-choice';
import widgets from './widgets.module.css';

export type Connection = Status['connections'][number];

/** The connections that are there for a document. None while that is not known yet. */
export function useConnections(api: string): readonly Connection[] | undefined {
  const { data } = useQuery(statusQuery);
  return data?.connections.filter((connection) => connection.api === api);
}

/** A connection in words, by which a test knows whether it is still the same. */
export const inWords = (connection: Connection | undefined, name: string): string =>
  connection?.baseUrl === undefined ? name : `${name} · ${connection.baseUrl}`;

interface ChoiceProps {
  readonly connections: readonly Connection[] | undefined;
  /** None for the default. */
  readonly value: string | undefined;
  readonly onChange: (name: string | undefined) => void;
}

/** Which of the configured connections sends the request. */
export function ConnectionChoice({ connections, value, onChange }: ChoiceProps) {
  const names = [
    ...new Set([...(connections ?? []).map(({ name }) => name), ...(value === undefined ? [] : [value])]),
  ];
  const chosen = connections?.find(({ name }) => name === (value ?? 'default'));
  return (
    <div>
      <Select
        {...useChoice()}
        id="input/connection"
        label={<code className={widgets.name}>connection</code>}
        labelProps={{ className: widgets.label }}
        data={names}
        value={value ?? null}
        placeholder={
          names.includes('default') || connections === undefined ? 'default' : 'none is configured'
        }
        onChange={(name) => onChange(name ?? undefined)}
        clearable
        disabled={names.length === 0}
        renderOption={({ option: { value: name } }) => {
          const one = connections?.find((connection) => connection.name === name);
          return (
            <div>
              <code>{name}</code>
              <Text fz="xs" c="dimmed">
                {describe(one)}
              </Text>
            </div>
          );
        }}
      />
      <Text fz="xs" c="dimmed" mt={4} mih="1.4em">
        {describe(chosen)}
      </Text>
    </div>
  );
}

function describe(connection: Connection | undefined): string {
  if (connection === undefined) return '';
  const { simulation, baseUrl, ready, advice } = connection;
  return [
    simulation ? 'simulation' : undefined,
    baseUrl,
    ready ? undefined : (advice ?? 'not configured completely'),
  ]
    .filter((part) => part !== undefined)
    .join(' · ');
}
