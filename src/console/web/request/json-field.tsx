import { Textarea } from '@mantine/core';
import type { FieldProps } from '@rjsf/utils';
import { useState } from 'react';
import type { Field } from './form-schema';
import classes from './widgets.module.css';

/** A value that has no form, as JSON. What is not JSON yet is kept as typed and not taken over. */
export function JsonField(props: FieldProps) {
  const { onChange, onBlur, onFocus, fieldPathId, rawErrors = [] } = props;
  const { name, required, description } = (props.uiSchema?.['ui:options']?.['of'] ?? {}) as Field;
  const formData = props.formData as unknown;
  const id = fieldPathId.$id;
  const [draft, setDraft] = useState<string>();
  const [wrong, setWrong] = useState<string>();
  const text = draft ?? (formData === undefined ? '' : JSON.stringify(formData, null, 2));
  const set = (next: string) => {
    setDraft(next);
    try {
      onChange(next.trim() === '' ? undefined : JSON.parse(next), fieldPathId.path);
      setWrong(undefined);
    } catch (error) {
      setWrong(error instanceof Error ? error.message : String(error));
    }
  };
  const error = [
    ...(wrong === undefined || draft === undefined ? [] : [`is not JSON yet: ${wrong}`]),
    ...rawErrors,
  ];
  return (
    <Textarea
      id={id}
      label={<code className={classes.name}>{name}</code>}
      labelProps={{ className: classes.label }}
      withAsterisk={required}
      description={description === '' ? undefined : description}
      descriptionProps={{ className: classes.description }}
      error={error.length > 0 ? error.join('; ') : undefined}
      placeholder="JSON"
      autosize
      minRows={2}
      maxRows={16}
      ff="monospace"
      spellCheck={false}
      value={text}
      onChange={(event) => set(event.currentTarget.value)}
      onFocus={() => onFocus(id, formData)}
      onBlur={() => {
        if (wrong === undefined) setDraft(undefined);
        onBlur(id, formData);
      }}
    />
  );
}
