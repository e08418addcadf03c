import { hash } from 'node:crypto';
import { bodyFields, inputName } from '../catalog/input-names.js';
import type { Operation, Parameter } from '../catalog/operation.js';
import type { CheckedInput } from './check.js';

/** A parameter that is made from the content, where the input leaves it out. */
export interface Derived {
  /** What the task's output calls it. */
  readonly output: string;
  /** As it is sent, given or made. */
  readonly value: unknown;
  /** Whether it was made, so that the same content has the same one. */
  readonly made: boolean;
}

/** The parameter of an operation that can be made from the content of its body; undefined where it has none. */
export function derivedOf(operation: Operation, values: CheckedInput): Derived | undefined {
  const parameter = operation.parameters.find(({ derived }) => derived !== undefined);
  if (parameter?.derived === undefined) return undefined;
  const given = values[inputName(parameter)];
  const made = given === undefined;
  return { output: parameter.derived, value: made ? contentId(operation, values) : given, made };
}

/** A parameter's value: as it was given, as it always is, or as it is made from the content. */
export function valueOf(operation: Operation, parameter: Parameter, values: CheckedInput): unknown {
  if (parameter.fixed !== undefined) return parameter.fixed;
  const given = values[inputName(parameter)];
  if (given !== undefined || parameter.derived === undefined) return given;
  return contentId(operation, values);
}

/**
 * An id made of what a body holds: 35 characters, the same for the same content. The order of names does not count,
 * nor does that of a list, since a list of uses says the same in any order; how often something is in it does.
 */
function contentId(operation: Operation, values: CheckedInput): string {
  const content = bodyFields(operation.body).map(([name]) => [name, values[name]]);
  const text = stable(Object.fromEntries(content));
  return `gd-${hash('sha256', text, 'hex').slice(0, 32)}`;
}

function stable(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(stable).sort().join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value)
    .filter(([, one]) => one !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([name, one]) => `${JSON.stringify(name)}:${stable(one)}`).join(',')}}`;
}
