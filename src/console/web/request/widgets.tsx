import {
  MultiSelect,
  NumberInput,
  SegmentedControl,
  Select,
  TagsInput,
  TextInput,
  Input,
} from '@mantine/core';
import type { WidgetProps } from '@rjsf/utils';
import { useChoice } from '../shell/use-choice';
import type { Choice, Field } from './form-schema';
import classes from './widgets.module.css';

/** The field that a widget was made for. */
export const fieldOf = ({ options }: WidgetProps): Field => options['of'] as Field;

/** Words below the field, so that fields beside each other stand in one line. */
const ORDER: ('label' | 'input' | 'error' | 'description')[] = ['label', 'input', 'error', 'description'];

/** What all fields have: a name, a message, and word of when they are entered and left. */
export function shared(props: WidgetProps) {
  const { id, required, rawErrors = [], onBlur, onFocus, placeholder, disabled } = props;
  const { name, description } = fieldOf(props);
  return {
    id,
    label: <code className={classes.name}>{name}</code>,
    labelProps: { className: classes.label },
    withAsterisk: required ?? false,
    description: description === '' ? undefined : description.replaceAll('`', ''),
    descriptionProps: { className: classes.description },
    inputWrapperOrder: ORDER,
    error: rawErrors.length > 0 ? rawErrors.join('; ') : undefined,
    onBlur: () => onBlur(id, props.value),
    onFocus: () => onFocus(id, props.value),
    placeholder: placeholder ?? '',
    disabled: disabled ?? false,
  };
}

const textOf = (value: unknown): string =>
  value === undefined || value === null ? '' : typeof value === 'string' ? value : JSON.stringify(value);

export function Line(props: WidgetProps) {
  const { mayBeNumber } = fieldOf(props);
  const read = (text: string) => (mayBeNumber && /^-?(0|[1-9]\d{0,14})$/.test(text) ? Number(text) : text);
  const set = (text: string) => props.onChange(text === '' ? undefined : read(text));
  return (
    <TextInput
      {...shared(props)}
      autoComplete="off"
      value={textOf(props.value)}
      onChange={(event) => set(event.currentTarget.value)}
    />
  );
}

/** Takes what is typed; whether it is allowed is said below, and not by changing it. */
export function Numeric(props: WidgetProps) {
  const { isInteger, minimum, maximum } = fieldOf(props);
  return (
    <NumberInput
      {...shared(props)}
      value={typeof props.value === 'number' ? props.value : textOf(props.value)}
      onChange={(value) => props.onChange(value === '' ? undefined : value)}
      allowDecimal={!isInteger}
      clampBehavior="none"
      {...(minimum !== undefined && { min: minimum })}
      {...(maximum !== undefined && { max: maximum })}
      startValue={minimum ?? 1}
    />
  );
}

/** Not given, no or yes: three states, since "not given" is not "no". */
export function Truth(props: WidgetProps) {
  const { id, label, onBlur, onFocus, inputWrapperOrder, ...more } = shared(props);
  const { description, descriptionProps, error, withAsterisk } = more;
  const { name } = fieldOf(props);
  const value = typeof props.value === 'boolean' ? String(props.value) : '';
  return (
    <Input.Wrapper
      {...{ id, label, description, descriptionProps, error, withAsterisk, inputWrapperOrder }}
      labelElement="div"
      labelProps={{ className: classes.label }}
    >
      <SegmentedControl
        id={id}
        name={id}
        aria-label={name}
        fullWidth
        size="sm"
        className={classes.truth}
        value={value}
        onChange={(next) => props.onChange(next === '' ? undefined : next === 'true')}
        onBlur={onBlur}
        onFocus={onFocus}
        data={[
          { value: '', label: 'not sent' },
          { value: 'false', label: 'false' },
          { value: 'true', label: 'true' },
        ]}
      />
    </Input.Wrapper>
  );
}

const optionsOf = (choices: readonly Choice[]) =>
  choices.map(({ value }) => ({ value: String(value), label: String(value) }));

/** The value that was meant, with its own type, for what a list of texts gave back. */
const meant = (choices: readonly Choice[], text: string): unknown =>
  choices.find(({ value }) => String(value) === text)?.value ?? text;

function option(choices: readonly Choice[]) {
  return function Option({ option: { value } }: { option: { value: string } }) {
    const about = choices.find((choice) => String(choice.value) === value)?.about ?? '';
    return (
      <div>
        <code>{value}</code>
        {about !== '' && <div className={classes.about}>{about}</div>}
      </div>
    );
  };
}

export function OneOf(props: WidgetProps) {
  const { choices } = fieldOf(props);
  const choice = useChoice();
  const value = props.value === undefined ? null : textOf(props.value);
  const known = optionsOf(choices);
  // A value that is not allowed (a link, a repeated test) is shown all the same, or nobody sees what is wrong.
  const data =
    value === null || known.some((one) => one.value === value) ? known : [...known, { value, label: value }];
  return (
    <Select
      {...shared(props)}
      {...choice}
      data={data}
      value={value}
      onChange={(next) => props.onChange(next === null ? undefined : meant(choices, next))}
      renderOption={option(choices)}
      searchable
      clearable
      nothingFoundMessage="Not one of the allowed values"
    />
  );
}

const listOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.map(textOf) : value === undefined ? [] : [textOf(value)];

export function SomeOf(props: WidgetProps) {
  const { choices } = fieldOf(props);
  const choice = useChoice();
  const values = listOf(props.value);
  const extra = values.filter((value) => !choices.some((one) => String(one.value) === value));
  return (
    <MultiSelect
      {...shared(props)}
      {...choice}
      data={[...optionsOf(choices), ...extra.map((value) => ({ value, label: value }))]}
      value={values}
      onChange={(next) =>
        props.onChange(next.length === 0 ? undefined : next.map((one) => meant(choices, one)))
      }
      renderOption={option(choices)}
      searchable
      clearable
    />
  );
}

export function List(props: WidgetProps) {
  const { isInteger } = fieldOf(props);
  const read = (text: string): unknown => (isInteger && /^-?\d{1,15}$/.test(text) ? Number(text) : text);
  return (
    <TagsInput
      {...shared(props)}
      placeholder={listOf(props.value).length > 0 ? '' : 'Enter or comma after each'}
      value={listOf(props.value)}
      onChange={(next) => props.onChange(next.length === 0 ? undefined : next.map(read))}
      splitChars={[',', ' ', '\n', '\t']}
      acceptValueOnBlur
      clearable
    />
  );
}
