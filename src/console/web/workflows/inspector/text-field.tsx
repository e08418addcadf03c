import { Group, TextInput } from '@mantine/core';
import { useState } from 'react';
import classes from './inspector.module.css';

interface TextFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  /** When one leaves the field or presses Enter, and the text is another one. */
  readonly onDone: (text: string) => void;
  readonly inputMode?: 'numeric';
}

/** A short text that counts when it is done, and not at each letter; Escape takes it back. */
export function TextField({ label, hint, value, onDone, inputMode }: TextFieldProps) {
  const [typed, setTyped] = useState<string>();
  const done = () => {
    if (typed !== undefined && typed.trim() !== value) onDone(typed.trim());
    setTyped(undefined);
  };
  return (
    <TextInput
      label={
        <Group component="span" gap={6} wrap="nowrap" justify="space-between">
          <span>{label}</span>
          {hint !== undefined && <span className={classes.hint}>{hint}</span>}
        </Group>
      }
      classNames={{ label: classes.label ?? '' }}
      spellCheck={false}
      autoComplete="off"
      {...(inputMode && { inputMode })}
      value={typed ?? value}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={done}
      onKeyDown={(event) => {
        if (event.key === 'Enter') done();
        else if (event.key === 'Escape' && typed !== undefined) {
          event.stopPropagation();
          setTyped(undefined);
        }
      }}
    />
  );
}
