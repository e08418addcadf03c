import type { Operation } from '../catalog/operation.js';
import { addressOf, type PreparedRequest } from './prepared.js';

/** How the secrets are called in what is shown: never their values. */
const KEY = 'GETTY_API_KEY';
const TOKEN = 'GETTY_ACCESS_TOKEN';

/** The headers that go out, secrets by name in whatever notation the reader's tool has. */
function headersWith(request: PreparedRequest, secret: (name: string) => string): Record<string, string> {
  return {
    ...request.headers,
    ...(request.auth !== 'none' && { 'Api-Key': secret(KEY) }),
    ...(request.auth === 'key_and_token' && { Authorization: `Bearer ${secret(TOKEN)}` }),
  };
}

/** A request as an output or a script may hold it. */
export interface ShownRequest {
  readonly method: string;
  readonly url: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
}

/** The prepared request for reading, secrets as names: `"Api-Key": "<GETTY_API_KEY>"`. */
export function showRequest(request: PreparedRequest): ShownRequest {
  return {
    method: request.method,
    url: request.url,
    query: Object.fromEntries(request.query),
    headers: headersWith(request, (name) => `<${name}>`),
  };
}

/** A command for a POSIX shell that has the secrets in its environment. */
export function toCurl(request: PreparedRequest): string {
  const headers = Object.entries(headersWith(request, (name) => `$${name}`));
  const lines = [
    // An address is percent-encoded but for the apostrophe, which a path may hold.
    `curl --silent --show-error --request ${request.method} '${addressOf(request).replace(/'/g, '%27')}'`,
    // Double quotes let the shell put the secrets in; no header value that a schema lets through needs escaping.
    ...headers.map(([name, value]) => `--header "${name}: ${value.replace(/["\\`]/g, '\\$&')}"`),
    ...(request.body === undefined
      ? []
      : [
          `--header 'Content-Type: application/json'`,
          `--data '${JSON.stringify(request.body).replaceAll("'", "'\\''")}'`,
        ]),
  ];
  return lines.join(' \\\n  ');
}

/** The same call with Conductor's own HTTP task, which takes its secrets from the engine's environment. */
export function toHttpTask(request: PreparedRequest, reference = 'getty_request'): Record<string, unknown> {
  return {
    name: reference,
    taskReferenceName: reference,
    type: 'HTTP',
    inputParameters: {
      http_request: {
        uri: addressOf(request),
        method: request.method,
        accept: 'application/json',
        headers: headersWith(request, (name) => `\${workflow.secrets.${name}}`),
        ...(request.body !== undefined && { contentType: 'application/json', body: request.body }),
        // The task's own limits of 3 s are shorter than a full page may take.
        connectionTimeOut: 10_000,
        readTimeOut: 60_000,
      },
    },
  };
}

/** The same call as a task of our worker. */
export function toWorkerTask(
  operation: Operation,
  input: Readonly<Record<string, unknown>>,
): Record<string, unknown> | undefined {
  if (operation.task === undefined) return undefined;
  return { name: operation.task, taskReferenceName: operation.task, type: 'SIMPLE', inputParameters: input };
}
