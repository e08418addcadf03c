import { BODY, bodyFields, inputName } from '../catalog/input-names.js';
import type { Operation, Parameter } from '../catalog/operation.js';
import { GettyDownloadsError } from '../core/errors.js';
import type { CheckedInput } from './check.js';
import { valueOf } from './derived.js';
import type { PreparedRequest } from './prepared.js';
import { asPairs, asText } from './written.js';

/**
 * Checked values as the request that will be sent: pure, the same for the same values. Only what was given is
 * sent; a default stays the API's own business.
 *
 * @param baseUrl of the connection, without a slash at the end
 * @throws GettyDownloadsError `bad_input` for a value that would lead to another address, or that no header can hold
 */
export function prepareRequest(operation: Operation, values: CheckedInput, baseUrl: string): PreparedRequest {
  const givenIn = (place: Parameter['in']): [Parameter, unknown][] =>
    operation.parameters
      .map((parameter): [Parameter, unknown] => [parameter, valueOf(operation, parameter, values)])
      .filter(([parameter, value]) => parameter.in === place && value !== undefined && value !== null);
  const body = bodyOf(operation, values);
  const contentType = operation.body?.contentType;
  return {
    operation: `${operation.api}/${operation.id}`,
    method: operation.method,
    url: `${baseUrl}${pathOf(operation, givenIn('path'))}`,
    query: givenIn('query').flatMap(([parameter, value]) => asPairs(parameter, value)),
    headers: { Accept: accepted(operation), ...headersOf(operation, givenIn('header'), givenIn('cookie')) },
    ...(body !== undefined && { body, ...(contentType !== undefined && { contentType }) }),
    auth: operation.signedIn ? 'key_and_token' : 'key',
    repeatable: operation.effect === 'read',
    ...(operation.effect === 'spend' && { spends: true }),
  };
}

function pathOf(operation: Operation, given: readonly [Parameter, unknown][]): string {
  let path = operation.path;
  for (const [parameter, value] of given) {
    const text = asText(parameter, value);
    path = path.replaceAll(`{${parameter.name}}`, () => encodeURIComponent(text));
    // Whoever reads the address takes these for steps upwards.
    if (path.split('/').some((part) => part === '.' || part === '..'))
      throw refused(operation, parameter, `${JSON.stringify(text)} would lead to another address`);
  }
  return path;
}

function headersOf(
  operation: Operation,
  headers: readonly [Parameter, unknown][],
  cookies: readonly [Parameter, unknown][],
): Record<string, string> {
  const cookie = cookies.flatMap(([parameter, value]) =>
    asPairs(parameter, value).map(([name, text]) => `${name}=${encodeURIComponent(text)}`),
  );
  const own = headers.map(([parameter, value]): [string, string] => {
    const text = asText(parameter, value);
    if (/[^\t\x20-\x7e\x80-\xff]/.test(text))
      throw refused(operation, parameter, 'has a character that no header can hold');
    return [parameter.name, text];
  });
  return { ...Object.fromEntries(own), ...(cookie.length > 0 && { Cookie: cookie.join('; ') }) };
}

/** The body as one value, or the fields of it that were given, if any was. */
function bodyOf(operation: Operation, values: CheckedInput): unknown {
  if (operation.body?.whole === true) return values[BODY];
  const names = bodyFields(operation.body).map(([name]) => name);
  const given = names.filter((name) => values[name] !== undefined);
  return given.length === 0 ? undefined : Object.fromEntries(given.map((name) => [name, values[name]]));
}

/** JSON, where the operation can answer it; else the kind of its first success. */
function accepted({ added, answers }: Operation): string {
  const kinds = answers
    .filter(
      ({ status, schema, contentType }) => status.startsWith('2') && (schema ?? contentType) !== undefined,
    )
    .map(({ contentType = 'application/json' }) => contentType);
  const [first = 'application/json'] = kinds;
  return added !== true || kinds.includes('application/json') ? 'application/json' : first;
}

function refused(operation: Operation, parameter: Parameter, message: string): GettyDownloadsError {
  const name = inputName(parameter);
  return new GettyDownloadsError('bad_input', {
    detail: `${operation.task ?? operation.id}: ${name} ${message}`,
    problems: [{ path: `/${name}`, code: 'value', message }],
  });
}
