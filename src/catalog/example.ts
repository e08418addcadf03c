import { isObject } from './fields.js';
import type { JsonSchema } from './operation.js';
import { refName } from './schema-bundle.js';

type Definitions = Readonly<Record<string, JsonSchema>>;

/** Values in one example, and levels. */
const MOST_VALUES = 300;
const MOST_DEPTH = 6;
/** Letters of a text that is made up, whatever its schema asks for. */
const LONGEST = 200;

/** Made-up texts by their `format`. */
const TEXTS: Readonly<Record<string, string>> = {
  date: '2025-03-14',
  'date-time': '2025-03-14T09:26:53Z',
  time: '09:26:53Z',
  duration: 'P3D',
  email: 'ada@example.com',
  hostname: 'example.com',
  ipv4: '192.0.2.1',
  ipv6: '2001:db8::1',
  uri: 'https://example.com/',
  url: 'https://example.com/',
  'uri-reference': '/example',
  uuid: '123e4567-e89b-42d3-a456-426614174000',
  byte: 'ZXhhbXBsZQ==',
};

/**
 * A value that fits a schema as far as that can be told from it: what it gives as an example, default or allowed value,
 * else something of its type. What leads into itself is left out. Always small, whatever the schema.
 *
 * @param leaveOut what of an object is not in it: `readOnly` in what is sent, `writeOnly` in what is answered
 * @returns undefined where nothing can be told
 */
export function exampleOf(
  schema: JsonSchema,
  definitions: Definitions,
  leaveOut: 'readOnly' | 'writeOnly',
): unknown {
  let left = MOST_VALUES;

  function make(value: unknown, within: readonly string[], depth: number): unknown {
    if (!isObject(value)) return undefined;
    left -= 1;
    const name = refName(value);
    if (left < 0 || depth > MOST_DEPTH || (name !== undefined && within.includes(name))) return undefined;
    if (name !== undefined) {
      const { $ref: _, ...beside } = value;
      const target = Object.hasOwn(definitions, name) ? definitions[name] : {};
      return make({ ...target, ...beside }, [...within, name], depth);
    }
    const given = givenIn(value);
    if (given !== undefined) return given;
    const own = makeOwn(value, within, depth);
    const all = listOf(value['allOf']).map((part) => make(part, within, depth));
    const choices = [...listOf(value['oneOf']), ...listOf(value['anyOf'])];
    const choice = choices.find((part) => !isObject(part) || part['type'] !== 'null');
    return merged([...all, choice === undefined ? undefined : make(choice, within, depth), own]);
  }

  function makeOwn(value: JsonSchema, within: readonly string[], depth: number): unknown {
    switch (typeOf(value)) {
      case 'object': {
        const properties = isObject(value['properties']) ? Object.entries(value['properties']) : [];
        const entries = properties
          .filter(([, one]) => !isObject(one) || one[leaveOut] !== true)
          .map(([key, one]) => [key, make(one, within, depth + 1)] as const)
          .filter(([, one]) => one !== undefined);
        const more = make(value['additionalProperties'], within, depth + 1);
        return Object.fromEntries(properties.length === 0 && more !== undefined ? [['name', more]] : entries);
      }
      case 'array': {
        const items = [...listOf(value['prefixItems']), value['items']];
        return items.map((one) => make(one, within, depth + 1)).filter((one) => one !== undefined);
      }
      case 'string':
        return textFor(value);
      case 'integer':
      case 'number':
        return numberFor(value);
      case 'boolean':
        return true;
      case 'null':
        return null;
      default:
        return undefined;
    }
  }

  return make(schema, [], 0);
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);

function givenIn(schema: JsonSchema): unknown {
  const { const: only, examples, default: fallback } = schema;
  const values = schema['enum'];
  if (only !== undefined) return only;
  if (Array.isArray(examples) && examples.length > 0) return examples[0];
  return fallback ?? listOf(values)[0];
}

function typeOf(schema: JsonSchema): unknown {
  const { type } = schema;
  if (Array.isArray(type)) return type.find((one) => one !== 'null') ?? 'null';
  if (type !== undefined) return type;
  if (isObject(schema['properties'])) return 'object';
  return isObject(schema['items']) ? 'array' : undefined;
}

/** Objects become one; of anything else the first that is there counts. */
function merged(parts: readonly unknown[]): unknown {
  const there = parts.filter((one) => one !== undefined);
  const objects = there.filter(isObject);
  const full = objects.filter((one) => Object.keys(one).length > 0);
  if (objects.length > 1)
    return Object.fromEntries((full.length > 0 ? full : objects).flatMap(Object.entries));
  return there[0];
}

function textFor({ format, minLength, maxLength }: JsonSchema): string {
  const known = typeof format === 'string' && Object.hasOwn(TEXTS, format) ? TEXTS[format] : undefined;
  const least = Math.min(typeof minLength === 'number' ? minLength : 0, LONGEST);
  const most = typeof maxLength === 'number' ? maxLength : LONGEST;
  return known ?? 'text'.padEnd(least, ' text').slice(0, most);
}

function numberFor({
  type,
  minimum,
  exclusiveMinimum,
  maximum,
  exclusiveMaximum,
  multipleOf,
}: JsonSchema): number {
  const step = typeof multipleOf === 'number' ? multipleOf : 1;
  if (typeof minimum === 'number') return type === 'integer' ? Math.ceil(minimum / step) * step : minimum;
  if (typeof exclusiveMinimum === 'number') return (Math.floor(exclusiveMinimum / step) + 1) * step;
  if (typeof maximum === 'number' && maximum < step) return maximum;
  if (typeof exclusiveMaximum === 'number' && exclusiveMaximum <= step) return exclusiveMaximum - step;
  return step;
}
