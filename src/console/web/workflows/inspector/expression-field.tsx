import { Combobox, Textarea, useCombobox } from '@mantine/core';
import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import classes from './inspector.module.css';
import type { Suggestions } from './suggestions';

interface ExpressionFieldProps {
  readonly label: ReactNode;
  readonly description?: ReactNode;
  readonly error?: ReactNode;
  readonly placeholder?: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly suggest: (text: string, caret: number) => Suggestions | undefined;
  /** Whether Enter makes a new line. Default: false */
  readonly multiline?: boolean;
  readonly autoFocus?: boolean;
  readonly onFocused?: (focused: boolean) => void;
}

const MOST = 60;

/** A field for a value or an expression: what can follow is offered while one types. */
export function ExpressionField(props: ExpressionFieldProps) {
  const {
    label,
    description,
    error,
    placeholder,
    value,
    onChange,
    suggest,
    multiline = false,
    autoFocus,
    onFocused,
  } = props;
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const field = useRef<HTMLTextAreaElement>(null);
  const [offered, setOffered] = useState<Suggestions>();

  const offer = (text: string, caret: number) => {
    const found = suggest(text, caret);
    const some = found !== undefined && found.options.length > 0;
    setOffered(some ? { ...found, options: found.options.slice(0, MOST) } : undefined);
    if (!some) combobox.closeDropdown();
    else {
      combobox.openDropdown();
      combobox.updateSelectedOptionIndex();
    }
  };
  const offerHere = () => offer(value, field.current?.selectionStart ?? value.length);
  const take = (index: string) => {
    const option = offered?.options[Number(index)];
    if (offered === undefined || option === undefined) return;
    const text = value.slice(0, offered.from) + option.text + value.slice(offered.to);
    const caret = offered.from + (option.caret ?? option.text.length);
    onChange(text);
    if (option.opens !== true) combobox.closeDropdown();
    requestAnimationFrame(() => {
      field.current?.setSelectionRange(caret, caret);
      if (option.opens === true) offer(text, caret);
    });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const chooses = combobox.dropdownOpened && combobox.getSelectedOptionIndex() >= 0;
    if (event.key === 'Escape' && combobox.dropdownOpened) {
      event.stopPropagation();
      combobox.closeDropdown();
    } else if (event.key === ' ' && event.ctrlKey) {
      event.preventDefault();
      offerHere();
    } else if (event.key === 'Enter' && !chooses && !multiline) event.preventDefault();
  };

  return (
    <Combobox store={combobox} onOptionSubmit={take} position="bottom-start" withinPortal>
      <Combobox.Target withKeyboardNavigation={combobox.dropdownOpened}>
        <Textarea
          ref={field}
          label={label}
          description={description}
          error={error}
          placeholder={placeholder ?? ''}
          inputWrapperOrder={['label', 'input', 'error', 'description']}
          autosize
          data-autofocus={autoFocus === true ? true : undefined}
          // A form that comes late into its dialog takes the focus itself.
          autoFocus={autoFocus === true}
          minRows={1}
          maxRows={multiline ? 16 : 6}
          spellCheck={false}
          autoComplete="off"
          classNames={{
            input: classes.value ?? '',
            description: classes.about ?? '',
            label: classes.label ?? '',
          }}
          value={value}
          onChange={({ currentTarget: { value: text, selectionStart } }) => {
            onChange(text);
            offer(text, selectionStart);
          }}
          onKeyDown={onKeyDown}
          onFocus={() => {
            onFocused?.(true);
            if (value === '') offerHere();
          }}
          onBlur={() => {
            onFocused?.(false);
            combobox.closeDropdown();
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={offered === undefined}>
        <Combobox.Options className={classes.options ?? ''} aria-label="What can stand here">
          {offered?.options.map(({ text, label: shown = text, detail }, index) => (
            <Combobox.Option key={text} value={String(index)}>
              <span className={classes.option}>
                <code>{shown}</code>
                {detail !== undefined && <span>{detail}</span>}
              </span>
            </Combobox.Option>
          ))}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
