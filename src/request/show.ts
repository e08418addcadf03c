import type { Operation } from '../catalog/operation.js';
import { bodyText, JSON_TYPE } from '../core/body.js';
import { engineAddress } from './engine-address.js';
import { addressOf, type PreparedRequest } from './prepared.js';

/** A secret's place in a request, by its name: never its value. */
interface Placed {
  readonly in: 'header' | 'query';
  readonly name: string;
  readonly prefix: string;
  readonly secret: string;
}

/** The secrets that the sender will add, in the order in which they are shown. */
function secretsOf({ auth }: PreparedRequest): readonly Placed[] {
  if (auth === 'none') return [];
  const header = (name: string, prefix: string, secret: string): Placed => ({
    in: 'header',
    name,
    prefix,
    secret,
  });
  const key = header('Api-Key', '', 'GETTY_API_KEY');
  if (auth === 'key') return [key];
  if (auth === 'key_and_token') return [key, header('Authorization', 'Bearer ', 'GETTY_ACCESS_TOKEN')];
  return [auth.in === 'basic' ? header('Authorization', 'Basic ', auth.pair) : auth];
}

/** The names of the secrets that a request is shown with. */
export const secretNames = (request: PreparedRequest): readonly string[] =>
  secretsOf(request).map(({ secret }) => secret);

/** The headers that go out, secrets by name in whatever notation the reader's tool has. */
function headersWith(request: PreparedRequest, notation: (name: string) => string): Record<string, string> {
  const secrets = secretsOf(request).filter((one) => one.in === 'header');
  return {
    ...request.headers,
    ...Object.fromEntries(secrets.map(({ name, prefix, secret }) => [name, `${prefix}${notation(secret)}`])),
  };
}

/** A request as an output or a script may hold it. */
export interface ShownRequest {
  readonly method: string;
  readonly url: string;
  /** A list where a name is there several times. */
  readonly query: Readonly<Record<string, string | readonly string[]>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** The prepared request for reading, secrets as names: `"Api-Key": "<GETTY_API_KEY>"`. */
export function showRequest(request: PreparedRequest): ShownRequest {
  const notation = (name: string): string => `<${name}>`;
  const query = new Map<string, string | string[]>();
  for (const [name, value] of [...request.query, ...secretQuery(request, notation)]) {
    const before = query.get(name);
    query.set(name, before === undefined ? value : [before, value].flat());
  }
  return {
    method: request.method,
    url: request.url,
    query: Object.fromEntries(query),
    headers: headersWith(request, notation),
    ...(request.body !== undefined && { body: request.body }),
  };
}

/** A command for a POSIX shell that has the secrets in its environment; for a key in the query curl 7.87 or newer. */
export function toCurl(request: PreparedRequest): string {
  const secret = (name: string): string => `$${name}`;
  const { auth } = request;
  const basic = typeof auth === 'object' && auth.in === 'basic' ? auth : undefined;
  const placed = secretsOf(request).filter((one) => one.in === 'header' && basic === undefined);
  const lines = [
    // An address is percent-encoded but for the apostrophe, which a path may hold.
    `curl --silent --show-error ${methodOption(request.method)} '${addressOf(request).replace(/'/g, '%27')}'`,
    ...secretQuery(request, secret).map(([name, value]) => `--url-query "${name}=${value}"`),
    ...(basic ? [`--user "$${basic.username}:$${basic.password}"`] : []),
    ...Object.entries(request.headers).map(([name, value]) => `--header ${quoted(`${name}: ${value}`)}`),
    // Double quotes let the shell put the secrets in.
    ...placed.map(({ name, prefix, secret: one }) => `--header "${name}: ${prefix}${secret(one)}"`),
    ...bodyOptions(request),
  ];
  return lines.join(' \\\n  ');
}

/** `--data-raw` where the text could be taken for the name of a file. */
function bodyOptions(request: PreparedRequest): string[] {
  const body = bodyText(request);
  if (body === undefined) return [];
  const option = body.startsWith('@') ? '--data-raw' : '--data';
  const type = request.contentType ?? JSON_TYPE;
  return [`--header ${literal(`Content-Type: ${type}`)}`, `${option} ${literal(body)}`];
}

/** curl waits for a body after any other spelling of HEAD. */
const methodOption = (method: string): string => (method === 'HEAD' ? '--head' : `--request ${method}`);

/** A text as one word of the shell, nothing in it of a meaning. */
const quoted = (text: string): string => (/["\\`$!]/.test(text) ? literal(text) : `"${text}"`);
const literal = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

/** A key that goes into the query, which is no part of the request's own. */
function secretQuery(request: PreparedRequest, notation: (name: string) => string): [string, string][] {
  return secretsOf(request)
    .filter((one) => one.in === 'query')
    .map(({ name, prefix, secret }) => [name, `${prefix}${notation(secret)}`]);
}

/** The same call with Conductor's own HTTP task, which takes its secrets from the engine's environment. */
export function toHttpTask(request: PreparedRequest, reference = 'getty_request'): Record<string, unknown> {
  const notation = (name: string): string => `\${workflow.secrets.${name}}`;
  const address = engineAddress(request);
  const key = secretQuery(request, notation).map(([name, value]) => `${name}=${value}`);
  return {
    name: reference,
    taskReferenceName: reference,
    type: 'HTTP',
    inputParameters: {
      http_request: {
        // The engine encodes the secret like the rest: one that holds & # or + cannot be sent in a query.
        uri: [address, ...key].join(address.includes('?') ? '&' : '?'),
        method: request.method,
        accept: request.headers['Accept'] ?? 'application/json',
        headers: headersWith(request, notation),
        ...(request.body !== undefined && httpTaskBody(request)),
        // The task's own limits of 3 s are shorter than a full page may take.
        connectionTimeOut: 10_000,
        readTimeOut: 60_000,
      },
    },
  };
}

/** The engine writes JSON itself; anything else it takes as a text. */
function httpTaskBody(request: PreparedRequest): Record<string, unknown> {
  const { contentType = JSON_TYPE, body } = request;
  return { contentType, body: contentType === JSON_TYPE ? body : bodyText(request) };
}

/** The same call as a task of our worker. */
export function toWorkerTask(
  operation: Operation,
  input: Readonly<Record<string, unknown>>,
): Record<string, unknown> | undefined {
  if (operation.task === undefined) return undefined;
  return { name: operation.task, taskReferenceName: operation.task, type: 'SIMPLE', inputParameters: input };
}
