import type { OperationDetail, ParameterInfo } from '../../api/catalogue';

type Schema = Readonly<Record<string, unknown>>;

/** What kind of field a value is edited with. `json` is for whatever a form cannot show. */
export type Kind =
  'line' | 'number' | 'truth' | 'choice' | 'choices' | 'list' | 'date' | 'object' | 'objects' | 'json';

export interface Choice {
  readonly value: unknown;
  readonly about: string;
}

/** A field of the form: all that the form needs of a schema, so that nothing of a document reaches it unread. */
export interface Field {
  readonly name: string;
  readonly kind: Kind;
  readonly required: boolean;
  readonly description: string;
  /** Shown where nothing is given, and not sent. */
  readonly placeholder: string;
  readonly isInteger: boolean;
  /** Of a line: whether what looks like a number is one. */
  readonly mayBeNumber: boolean;
  /** Of a date: whether it always has a time. */
  readonly isTimed: boolean;
  readonly choices: readonly Choice[];
  readonly minimum?: number;
  readonly maximum?: number;
  /** Of an object, or of the objects of a list. */
  readonly fields: readonly Field[];
  /** A setting of the task, that is not sent to the API. */
  readonly isSetting: boolean;
}

/** Deeper than this a value is edited as JSON. */
const DEEPEST = 4;

const isObject = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The fields for an operation's input, in the order of its schema.
 *
 * `connection` is left out: it is chosen from those that are configured.
 */
export function fieldsOf({ input, parameters }: OperationDetail): Field[] {
  const known = new Map(parameters.map((parameter) => [parameter.name, parameter]));
  return fieldsIn(input, input, 0)
    .filter(({ name }) => name !== 'connection')
    .map((field) => {
      const parameter = known.get(field.name);
      if (parameter === undefined) return field;
      const isSetting = parameter.in === 'setting';
      return {
        ...field,
        isSetting,
        ...(field.choices.length > 0 && { choices: choicesOf(parameter, field.choices) }),
      };
    })
    .sort((a, b) => rank(a, known) - rank(b, known));
}

/** What is required first, headers after what the request is about; else as in the schema. */
function rank({ name, required }: Field, known: ReadonlyMap<string, ParameterInfo>): number {
  return required ? 0 : known.get(name)?.in === 'header' ? 2 : 1;
}

/** Fields of an object's schema. @param root where its `$ref`s lead */
function fieldsIn(schema: Schema, root: Schema, depth: number): Field[] {
  const required = new Set(Array.isArray(schema['required']) ? schema['required'] : []);
  return Object.entries(propertiesOf(schema)).map(([name, one]) =>
    fieldOf(name, one, required.has(name), root, depth),
  );
}

function fieldOf(name: string, given: unknown, required: boolean, root: Schema, depth: number): Field {
  const schema = resolved(given, root);
  const kind = kindOf(schema, root, depth);
  const items = resolved(schema['items'], root);
  const inner = kind === 'object' ? schema : kind === 'objects' ? items : undefined;
  const values = [schema['enum'], items['enum']].find((list) => Array.isArray(list));
  return {
    name,
    kind,
    required,
    description: typeof schema['description'] === 'string' ? schema['description'] : '',
    placeholder: schema['default'] === undefined ? '' : text(schema['default']),
    isInteger: (typeOf(schema) === 'array' ? typeOf(items) : typeOf(schema)) === 'integer',
    mayBeNumber: isTextOrNumber(schema),
    isTimed: schema['format'] === 'date-time',
    choices: (values ?? []).map((value: unknown) => ({ value, about: '' })),
    ...(typeof schema['minimum'] === 'number' && { minimum: schema['minimum'] }),
    ...(typeof schema['maximum'] === 'number' && { maximum: schema['maximum'] }),
    fields: inner === undefined ? [] : fieldsIn(inner, root, depth + 1),
    isSetting: false,
  };
}

function kindOf(schema: Schema, root: Schema, depth: number): Kind {
  if (isTextOrNumber(schema)) return 'line';
  if (['oneOf', 'anyOf', 'allOf', 'not', 'if'].some((key) => key in schema)) return 'json';
  if (Array.isArray(schema['enum'])) return 'choice';
  switch (typeOf(schema)) {
    case 'string':
      return isDate(schema) ? 'date' : 'line';
    case 'integer':
    case 'number':
      return 'number';
    case 'boolean':
      return 'truth';
    case 'array':
      return listKind(resolved(schema['items'], root), root, depth);
    case 'object':
      return depth < DEEPEST && Object.keys(propertiesOf(schema)).length > 0 ? 'object' : 'json';
    default:
      return 'json';
  }
}

function listKind(items: Schema, root: Schema, depth: number): Kind {
  const kind = kindOf(items, root, depth + 1);
  if (kind === 'choice') return 'choices';
  if (kind === 'object') return 'objects';
  return kind === 'line' || kind === 'number' || kind === 'date' ? 'list' : 'json';
}

/** A choice between texts, numbers and nothing, as deep as it is nested: one line takes them all. */
function isTextOrNumber(schema: Schema): boolean {
  const either = [schema['oneOf'], schema['anyOf']].find((list) => Array.isArray(list));
  if (either === undefined) return false;
  return (either as unknown[]).every(
    (one) =>
      isObject(one) &&
      (isTextOrNumber(one) || ['string', 'integer', 'number', 'null'].includes(String(one['type']))) &&
      !Array.isArray(one['enum']),
  );
}

function isDate({ format, pattern }: Schema): boolean {
  if (format === 'date' || format === 'date-time') return true;
  return typeof pattern === 'string' && pattern.startsWith('^\\d{4}-\\d{2}-\\d{2}');
}

function typeOf({ type }: Schema): unknown {
  return Array.isArray(type) ? type.find((one) => one !== 'null') : type;
}

const propertiesOf = (schema: Schema): Schema => (isObject(schema['properties']) ? schema['properties'] : {});

function resolved(schema: unknown, root: Schema): Schema {
  if (!isObject(schema)) return {};
  const reference = schema['$ref'];
  if (typeof reference !== 'string' || !reference.startsWith('#/')) return schema;
  const target = reference
    .slice(2)
    .split('/')
    .reduce<unknown>(
      (place, part) =>
        isObject(place) ? place[part.replaceAll('~1', '/').replaceAll('~0', '~')] : undefined,
      root,
    );
  return isObject(target) && target['$ref'] === undefined ? target : {};
}

function choicesOf(parameter: ParameterInfo, choices: readonly Choice[]): Choice[] {
  const about = new Map(parameter.values.map((one) => [String(one.value), one.about]));
  return choices.map(({ value }) => ({ value, about: about.get(String(value)) ?? '' }));
}

const text = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
