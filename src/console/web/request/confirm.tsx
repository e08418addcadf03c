import { Button, Group, Modal, Text } from '@mantine/core';
import type { OperationDetail } from '../../api/catalogue';

interface ConfirmProps {
  readonly operation: OperationDetail;
  readonly connection: string;
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly onYes: () => void;
}

const WHAT = {
  read: '',
  change: 'It changes data of the account that the connection signs in.',
  spend: "It takes one from the product's allowance of downloads, and that cannot be undone.",
} as const;

/** Asks before something is sent that changes or costs something. */
export function Confirm({ operation, connection, opened, onClose, onYes }: ConfirmProps) {
  const { method, path, effect, summary } = operation;
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={effect === 'spend' ? 'This costs something' : 'This changes something'}
    >
      <Text fw={600}>
        <code>
          {method} {path}
        </code>
      </Text>
      <Text mt="xs">{summary}.</Text>
      <Text mt="sm">{WHAT[effect]}</Text>
      <Text mt="sm" c="dimmed">
        Connection: {connection}. It is sent once, and not again by itself.
      </Text>
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={onClose} data-autofocus>
          Don&apos;t send
        </Button>
        <Button color="red.9" onClick={onYes}>
          Send it
        </Button>
      </Group>
    </Modal>
  );
}
