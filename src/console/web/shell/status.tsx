import { Code, Popover, Stack, Text, UnstyledButton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Status } from '../../api/workflows';
import { statusQuery } from './api';
import { explained } from './states';
import classes from './status.module.css';
import { Tag } from './tag';

type Tone = 'good' | 'warn' | 'bad' | 'off';

interface LightProps {
  readonly tone: Tone;
  /** One or two words: the state is never said by the colour alone. */
  readonly name: string;
  readonly state: string;
  readonly children: ReactNode;
}

/** A state in the head, with more about it on a click. */
function Light({ tone, name, state, children }: LightProps) {
  return (
    <Popover position="bottom-end" width={320} withinPortal>
      <Popover.Target>
        <UnstyledButton className={classes.light} aria-label={`${name} ${state}`}>
          <span className={classes.dot} data-tone={tone} aria-hidden />
          <span className={classes.name}>{name}</span> <span className={classes.state}>{state}</span>
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="sm">{children}</Stack>
      </Popover.Dropdown>
    </Popover>
  );
}

/** Engine, connections and simulation, as the server sees them now. */
export function StatusLights() {
  const { data, error } = useQuery(statusQuery);
  if (error !== null) {
    const { title, advice } = explained(error);
    return (
      <Light tone="bad" name="Console" state="not there">
        <Text fw={600}>{title}</Text>
        <Text c="dimmed">{advice}</Text>
      </Light>
    );
  }
  // Not before it is known: words that grow would move what is beside them.
  if (data === undefined) return null;
  return (
    <>
      <EngineLight engine={data.engine} worker={data.worker} />
      <ConnectionLight connections={data.connections} />
      {data.sandbox === 'running' && (
        <span className={classes.simulation}>
          <Tag>Simulation</Tag>
        </span>
      )}
    </>
  );
}

const ENGINE = {
  up: ['good', 'up'],
  down: ['bad', 'does not answer'],
  none: ['off', 'none'],
} as const satisfies Record<Status['engine']['state'], readonly [Tone, string]>;

function EngineLight({ engine, worker }: Pick<Status, 'engine' | 'worker'>) {
  const [tone, state] = ENGINE[engine.state];
  return (
    <Light tone={tone} name="Engine" state={state}>
      {engine.url !== undefined && <Code className={classes.address}>{engine.url}</Code>}
      {engine.state === 'up' ? (
        <Text>
          {worker
            ? 'Conductor answers, and a worker of this process takes its tasks.'
            : 'Conductor answers. No worker runs in this process: start one with `getty-downloads worker`.'}
        </Text>
      ) : (
        <>
          <Text fw={600}>
            {engine.state === 'down' ? 'The Conductor server does not answer' : 'No Conductor server is set'}
          </Text>
          <Text>
            {engine.advice ?? 'Start one with `getty-downloads engine start`, or set CONDUCTOR_SERVER_URL.'}
          </Text>
          <Text c="dimmed">Catalogue and test requests work without one.</Text>
        </>
      )}
    </Light>
  );
}

function ConnectionLight({ connections }: Pick<Status, 'connections'>) {
  const ready = connections.filter((connection) => connection.ready);
  const [first] = ready;
  const state = first === undefined ? 'none' : ready.length === 1 ? first.name : `${ready.length}`;
  return (
    <Light tone={ready.length > 0 ? 'good' : 'off'} name="Connection" state={state}>
      {connections.map(({ name, api, baseUrl, ready: isReady, advice, simulation, qps }) => (
        <div key={`${api}/${name}`}>
          <Text fw={600}>
            {name}
            {simulation ? ' · simulation' : ''}
            {isReady ? '' : ' · not complete'}
          </Text>
          <Text c="dimmed">
            {api}
            {baseUrl === undefined ? '' : ` · ${baseUrl}`}
            {qps === undefined ? '' : ` · ${qps} calls a second`}
          </Text>
          {advice !== undefined && <Text>{advice}</Text>}
        </div>
      ))}
      {connections.length === 0 && <Text>No connection is configured.</Text>}
    </Light>
  );
}
