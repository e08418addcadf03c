import '@mantine/dates/styles.layer.css';
import Form from '@rjsf/core';
import { generateTheme } from '@rjsf/mantine';
import { useMemo } from 'react';
import type { Problem } from '../../api/request';
import { DateOrTime } from './date';
import type { Field } from './form-schema';
import { JsonField } from './json-field';
import noValidator from './no-validator';
import { PREFIX, SEPARATOR, toErrors, toFormSchema, toUiSchema } from './rjsf';
import { FieldFrame, ListFrame, ListItem, Messages, ObjectFrame } from './templates';
import { Line, List, Numeric, OneOf, SomeOf, Truth } from './widgets';

const THEME = generateTheme();

const WIDGETS = {
  ...THEME.widgets,
  line: Line,
  number: Numeric,
  truth: Truth,
  choice: OneOf,
  choices: SomeOf,
  list: List,
  date: DateOrTime,
};

const TEMPLATES = {
  ...THEME.templates,
  FieldTemplate: FieldFrame,
  FieldErrorTemplate: Messages,
  ObjectFieldTemplate: ObjectFrame,
  ArrayFieldTemplate: ListFrame,
  ArrayFieldItemTemplate: ListItem,
};

const FIELDS = { json: JsonField };

interface InputFormProps {
  readonly fields: readonly Field[];
  readonly value: Readonly<Record<string, unknown>>;
  /** Those that may be shown by now. */
  readonly problems: readonly Problem[];
  readonly onChange: (value: Record<string, unknown>) => void;
  /** Name of the field, of an object's the outermost; none when the form is left. */
  readonly onFocus?: (name: string | undefined) => void;
  readonly onBlur?: (name: string) => void;
}

/** The form for an input. Nothing is checked here: what is wrong comes as `problems` from where the worker's checks are. */
export default function InputForm({ fields, value, problems, onChange, onFocus, onBlur }: InputFormProps) {
  const schema = useMemo(() => toFormSchema(fields), [fields]);
  const uiSchema = useMemo(() => toUiSchema(fields), [fields]);
  const errors = useMemo(() => toErrors(problems), [problems]);
  return (
    <Form
      tagName="div"
      schema={schema}
      uiSchema={uiSchema}
      widgets={WIDGETS}
      templates={TEMPLATES}
      fields={FIELDS}
      formData={value}
      extraErrors={errors}
      validator={noValidator}
      showErrorList={false}
      idPrefix={PREFIX}
      idSeparator={SEPARATOR}
      experimental_defaultFormStateBehavior={{ emptyObjectFields: 'skipDefaults' }}
      onChange={({ formData }) => onChange((formData ?? {}) as Record<string, unknown>)}
      onFocus={(id) => onFocus?.(nameOf(id))}
      onBlur={(id) => {
        onBlur?.(nameOf(id));
        onFocus?.(undefined);
      }}
    >
      <></>
    </Form>
  );
}

const nameOf = (id: string): string => id.split(SEPARATOR)[1] ?? '';
