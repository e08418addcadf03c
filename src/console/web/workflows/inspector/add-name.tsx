import { Button, Group, TextInput } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';

interface AddNameProps {
  readonly label: string;
  readonly placeholder: string;
  readonly onAdd: (name: string) => void;
}

/** A field for the name of something more. */
export function AddName({ label, placeholder, onAdd }: AddNameProps) {
  const [name, setName] = useState('');
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (name.trim() === '') return;
    onAdd(name.trim());
    setName('');
  };
  return (
    <form onSubmit={submit}>
      <Group gap="xs" wrap="nowrap">
        <TextInput
          aria-label={label}
          placeholder={placeholder}
          spellCheck={false}
          autoComplete="off"
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          style={{ flex: 1 }}
        />
        <Button type="submit" variant="default" disabled={name.trim() === ''}>
          Add
        </Button>
      </Group>
    </form>
  );
}
