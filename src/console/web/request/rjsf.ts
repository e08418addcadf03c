import type { ErrorSchema, RJSFSchema, UiSchema } from '@rjsf/utils';
import type { Problem } from '../../api/request';
import type { Field } from './form-schema';

/** The fields as the schema that the form library draws: types alone, since the server checks. */
export function toFormSchema(fields: readonly Field[]): RJSFSchema {
  return {
    type: 'object',
    properties: Object.fromEntries(fields.map((field) => [field.name, schemaOf(field)])),
    required: fields.filter(({ required }) => required).map(({ name }) => name),
  };
}

function schemaOf(field: Field): RJSFSchema {
  switch (field.kind) {
    case 'object':
      return { ...toFormSchema(field.fields), title: field.name };
    case 'objects':
      return { type: 'array', title: field.name, items: toFormSchema(field.fields) };
    case 'choices':
    case 'list':
      return { type: 'array', title: field.name, items: { type: 'string' } };
    case 'json':
      return { title: field.name };
    default:
      return { type: 'string', title: field.name };
  }
}

/** Which widget draws which field, with what it has to know. */
export function toUiSchema(fields: readonly Field[]): UiSchema {
  return {
    ...Object.fromEntries(fields.map((field) => [field.name, uiOf(field)])),
    'ui:options': {
      label: false,
      settings: fields.filter(({ isSetting }) => isSetting).map(({ name }) => name),
    },
  };
}

function uiOf(field: Field): UiSchema {
  if (field.kind === 'object') return { ...toUiSchema(field.fields), 'ui:options': {} };
  if (field.kind === 'objects')
    return { items: { ...toUiSchema(field.fields), 'ui:options': { label: false } } };
  if (field.kind === 'json') return { 'ui:field': 'json', 'ui:options': { of: field } };
  return { 'ui:widget': field.kind, 'ui:placeholder': field.placeholder, 'ui:options': { of: field } };
}

/** The server's problems, each at its field. */
export function toErrors(problems: readonly Problem[]): ErrorSchema {
  const root: Branch = {};
  for (const { path, message } of problems) {
    const place = partsOf(path).reduce<Branch>((branch, part) => (branch[part] ??= {}) as Branch, root);
    place.__errors = [...(place.__errors ?? []), message];
  }
  return root as ErrorSchema;
}

interface Branch {
  __errors?: string[];
  [part: string]: Branch | string[] | undefined;
}

/** `/body/items/0` as its parts. */
export const partsOf = (path: string): string[] =>
  path
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));

/** Between the parts of a field's id, so that an id is a problem's path with a word before it. */
export const SEPARATOR = '/';
export const PREFIX = 'input';
