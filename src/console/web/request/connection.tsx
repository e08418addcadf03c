import { Select, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Status } from '../../api/workflows';
import { statusQuery } from '../shell/api';
import { useChoice } from '../shell/use-choice';
import { HowToConnect } from './how-to-connect';
import widgets from './widgets.module.css';

export type Connection = Status['connections'][number];

/** The connections that are there for a document. None while that is not known yet. */
export function useConnections(api: string): readonly Connection[] | undefined {
  const { data } = useQuery(statusQuery);
  return data?.connections.filter((connection) => connection.api === api);
}

/** The connection that sends: the one that is named, else the default, else the only one that there is. */
export function connectionOf(
  connections: readonly Connection[] | undefined,
  name: unknown,
): Connection | undefined {
  if (typeof name === 'string') return connections?.find((one) => one.name === name);
  return (
    connections?.find((one) => one.name === 'default') ??
    (connections?.length === 1 ? connections[0] : undefined)
  );
}

/** A connection in words, by which a test knows whether it is still the same. */
export const inWords = (connection: Connection | undefined): string =>
  connection === undefined
    ? ''
    : [connection.name, connection.baseUrl].filter((part) => part !== undefined).join(' · ');

interface ChoiceProps {
  readonly api: string;
  readonly connections: readonly Connection[] | undefined;
  /** None for the default. */
  readonly value: string | undefined;
  readonly onChange: (name: string | undefined) => void;
}

/** Which of the configured connections sends the request. */
export function ConnectionChoice({ api, connections, value, onChange }: ChoiceProps) {
  const names = [
    ...new Set([...(connections ?? []).map(({ name }) => name), ...(value === undefined ? [] : [value])]),
  ];
  const chosen = connectionOf(connections, value);
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
      {connections?.length === 0 ? (
        <HowToConnect api={api} />
      ) : (
        <Text fz="xs" c="dimmed" mt={4} mih="1.4em">
          {describe(chosen)}
        </Text>
      )}
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
