import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { emptyDefinition } from './sources';

interface NewWorkflowProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly onCreate: (name: string, text: string) => void;
}

const NAME = /^[A-Za-z_][A-Za-z0-9_-]*$/;

/** Asks for the name of a new workflow. */
export function NewWorkflow({ opened, onClose, onCreate }: NewWorkflowProps) {
  const [name, setName] = useState('');
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (NAME.test(name)) onCreate(name, emptyDefinition(name));
  };
  return (
    <Modal opened={opened} onClose={onClose} title="New workflow">
      <form onSubmit={submit}>
        <Stack>
          <TextInput
            data-autofocus
            label="Name"
            placeholder="downloads_of_last_week"
            spellCheck={false}
            autoComplete="off"
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            error={name === '' || NAME.test(name) ? undefined : 'Letters, digits, _ and -, a letter first'}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit" disabled={!NAME.test(name)}>
              Begin
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
