import { inputName } from '../catalog/input-names.js';
import type { Operation, Parameter } from '../catalog/operation.js';
import type { CheckedInput } from './check.js';
import { readDate } from './dates.js';
import { effectiveRange } from './effective.js';

/** Something that is allowed and probably not what was meant. */
export interface Warning {
  readonly code:
    | 'time_ignored'
    | 'thirty_day_rule'
    | 'in_the_future'
    | 'key_kind'
    | 'key_kinds_conflict'
    | 'no_downloads'
    | 'no_connection'
    | 'batches'
    | 'http_task';
  readonly path?: string;
  readonly message: string;
}

/** All warnings for checked values, in the order of the parameters. */
export function warningsFor(operation: Operation, values: CheckedInput, now: Date): Warning[] {
  return [...dateWarnings(operation, values, now), ...keyWarnings(operation, values)];
}

function dateWarnings(operation: Operation, values: CheckedInput, now: Date): Warning[] {
  const range = operation.dateRange;
  if (range === undefined) return [];
  const warnings: Warning[] = [];
  const timed = range.use_time !== undefined && values[range.use_time] === true;
  for (const name of [range.from, range.to]) {
    const date = typeof values[name] === 'string' ? readDate(values[name]) : undefined;
    if (date?.hasTime === true && !timed && range.use_time !== undefined) {
      const message = `the time of day in ${name} is ignored: only ${date.day} counts unless ${range.use_time} is true`;
      warnings.push({ code: 'time_ignored', path: `/${name}`, message });
    }
  }
  const { from, to } = effectiveRange(range, values, now);
  if (values[range.from] !== undefined && values[range.to] === undefined && range.days !== undefined) {
    const until = to.toISO({ suppressMilliseconds: true }) ?? '';
    const message = `${range.from} alone reaches ${range.days} days at most: this asks for downloads until ${until}; give ${range.to} for a longer range`;
    warnings.push({ code: 'thirty_day_rule', path: `/${range.from}`, message });
  }
  if (from !== undefined && from.toJSDate() > now) {
    warnings.push({
      code: 'in_the_future',
      path: `/${range.from}`,
      message: `${range.from} lies in the future: there is nothing yet`,
    });
  }
  return warnings;
}

type KeyKind = 'getty_images' | 'istock' | 'creative';

const OWNERS: Readonly<Record<Exclude<KeyKind, 'creative'>, readonly [own: string, other: string]>> = {
  getty_images: ['Getty Images keys', 'an iStock key'],
  istock: ['iStock keys', 'a Getty Images key'],
};

/** A product of the other kind is not listed; a language of the other kind falls back in silence. */
function fits(kind: KeyKind, place: Parameter['in']): string {
  if (kind === 'creative') return 'is used for creative assets only; others come in en-US';
  const [own, other] = OWNERS[kind];
  return place === 'header'
    ? `is for ${own}; with ${other} texts come in en-US`
    : `is for ${own}; ${other} finds nothing with it`;
}

function keyWarnings(operation: Operation, values: CheckedInput): Warning[] {
  const chosen = operation.parameters.flatMap((parameter) => {
    const kind = kindOf(parameter, values[inputName(parameter)]);
    return kind === undefined
      ? []
      : [
          {
            name: inputName(parameter),
            value: String(values[inputName(parameter)]),
            kind,
            place: parameter.in,
          },
        ];
  });
  const warnings: Warning[] = chosen.map(({ name, value, kind, place }) => ({
    code: 'key_kind',
    path: `/${name}`,
    message: `${name} ${value} ${fits(kind, place)}`,
  }));
  const [getty, istock] = [
    chosen.find((c) => c.kind === 'getty_images'),
    chosen.find((c) => c.kind === 'istock'),
  ];
  if (getty && istock) {
    const message = `${getty.name} ${getty.value} and ${istock.name} ${istock.value} never fit the same key`;
    warnings.push({ code: 'key_kinds_conflict', path: `/${istock.name}`, message });
  }
  return warnings;
}

function kindOf(parameter: Parameter, value: unknown): KeyKind | undefined {
  return typeof value === 'string' && parameter.keys !== undefined && Object.hasOwn(parameter.keys, value)
    ? parameter.keys[value]
    : undefined;
}
