import type { ErrorObject } from 'ajv';
import type { JsonSchema } from '../catalog/operation.js';
import type { Problem } from '../core/errors.js';
import { suggest } from '../core/suggest.js';

const SECRET_NAME = /key|secret|pass|token|auth|credential/i;
const MAX_SHOWN = 200;

/** AJV's errors as problems that a person can act on, one for each thing that is wrong. */
export function toProblems(errors: readonly ErrorObject[]): Problem[] {
  // A value of the wrong type fails its list or pattern too; the type says it all.
  const mistyped = new Map<string, ErrorObject>();
  for (const error of errors) {
    if (error.keyword !== 'type') continue;
    const before = mistyped.get(error.instancePath);
    // Of alternatives each wants a type of its own.
    const types = [...typesOf(before?.params['type']), ...typesOf(error.params['type'])];
    mistyped.set(error.instancePath, { ...error, params: { type: [...new Set(types)] } });
  }
  return errors.flatMap((error) => {
    const type = mistyped.get(error.instancePath);
    if (type === undefined) return [toProblem(error)];
    return errors.find((one) => one.instancePath === error.instancePath) === error ? [toProblem(type)] : [];
  });
}

function toProblem(error: ErrorObject): Problem {
  const path = error.instancePath;
  const params = error.params as Readonly<Record<string, unknown>>;
  if (error.keyword === 'additionalProperties')
    return unknownName(path, String(params['additionalProperty']), namesIn(error.parentSchema));
  if (error.keyword === 'required') {
    const name = String(params['missingProperty']);
    return {
      path: `${path}/${escape(name)}`,
      code: 'required',
      message: `is missing: \`${name}\` is required`,
      allowed: 'a value',
    };
  }
  const got = shown(error.data);
  switch (error.keyword) {
    case 'enum': {
      const allowed = params['allowedValues'] as readonly unknown[];
      const near = typeof error.data === 'string' ? suggest(error.data, allowed.map(String)) : undefined;
      const message = `${say(got)} is not one of ${allowed.map(String).join(', ')}`;
      return { path, code: 'enum', message, got, allowed, ...(near !== undefined && { suggestion: near }) };
    }
    case 'type': {
      const type = typesOf(params['type']).join(' or ');
      return {
        path,
        code: 'type',
        message: `must be ${typesOf(params['type']).map(typeText).join(' or ')}, not ${say(got)}`,
        got,
        allowed: type,
        ...meant(type, error.data),
      };
    }
    case 'minimum':
    case 'maximum':
    case 'exclusiveMinimum':
    case 'exclusiveMaximum': {
      const range = rangeOf(error.parentSchema ?? {});
      return { path, code: error.keyword, message: `must be ${range}, not ${say(got)}`, got, allowed: range };
    }
    case 'pattern':
      return {
        path,
        code: 'pattern',
        message: `${say(got)} is not spelled as allowed`,
        got,
        allowed: params['pattern'],
      };
    default:
      return {
        path,
        code: error.keyword,
        message: `${error.message ?? 'is not allowed'}, got ${say(got)}`,
        got,
        allowed: params,
      };
  }
}

const namesIn = (schema: JsonSchema | undefined): string[] => Object.keys(schema?.['properties'] ?? {});

function unknownName(path: string, name: string, known: readonly string[]): Problem {
  const short = name.slice(0, MAX_SHOWN);
  const base = { path: `${path}/${escape(short)}`, code: 'unknown_parameter', got: short, allowed: known };
  const message = 'is not a parameter';
  const near = suggest(name, known);
  if (near !== undefined) return { ...base, message, suggestion: near };
  const secret = `${message}: credentials belong to the configuration of a connection, never to an input`;
  return { ...base, message: SECRET_NAME.test(name) ? secret : message };
}

const escape = (name: string): string => name.replace(/~/g, '~0').replace(/\//g, '~1');

function rangeOf(schema: JsonSchema): string {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = schema as Readonly<Record<string, number>>;
  // The largest 32-bit number is the type's own end, not a rule of the API.
  const top = maximum !== undefined && maximum >= 2 ** 31 - 1 && minimum !== undefined ? undefined : maximum;
  if (minimum !== undefined && top !== undefined) return `from ${minimum} to ${top}`;
  return [
    ...(minimum === undefined ? [] : [`${minimum} or more`]),
    ...(exclusiveMinimum === undefined ? [] : [`more than ${exclusiveMinimum}`]),
    ...(top === undefined ? [] : [`${top} or less`]),
    ...(exclusiveMaximum === undefined ? [] : [`less than ${exclusiveMaximum}`]),
  ].join(' and ');
}

/** `"yes"` for a boolean and `"2.5"` for an integer have an obvious neighbour or none at all. */
function meant(type: string, data: unknown): { suggestion?: string } {
  if (type !== 'boolean' || (typeof data !== 'string' && typeof data !== 'number')) return {};
  const word = String(data).trim().toLowerCase();
  if (['yes', 'y', 'on', '1', 'true'].includes(word)) return { suggestion: 'true' };
  return ['no', 'n', 'off', '0', 'false'].includes(word) ? { suggestion: 'false' } : {};
}

/** Null counts as absent nearly everywhere: it is not worth a word. */
function typesOf(type: unknown): string[] {
  const types = (Array.isArray(type) ? type : type === undefined ? [] : [type]).map(String);
  return types.length > 1 ? types.filter((one) => one !== 'null') : types;
}

function typeText(type: string): string {
  return type === 'integer' ? 'a whole number' : /^[aeio]/.test(type) ? `an ${type}` : `a ${type}`;
}

/** A value as it may stand in a message: short, and nested things by kind only. */
export function shown(value: unknown): unknown {
  if (typeof value === 'string') return value.length > MAX_SHOWN ? `${value.slice(0, MAX_SHOWN)}…` : value;
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'an object';
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return value;
  return typeof value;
}

const say = (value: unknown): string =>
  typeof value === 'string' && !/^an? /.test(value) ? JSON.stringify(value) : String(value);
