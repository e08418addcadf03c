import type { Operation } from '../../catalog/operation.js';
import { GettyDownloadsError, type Problem } from '../../core/errors.js';
import type { CheckedInput } from '../../request/check.js';
import { effectiveRange } from '../../request/effective.js';

/** What a collection was asked for, checked. */
export interface Order {
  readonly mode: 'all' | 'new' | 'plan';
  readonly connection: string | undefined;
  /** Seconds since 1970, both ends included; `from` may be missing for `new`. */
  readonly from: number | undefined;
  /** Never later than now minus the settling time. */
  readonly to: number;
  /** What every page is asked with besides dates and page. */
  readonly filters: CheckedInput;
  readonly strict: boolean;
  readonly pageSize: number;
  /** Milliseconds. */
  readonly sliceMs: number;
  /** Seconds: windows that end later than this before `to` are looked at again. */
  readonly recheck: number;
  /** Whether the instant of `date_from` is also the end of another collection, which brings its records. */
  readonly continues: boolean;
}

const SECOND = 1000;
const MINUTE = 60;
const DAY = 86_400;

/** The settings of a collection in a task's input, and their defaults; `catalog/input-schema` documents them. */
const DEFAULTS = { page_size: 100, settle_minutes: 5, slice_seconds: 20, recheck_days: 7 } as const;
const OWN = [
  ...['collect', 'output', 'strict', 'settle_minutes', 'slice_seconds', 'recheck_days', 'continues'],
  ...['connection', 'on_quota'],
];

/** Which way an input asks for: `page` is no collection. */
export const modeOf = (values: CheckedInput): 'page' | Order['mode'] =>
  (values['collect'] as Order['mode'] | undefined) ?? 'page';

/**
 * @param values checked against the operation's schema, with `collect` other than `page`
 * @param now fixes the end of the range
 * @throws GettyDownloadsError `bad_input` with all problems
 */
export function readOrder(operation: Operation, values: CheckedInput, now: Date): Order {
  const { pagination, dateRange } = operation;
  if (pagination === undefined || dateRange === undefined)
    throw new GettyDownloadsError('internal', { detail: `${operation.id} cannot be collected` });
  const number = (name: keyof typeof DEFAULTS): number =>
    (values[name] as number | undefined) ?? DEFAULTS[name];
  const mode = modeOf(values) as Order['mode'];
  const problems: Problem[] = [];
  if (values[pagination.page] !== undefined)
    problems.push({ path: `/${pagination.page}`, code: 'unused', message: 'is for collect: page only' });
  if (values[dateRange.from] === undefined && mode !== 'new')
    problems.push({
      path: `/${dateRange.from}`,
      code: 'required',
      message: `is missing: collect: ${mode} needs a beginning`,
    });
  if (problems.length > 0) {
    const detail = problems.map(({ path, message }) => `${path.slice(1)} ${message}`).join('; ');
    throw new GettyDownloadsError('bad_input', { detail, problems });
  }
  // Both ends are given, so that no rule about one of them alone comes in.
  const settled = Math.floor(now.getTime() / SECOND) - Math.round(number('settle_minutes') * MINUTE);
  const { from, to } = effectiveRange(
    dateRange,
    { ...values, [dateRange.to]: values[dateRange.to] ?? now.toISOString() },
    now,
  );
  const dated = [dateRange.from, dateRange.to, dateRange.use_time, pagination.page, pagination.page_size];
  return {
    mode,
    connection: values['connection'] as string | undefined,
    from:
      values[dateRange.from] === undefined || from === undefined ? undefined : Math.floor(from.toSeconds()),
    to: values[dateRange.to] === undefined ? settled : Math.min(settled, Math.floor(to.toSeconds())),
    filters: Object.fromEntries(
      Object.entries(values).filter(([name]) => !OWN.includes(name) && !dated.includes(name)),
    ),
    strict: values['strict'] === true,
    pageSize: (values[pagination.page_size] as number | undefined) ?? DEFAULTS.page_size,
    sliceMs: number('slice_seconds') * SECOND,
    recheck: number('recheck_days') * DAY,
    continues: values['continues'] === true,
  };
}
