import { Ajv, type ErrorObject } from 'ajv';
import type { Problem } from '../core/errors.js';
import { suggest } from '../core/suggest.js';
import { isReference } from './references.js';
import { SECRET_FIELDS } from './settings.js';

const text = { type: 'string', minLength: 1 };
const names = { type: 'array', items: text };
const seconds = { type: 'number', exclusiveMinimum: 0, maximum: 86_400 };

const CONNECTION = {
  type: 'object',
  additionalProperties: false,
  properties: {
    api_key: text,
    api_secret: text,
    username: text,
    password: text,
    refresh_token: text,
    access_token: text,
    base_url: text,
    token_url: text,
    hosts: { type: 'array', items: { type: 'string', pattern: '^[A-Za-z0-9.-]+(:[0-9]+)?$' } },
    qps: { type: 'number', exclusiveMinimum: 0, maximum: 1000 },
    timeouts: {
      type: 'object',
      additionalProperties: false,
      properties: { connect: seconds, response: seconds, total: seconds },
    },
    max_answer_bytes: { type: 'integer', minimum: 1024 },
    budget: seconds,
    ca_file: text,
    operations: names,
    workflows: names,
  },
};

/** The configuration file: names of connections to their settings. */
const FILE = {
  type: 'object',
  additionalProperties: false,
  required: ['connections'],
  properties: {
    connections: {
      type: 'object',
      additionalProperties: CONNECTION,
      propertyNames: { pattern: '^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$' },
    },
  },
};

const validate = new Ajv({ allErrors: true, verbose: true }).compile(FILE);

/** Everything that is wrong with a parsed configuration file, all at once. Never shows a value. */
export function configProblems(file: unknown): Problem[] {
  if (!validate(file)) return (validate.errors ?? []).map(problemOf);
  const { connections } = file as { connections: Record<string, Record<string, unknown>> };
  return Object.entries(connections).flatMap(([name, settings]) =>
    SECRET_FIELDS.filter((field) => typeof settings[field] === 'string' && !isReference(settings[field])).map(
      (field) => ({
        path: `/connections/${name}/${field}`,
        code: 'literal_secret',
        message: `is a secret and must not stand in this file: write \${NAME} for the variable or \${file:PATH} for the file that holds it`,
      }),
    ),
  );
}

function problemOf(error: ErrorObject): Problem {
  const { instancePath: path, keyword, message = 'is not allowed', parentSchema } = error;
  const params = error.params as { additionalProperty?: string; propertyName?: string };
  if (keyword === 'additionalProperties' && params.additionalProperty !== undefined) {
    const known = Object.keys((parentSchema?.['properties'] ?? {}) as object);
    const suggestion = suggest(params.additionalProperty, known);
    return {
      path: `${path}/${params.additionalProperty}`,
      code: 'unknown_setting',
      message: 'there is no such setting',
      allowed: known,
      ...(suggestion !== undefined && { suggestion }),
    };
  }
  return { path, code: keyword, message };
}
