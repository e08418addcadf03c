import { badEdit, type Edited } from './insert.js';
import { nodeAt, pointerOf, type Path } from './nodes.js';
import { readFlow } from './read.js';
import { inCondition, referrersTo, type Referrer } from './referrers.js';
import { inScope, stepAt } from './steps.js';
import { setValue } from './values.js';
import { applied, type Change } from './write-items.js';

/** Whether a text can be a reference: letters, digits, `_` and `-`, a letter or `_` first; expressions can name it then. */
export const isReference = (text: string): boolean => /^[A-Za-z_][A-Za-z0-9_-]{0,254}$/.test(text);

/**
 * Gives a step another reference, also in what JOINs wait for.
 *
 * @param options.expressions also in all expressions and loop conditions of the definition. Default: true
 * @returns notes name what still uses the former one
 * @throws GettyDownloadsError `bad_workflow`; `bad_edit` for what is no reference, or one that is taken
 */
export function renameReference(
  text: string,
  path: Path,
  ref: string,
  { expressions = true }: { readonly expressions?: boolean } = {},
): Edited {
  const flow = readFlow(text);
  const step = stepAt(flow, path);
  if (step === undefined) throw badEdit(`there is no step at ${pointerOf(path)}`);
  if (!isReference(ref))
    throw badEdit(
      `${JSON.stringify(ref.slice(0, 80))} is no reference: letters, digits, _ and - only, a letter first`,
    );
  const { ref: former, scope } = step;
  if (ref === former) return { text, notes: [] };
  const same = inScope(flow, scope).filter((one) => one.ref === ref || one.ref === former);
  if (same.some((one) => one.ref === ref)) throw badEdit(`there is a step with the reference ${ref} already`);
  if (former === undefined || same.length > 1) {
    // Whom the others mean cannot be told.
    return { text: setValue(text, [...path, 'taskReferenceName'], ref), notes: [] };
  }
  const changes = referrersTo(flow, scope, former)
    .filter(({ kind }) => expressions || kind === 'list')
    .flatMap((one) => renamed(text, one, ref));
  const own = nodeAt(flow.root, [...path, 'taskReferenceName']);
  const all = [
    ...changes,
    ...(own ? [{ at: own.offset, length: own.length, text: JSON.stringify(ref) }] : []),
  ];
  const after = applied(
    text,
    all.sort((a, b) => a.at - b.at),
  );
  const left = referrersTo(readFlow(after), scope, former);
  return { text: after, notes: left.map(({ pointer }) => `${pointer} still refers to ${former}.`) };
}

function renamed(text: string, { kind, ref, range }: Referrer, to: string): Change[] {
  const raw = text.slice(range.offset, range.offset + range.length);
  const found = kind === 'condition' ? [...raw.matchAll(inCondition(ref))] : [raw.indexOf(ref)];
  return found
    .map((one) => (typeof one === 'number' ? one : one.index))
    .filter((at) => at >= 0)
    .map((at) => ({ at: range.offset + at, length: ref.length, text: to }));
}
