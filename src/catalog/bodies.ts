import { isObject, fields, optionalText, type Fields } from './fields.js';
import { refused } from './fault.js';
import { isJson, preferredMedia } from './media.js';
import type { Answer, Body, JsonSchema } from './operation.js';
import { below } from './pointer.js';
import type { Reading } from './reading.js';

/** A type and its subtype, with parameters or without: nothing that could end a header. */
const MEDIA_TYPE = /^[\w!#$&^.+*-]+\/[\w!#$&^.+*-]+(\s*;[\x20-\x7e]*)?$/;

/**
 * What is sent with a request.
 *
 * @throws DocumentFault where it cannot be used; ours has to be `application/json`
 */
export function readBody(reading: Reading, item: unknown, itemWhere: string): Body {
  const { value, where } = reading.refs.follow(item, itemWhere);
  const content = fields(value, 'content', where);
  const preferred = preferredMedia(content);
  if (preferred === undefined) throw refused(`${where}/content`, 'names no kind of content');
  const { type, media } = preferred;
  if (reading.strict && (type !== 'application/json' || !isObject(content[type])))
    throw refused(where, 'only application/json bodies are understood');
  if (!MEDIA_TYPE.test(type)) throw refused(below(`${where}/content`, type), 'is no kind of content');
  const place = `${below(`${where}/content`, type)}/schema`;
  const schema =
    reading.strict || media['schema'] !== undefined ? reading.refs.schema(media['schema'], place) : {};
  return {
    required: value['required'] === true,
    description: optionalText(value, 'description'),
    schema: reading.strict ? schema : withExample(reading, schema, media, place),
    ...(type !== 'application/json' && { contentType: type }),
    ...(!reading.strict && !isFlat(schema, type, value['required'] === true) && { whole: true }),
  };
}

/** Keywords of an object whose fields can stand beside parameters and still mean the same. */
const FLAT = new Set([
  ...['type', 'properties', 'required', 'additionalProperties', 'title', 'description', 'examples'],
  ...['default', 'deprecated', 'readOnly', 'writeOnly', 'x-enum-descriptions'],
]);

/** Fields that can stand beside parameters. */
const MOST_FIELDS = 200;

function isFlat(schema: JsonSchema, type: string, required: boolean): boolean {
  const open = schema['additionalProperties'];
  const names = schema['required'];
  return (
    (isJson(type) || type.startsWith('application/x-www-form-urlencoded')) &&
    isObject(schema['properties']) &&
    Object.keys(schema['properties']).length <= MOST_FIELDS &&
    Object.keys(schema).every((keyword) => FLAT.has(keyword)) &&
    (schema['type'] === undefined || schema['type'] === 'object') &&
    (open === undefined || open === false) &&
    // Fields that are required only where there is a body at all cannot be said of an input.
    (required || !Array.isArray(names) || names.length === 0)
  );
}

/** One documented answer. */
export function readAnswer(reading: Reading, status: string, item: unknown, itemWhere: string): Answer {
  const { value, where } = reading.refs.follow(item, itemWhere);
  const preferred = preferredMedia(value['content']);
  const { type = 'application/json', media = {} } = preferred ?? {};
  const place = below(`${where}/content`, type);
  const schema =
    media['schema'] === undefined
      ? undefined
      : reading.attempt(() => reading.refs.schema(media['schema'], `${place}/schema`), undefined);
  const example = exampleOf(reading, media, place);
  return {
    status,
    description: optionalText(value, 'description'),
    ...(!reading.strict && type !== 'application/json' && { contentType: type }),
    ...(schema && { schema }),
    ...(example !== undefined && { example }),
  };
}

function withExample(reading: Reading, schema: JsonSchema, media: Fields, where: string): JsonSchema {
  const example = exampleOf(reading, media, where);
  return example === undefined || schema['examples'] !== undefined
    ? schema
    : { ...schema, examples: [example] };
}

/** `example`, or the first of `examples` that has a value. */
function exampleOf(reading: Reading, { example, examples }: Fields, where: string): unknown {
  if (example !== undefined || reading.strict || !isObject(examples)) return example;
  for (const [name, one] of Object.entries(examples)) {
    const place = below(`${where}/examples`, name);
    const value = reading.attempt(() => reading.refs.follow(one, place).value['value'], undefined);
    if (value !== undefined) return value;
  }
  return undefined;
}
