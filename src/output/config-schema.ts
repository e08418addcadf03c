import { Ajv } from 'ajv';
import type { Problem } from '../core/errors.js';
import { literals, problemOf } from '../http/config-schema.js';
import { FORMATS } from './formats/encoder.js';
import { BUCKET_PATTERN, KEY_PATTERN } from './s3/address.js';

const text = { type: 'string', minLength: 1 };
const identifier = { type: 'string', pattern: '^[a-z_][a-z0-9_]{0,49}$' };

/** What every destination may have. */
const COMMON = {
  type: text,
  user_hash_key: text,
};
/** What those may have that hold parts. */
const FORM = {
  format: { type: 'string', enum: [...FORMATS] },
  gzip: { type: 'boolean' },
};

const object = (properties: object, required: readonly string[] = []): object => ({
  type: 'object',
  additionalProperties: false,
  required,
  properties: { ...COMMON, ...properties },
});

const SCHEMAS = {
  files: object({ ...FORM, root: text }, ['root']),
  s3: object(
    {
      ...FORM,
      bucket: { type: 'string', pattern: BUCKET_PATTERN },
      region: { type: 'string', pattern: '^[a-z0-9-]+$' },
      endpoint: text,
      prefix: { type: 'string', pattern: KEY_PATTERN },
      force_path_style: { type: 'boolean' },
    },
    ['bucket'],
  ),
  postgres: object(
    {
      url: text,
      host: text,
      port: { type: 'integer', minimum: 1, maximum: 65_535 },
      database: text,
      user: text,
      password: text,
      tls: { type: 'boolean' },
      ca_file: text,
      schema: identifier,
      table: identifier,
    },
    ['table'],
  ),
} as const;

export type DestinationType = keyof typeof SCHEMAS;

const TYPES = Object.keys(SCHEMAS) as DestinationType[];
const ajv = new Ajv({ allErrors: true, verbose: true });
const VALIDATORS = new Map(TYPES.map((type) => [type, ajv.compile(SCHEMAS[type])]));

/** Settings that are secrets, and so have to be references in the file. */
const SECRETS = ['password', 'user_hash_key'];

/**
 * Everything that is wrong with one destination of a configuration file, references not resolved. Never shows a value.
 *
 * @param path of it in the file: `/destinations/archive`
 */
export function destinationProblems(entry: unknown, path: string): Problem[] {
  const { type } = (entry ?? {}) as { type?: unknown };
  const validate = VALIDATORS.get(type as DestinationType);
  if (validate === undefined) {
    return [
      { path: `${path}/type`, code: 'enum', message: `must be one of ${TYPES.join(', ')}`, allowed: TYPES },
    ];
  }
  if (!validate(entry)) {
    return (validate.errors ?? []).map((error) => problemOf(error, path));
  }
  const settings = entry as Record<string, unknown>;
  return literals(path, settings, hasPassword(settings['url']) ? [...SECRETS, 'url'] : SECRETS);
}

const hasPassword = (url: unknown): boolean =>
  typeof url === 'string' && /^[a-z]+:\/\/[^/@]*:[^/@]*@/i.test(url);
