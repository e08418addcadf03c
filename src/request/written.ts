import type { Parameter } from '../catalog/operation.js';

/** A value as it stands in an address or a header: numbers and so on as they are, objects as JSON. */
const plain = (value: unknown): string =>
  typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const SEPARATORS = { comma: ',', space: ' ', pipe: '|', repeat: ',' } as const;

/** A parameter's value as one text: items and entries separated as its document says. */
export function asText(parameter: Parameter, value: unknown): string {
  if (parameter.json === true) return JSON.stringify(value);
  if (Array.isArray(value)) return value.map(plain).join(SEPARATORS[parameter.list ?? 'comma']);
  if (isMap(value) && parameter.object !== undefined)
    return Object.entries(value).flat().map(plain).join(',');
  return plain(value);
}

/** A parameter of the query: one pair, or one for each item or entry. */
export function asPairs(parameter: Parameter, value: unknown): [string, string][] {
  const { name, json, list, object } = parameter;
  if (json !== true && Array.isArray(value) && list === 'repeat')
    return value.map((item) => [name, plain(item)]);
  if (json !== true && isMap(value)) {
    if (object === 'fields') return Object.entries(value).map(([key, inner]) => [key, plain(inner)]);
    if (object === 'deep') return deepPairs(name, value);
  }
  return [[name, asText(parameter, value)]];
}

/** `filter[name]=a`; what is nested deeper goes on in the same way. */
function deepPairs(name: string, value: unknown): [string, string][] {
  if (Array.isArray(value)) return value.flatMap((item) => deepPairs(name, item));
  if (!isMap(value)) return [[name, plain(value)]];
  return Object.entries(value).flatMap(([key, inner]) => deepPairs(`${name}[${key}]`, inner));
}
