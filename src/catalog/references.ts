import { GettyDownloadsError } from '../core/errors.js';
import type { JsonSchema } from './operation.js';

type Fields = Readonly<Record<string, unknown>>;

/** Resolves the references of one document, within that document only. */
export interface References {
  /** The object itself, or what its `$ref` points at. For parameters, answers, bodies: anything but schemas. */
  follow(value: unknown, where: string): Fields;
  /** A schema without any `$ref` left in it. */
  schema(value: unknown, where: string): JsonSchema;
}

const MAPS = new Set(['properties', 'patternProperties', '$defs', 'definitions', 'dependentSchemas']);
const LISTS = new Set(['allOf', 'anyOf', 'oneOf', 'prefixItems']);
const SINGLES = new Set([
  ...['items', 'additionalProperties', 'not', 'if', 'then', 'else', 'contains', 'propertyNames'],
  ...['unevaluatedProperties', 'unevaluatedItems'],
]);
const ANNOTATIONS = new Set([
  'title',
  'description',
  'summary',
  'default',
  'example',
  'examples',
  'deprecated',
]);

/** Above this a document is taken for an attack, not a description: references multiply what they point at. */
const MOST_NODES = 100_000;
const MOST_DEPTH = 64;

export function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * @param document the parsed document
 * @throws GettyDownloadsError `bad_config` from both functions: a reference that leaves the document, leads nowhere
 *   or into a circle, or a document that grows out of all measure
 */
export function references(document: unknown): References {
  let nodes = 0;

  function resolve(value: Fields, where: string, path: readonly string[]): [Fields, readonly string[]] {
    const ref = value['$ref'];
    if (typeof ref !== 'string') return [value, path];
    if (path.includes(ref)) throw refused(where, `the reference ${ref} leads back to itself`);
    const target = pointAt(document, ref, where);
    if (!isObject(target)) throw refused(where, `the reference ${ref} does not point at an object`);
    const [resolved, followed] = resolve(target, where, [...path, ref]);
    const beside = Object.entries(value).filter(([key]) => key !== '$ref');
    for (const [key] of beside) {
      if (Object.hasOwn(resolved, key) && !ANNOTATIONS.has(key) && !key.startsWith('x-')) {
        throw refused(where, `\`${key}\` stands both beside the reference ${ref} and in what it points at`);
      }
    }
    return [Object.fromEntries([...Object.entries(resolved), ...beside]), followed];
  }

  function walk(value: unknown, where: string, path: readonly string[], depth: number): unknown {
    nodes += 1;
    if (nodes > MOST_NODES)
      throw refused(where, `more than ${String(MOST_NODES)} nodes once references are resolved`);
    if (depth > MOST_DEPTH) throw refused(where, `nested more than ${String(MOST_DEPTH)} deep`);
    if (typeof value === 'boolean') return value;
    if (!isObject(value)) throw refused(where, 'not a schema');
    const [schema, followed] = resolve(value, where, path);
    const inner = (item: unknown, name: string): unknown =>
      walk(item, `${where}/${name}`, followed, depth + 1);
    return Object.fromEntries(
      Object.entries(schema).map(([key, item]) => {
        if (MAPS.has(key) && isObject(item)) {
          const entries = Object.entries(item);
          return [
            key,
            Object.fromEntries(entries.map(([name, each]) => [name, inner(each, `${key}/${name}`)])),
          ];
        }
        if (LISTS.has(key) && Array.isArray(item)) {
          return [key, item.map((each, index) => inner(each, `${key}/${String(index)}`))];
        }
        return [key, SINGLES.has(key) ? inner(item, key) : item];
      }),
    );
  }

  return {
    follow(value, where) {
      if (!isObject(value)) throw refused(where, 'not an object');
      return resolve(value, where, [])[0];
    },
    schema(value, where) {
      const resolved = walk(value, where, [], 0);
      return isObject(resolved) ? resolved : resolved === true ? {} : { not: {} };
    },
  };
}

/** The value at `#/a/b~1c`; own properties only, so that `#/__proto__` leads nowhere. */
function pointAt(document: unknown, ref: string, where: string): unknown {
  if (!ref.startsWith('#/')) {
    throw refused(
      where,
      `the reference ${ref} leaves the document; only references like #/components/… are followed`,
    );
  }
  let value = document;
  for (const part of ref.slice(2).split('/')) {
    const key = decode(part, ref, where).replaceAll('~1', '/').replaceAll('~0', '~');
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) {
      throw refused(where, `the reference ${ref} leads nowhere`);
    }
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}

function decode(part: string, ref: string, where: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw refused(where, `the reference ${ref} is not well formed`);
  }
}

/** @param where a place in the document, `paths/~1v3~1downloads/get` */
export function refused(where: string, what: string): GettyDownloadsError {
  return new GettyDownloadsError('bad_config', { detail: `OpenAPI document, ${where}: ${what}` });
}
