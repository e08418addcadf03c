import { isObject } from './fields.js';
import type { Body, JsonSchema, Parameter } from './operation.js';

/**
 * A parameter's name in a task's input: its own, but a header's in snake case (`Accept-Language`: `accept_language`),
 * and another where two would be the same.
 */
export function inputName(parameter: Pick<Parameter, 'name' | 'in' | 'input'>): string {
  if (parameter.input !== undefined) return parameter.input;
  return parameter.in === 'header' ? parameter.name.toLowerCase().replaceAll('-', '_') : parameter.name;
}

/** What every input of an added operation has besides: which connection, and, where it is one value, the body. */
export const CONNECTION = 'connection';
export const BODY = 'body';

/** The fields of a body that an input holds by name: those that are only ever answered are none. */
export function bodyFields(body: Body | undefined): readonly [name: string, schema: JsonSchema][] {
  const properties = body?.whole === true ? undefined : body?.schema['properties'];
  if (!isObject(properties)) return [];
  return Object.entries(properties)
    .map(([name, schema]): [string, JsonSchema] => [name, isObject(schema) ? schema : {}])
    .filter(([, schema]) => schema['readOnly'] !== true);
}

/** Names that the engine keeps for itself. */
const isReserved = (name: string): boolean => name.startsWith('__');

/**
 * The parameters and the body of an added operation with names of their own in the input: two parameters of the same
 * name get their place before it (`query_id`), a body whose fields have the name of a parameter becomes one value.
 */
export function withInputNames(
  parameters: readonly Parameter[],
  body: Body | undefined,
): { readonly parameters: readonly Parameter[]; readonly body?: Body } {
  const fields = bodyFields(body).map(([name]) => name);
  const plain = new Set([CONNECTION, ...parameters.map(inputName)]);
  const clash = fields.some((name) => plain.has(name) || isReserved(name));
  const sent: Body | undefined = body && clash ? { ...body, whole: true } : body;

  const taken = new Set([CONNECTION, ...(sent?.whole === true ? [BODY] : clash ? [] : fields)]);
  const named = parameters.map((parameter): Parameter => {
    const own = inputName(parameter);
    let name = own;
    for (let number = 1; taken.has(name) || isReserved(name); number += 1)
      name = `${parameter.in}_${own}${number === 1 ? '' : `_${String(number)}`}`;
    taken.add(name);
    return name === own ? parameter : { ...parameter, input: name };
  });
  return { parameters: named, ...(sent && { body: sent }) };
}
