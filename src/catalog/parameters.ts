import { isObject, list, optionalText, text, unique, type Fields } from './fields.js';
import { refused } from './fault.js';
import type { Parameter } from './operation.js';
import { parameterSchema, writtenAs } from './parameter-schema.js';
import { below } from './pointer.js';
import type { Reading } from './reading.js';

const KEYS = ['getty_images', 'istock', 'creative'] as const;

/** Parameters of an operation that are read. */
const MOST = 500;

/** A header's or a cookie's name. */
const TOKEN = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;

/** What these say is not a parameter's to say: OpenAPI has them ignored. */
const NOT_PARAMETERS = new Set(['accept', 'content-type', 'authorization']);

/** Where the parameters of an operation stand. */
export interface ParameterPlace {
  readonly path: string;
  /** Those of all methods of the path, and where. */
  readonly shared: unknown;
  readonly sharedWhere: string;
  /** The operation's own, and where. */
  readonly own: unknown;
  readonly ownWhere: string;
}

/**
 * An operation's parameters: those of its path first, each of which one of its own by the same name and place replaces.
 *
 * @throws DocumentFault where it is read strictly, also for a `{name}` of the path without a parameter
 */
export function readParameters(reading: Reading, place: ParameterPlace): readonly Parameter[] {
  const read = (value: unknown, where: string): Parameter[] =>
    reading
      .attempt(() => atMost(reading, list(value, where), where), [])
      .flatMap((item, index) =>
        reading.attempt(() => readParameter(reading, item, below(where, index)) ?? [], []),
      );
  const mine = read(place.own, place.ownWhere);
  const inherited = read(place.shared, place.sharedWhere).filter(
    (one) => !mine.some((each) => each.name === one.name && each.in === one.in),
  );
  const all = [...inherited, ...mine];
  reading.attempt(() => unique(all.map(key), place.ownWhere, 'the parameter'), undefined);
  const parameters = [...new Map(all.toReversed().map((one) => [key(one), one])).values()].toReversed();
  return reading.strict ? withPath(reading, place, parameters) : fittingPath(reading, place, parameters);
}

function atMost(reading: Reading, items: readonly unknown[], where: string): readonly unknown[] {
  if (items.length > MOST)
    reading.fault(where, `more than ${String(MOST)} parameters: what follows is left out`);
  return items.slice(0, MOST);
}

const key = (one: Parameter): string => `${one.in} ${one.name}`;

const named = (parameters: readonly Parameter[], name: string): boolean =>
  parameters.some((one) => one.in === 'path' && one.name === name);

const namesIn = (path: string): string[] => [
  ...new Set([...path.matchAll(/\{([^}]*)\}/g)].map(([, name = '']) => name)),
];

/** The parameters, and one for each name of the path that has none: without it there is no address. */
function withPath(
  reading: Reading,
  { path, ownWhere }: ParameterPlace,
  parameters: readonly Parameter[],
): readonly Parameter[] {
  const missing = namesIn(path).filter((name) => !named(parameters, name));
  for (const name of missing) reading.fault(parentOf(ownWhere), `{${name}} of the path has no parameter`);
  const made = missing.map((name): Parameter => {
    return { name, in: 'path', required: true, description: '', schema: { type: 'string' } };
  });
  return [...made, ...parameters];
}

/** Without those that are said to be in the path and are not. */
function fittingPath(
  reading: Reading,
  place: ParameterPlace,
  parameters: readonly Parameter[],
): readonly Parameter[] {
  const names = namesIn(place.path);
  const fitting = parameters.filter((one) => {
    if (one.in !== 'path' || names.includes(one.name)) return true;
    reading.fault(place.ownWhere, `the path has no {${one.name}} for the parameter of that name`);
    return false;
  });
  return withPath(reading, place, fitting);
}

const parentOf = (where: string): string => where.slice(0, where.lastIndexOf('/'));

function readParameter(reading: Reading, item: unknown, itemWhere: string): Parameter | undefined {
  const { value, where } = reading.refs.follow(item, itemWhere);
  const place = text(value, 'in', where);
  const name = text(value, 'name', where);
  if (place !== 'query' && place !== 'path' && place !== 'header' && (reading.strict || place !== 'cookie'))
    throw refused(where, `\`in\` cannot be ${place} here`);
  if (!reading.strict && (place === 'header' || place === 'cookie')) {
    if (place === 'header' && NOT_PARAMETERS.has(name.toLowerCase())) return undefined;
    if (!TOKEN.test(name)) throw refused(where, `a ${place} cannot have this name`);
  }
  const { schema, json } = parameterSchema(reading, value, where);
  // Of a list, it is the items that have allowed values.
  const listed = isObject(schema['items']) ? schema['items'] : schema;
  const values = listed['x-enum-descriptions'];
  const keys = listed['x-enum-keys'];
  return {
    name,
    in: place,
    required: value['required'] === true || place === 'path',
    description: optionalText(value, 'description'),
    schema,
    ...(isObject(values) && { values: described(values) }),
    ...(isObject(keys) && { keys: readKeys(keys, `${where}/schema/x-enum-keys`) }),
    ...(json ? { json } : writtenAs(reading, value, place, schema)),
    ...(value['deprecated'] === true && { deprecated: true }),
    // What is sent unasked, and what names a thing, only our own document may say.
    ...(reading.strict && value['x-fixed'] !== undefined && { fixed: value['x-fixed'] }),
    ...(reading.strict && value['x-derived'] !== undefined && { derived: text(value, 'x-derived', where) }),
  };
}

function readKeys(values: Fields, where: string): NonNullable<Parameter['keys']> {
  return Object.fromEntries(
    Object.entries(values).map(([value, kind]) => {
      const known = KEYS.find((one) => one === kind);
      if (known === undefined) throw refused(where, `${value} must be for one of ${KEYS.join(', ')}`);
      return [value, known];
    }),
  );
}

function described(values: Fields): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(values).map(([value, sentence]) => [value, String(sentence)]));
}
