import { getNodeValue, type Node } from 'jsonc-parser';

/** Where something stands in a definition: names of properties and places in lists, from the root on. */
export type Path = readonly (string | number)[];

/** A property's value; of a key that stands twice the last one, which is the one that counts for JSON. */
export function property(node: Node | undefined, key: string): Node | undefined {
  return propertyNode(node, key)?.children?.[1];
}

/** The property itself, key and value. */
export function propertyNode(node: Node | undefined, key: string): Node | undefined {
  if (node?.type !== 'object') return undefined;
  return node.children?.findLast((one) => one.children?.[0]?.value === key);
}

/** The node at a path, or nothing. */
export function nodeAt(root: Node, path: Path): Node | undefined {
  return path.reduce<Node | undefined>((node, key) => {
    if (typeof key === 'string') return property(node, key);
    return node?.type === 'array' ? node.children?.[key] : undefined;
  }, root);
}

/** A property that holds a text, else nothing. */
export function textOf(node: Node | undefined, key: string): string | undefined {
  const found = property(node, key);
  return found?.type === 'string' ? (getNodeValue(found) as string) : undefined;
}

/** The items of a list, nothing where it is none. */
export const itemsOf = (node: Node | undefined): readonly Node[] =>
  node?.type === 'array' ? (node.children ?? []) : [];

/** `/tasks/0/decisionCases/a~1b`: a path as a JSON pointer. */
export const pointerOf = (path: Path): string =>
  path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

export const samePath = (one: Path, other: Path): boolean =>
  one.length === other.length && startsWith(one, other);

/** Whether a path is another one or leads on from it. */
export const startsWith = (path: Path, beginning: Path): boolean =>
  beginning.every((key, index) => path[index] === key);
