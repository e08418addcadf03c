type Input = Readonly<Record<string, unknown>>;
type Schema = Readonly<Record<string, unknown>>;

const SECRET = /(^|[_-])(api[_-]?key|secret|passw(or)?d|token|authorization|credentials?)$/i;

/** Whether a value of this name stays out of addresses and of what is kept. */
export const isSecret = (name: string): boolean => SECRET.test(name);

/**
 * An input as it stands in an address: `?page_size=100&ids=["1","2"]`. Texts as they are, the rest as JSON.
 *
 * @param schema of the input, which says what is a text
 */
export function readInput(query: URLSearchParams, schema: Schema): Record<string, unknown> {
  return Object.fromEntries(
    [...query].map(([name, text]) => [name, isText(schema, name) ? text : readJson(text)]),
  );
}

/** The other way round, secrets left out. */
export function writeInput(input: Input, schema: Schema): URLSearchParams {
  return new URLSearchParams(
    Object.entries(withoutEmpty(input)).flatMap(([name, value]) => {
      if (isSecret(name)) return [];
      const plain = typeof value === 'string' && (isText(schema, name) || readJson(value) === value);
      return [[name, plain ? value : JSON.stringify(value)]];
    }),
  );
}

/** Without what is not given: empty stays empty and is not sent. */
export function withoutEmpty(input: Input): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(input).filter(([, value]) => value !== undefined && !isHollow(value)),
  );
}

/** An object that holds nothing, at any depth: what a form leaves behind when its fields are emptied. */
function isHollow(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every((one) => one === undefined || isHollow(one))
  );
}

function isText(schema: Schema, name: string): boolean {
  const properties = schema['properties'] as Readonly<Record<string, Schema>> | undefined;
  const type =
    properties !== undefined && Object.hasOwn(properties, name) ? properties[name]?.['type'] : undefined;
  return type === 'string' || (Array.isArray(type) && type.includes('string'));
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
