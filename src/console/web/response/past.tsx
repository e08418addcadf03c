import { Badge, Button, Group, Menu, Text } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import classes from './past.module.css';
import { isStale, type Test } from './test';

interface PastProps {
  readonly tests: readonly Test[];
  readonly input: Test['input'];
  readonly connection: string;
  readonly disabled: boolean;
  /** Sets the values of a test again and sends them. */
  readonly onRepeat: (test: Test) => void;
}

/** The last tests of this operation. Each can be repeated with its own values. */
export function PastTests({ tests, input, connection, disabled, onRepeat }: PastProps) {
  return (
    <Menu position="bottom-end" width={340}>
      <Menu.Target>
        <Button
          variant="subtle"
          color="gray"
          leftSection={<IconHistory size={15} />}
          disabled={tests.length === 0}
        >
          Last tests
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>Repeat a test with its values</Menu.Label>
        {tests.map((test) => (
          <Menu.Item key={test.key} disabled={disabled} onClick={() => onRepeat(test)}>
            <Group justify="space-between" wrap="nowrap">
              <span className={classes.outcome} data-ended={test.ended}>
                {outcome(test)}
              </span>
              {isStale(test, input, connection) && <Badge color="gray">other settings</Badge>}
              <time className={classes.time} dateTime={new Date(test.at).toISOString()}>
                {new Date(test.at).toLocaleTimeString()}
              </time>
            </Group>
            <Text fz="xs" c="dimmed" truncate>
              {valuesOf(test.input)}
            </Text>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function outcome({ ended, answer, failure }: Test): string {
  if (ended === 'stopped') return 'stopped';
  if (ended === 'failed') return failure?.code ?? 'failed';
  return `${answer?.status ?? ''} · ${Math.round(answer?.ms ?? 0)} ms`;
}

const valuesOf = (input: Test['input']): string =>
  Object.entries(input)
    .map(([name, value]) => `${name}=${typeof value === 'string' ? value : JSON.stringify(value)}`)
    .join(' ') || 'without values';
