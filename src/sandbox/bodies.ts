import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import type { Operation } from '../catalog/operation.js';
import { refuse } from './refusal.js';

const validators = new WeakMap<Operation, ValidateFunction>();

/**
 * The body of a call, checked against the catalogue's schema; undefined where none came and none is needed.
 * Refuses with 400.
 */
export function readBody(operation: Operation, text: string | undefined): unknown {
  const { body } = operation;
  if (body === undefined) throw new Error(`${operation.id} has no body`);
  if (text === undefined || text === '') {
    if (body.required) refuse(400, 'InvalidBody', 'The body is missing.');
    return undefined;
  }
  const value = parsed(text);
  const validate =
    validators.get(operation) ?? new Ajv2020({ strict: false, validateFormats: false }).compile(body.schema);
  validators.set(operation, validate);
  if (!validate(value)) {
    const [error] = validate.errors ?? [];
    const place = error?.instancePath === '' ? 'The body' : (error?.instancePath ?? '');
    refuse(400, 'InvalidBody', `${place} ${error?.message ?? 'is not right'}.`);
  }
  return value;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return refuse(400, 'InvalidBody', 'The body is not JSON.');
  }
}
