import type { JsonSchema, Operation } from '../catalog/operation.js';
import { moment } from './dates.js';
import { refuse } from './refusal.js';

/** The values of a call's query by the catalogue's names, each checked when it is asked for. All of them refuse with 400. */
export interface Parameters {
  readonly text: (name: string) => string | undefined;
  readonly whole: (name: string) => number | undefined;
  readonly flag: (name: string) => boolean;
  readonly list: (name: string) => readonly string[] | undefined;
  readonly date: (name: string) => ReturnType<typeof moment>;
}

interface Limits extends JsonSchema {
  readonly default?: unknown;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxItems?: number;
  readonly items?: Limits;
}

/** Reads a query by the limits and defaults that the catalogue has for the operation. Names that it has not are ignored. */
export function readParameters(
  operation: Pick<Operation, 'id' | 'parameters'>,
  query: Readonly<Record<string, unknown>>,
): Parameters {
  function limitsOf(name: string): Limits {
    const parameter = operation.parameters.find((one) => one.in === 'query' && one.name === name);
    if (parameter === undefined) throw new Error(`${operation.id} has no parameter ${name}`);
    return parameter.schema;
  }

  function given(name: string): string | undefined {
    const value = query[name];
    if (value === undefined || typeof value === 'string') return value;
    return refuse(400, 'InvalidParameterValue', `${name} was given more than once.`);
  }

  return {
    text(name) {
      const limits = limitsOf(name);
      const value = given(name) ?? (limits.default as string | undefined);
      if (value !== undefined) checkText(name, value, limits);
      return value;
    },
    whole(name) {
      const { minimum = -Infinity, maximum = Infinity, default: usual } = limitsOf(name);
      const value = given(name);
      if (value === undefined) return usual as number | undefined;
      const number = /^-?\d{1,10}$/.test(value) ? Number(value) : NaN;
      if (number >= minimum && number <= maximum) return number;
      const range = minimum === -Infinity ? '' : ` from ${minimum} to ${maximum}`;
      return refuse(400, 'InvalidParameterValue', `${name} must be a whole number${range}.`);
    },
    flag(name) {
      const { default: usual = false } = limitsOf(name);
      const value = given(name)?.toLowerCase() ?? String(usual);
      if (value === 'true' || value === 'false') return value === 'true';
      return refuse(400, 'InvalidParameterValue', `${name} must be true or false.`);
    },
    list(name) {
      const { maxItems = Infinity, items = {}, default: usual } = limitsOf(name);
      const values = given(name)?.split(',');
      if (values === undefined) return usual as readonly string[] | undefined;
      if (values.length > maxItems) {
        refuse(400, 'InvalidParameterValue', `${name} takes ${maxItems} values at most.`);
      }
      for (const value of values) checkText(name, value, items);
      return values;
    },
    date(name) {
      limitsOf(name);
      const value = given(name);
      if (value === undefined) return undefined;
      return moment(value) ?? refuse(400, 'InvalidDate', `${name} is not a date in ISO 8601.`);
    },
  };
}

function checkText(name: string, value: string, { enum: values, minLength = 0 }: Limits): void {
  if (values !== undefined && !values.includes(value)) {
    refuse(400, 'InvalidParameterValue', `${name} must be one of ${values.join(', ')}.`);
  }
  if (value.length < minLength) refuse(400, 'InvalidParameterValue', `${name} must not be empty.`);
}
