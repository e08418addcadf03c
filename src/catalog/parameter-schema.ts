import { isObject, type Fields } from './fields.js';
import { isJson } from './media.js';
import type { JsonSchema, Parameter } from './operation.js';
import { below } from './pointer.js';
import type { Reading } from './reading.js';

/** A parameter's schema, by itself or by the one kind of content that it may have. */
export function parameterSchema(
  reading: Reading,
  parameter: Fields,
  where: string,
): { readonly schema: JsonSchema; readonly json?: true } {
  const { refs, strict } = reading;
  if (strict || parameter['schema'] !== undefined)
    return { schema: withExample(reading, refs.schema(parameter['schema'], `${where}/schema`), parameter) };
  const [content] = isObject(parameter['content']) ? Object.entries(parameter['content']) : [];
  if (content === undefined || !isObject(content[1])) {
    reading.fault(where, 'has neither a `schema` nor a `content`');
    return { schema: {} };
  }
  const [type, media] = content;
  const place = `${below(`${where}/content`, type)}/schema`;
  const schema = media['schema'] === undefined ? {} : refs.schema(media['schema'], place);
  return { schema: withExample(reading, schema, parameter), ...(isJson(type) && { json: true }) };
}

/** `example` or the first of the `examples` that stand beside the schema, where the schema has none. */
function withExample({ strict }: Reading, schema: JsonSchema, parameter: Fields): JsonSchema {
  if (strict || schema['examples'] !== undefined) return schema;
  const { example, examples } = parameter;
  if (example !== undefined) return { ...schema, examples: [example] };
  const values = isObject(examples) ? Object.values(examples).filter(isObject) : [];
  const first = values.find((one) => one['value'] !== undefined)?.['value'];
  return first === undefined ? schema : { ...schema, examples: [first] };
}

/** How lists and objects are written: `style` and `explode`, or what OpenAPI takes where they are left out. */
export function writtenAs(
  { strict }: Reading,
  { style, explode }: Fields,
  place: Parameter['in'],
  schema: JsonSchema,
): Pick<Parameter, 'list' | 'object'> {
  const types = Array.isArray(schema['type']) ? (schema['type'] as unknown[]) : [schema['type']];
  const inQuery = place === 'query' || place === 'cookie';
  if (types.includes('array')) {
    if (style === 'spaceDelimited') return { list: 'space' };
    if (style === 'pipeDelimited') return { list: 'pipe' };
    return { list: explode === false || (!strict && !inQuery) ? 'comma' : 'repeat' };
  }
  if (strict || !types.includes('object')) return {};
  if (style === 'deepObject') return { object: 'deep' };
  return { object: inQuery && explode !== false ? 'fields' : 'comma' };
}
