import { referrersTo, type Flow, type Step } from '../../../../flow/flow.js';
import { nameOf } from '../step-words.js';

/** The names of what refers to a step, or to one inside it, from outside of it; a JOIN, which follows by itself, aside. */
export function usesOf(flow: Flow, step: Step): string[] {
  const inside = flow.all.filter(({ pointer }) => `${pointer}/`.startsWith(`${step.pointer}/`));
  const uses = inside.flatMap(({ ref, scope }) => (ref === undefined ? [] : referrersTo(flow, scope, ref)));
  return [
    ...new Set(
      uses
        .filter(({ pointer, kind }) => !pointer.startsWith(`${step.pointer}/`) && kind !== 'list')
        .map(({ pointer }) => ownerName(flow, pointer)),
    ),
  ];
}

function ownerName(flow: Flow, pointer: string): string {
  const owner = flow.all
    .filter((step) => pointer.startsWith(`${step.pointer}/`))
    .sort((a, b) => b.pointer.length - a.pointer.length)[0];
  return owner === undefined ? (pointer.split('/')[1] ?? 'the workflow') : nameOf(owner);
}
