import { refused } from './fault.js';
import { isObject, text } from './fields.js';
import type {
  AssetFile,
  Batch,
  DateRange,
  Guard,
  Operation,
  Pagination,
  Parameter,
  RecordKind,
} from './operation.js';

const EFFECTS = ['read', 'change', 'spend'] as const;

/** `x-pagination`, where it is there. */
export function readPagination(value: unknown, where: string): Pagination | undefined {
  if (value === undefined) return undefined;
  const place = `${where}/x-pagination`;
  if (!isObject(value)) throw refused(place, 'not an object');
  return {
    page: text(value, 'page', place),
    page_size: text(value, 'page_size', place),
    total: text(value, 'total', place),
    items: text(value, 'items', place),
  };
}

/** `x-date-range`, where it is there: `from` and `to` always, `use_time` and `days` where the operation has them. */
export function readDateRange(value: unknown, where: string): DateRange | undefined {
  if (value === undefined) return undefined;
  const place = `${where}/x-date-range`;
  if (!isObject(value)) throw refused(place, 'not an object');
  const { days } = value;
  if (days !== undefined && (typeof days !== 'number' || !(days > 0)))
    throw refused(place, '`days` must be a number above 0');
  return {
    from: text(value, 'from', place),
    to: text(value, 'to', place),
    ...(value['use_time'] !== undefined && { use_time: text(value, 'use_time', place) }),
    ...(days !== undefined && { days }),
  };
}

/** `x-record`, where it is there. */
export function readRecord(value: unknown, where: string): RecordKind | undefined {
  if (value === undefined) return undefined;
  const place = `${where}/x-record`;
  if (!isObject(value)) throw refused(place, 'not an object');
  const { identity, address } = value;
  if (!Array.isArray(identity) || identity.length === 0 || !identity.every((one) => typeof one === 'string'))
    throw refused(place, '`identity` is not a list of fields');
  return {
    name: text(value, 'name', place),
    time: text(value, 'time', place),
    identity: identity,
    person: text(value, 'person', place),
    ...(address !== undefined && { address: text(value, 'address', place) }),
  };
}

/** `x-batch`, where it is there. One call takes as many as the parameter's `maxItems` says. */
export function readBatch(
  value: unknown,
  parameters: readonly Parameter[],
  where: string,
): Batch | undefined {
  if (value === undefined) return undefined;
  const place = `${where}/x-batch`;
  if (!isObject(value)) throw refused(place, 'not an object');
  const parameter = text(value, 'parameter', place);
  const size = parameters.find(({ name }) => name === parameter)?.schema['maxItems'];
  if (typeof size !== 'number') throw refused(place, `${parameter} is no parameter with \`maxItems\``);
  return { parameter, size, items: text(value, 'items', place), missing: text(value, 'missing', place) };
}

/** `x-guard`, where it is there. */
export function readGuard(value: unknown, where: string): Guard | undefined {
  if (value === undefined) return undefined;
  const place = `${where}/x-guard`;
  if (!isObject(value)) throw refused(place, 'not an object');
  return {
    ...(value['history'] !== undefined && { history: text(value, 'history', place) }),
    ...(value['products'] !== undefined && { products: text(value, 'products', place) }),
  };
}

/** `x-file`, where it is there. */
export function readAssetFile(
  value: unknown,
  parameters: readonly Parameter[],
  where: string,
): AssetFile | undefined {
  if (value === undefined) return undefined;
  const place = `${where}/x-file`;
  if (!isObject(value)) throw refused(place, 'not an object');
  const { asset_type: assetType, size } = value;
  if (assetType !== 'image' && assetType !== 'video')
    throw refused(place, '`asset_type` is neither image nor video');
  const known = parameters.map(({ name }) => name);
  if (!Array.isArray(size) || !size.every((name) => known.includes(name as string)))
    throw refused(place, '`size` names a parameter that there is not');
  return { assetType, size: size as string[] };
}

/** What a method says of its effect: reading or changing. */
export const effectOf = (method: string): 'read' | 'change' =>
  ['get', 'head', 'options'].includes(method) ? 'read' : 'change';

/** `x-effect`, else what the method says. */
export function readEffect(value: unknown, method: string, where: string): Operation['effect'] {
  if (value === undefined) return effectOf(method);
  const effect = EFFECTS.find((one) => one === value);
  if (effect === undefined)
    throw refused(`${where}/x-effect`, `\`x-effect\` must be one of ${EFFECTS.join(', ')}`);
  return effect;
}

/** The stronger of two effects: a document that somebody added may ask for more care, not for less. */
export const stronger = (one: Operation['effect'], other: Operation['effect']): Operation['effect'] =>
  EFFECTS.indexOf(one) > EFFECTS.indexOf(other) ? one : other;
