import { fieldOf, refuse, type Expression, type Relation } from '../relation.js';
import { everything } from '../query.js';
import { momentOf } from '../moments.js';
import type { StepContext } from './steps.js';

type Value = string | number | boolean;

export interface Filter {
  readonly field: string;
  /** Default: `equals`. */
  readonly op?: string;
  readonly value?: Value;
  readonly values?: readonly Value[];
  readonly from?: Value;
  readonly to?: Value;
}

/** What each way to compare takes. */
const TAKES: Readonly<Record<string, readonly (keyof Filter)[]>> = {
  in: ['values'],
  not_in: ['values'],
  between: ['from', 'to'],
  empty: [],
  not_empty: [],
};
const SIGNS: Readonly<Record<string, string>> = { less: '<', at_most: '<=', more: '>', at_least: '>=' };

/**
 * Keeps the records of which a comparison is true. What is empty is equal to nothing, neither less nor more than
 * anything, and in no list; so `not_equals` and `not_in` are true of it.
 */
export function filter(relation: Relation, step: Filter, path: string, context: StepContext): Relation {
  const op = step.op ?? 'equals';
  checkParts(step, op, path);
  const field = fieldOf(relation, step.field, `${path}/field`);
  const condition = conditionOf(field, op, step, path, context);
  const { table } = relation;
  return context.query.add(`SELECT ${everything(relation)} FROM ${table} WHERE ${condition}`, relation);
}

function checkParts(step: Filter, op: string, path: string): void {
  const takes = TAKES[op] ?? ['value'];
  for (const name of ['value', 'values', 'from', 'to'] as const)
    if (step[name] !== undefined && !takes.includes(name))
      throw refuse({ path: `${path}/${name}`, code: 'unused', message: `is not for ${op}` });
  const given = takes.filter((name) => step[name] !== undefined);
  if (takes.length > 0 && given.length === 0)
    throw refuse({
      path: `${path}/${takes[0] ?? ''}`,
      code: 'required',
      message: `is missing: ${op} needs ${takes.join(' or ')}`,
    });
}

function conditionOf(
  field: Expression,
  op: string,
  step: Filter,
  path: string,
  context: StepContext,
): string {
  const { sql, type } = field;
  const isText = type === 'text' || type === 'json';
  switch (op) {
    case 'empty':
      return isText ? `coalesce(${sql}, '') = ''` : `${sql} IS NULL`;
    case 'not_empty':
      return isText ? `coalesce(${sql}, '') <> ''` : `${sql} IS NOT NULL`;
    case 'between': {
      const [least, most] = [
        step.from === undefined ? 'true' : compared(field, 'at_least', step.from, `${path}/from`, context),
        step.to === undefined ? 'true' : compared(field, 'at_most', step.to, `${path}/to`, context),
      ];
      return `${least} AND ${most}`;
    }
    case 'in':
    case 'not_in': {
      if (type === 'time') throw refuse({ path, code: 'type', message: 'a time is compared by between' });
      const values = (step.values ?? []).map((value, index) =>
        bound(field, value, `${path}/values/${String(index)}`, context),
      );
      return `coalesce(${sql} IN (${values.join(', ')}), false) = ${String(op === 'in')}`;
    }
    case 'contains':
    case 'begins_with': {
      if (!isText)
        throw refuse({ path, code: 'type', message: `${op} is for texts, ${step.field} is ${type}` });
      const value = context.query.bind(String(step.value));
      return `${op === 'contains' ? 'contains' : 'starts_with'}(${sql}, ${value})`;
    }
    case 'not_equals':
      return `NOT coalesce(${compared(field, 'equals', step.value ?? '', `${path}/value`, context)}, false)`;
    default:
      return compared(field, op, step.value ?? '', `${path}/value`, context);
  }
}

/** A day is a stretch of time: more than it is after its end, at most it is before its end. */
function compared(field: Expression, op: string, value: Value, path: string, context: StepContext): string {
  const { sql, type } = field;
  if (type !== 'time') return `${sql} ${SIGNS[op] ?? '='} ${bound(field, value, path, context)}`;
  const { begin, end } = momentOf(value, context.timeZone, path);
  const at = (instant: string): string => `CAST(${context.query.bind(instant)} AS TIMESTAMPTZ)`;
  if (end === undefined) return `${sql} ${SIGNS[op] ?? '='} ${at(begin)}`;
  switch (op) {
    case 'less':
      return `${sql} < ${at(begin)}`;
    case 'at_least':
      return `${sql} >= ${at(begin)}`;
    case 'at_most':
      return `${sql} < ${at(end)}`;
    case 'more':
      return `${sql} >= ${at(end)}`;
    default:
      return `(${sql} >= ${at(begin)} AND ${sql} < ${at(end)})`;
  }
}

/** A value of the field's own type. */
function bound({ type }: Expression, value: Value, path: string, { query }: StepContext): string {
  if (type === 'text' || type === 'json') return `CAST(${query.bind(String(value))} AS VARCHAR)`;
  if (type === 'boolean') {
    if (value === true || value === 'true') return 'true';
    if (value === false || value === 'false') return 'false';
  } else {
    const number = typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value;
    if (typeof number === 'number' && Number.isFinite(number)) return `CAST(${query.bind(number)} AS DOUBLE)`;
  }
  throw refuse({ path, code: 'type', message: `must be a value of a field that is ${type}`, allowed: type });
}
