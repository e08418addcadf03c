/** The inputs that a workflow declares: their names, and what holds where nothing is said. */
import { inputsOf, removeValue, setValue, type Flow } from '../../../../flow/flow.js';

export interface DeclaredInput {
  readonly name: string;
  readonly standard: unknown;
}

const namesOf = ({ definition }: Flow): readonly string[] =>
  Array.isArray(definition['inputParameters'])
    ? (definition['inputParameters'] as unknown[]).filter((one): one is string => typeof one === 'string')
    : [];

const templateOf = ({ definition }: Flow): Readonly<Record<string, unknown>> =>
  typeof definition['inputTemplate'] === 'object' && definition['inputTemplate'] !== null
    ? (definition['inputTemplate'] as Readonly<Record<string, unknown>>)
    : {};

export const declaredInputs = ({ definition }: Flow): readonly DeclaredInput[] =>
  inputsOf(definition).map(({ name, schema }) => ({ name, standard: schema['default'] }));

/** The text with one more input declared. */
export const withInput = (text: string, flow: Flow, name: string): string =>
  namesOf(flow).includes(name) ? text : setValue(text, ['inputParameters'], [...namesOf(flow), name]);

/** The text without an input and its default. */
export function withoutInput(text: string, flow: Flow, name: string): string {
  const names = namesOf(flow);
  const less = names.includes(name)
    ? setValue(
        text,
        ['inputParameters'],
        names.filter((one) => one !== name),
      )
    : text;
  return name in templateOf(flow) ? removeValue(less, ['inputTemplate', name]) : less;
}
