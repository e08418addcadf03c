import { isObject, type Fields } from './fields.js';
import { below } from './pointer.js';

/** Keywords that hold schemas by name. */
export const MAPS = new Set(['properties', 'patternProperties', '$defs', 'definitions', 'dependentSchemas']);
/** Keywords that hold a list of schemas. */
export const LISTS = new Set(['allOf', 'anyOf', 'oneOf', 'prefixItems']);
/** Keywords that hold one schema. */
export const SINGLES = new Set([
  ...['items', 'additionalProperties', 'not', 'if', 'then', 'else', 'contains', 'propertyNames'],
  ...['unevaluatedProperties', 'unevaluatedItems'],
]);

const TYPES = ['string', 'number', 'integer', 'boolean', 'array', 'object', 'null'];

/** Allowed values that are listed: nobody can choose among more. */
const MOST_VALUES = 2_000;

/** What a keyword's value has to be: a word for the report, and the check. */
type Kind = readonly [what: string, fits: (value: unknown) => boolean];

const TEXT: Kind = ['a text', (value) => typeof value === 'string'];
const NUMBER: Kind = ['a number', (value) => Number.isFinite(value)];
const LIMIT: Kind = ['a number', (value) => Number.isFinite(value) || typeof value === 'boolean'];
const COUNT: Kind = ['a whole number of 0 or more', (value) => Number.isInteger(value) && Number(value) >= 0];
const FLAG: Kind = ['true or false', (value) => typeof value === 'boolean'];
const ANY: Kind = ['', () => true];
const NAMES: Kind = ['a list of names', isNames];
const PATTERN: Kind = ['a regular expression', (value) => typeof value === 'string' && isPattern(value)];

const KINDS: Readonly<Record<string, Kind>> = {
  title: TEXT,
  description: TEXT,
  format: TEXT,
  contentEncoding: TEXT,
  contentMediaType: TEXT,
  pattern: PATTERN,
  type: [
    `one of ${TYPES.join(', ')}, or a list of them`,
    (value) => (Array.isArray(value) ? value.length > 0 && value.every(isType) : isType(value)),
  ],
  minimum: NUMBER,
  maximum: NUMBER,
  exclusiveMinimum: LIMIT,
  exclusiveMaximum: LIMIT,
  multipleOf: ['a number above 0', (value) => Number.isFinite(value) && Number(value) > 0],
  minLength: COUNT,
  maxLength: COUNT,
  minItems: COUNT,
  maxItems: COUNT,
  minProperties: COUNT,
  maxProperties: COUNT,
  minContains: COUNT,
  maxContains: COUNT,
  uniqueItems: FLAG,
  readOnly: FLAG,
  writeOnly: FLAG,
  deprecated: FLAG,
  nullable: FLAG,
  required: NAMES,
  enum: [
    `a list of 1 to ${String(MOST_VALUES)} values`,
    (value) => Array.isArray(value) && value.length > 0 && value.length <= MOST_VALUES,
  ],
  examples: ['a list', Array.isArray],
  const: ANY,
  default: ANY,
  example: ANY,
  dependentRequired: [
    'names with lists of names',
    (value) => isObject(value) && Object.values(value).every(isNames),
  ],
  'x-enum-descriptions': ['values with what each is for', isObject],
};

/**
 * The keywords of a schema that JSON Schema 2020-12 and people know, each of the right form, those of OpenAPI 3.0
 * translated. What is of another form is told and left out; what nobody knows is left out.
 *
 * @param inner translates a schema within this one
 */
export function keywordsOf(
  schema: Fields,
  where: string,
  tell: (where: string, what: string) => void,
  inner: (value: unknown, where: string) => unknown,
): Fields {
  const kept: [string, unknown][] = [];
  for (const [key, value] of Object.entries(schema)) {
    const place = below(where, key);
    if (SINGLES.has(key) && !(key === 'items' && Array.isArray(value))) kept.push([key, inner(value, place)]);
    else if (LISTS.has(key) || key === 'items') {
      if (!Array.isArray(value) || value.length === 0) tell(place, 'must be a list of schemas');
      else
        // A list of `items` is how older versions spell a tuple.
        kept.push([
          key === 'items' ? 'prefixItems' : key,
          value.map((one, index) => inner(one, below(place, index))),
        ]);
    } else if (key === 'properties' || key === 'patternProperties' || key === 'dependentSchemas') {
      if (isObject(value)) kept.push([key, innerMap(key, value, place, tell, inner)]);
      else tell(place, 'must be an object of schemas');
    } else if (Object.hasOwn(KINDS, key)) {
      const [what, fits] = KINDS[key] as Kind;
      if (fits(value)) kept.push([key, value]);
      else tell(place, `must be ${what}`);
    }
  }
  return translated(Object.fromEntries(kept));
}

function innerMap(
  key: string,
  map: Fields,
  where: string,
  tell: (where: string, what: string) => void,
  inner: (value: unknown, where: string) => unknown,
): Fields {
  const entries = Object.entries(map).filter(([name]) => {
    const why =
      name === '__proto__'
        ? 'this name cannot be used'
        : key === 'patternProperties' && !isPattern(name)
          ? 'its name must be a regular expression'
          : undefined;
    if (why !== undefined) tell(below(where, name), why);
    return why === undefined;
  });
  return Object.fromEntries(entries.map(([name, one]) => [name, inner(one, below(where, name))]));
}

/** `nullable`, limits that are exclusive by a flag, and `example`: what 3.0 has of its own. */
function translated(schema: Fields): Fields {
  const { nullable, example, minimum, maximum, exclusiveMinimum, exclusiveMaximum, ...rest } = schema;
  const limited = {
    ...limit('Minimum', minimum, exclusiveMinimum),
    ...limit('Maximum', maximum, exclusiveMaximum),
  };
  const examples = example !== undefined && rest['examples'] === undefined ? { examples: [example] } : {};
  const plain = { ...rest, ...limited, ...examples };
  return nullable === true ? withNull(plain) : plain;
}

function limit(end: 'Minimum' | 'Maximum', value: unknown, exclusive: unknown): Fields {
  const plain = end.toLowerCase();
  if (exclusive === true) return typeof value === 'number' ? { [`exclusive${end}`]: value } : {};
  return {
    ...(value !== undefined && { [plain]: value }),
    ...(typeof exclusive === 'number' && { [`exclusive${end}`]: exclusive }),
  };
}

function withNull(schema: Fields): Fields {
  const { type } = schema;
  const values = schema['enum'];
  const withValues =
    Array.isArray(values) && !values.includes(null) ? { enum: [...(values as unknown[]), null] } : {};
  if (type !== undefined) {
    const types = (Array.isArray(type) ? type : [type]) as unknown[];
    return { ...schema, type: types.includes('null') ? types : [...types, 'null'], ...withValues };
  }
  const { title, description, ...rest } = schema;
  const choice = ['allOf', 'anyOf', 'oneOf', '$ref'].some((key) => key in rest);
  if (!choice) return { ...schema, ...withValues };
  return {
    ...(title !== undefined && { title }),
    ...(description !== undefined && { description }),
    anyOf: [rest, { type: 'null' }],
  };
}

function isNames(value: unknown): boolean {
  return Array.isArray(value) && value.every((name) => typeof name === 'string');
}

function isType(value: unknown): boolean {
  return typeof value === 'string' && TYPES.includes(value);
}

function isPattern(text: string): boolean {
  try {
    return new RegExp(text) instanceof RegExp;
  } catch {
    return false;
  }
}
