import { DAY_SETTLE_MINUTES } from '../../catalog/collect-settings.js';
import type { Operation, RecordKind } from '../../catalog/operation.js';
import { badInputOf } from '../../core/bad-input.js';
import { GettyDownloadsError, type Problem } from '../../core/errors.js';
import type { CheckedInput } from '../../request/check.js';
import { effectiveRange } from '../../request/effective.js';
import { floorTo, grainOf, stepOf, type Grain } from './grain.js';
import type { Range } from './range.js';

/** What a collection was asked for, checked. */
export interface Order {
  readonly mode: 'all' | 'new' | 'plan';
  readonly kind: RecordKind;
  /** What the API calls the list of them. */
  readonly list: string;
  /** Of its ranges. */
  readonly grain: Grain;
  readonly connection: string | undefined;
  /** Seconds since 1970, a range of the grain; `from` may be missing for `new`. */
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
const DEFAULTS = { settle_minutes: 5, slice_seconds: 20, recheck_days: 7 } as const;
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
  const { pagination, dateRange, record: kind } = operation;
  if (pagination === undefined || dateRange === undefined || kind === undefined)
    throw new GettyDownloadsError('internal', { detail: `${operation.id} cannot be collected` });
  const grain = grainOf(operation);
  const defaults = { ...DEFAULTS, ...(grain === 'day' && { settle_minutes: DAY_SETTLE_MINUTES }) };
  const number = (name: keyof typeof DEFAULTS): number =>
    (values[name] as number | undefined) ?? defaults[name];
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
  if (problems.length > 0) throw badInputOf(problems);
  // Both ends are given, so that no rule about one of them alone comes in.
  const settled = Math.floor(now.getTime() / SECOND) - Math.round(number('settle_minutes') * MINUTE);
  const { from, to } = effectiveRange(
    dateRange,
    { ...values, [dateRange.to]: values[dateRange.to] ?? now.toISOString() },
    now,
  );
  // The end of a last day belongs to it; a range of days reaches to the beginning of the next one.
  const end = Math.floor(to.toSeconds()) + (grain === 'day' ? 1 : 0);
  const dated = [dateRange.from, dateRange.to, dateRange.use_time, pagination.page, pagination.page_size];
  return {
    mode,
    kind,
    list: pagination.items,
    grain,
    connection: values['connection'] as string | undefined,
    from:
      values[dateRange.from] === undefined || from === undefined ? undefined : Math.floor(from.toSeconds()),
    to: floorTo(grain, values[dateRange.to] === undefined ? settled : Math.min(settled, end)),
    filters: Object.fromEntries(
      Object.entries(values).filter(([name]) => !OWN.includes(name) && !dated.includes(name)),
    ),
    strict: values['strict'] === true,
    pageSize: (values[pagination.page_size] as number | undefined) ?? largestPage(operation),
    sliceMs: number('slice_seconds') * SECOND,
    recheck: Math.ceil((number('recheck_days') * DAY) / stepOf(grain)) * stepOf(grain),
    continues: values['continues'] === true,
  };
}

/** All of what was asked for as ranges: none where nothing lies between the ends. */
export const rangesOf = ({ from, to, grain }: Pick<Order, 'from' | 'to' | 'grain'>): Range[] =>
  from === undefined || from > to || (grain === 'day' && from === to) ? [] : [{ from, to }];

/** Stands in a schema where no limit is documented. */
const NO_LIMIT = 2 ** 31 - 1;

/** Records that a page is sure to hold: the most of the API where that is known, else what it gives unasked. */
function largestPage({ parameters, pagination }: Operation): number {
  const size = parameters.find(({ name }) => name === pagination?.page_size)?.schema;
  return (size?.['maximum'] === NO_LIMIT ? size['default'] : size?.['maximum']) as number;
}
