import { Ajv, type ErrorObject } from 'ajv';
import { GETTY_API } from '../core/built-in.js';
import type { Problem } from '../core/errors.js';
import { suggest } from '../core/suggest.js';
import { FILE_HOST_PATTERN } from './file-hosts.js';
import { SECRET_FIELDS } from './getty-auth.js';
import { isReference } from './references.js';

const text = { type: 'string', minLength: 1 };
const names = { type: 'array', items: text };
const name = { pattern: '^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$' };
const seconds = { type: 'number', exclusiveMinimum: 0, maximum: 86_400 };

/** What connections to all APIs have. */
const COMMON = {
  base_url: text,
  hosts: { type: 'array', items: { type: 'string', pattern: '^[A-Za-z0-9.-]+(:[0-9]+)?$' } },
  qps: { type: 'number', exclusiveMinimum: 0, maximum: 1000 },
  timeouts: {
    type: 'object',
    additionalProperties: false,
    properties: { connect: seconds, response: seconds, total: seconds },
  },
  max_answer_bytes: { type: 'integer', minimum: 1024 },
  file_hosts: { type: 'array', items: { type: 'string', pattern: FILE_HOST_PATTERN } },
  max_file_bytes: { type: 'integer', minimum: 1 },
  budget: seconds,
  ca_file: text,
  operations: names,
  workflows: names,
  spending: {
    type: 'object',
    additionalProperties: false,
    required: ['cap_per_day'],
    properties: { cap_per_day: { type: 'integer', minimum: 1 } },
  },
};

const GETTY = {
  type: 'object',
  additionalProperties: false,
  properties: {
    api: { const: GETTY_API },
    api_key: text,
    api_secret: text,
    username: text,
    password: text,
    refresh_token: text,
    access_token: text,
    token_url: text,
    ...COMMON,
  },
};

/** One way of `auth`, with what it needs and what it may have besides. */
const way = (type: string, required: Record<string, object>, optional: Record<string, object> = {}) => ({
  additionalProperties: false,
  required: Object.keys(required),
  properties: { type: { const: type }, ...required, ...optional },
});

/** Of a header or a parameter of the query: nothing that could end it and begin another. */
const fieldName = { type: 'string', pattern: '^[A-Za-z0-9_.-]{1,100}$' };

const OTHER = {
  type: 'object',
  additionalProperties: false,
  required: ['api', 'base_url'],
  properties: {
    // As documents are named: the file's name without its ending.
    api: { type: 'string', pattern: '^[a-z0-9][a-z0-9._-]{0,99}$' },
    auth: {
      type: 'object',
      required: ['type'],
      discriminator: { propertyName: 'type' },
      oneOf: [
        way('none', {}),
        way('api_key', { in: { enum: ['header', 'query'] }, name: fieldName, value: text }),
        way('bearer', { token: text }),
        way('basic', { username: text }, { password: text }),
        way(
          'oauth2',
          { token_url: text, client_id: text, client_secret: text },
          { scope: text, client_auth: { enum: ['basic', 'post'] } },
        ),
      ],
    },
    ...COMMON,
  },
};

/** The configuration file: names of connections and destinations to their settings. */
const FILE = {
  type: 'object',
  additionalProperties: false,
  required: ['connections'],
  properties: {
    connections: {
      type: 'object',
      additionalProperties: { type: 'object' },
      propertyNames: name,
    },
    // What stands in one is for src/output to check.
    destinations: { type: 'object', additionalProperties: { type: 'object' }, propertyNames: name },
    default_destination: text,
  },
};

const ajv = new Ajv({ allErrors: true, verbose: true, discriminator: true });
const isFile = ajv.compile(FILE);
const isGetty = ajv.compile(GETTY);
const isOther = ajv.compile(OTHER);

type Entry = Readonly<Record<string, unknown>>;

/** Everything that is wrong with a parsed configuration file, all at once. Never shows a value. */
export function configProblems(file: unknown): Problem[] {
  if (!isFile(file)) return (isFile.errors ?? []).map((error) => problemOf(error, ''));
  const entries = Object.entries((file as { connections: Record<string, Entry> }).connections);
  const wrong = entries.flatMap(([name, entry]) => {
    const isRight = isToGetty(entry) ? isGetty : isOther;
    return isRight(entry) ? [] : (isRight.errors ?? []).map((one) => problemOf(one, `/connections/${name}`));
  });
  if (wrong.length > 0) return wrong;
  return entries.flatMap(([name, entry]) =>
    isToGetty(entry) ? literals(`/connections/${name}`, entry, SECRET_FIELDS) : otherProblems(name, entry),
  );
}

const isToGetty = (entry: Entry): boolean =>
  entry['api'] === GETTY_API || (entry['api'] === undefined && entry['auth'] === undefined);

function otherProblems(name: string, entry: Entry): Problem[] {
  const path = `/connections/${name}`;
  const { auth = {} } = entry as { auth?: Entry };
  // What goes out with no password beside it is one itself.
  const alone = auth['type'] === 'basic' && auth['password'] === undefined ? ['username'] : [];
  const secrets = ['value', 'token', 'password', 'client_secret', ...alone];
  const taken: Problem = {
    path,
    code: 'reserved_name',
    message: `is Getty's own, for whoever names no connection: call the one to ${String(entry['api'])} otherwise`,
  };
  return [...(name === 'default' ? [taken] : []), ...literals(`${path}/auth`, auth, secrets)];
}

/** Secrets that are written out. */
export function literals(path: string, entry: Entry, fields: readonly string[]): Problem[] {
  return fields
    .filter((field) => typeof entry[field] === 'string' && !isReference(entry[field]))
    .map((field) => ({
      path: `${path}/${field}`,
      code: 'literal_secret',
      message: `is a secret and must not stand in this file: write \${NAME} for the variable or \${file:PATH} for the file that holds it`,
    }));
}

/** One of AJV's errors about what stands at a place, without the value. */
export function problemOf(error: ErrorObject, place: string): Problem {
  const { instancePath, keyword, message = 'is not allowed', parentSchema } = error;
  const path = `${place}${instancePath}`;
  const params = error.params as { additionalProperty?: string; error?: string };
  if (keyword === 'additionalProperties' && params.additionalProperty !== undefined) {
    const known = Object.keys((parentSchema?.['properties'] ?? {}) as object);
    const misplaced = known.includes('auth') && Object.hasOwn(GETTY.properties, params.additionalProperty);
    const suggestion = misplaced ? undefined : suggest(params.additionalProperty, known);
    return {
      path: `${path}/${params.additionalProperty}`,
      code: 'unknown_setting',
      message: misplaced
        ? 'is for Getty: the credentials for another API stand in `auth`'
        : 'there is no such setting',
      allowed: known,
      ...(suggestion !== undefined && { suggestion }),
    };
  }
  if (keyword === 'discriminator') {
    const ways = OTHER.properties.auth.oneOf.map(({ properties }) => properties.type.const);
    return {
      path: `${path}/type`,
      code: 'enum',
      message: `must be one of ${ways.join(', ')}`,
      allowed: ways,
    };
  }
  return { path, code: keyword, message };
}
