import { inputName } from '../catalog/input-names.js';
import type { Operation, Parameter } from '../catalog/operation.js';
import type { CheckedInput } from './check.js';
import type { PreparedRequest } from './prepared.js';

/**
 * Checked values as the request that will be sent: pure, the same for the same values. Only what was given is
 * sent; a default stays the API's own business.
 *
 * @param baseUrl of the connection, without a slash at the end
 */
export function prepareRequest(operation: Operation, values: CheckedInput, baseUrl: string): PreparedRequest {
  const givenIn = (place: Parameter['in']): [Parameter, unknown][] =>
    operation.parameters
      .filter((parameter) => parameter.in === place && values[inputName(parameter)] !== undefined)
      .map((parameter) => [parameter, values[inputName(parameter)]]);
  const path = givenIn('path').reduce(
    (text, [parameter, value]) => text.replace(`{${parameter.name}}`, encodeURIComponent(String(value))),
    operation.path,
  );
  const body = bodyOf(operation, values);
  return {
    operation: `${operation.api}/${operation.id}`,
    method: operation.method,
    url: `${baseUrl}${path}`,
    query: givenIn('query').flatMap(([parameter, value]) => queryPairs(parameter, value)),
    headers: {
      Accept: 'application/json',
      ...Object.fromEntries(givenIn('header').map(([parameter, value]) => [parameter.name, String(value)])),
    },
    ...(body && { body }),
    auth: operation.signedIn ? 'key_and_token' : 'key',
    repeatable: operation.effect === 'read',
  };
}

/** The fields of the body that were given, if any was. */
function bodyOf(operation: Operation, values: CheckedInput): Record<string, unknown> | undefined {
  const names = Object.keys(operation.body?.schema['properties'] ?? {});
  const given = names.filter((name) => values[name] !== undefined);
  return given.length === 0 ? undefined : Object.fromEntries(given.map((name) => [name, values[name]]));
}

function queryPairs(parameter: Parameter, value: unknown): [string, string][] {
  if (!Array.isArray(value)) return [[parameter.name, String(value)]];
  if (parameter.list === 'repeat') return value.map((item) => [parameter.name, String(item)]);
  return [[parameter.name, value.map(String).join(',')]];
}
