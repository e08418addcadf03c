import { getNodeValue, type Node } from 'jsonc-parser';
import { suggest } from '../core/suggest.js';
import type { Path } from '../flow/flow.js';
import { itemsOf, nodeAt } from '../flow/nodes.js';
import type { Range } from '../flow/lines.js';
import { asFields, type Fields } from './context.js';
import type { Finding } from './problem.js';
import { secretsIn } from './secrets.js';
import { asText } from './values.js';
import { taskTimeouts } from './task-timeouts.js';

/** Fields with a few allowed values. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  timeoutPolicy: ['RETRY', 'TIME_OUT_WF', 'ALERT_ONLY'],
  retryLogic: ['FIXED', 'EXPONENTIAL_BACKOFF', 'LINEAR_BACKOFF'],
};

/**
 * A task definition, or a list of them, as Conductor takes them.
 *
 * @param tasks names of the tasks of our worker that wait for their turn
 */
export function checkTaskDefinitions(
  root: Node,
  rangeOf: (node: Node) => Range,
  tasks: ReadonlySet<string>,
): Finding[] {
  const defs: [Node, Path][] =
    root.type === 'array' ? itemsOf(root).map((node, index) => [node, [index]]) : [[root, []]];
  return defs.flatMap(([node, path]) => {
    const def = asFields(getNodeValue(node) as unknown);
    if (def === undefined)
      return [
        {
          rule: 'bad-field' as const,
          range: rangeOf(node),
          path,
          message: 'This is no definition',
          fix: 'Write a JSON object',
        },
      ];
    const at = (below: Path): Range => rangeOf(nodeAt(node, below) ?? node);
    const name = def['name'];
    return [
      ...fields(def, at, path),
      ...taskTimeouts(def, { at: (key) => at([key]), path, ours: tasks.has(String(name)) }),
      ...secretsIn(def['inputTemplate'], ['inputTemplate'], at, { path, who: asText(name ?? 'The task') }),
    ];
  });
}

function fields(def: Fields, at: (path: Path) => Range, path: Path): Finding[] {
  const base = { rule: 'bad-field' as const, path };
  const named = typeof def['name'] === 'string' && def['name'] !== '';
  return [
    ...(named
      ? []
      : [
          { ...base, range: at(['name']), message: 'The task definition has no name', fix: 'Write its name' },
        ]),
    ...Object.entries(WORDS).flatMap(([key, words]) => {
      const value = def[key];
      if (value === undefined || words.includes(asText(value))) return [];
      const near = suggest(asText(value), words);
      const range = at([key]);
      const edit = near && { offset: range.offset, length: range.length, text: JSON.stringify(near) };
      const fix = near === undefined ? `Write one of ${words.join(', ')}` : `Write ${near}`;
      return [
        { ...base, range, message: `The engine knows no ${key} of that name`, fix, edit: edit || undefined },
      ];
    }),
  ];
}
