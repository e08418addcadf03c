import { nodeAt, itemsOf, property, type Path } from './nodes.js';
import { readFlow } from './read.js';
import { referrersTo } from './referrers.js';
import { joinOf, stepAt, stepsOf } from './steps.js';
import { applied, insertion, removal, type Change } from './write-items.js';

/**
 * Lets the JOIN of a fork wait for a branch's new last step where it waited for the former one. A JOIN that waits
 * for something else is left alone.
 *
 * @param branch the branch's list, in the text as it is now
 * @param former the reference of the branch's last step before the change, nothing where it was empty
 * @returns the text and a note for the author, where something changed
 */
export function followLast(
  text: string,
  branch: Path,
  former: string | undefined,
): { text: string; notes: string[] } {
  const same = { text, notes: [] };
  if (branch.at(-2) !== 'forkTasks') return same;
  const flow = readFlow(text);
  const join = joinOf(flow, stepAt(flow, branch.slice(0, -2)));
  const last = stepsOf(flow, branch).at(-1)?.ref;
  const list = join && property(nodeAt(flow.root, join.path), 'joinOn');
  if (list?.type !== 'array' || last === former) return same;
  const named = join?.ref ?? 'The JOIN';
  const items = itemsOf(list);
  const at = former === undefined ? -1 : items.findIndex(({ value }) => value === former);
  const known = items.some(({ value }) => value === last);
  const done = (changes: Change[], note: string): { text: string; notes: string[] } => ({
    text: applied(text, changes),
    notes: [`${named} ${note}.`],
  });
  if (last === undefined || (known && at >= 0))
    return at < 0 ? same : done(removal(text, list, at), `no longer waits for ${String(former)}`);
  if (known) return same;
  const item = items[at];
  if (item !== undefined) {
    const swap = { at: item.offset, length: item.length, text: JSON.stringify(last) };
    return done([swap], `now waits for ${last} instead of ${String(former)}`);
  }
  return former === undefined
    ? done(insertion(text, list, items.length, { value: last }), `now waits for ${last}`)
    : same;
}

/** Takes references of steps that are gone out of what JOINs wait for: one that waits for nobody would wait for ever. */
export function forget(
  text: string,
  scope: Path,
  refs: readonly string[],
): { text: string; notes: readonly string[] } {
  const notes: string[] = [];
  for (const ref of refs) {
    for (;;) {
      const flow = readFlow(text);
      const found = referrersTo(flow, scope, ref).find(({ kind }) => kind === 'list');
      const list = found && nodeAt(flow.root, found.path.slice(0, -1));
      if (found === undefined || list === undefined) break;
      text = applied(text, removal(text, list, Number(found.path.at(-1))));
      notes.push(`${stepAt(flow, found.path.slice(0, -2))?.ref ?? 'The JOIN'} no longer waits for ${ref}.`);
    }
  }
  return { text, notes };
}
