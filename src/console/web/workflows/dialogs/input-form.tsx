import { Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { InputField } from '../inspector/input-field';
import type { RunField } from './run-fields';

type Values = Readonly<Record<string, unknown>>;

interface InputFormProps {
  readonly fields: readonly RunField[];
  /** What the form begins with. */
  readonly initial?: Values;
  readonly onChange: (values: Values) => void;
  /** Whether a field cannot be read. */
  readonly onProblem: (bad: boolean) => void;
}

/** A field for each input of a workflow; empty ones are not sent, so that its own defaults hold. */
export function InputForm({ fields, initial = {}, onChange, onProblem }: InputFormProps) {
  const [values, setValues] = useState(initial);
  const [bad, setBad] = useState<ReadonlySet<string>>(new Set());
  const change = (next: Values) => {
    setValues(next);
    onChange(next);
  };
  const judge = (name: string, problem: boolean) => {
    const next = new Set(bad);
    next[problem ? 'add' : 'delete'](name);
    setBad(next);
    onProblem(next.size > 0);
  };
  if (fields.length === 0) return <Text>It asks for no input.</Text>;
  return (
    <Stack gap="md">
      {fields.map(({ name, standard, schema, usedBy }, index) => (
        <InputField
          key={name}
          autoFocus={index === 0}
          row={{
            ...{ label: name, value: values[name], required: false, multiline: false },
            ...fieldSchema(schema, standard, usedBy),
          }}
          onSet={(value) => change({ ...values, [name]: value })}
          onRemove={() => change(Object.fromEntries(Object.entries(values).filter(([key]) => key !== name)))}
          onProblem={(problem) => judge(name, problem)}
          suggest={() => undefined}
        />
      ))}
    </Stack>
  );
}

/** The schema of the step's input it goes to, with the workflow's own default. */
function fieldSchema(
  schema: RunField['schema'],
  standard: unknown,
  usedBy: readonly string[],
): { schema?: Values } {
  const { default: _own, ...rest } = schema ?? { type: typeOf(standard) };
  if (schema === undefined && standard === undefined) return {};
  const used = usedBy.length > 0 ? `Used by ${usedBy.join(', ')}` : undefined;
  return {
    schema: {
      ...rest,
      ...(standard !== undefined && { default: standard }),
      ...(rest['description'] === undefined && used !== undefined && { description: used }),
    },
  };
}

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return 'array';
  return value === null ? 'null' : typeof value;
}
