import { CloseButton, Group } from '@mantine/core';
import { useState } from 'react';
import { mannerOf, readAs, shown, type Manner } from '../input-text';
import { ExpressionField } from './expression-field';
import type { InputRow } from './inputs-of';
import classes from './inspector.module.css';
import { allowedValues, schemaWords } from './schema-words';
import type { Suggestions } from './suggestions';

interface InputFieldProps {
  readonly row: Omit<InputRow, 'key'>;
  /** What the linter says of it. */
  readonly problem?: string | undefined;
  readonly onSet: (value: unknown) => void;
  readonly onRemove: () => void;
  /** Where the row itself can go, beside its value. Default: `onRemove`, where there is a value. */
  readonly onDelete?: () => void;
  /** Told whether what is typed can be read, where that changes. */
  readonly onProblem?: (problem: boolean) => void;
  readonly autoFocus?: boolean;
  /** What can stand inside `${`. */
  readonly suggest: (text: string, caret: number) => Suggestions | undefined;
}

interface Typed {
  readonly text: string;
  /** The value that the text stands for, as JSON; while it is still the step's, the text is shown as it was typed. */
  readonly of: string | undefined;
  readonly problem?: string;
}

/** One input of a step: words, JSON or an expression, as its schema or its present value wants it. */
export function InputField(props: InputFieldProps) {
  const { row, problem, onSet, onRemove, onDelete, onProblem, autoFocus = false, suggest } = props;
  const { label, value, schema, required, multiline } = row;
  const [typed, setTyped] = useState<Typed>();
  const [manner, setManner] = useState<Manner>();
  const [focused, setFocused] = useState(false);
  const now = manner ?? mannerOf(value, schema);
  const json = JSON.stringify(value) as string | undefined;
  const own = typed !== undefined && typed.of === json ? typed : undefined;
  const choices = allowedValues(schema);

  const change = (text: string, how = now) => {
    const read = readAs(text, how);
    if ('problem' in read !== (own?.problem !== undefined)) onProblem?.('problem' in read);
    if ('problem' in read) setTyped({ text, of: json, problem: read.problem });
    else if ('absent' in read) {
      setTyped({ text, of: undefined });
      if (value !== undefined) onRemove();
    } else {
      setTyped({ text, of: JSON.stringify(read.value) });
      onSet(read.value);
    }
  };
  const offer = (text: string, caret: number): Suggestions | undefined => {
    const inside = suggest(text, caret);
    if (inside !== undefined || text.includes('${')) return inside;
    const fitting = choices
      .map((one) => shown(one, now))
      .filter((one) => one.startsWith(text) && one !== text);
    return { from: 0, to: text.length, options: fitting.map((one) => ({ text: one })) };
  };
  const standard = schema?.['default'];
  return (
    <div className={classes.input}>
      <ExpressionField
        label={
          <Group component="span" gap={6} wrap="nowrap" justify="space-between">
            <span>{label}</span>
            <span className={classes.hint}>{schemaWords(schema, required)}</span>
          </Group>
        }
        description={
          typeof schema?.['description'] === 'string' ? <Words text={schema['description']} /> : undefined
        }
        // Not while one is still typing.
        error={(focused ? undefined : own?.problem) ?? problem}
        onFocused={setFocused}
        placeholder={standard === undefined ? '' : `${shown(standard, now)} if left empty`}
        multiline={multiline}
        autoFocus={autoFocus}
        value={own?.text ?? shown(value, now)}
        onChange={(text) => change(text)}
        suggest={offer}
      />
      <div className={classes.tools}>
        {schema === undefined && (
          <button
            type="button"
            className={classes.manner}
            aria-label={`${label} is ${now === 'text' ? 'a text' : 'JSON'}; make it ${now === 'text' ? 'JSON' : 'a text'}`}
            onClick={() => {
              const other = now === 'text' ? 'json' : 'text';
              setManner(other);
              if (value !== undefined) change(own?.text ?? shown(value, now), other);
            }}
          >
            {now === 'text' ? 'text' : 'JSON'}
          </button>
        )}
        {(onDelete !== undefined || (value !== undefined && !required)) && (
          <CloseButton
            size={24}
            iconSize={13}
            className={classes.remove ?? ''}
            aria-label={`Remove ${label}`}
            onClick={() => {
              setTyped(undefined);
              (onDelete ?? onRemove)();
            }}
          />
        )}
      </div>
    </div>
  );
}

/** A line of an API document, its `code` set as such. */
function Words({ text }: { readonly text: string }) {
  return text.split('`').map((part, index) => (index % 2 === 1 ? <code key={index}>{part}</code> : part));
}
