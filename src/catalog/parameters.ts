import { list, optionalText, text, unique, type Fields } from './fields.js';
import type { Parameter } from './operation.js';
import { isObject, refused, type References } from './references.js';

const KEYS = ['getty_images', 'istock', 'creative'] as const;

/**
 * An operation's parameters: those of its path first, each of which one of its own by the same name and place replaces.
 *
 * @param own the operation's own; `shared` are those that stand on the path itself
 * @throws GettyDownloadsError `bad_config`, also for a `{name}` of the path without a parameter
 */
export function readParameters(
  { refs, shared, path }: { readonly refs: References; readonly shared: unknown; readonly path: string },
  own: unknown,
  where: string,
): readonly Parameter[] {
  const read = (value: unknown): Parameter[] =>
    list(value, `${where}/parameters`).map((item, index) =>
      readParameter(refs, item, `${where}/parameters/${String(index)}`),
    );
  const mine = read(own);
  const inherited = read(shared).filter(
    (one) => !mine.some((each) => each.name === one.name && each.in === one.in),
  );
  const parameters = [...inherited, ...mine];
  unique(
    parameters.map((one) => `${one.in} ${one.name}`),
    `${where}/parameters`,
  );
  for (const [, name] of path.matchAll(/\{([^}]*)\}/g)) {
    if (!parameters.some((one) => one.in === 'path' && one.name === name)) {
      throw refused(where, `{${String(name)}} of the path has no parameter`);
    }
  }
  return parameters;
}

function readParameter(refs: References, value: unknown, where: string): Parameter {
  const parameter = refs.follow(value, where);
  const place = text(parameter, 'in', where);
  if (place !== 'query' && place !== 'path' && place !== 'header')
    throw refused(where, `\`in\` cannot be ${place} here`);
  const schema = refs.schema(parameter['schema'], `${where}/schema`);
  // Of a list, it is the items that have allowed values.
  const listed = isObject(schema['items']) ? schema['items'] : schema;
  const values = listed['x-enum-descriptions'];
  const keys = listed['x-enum-keys'];
  return {
    name: text(parameter, 'name', where),
    in: place,
    required: parameter['required'] === true || place === 'path',
    description: optionalText(parameter, 'description'),
    schema,
    ...(isObject(values) && { values: described(values) }),
    ...(isObject(keys) && { keys: readKeys(keys, `${where}/schema/x-enum-keys`) }),
    ...(schema['type'] === 'array' && { list: parameter['explode'] === false ? 'comma' : 'repeat' }),
  };
}

function readKeys(values: Fields, where: string): NonNullable<Parameter['keys']> {
  return Object.fromEntries(
    Object.entries(values).map(([value, key]) => {
      const known = KEYS.find((one) => one === key);
      if (known === undefined) throw refused(where, `${value} must be for one of ${KEYS.join(', ')}`);
      return [value, known];
    }),
  );
}

function described(values: Fields): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(values).map(([value, sentence]) => [value, String(sentence)]));
}
