import { list, text, type Fields } from './fields.js';
import type { DateRange, Operation, Pagination } from './operation.js';
import { isObject, refused } from './references.js';

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

/** `x-effect`, else what the method says: reading or changing. */
export function readEffect(value: unknown, method: string, where: string): Operation['effect'] {
  if (value === undefined) return ['get', 'head', 'options'].includes(method) ? 'read' : 'change';
  const effect = EFFECTS.find((one) => one === value);
  if (effect === undefined) throw refused(where, `\`x-effect\` must be one of ${EFFECTS.join(', ')}`);
  return effect;
}

/** True where every way to call the operation includes an OAuth token. */
export function needsToken(document: Fields, security: unknown, where: string): boolean {
  const components = document['components'];
  const schemes =
    isObject(components) && isObject(components['securitySchemes']) ? components['securitySchemes'] : {};
  const ways = list(security, `${where}/security`);
  return (
    ways.length > 0 &&
    ways.every((way) =>
      Object.keys(isObject(way) ? way : {}).some((name) => {
        const scheme = Object.hasOwn(schemes, name) ? schemes[name] : undefined;
        return isObject(scheme) && scheme['type'] === 'oauth2';
      }),
    )
  );
}
