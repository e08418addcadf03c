import { getNodeValue, type Node } from 'jsonc-parser';
import { badEdit } from './insert.js';
import { indentOf, onOneLine, onSeveralLines } from './layout.js';
import { nodeAt, pointerOf, property, propertyNode, type Path } from './nodes.js';
import { readFlow } from './read.js';
import { applied, insertion, removal } from './write-items.js';

/**
 * Sets a value of a definition, objects on the way to it made where they are missing; the text stays as it is where
 * the value is there already.
 *
 * @param path of the value: `['tasks', 0, 'inputParameters', 'page']`
 * @throws GettyDownloadsError `bad_workflow`; `bad_edit` for a path that leads through something that holds nothing
 */
export function setValue(text: string, path: Path, value: unknown): string {
  const { root } = readFlow(text);
  const now = nodeAt(root, path);
  if (now !== undefined) return replaced(text, now, value);
  const depth = path.findIndex((_, index) => nodeAt(root, path.slice(0, index + 1)) === undefined);
  const [holder, key, rest] = [nodeAt(root, path.slice(0, depth)), path[depth], path.slice(depth + 1)];
  if (holder?.type === 'null' && depth > 0) return setValue(replaced(text, holder, {}), path, value);
  if (holder?.type !== 'object' || typeof key !== 'string' || rest.some((one) => typeof one === 'number'))
    throw badEdit(`nothing can be set at ${pointerOf(path)}`);
  const whole = rest.reduceRight<unknown>((inner, name) => ({ [String(name)]: inner }), value);
  return applied(text, insertion(text, holder, holder.children?.length ?? 0, { value: whole }, key));
}

function replaced(text: string, node: Node, value: unknown): string {
  if (JSON.stringify(getNodeValue(node)) === JSON.stringify(value)) return text;
  const written = /[\r\n]/.test(text.trim())
    ? onSeveralLines(text, node, { value }, indentOf(text, node.offset))
    : onOneLine(text, { value });
  return applied(text, [{ at: node.offset, length: node.length, text: written }]);
}

/** Takes a property out of an object of a definition; nothing happens where it is not there. */
export function removeValue(text: string, path: Path): string {
  const holder = nodeAt(readFlow(text).root, path.slice(0, -1));
  const one = propertyNode(holder, String(path.at(-1)));
  if (holder === undefined || one === undefined) return text;
  return applied(text, removal(text, holder, holder.children?.indexOf(one) ?? -1));
}

/**
 * Gives a property another name, in its place.
 *
 * @throws GettyDownloadsError `bad_edit` where it is not there, or the new name is taken
 */
export function renameProperty(text: string, path: Path, name: string): string {
  const holder = nodeAt(readFlow(text).root, path.slice(0, -1));
  const former = String(path.at(-1));
  const key = propertyNode(holder, former)?.children?.[0];
  if (key === undefined) throw badEdit(`there is nothing at ${pointerOf(path)}`);
  if (name === former) return text;
  if (property(holder, name) !== undefined) throw badEdit(`there is ${JSON.stringify(name)} already`);
  return applied(text, [{ at: key.offset, length: key.length, text: JSON.stringify(name) }]);
}
