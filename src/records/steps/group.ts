import {
  fieldOf,
  identifier,
  literal,
  newName,
  refuse,
  withoutTwins,
  type Expression,
  type Relation,
  type ResultColumn,
  type ValueType,
} from '../relation.js';
import type { StepContext } from './steps.js';

type Part = 'day' | 'month' | 'year';
type By = string | { readonly field: string; readonly per: Part; readonly as?: string };
type Named = Readonly<Record<string, string>>;

export interface Group {
  readonly by: readonly By[];
  readonly count?: string;
  readonly unique?: Named;
  readonly sum?: Named;
  readonly least?: Named;
  readonly most?: Named;
}

interface Computed {
  readonly sql: string;
  readonly column: ResultColumn;
}

/** How each part of a time is written. */
const SHAPES = { day: '%Y-%m-%d', month: '%Y-%m', year: '%Y' } as const satisfies Record<Part, string>;

/** Makes one record of all that are equal in some fields or parts of a time. */
export function group(relation: Relation, step: Group, path: string, context: StepContext): Relation {
  const keys = step.by.map((one, index) => keyOf(relation, one, `${path}/by/${String(index)}`, context));
  const each = (name: keyof Group & ('unique' | 'sum' | 'least' | 'most'), made: Made): Computed[] =>
    Object.entries(step[name] ?? {}).map(([as, field]) => {
      const at = `${path}/${name}/${as.replaceAll('~', '~0').replaceAll('/', '~1')}`;
      const { sql, type } = made(fieldOf(relation, field, at), at);
      return { sql, column: { name: newName(as, at), type } };
    });
  const values: Computed[] = [
    ...(step.count === undefined
      ? []
      : [
          {
            sql: 'count(*)',
            column: { name: newName(step.count, `${path}/count`), type: 'integer' as const },
          },
        ]),
    ...each('unique', ({ sql }) => ({ sql: `count(DISTINCT ${sql})`, type: 'integer' })),
    ...each('sum', sum),
    ...each('least', ({ sql, type }) => ({ sql: `min(${sql})`, type })),
    ...each('most', ({ sql, type }) => ({ sql: `max(${sql})`, type })),
  ];
  const all = [...keys, ...values];
  if (all.length === 0)
    throw refuse({
      path,
      code: 'required',
      message: 'must have fields in `by`, or something to count or sum',
    });
  const columns = withoutTwins(
    all.map(({ column }) => column),
    path,
  );
  const selects = all.map(({ sql, column }) => `${sql} AS ${identifier(column.name)}`);
  const grouped =
    keys.length === 0 ? '' : ` GROUP BY ${keys.map((_, index) => String(index + 1)).join(', ')}`;
  return context.query.add(`SELECT ${selects.join(', ')} FROM ${relation.table}${grouped}`, {
    ...{ columns, open: false, order: [] },
  });
}

type Made = (field: Expression, path: string) => { readonly sql: string; readonly type: ValueType };

const sum: Made = ({ sql, type }, path) => {
  if (type === 'integer') return { sql: `TRY_CAST(coalesce(sum(${sql}), 0) AS BIGINT)`, type };
  if (type === 'number') return { sql: `coalesce(sum(${sql}), 0)`, type };
  throw refuse({ path, code: 'type', message: `only numbers have a sum: the field is ${type}` });
};

function keyOf(relation: Relation, by: By, path: string, { query, timeZone }: StepContext): Computed {
  if (typeof by === 'string') {
    const { sql, type } = fieldOf(relation, by, path);
    return { sql, column: { name: newName(by.replaceAll('.', '_'), path), type } };
  }
  const { sql, type } = fieldOf(relation, by.field, `${path}/field`);
  if (type !== 'time' && type !== 'text')
    throw refuse({ path: `${path}/field`, code: 'type', message: `is ${type}, and has no ${by.per}` });
  const time = type === 'time' ? sql : `TRY_CAST(${sql} AS TIMESTAMPTZ)`;
  const local = `timezone(CAST(${query.bind(timeZone)} AS VARCHAR), ${time})`;
  return {
    sql: `strftime(${local}, ${literal(SHAPES[by.per])})`,
    column: { name: newName(by.as ?? by.per, `${path}/as`), type: 'text' },
  };
}
