type Schema = Readonly<Record<string, unknown>>;

/** One line of a schema as a tree. */
export interface SchemaNode {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  readonly description: string;
  /** Facts in words: allowed values, ranges. */
  readonly facts: readonly string[];
  /** Worked out when it is opened: a schema may contain itself. */
  readonly children: () => readonly SchemaNode[];
  readonly hasChildren: boolean;
}

const isObject = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A JSON schema as a tree for people.
 *
 * @param root where `$ref`s that point into the schema itself lead; others are shown by name and not followed
 */
export function schemaNode(name: string, schema: unknown, root: Schema, required = false): SchemaNode {
  const own = isObject(schema) ? resolved(schema, root) : {};
  const children = childrenOf(own, root);
  return {
    name,
    type: typeOf(own, root),
    required,
    description: typeof own['description'] === 'string' ? own['description'] : '',
    facts: factsOf(own),
    hasChildren: children.length > 0,
    children: () => children.map((make) => make()),
  };
}

function resolved(schema: Schema, root: Schema): Schema {
  const reference = schema['$ref'];
  if (typeof reference !== 'string') return schema;
  if (!reference.startsWith('#')) return { title: reference };
  const target = reference
    .slice(1)
    .split('/')
    .slice(1)
    .reduce<unknown>(
      (place, part) =>
        isObject(place) ? place[part.replaceAll('~1', '/').replaceAll('~0', '~')] : undefined,
      root,
    );
  return isObject(target) ? { ...target, ...schema, $ref: undefined } : { title: reference };
}

function typeOf(schema: Schema, root: Schema): string {
  const types = [schema['type']].flat().filter((type) => typeof type === 'string');
  const named = types.map((type) => {
    if (type === 'null') return 'null';
    if (type !== 'array')
      return typeof schema['format'] === 'string' ? `${type} (${schema['format']})` : type;
    const items = isObject(schema['items']) ? resolved(schema['items'], root) : {};
    return `list of ${typeOf(items, root)}`;
  });
  if (named.length > 0) return named.join(' or ');
  if (Array.isArray(schema['oneOf']) || Array.isArray(schema['anyOf'])) return 'one of';
  if (isObject(schema['properties']) || Array.isArray(schema['allOf'])) return 'object';
  return typeof schema['title'] === 'string' ? schema['title'] : 'anything';
}

function childrenOf(schema: Schema, root: Schema): (() => SchemaNode)[] {
  const required = new Set(Array.isArray(schema['required']) ? schema['required'] : []);
  const properties = isObject(schema['properties']) ? Object.entries(schema['properties']) : [];
  const items = isObject(schema['items']) ? resolved(schema['items'], root) : undefined;
  const either = [schema['oneOf'], schema['anyOf']].flat().filter(isObject);
  const all = [schema['allOf']].flat().filter(isObject);
  return [
    ...properties.map(
      ([name, one]) =>
        () =>
          schemaNode(name, one, root, required.has(name)),
    ),
    ...(items === undefined ? [] : childrenOf(items, root)),
    ...either.map((one, index) => () => {
      const { title } = resolved(one, root);
      return schemaNode(typeof title === 'string' ? title : `choice ${index + 1}`, one, root);
    }),
    ...all.flatMap((one) => childrenOf(resolved(one, root), root)),
  ];
}

function factsOf(schema: Schema): string[] {
  const said = (key: string, words: string): string[] =>
    schema[key] === undefined ? [] : [`${words} ${JSON.stringify(schema[key])}`];
  return [
    ...(Array.isArray(schema['enum']) ? [schema['enum'].map(String).join(', ')] : []),
    ...said('minimum', 'at least'),
    ...said('maximum', 'at most'),
    ...said('minLength', 'length at least'),
    ...said('maxLength', 'length at most'),
    ...said('default', 'default'),
  ];
}
