import type { Node } from 'jsonc-parser';
import { badEdit, insertPieces, type Edited, type Place, type Placed } from './insert.js';
import { followLast, forget } from './joins.js';
import { indentOf, lineEndOf, type Piece } from './layout.js';
import { nodeAt, pointerOf, samePath, startsWith, type Path } from './nodes.js';
import { readFlow, type Flow, type Step } from './read.js';
import { forkOf, inScope, joinOf, listOf, scopeOf, stepAt, stepsOf } from './steps.js';
import { tailOf } from './tails.js';
import { referrersTo } from './referrers.js';
import { applied, removal } from './write-items.js';

/**
 * Takes a step out, a fork together with its JOIN. A JOIN that waited for the last step of a branch waits for the one
 * before it then.
 *
 * @param path of the step: `['tasks', 2, 'loopOver', 0]`
 * @returns notes name whatever still refers to what is gone
 * @throws GettyDownloadsError `bad_workflow`; `bad_edit` where no step stands there, or a JOIN whose fork would stay
 */
export function removeStep(text: string, path: Path): Edited {
  const flow = readFlow(text);
  const unit = unitAt(flow, path);
  const [{ scope }, join] = unit;
  const refs = inScope(flow, scope)
    .filter((one) => unit.some((each) => startsWith(one.path, each.path)))
    .flatMap(({ ref }) => ref ?? []);
  const out = takenOut(flow, unit);
  const rest = forget(out.text, scope, refs);
  const left = readFlow(rest.text);
  const { list } = listOf(path);
  const emptied = list.at(-2) === 'forkTasks' && stepsOf(left, list).length === 0;
  return {
    text: rest.text,
    notes: [
      ...(join === undefined ? [] : [`${join.title} is gone with the fork that it belongs to.`]),
      ...out.notes,
      ...rest.notes,
      ...(emptied
        ? ['The branch is empty now, which the engine does not take: put a step in, or take it out.']
        : []),
      ...refs.flatMap((ref) =>
        referrersTo(left, scope, ref).map(({ pointer }) => `${pointer} still refers to ${ref}.`),
      ),
    ],
  };
}

/**
 * Moves a step to another place of the same definition, a fork together with its JOIN. Its own text stays as it is
 * written, but for the indentation.
 *
 * @param place as it is before the move: to put the first of three behind the second, index 2
 * @throws GettyDownloadsError `bad_workflow`; `bad_edit` for a place inside the step itself, in another definition
 *   (an inline sub-workflow has its own references), between a fork and its JOIN, or a JOIN without its fork
 */
export function moveStep(text: string, path: Path, place: Place): Placed {
  const flow = readFlow(text);
  const unit = unitAt(flow, path);
  const from = listOf(path);
  if (unit.some((step) => startsWith(place.list, step.path)))
    throw badEdit(`${unit[0].title} cannot be moved into itself`);
  if (!samePath(unit[0].scope, scopeOf(flow, place.list)))
    throw badEdit(
      'a step cannot be moved from one definition into another: its expressions would mean something else',
    );
  const there = place.index ?? stepsOf(flow, place.list).length;
  const near = samePath(place.list, from.list);
  if (near && there >= from.index && there <= from.index + unit.length) return { text, path, notes: [] };
  const pieces = unit.map((step) => pieceOf(flow, step));
  const out = takenOut(flow, unit);
  const list = shifted(place.list, from, unit.length);
  const index = near && there > from.index ? there - unit.length : there;
  const placed = insertPieces(readFlow(out.text), { list, index }, pieces);
  return { ...placed, notes: [...out.notes, ...placed.notes] };
}

/** A step and what cannot be parted from it: a fork's JOIN. */
function unitAt(flow: Flow, path: Path): readonly [Step, ...Step[]] {
  const step = stepAt(flow, path);
  if (step === undefined) throw badEdit(`there is no step at ${pointerOf(path)}`);
  const fork = forkOf(flow, step);
  if (fork !== undefined)
    throw badEdit(`${step.title} belongs to ${fork.title}, which forks, and goes only with it`);
  const join = joinOf(flow, step);
  return join === undefined ? [step] : [step, join];
}

function takenOut(flow: Flow, unit: readonly Step[]): { text: string; notes: readonly string[] } {
  const { list, index } = listOf((unit[0] as Step).path);
  const last = stepsOf(flow, list).at(-1)?.ref;
  let { text } = flow;
  for (let each = unit.length; each > 0; each -= 1) {
    const node = nodeAt(readFlow(text).root, list) as Node;
    text = applied(text, removal(text, node, index));
  }
  return followLast(text, list, last);
}

/** A step's text with the comments that belong to it, which come before it then. */
function pieceOf({ text, root }: Flow, { path }: Step): Piece {
  const { list, index } = listOf(path);
  const items = (nodeAt(root, list) as Node).children ?? [];
  const [item, former] = [items[index] as Node, items[index - 1]];
  const start = tailOf(
    text,
    former === undefined ? (nodeAt(root, list) as Node).offset + 1 : former.offset + former.length,
  );
  const end = item.offset + item.length;
  const tail = tailOf(text, end);
  const indent = indentOf(text, item.offset);
  const comments = [
    former !== undefined && start.end > item.offset
      ? ''
      : text.slice(start.end, item.offset).replace(',', '').trim(),
    text.slice(tail.comma ?? end, tail.end).trim(),
  ];
  const raw = [...comments.filter(Boolean), text.slice(item.offset, end)].join(`${lineEndOf(text)}${indent}`);
  return { raw, indent };
}

/** A list's path once steps before it, in a list on the way to it, are gone. */
function shifted(list: Path, gone: { list: Path; index: number }, count: number): Path {
  const at = gone.list.length;
  const index = list[at];
  if (!startsWith(list, gone.list) || typeof index !== 'number' || index <= gone.index) return list;
  return [...list.slice(0, at), index - count, ...list.slice(at + 1)];
}
