import { isObject } from './fields.js';
import { BODY, bodyFields, CONNECTION, inputName } from './input-names.js';
import type { JsonSchema, Operation } from './operation.js';
import { reachable } from './reachable.js';

const CONNECTION_SCHEMA: JsonSchema = {
  title: 'Connection',
  description: 'Name of the configured connection to this API: where it is and how it signs.',
  type: 'string',
  pattern: '^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$',
};

/**
 * The schema of the input of an operation that somebody added, in JSON Schema 2020-12: its parameters, its body as one
 * value or by its fields, and the connection. What these refer to is in `$defs`.
 */
export function addedInput(operation: Operation): JsonSchema {
  const { parameters, body, definitions = {} } = operation;
  const described = parameters.map((parameter): [string, JsonSchema] => [
    inputName(parameter),
    {
      ...parameter.schema,
      ...(parameter.description !== '' && { description: parameter.description }),
      ...(parameter.deprecated && { deprecated: true }),
    },
  ]);
  const required = parameters.filter((one) => one.required).map(inputName);
  if (body?.whole === true) {
    described.push([
      BODY,
      { ...body.schema, ...(body.description !== '' && { description: body.description }) },
    ]);
    if (body.required) required.push(BODY);
  } else {
    const fields = bodyFields(body);
    described.push(...fields);
    const names = new Set(fields.map(([name]) => name));
    const wanted = body?.schema['required'];
    if (Array.isArray(wanted)) required.push(...(wanted as string[]).filter((name) => names.has(name)));
  }
  const properties = Object.fromEntries([...described, [CONNECTION, CONNECTION_SCHEMA]]);
  const used = reachable(Object.values(properties).filter(isObject), definitions);
  return {
    title: operation.id,
    ...(operation.summary !== '' && { description: operation.summary }),
    type: 'object',
    properties,
    ...(required.length > 0 && { required: [...new Set(required)] }),
    additionalProperties: false,
    ...(Object.keys(used).length > 0 && { $defs: used }),
  };
}
