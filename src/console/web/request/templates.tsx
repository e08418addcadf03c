import { ActionIcon, Button, Fieldset, Stack, Text } from '@mantine/core';
import type {
  ArrayFieldItemTemplateProps,
  ArrayFieldTemplateProps,
  FieldErrorProps,
  FieldTemplateProps,
  ObjectFieldTemplateProps,
} from '@rjsf/utils';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import classes from './templates.module.css';

/** A field's own parts stand in its widget; only those without one have their messages here. */
export function FieldFrame({ children, errors, schema, hidden }: FieldTemplateProps) {
  if (hidden) return <div hidden>{children}</div>;
  return (
    <>
      {children}
      {(schema.type === 'object' || schema.type === 'array') && errors}
    </>
  );
}

export function Messages({ errors = [] }: FieldErrorProps) {
  return errors.length === 0 ? null : (
    <Text c="var(--mantine-color-error)" fz="xs">
      {errors.map(String).join('; ')}
    </Text>
  );
}

/** An object's fields one below the other; at the top the task's settings apart from what is sent. */
export function ObjectFrame({ properties, title, uiSchema, fieldPathId }: ObjectFieldTemplateProps) {
  const settings = new Set((uiSchema?.['ui:options']?.['settings'] ?? []) as readonly string[]);
  const sent = properties.filter(({ name }) => !settings.has(name));
  const aside = properties.filter(({ name }) => settings.has(name));
  const isTop = fieldPathId.path.length === 0;
  const fields = (
    <div className={classes.grid}>
      {sent.map(({ name, content }) => (
        <div key={name} className={isShort(uiSchema?.[name]) ? undefined : classes.wide}>
          {content}
        </div>
      ))}
      {aside.length > 0 && (
        <details className={classes.settings}>
          <summary>Settings of the task</summary>
          <Stack gap="md" mt="sm">
            {aside.map(({ name, content }) => (
              <div key={name}>{content}</div>
            ))}
          </Stack>
        </details>
      )}
    </div>
  );
  if (isTop || title === '') return fields;
  return <Fieldset legend={<code className={classes.legend}>{title}</code>}>{fields}</Fieldset>;
}

/** Whether two such fields stand beside each other. */
const isShort = (ui: unknown): boolean =>
  ['line', 'number', 'truth', 'choice', 'date'].includes(
    String((ui as Readonly<Record<string, unknown>> | undefined)?.['ui:widget']),
  );

export function ListFrame({ items, canAdd, onAddClick, title }: ArrayFieldTemplateProps) {
  return (
    <Fieldset legend={<code className={classes.legend}>{title}</code>}>
      <Stack gap="md">
        {items}
        {canAdd && (
          <Button
            variant="default"
            leftSection={<IconPlus size={15} />}
            onClick={onAddClick}
            className={classes.add}
          >
            Add to {title}
          </Button>
        )}
      </Stack>
    </Fieldset>
  );
}

export function ListItem({ children, index, buttonsProps, hasToolbar }: ArrayFieldItemTemplateProps) {
  return (
    <div className={classes.item}>
      <div className={classes.fields}>{children}</div>
      {hasToolbar && (
        <ActionIcon aria-label={`Remove item ${index + 1}`} onClick={buttonsProps.onRemoveItem}>
          <IconTrash size={15} />
        </ActionIcon>
      )}
    </div>
  );
}
