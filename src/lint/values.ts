import { getNodeValue } from 'jsonc-parser';
import type { Flow, Path } from '../flow/flow.js';
import { nodeAt } from '../flow/nodes.js';

/** The value at a path of a definition. */
export function nodeValueAt(flow: Flow, path: Path): unknown {
  const node = nodeAt(flow.root, path);
  return node === undefined ? undefined : (getNodeValue(node) as unknown);
}

/** Every text in a value, with the names that lead to it: `[['http_request', 'uri'], 'https://…']`. */
export function textsIn(value: unknown, path: Path = []): readonly (readonly [Path, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (Array.isArray(value)) return value.flatMap((one, index) => textsIn(one, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => textsIn(one, [...path, key]));
}

/** A value in a message: a text as it is, anything else as JSON. */
export const asText = (value: unknown): string =>
  typeof value === 'string' ? value : JSON.stringify(value ?? null);
