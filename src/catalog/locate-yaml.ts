import { isAlias, isMap, isNode, isPair, isScalar, isSeq, type Document } from 'yaml';
import type { DocumentProblem, Fault } from './fault.js';
import { placeAt } from './place.js';
import { stepsOf } from './pointer.js';

/** The places of faults in a text that is YAML: that of the innermost thing on the way that is there. */
export function locateInYaml(
  document: Document.Parsed,
  text: string,
  faults: readonly Fault[],
): readonly DocumentProblem[] {
  return faults.map(({ where, message }) => ({
    where,
    ...placeAt(text, offsetOf(document, stepsOf(where))),
    message,
  }));
}

function offsetOf(document: Document.Parsed, steps: readonly string[]): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const step of steps) {
    const inside: unknown = isAlias(node) ? node.resolve(document) : node;
    if (isMap(inside)) {
      const pair = inside.items.find(({ key }) => String(isScalar(key) ? key.value : key) === step);
      if (!isPair(pair)) break;
      offset = startOf(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(inside)) {
      node = inside.items[Number(step)];
      offset = startOf(node) ?? offset;
    } else break;
  }
  return offset;
}

const startOf = (node: unknown): number | undefined => (isNode(node) ? node.range?.[0] : undefined);
