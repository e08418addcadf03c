/** A definition that is being edited: its text, the steps that it means, the step that is chosen, and what is said. */
import { pointerOf, readFlow, type Flow, type Path, type Step } from '../../../../flow/flow.js';
import { spotAt, type Spot } from '../picture/shapes.js';
import { why } from '../why.js';
import { begin, change, redo, undo, type History } from '../history.js';
import type { Placing } from './placing.js';

export interface Editing {
  readonly history: History;
  /** Of the text, or while it cannot be read of the last one that could; none where there was none yet. */
  readonly flow: Flow | undefined;
  /** Why the text cannot be read now. */
  readonly broken: string | undefined;
  readonly chosen: Step | undefined;
  /** Whether the person asked to see the chosen step, and did not only move or add it. */
  readonly asked: boolean;
  /** The step or place that is to take the focus, until it has. */
  readonly focus: { readonly pointer: string } | undefined;
  readonly said: Said | undefined;
}

export interface Said {
  readonly text: string;
  readonly tone: 'info' | 'error';
  /** What could not be put where, for another try. */
  readonly again?: { readonly place: Spot; readonly what: Placing };
}

/** A new text, what has to be said of it, and the step to go on with. */
export interface Outcome {
  readonly text: string;
  readonly notes?: readonly string[];
  /** Where the step stands that the change is about. */
  readonly path?: Path;
}

export type Make = (text: string, flow: Flow) => Outcome | string;

export type Action =
  /**
   * A change by one of the functions that know definitions; what it throws is said, and changes nothing. `run` names
   * what is typed in one go, `at` is in milliseconds.
   */
  | {
      readonly type: 'edit';
      readonly what: string;
      readonly make: Make;
      readonly at: number;
      readonly run?: string;
    }
  /** The text as it was typed, whatever it is. */
  | { readonly type: 'typed'; readonly text: string; readonly at: number }
  | { readonly type: 'undo' | 'redo' }
  | { readonly type: 'lead'; readonly pointer: string }
  | { readonly type: 'arrive'; readonly focus: Editing['focus'] }
  | { readonly type: 'choose'; readonly step: Step | undefined; readonly focus: boolean }
  | { readonly type: 'say'; readonly said: Said | undefined };

/**
 * @param step reference of the step that is chosen
 * @param places whether something waits for its place, so that the last place takes the focus
 */
export function open(text: string, step?: string, places = false): Editing {
  const first = read(begin(text), undefined);
  const end = spotAt(['tasks'], first.flow?.steps.length ?? 0);
  return {
    ...first,
    ...{ chosen: first.flow && byRef(first.flow, step), asked: step !== undefined, said: undefined },
    focus: places ? { pointer: end.id } : undefined,
  };
}

export function edited(state: Editing, action: Action): Editing {
  switch (action.type) {
    case 'edit':
      return made(state, action);
    case 'typed': {
      const { text, at } = action;
      return withHistory(state, change(state.history, { text, what: 'Edit the JSON', run: 'json' }, at));
    }
    case 'undo':
      return withHistory(state, undo(state.history));
    case 'redo':
      return withHistory(state, redo(state.history));
    case 'lead':
      return { ...state, focus: { pointer: action.pointer } };
    case 'arrive':
      return state.focus === action.focus ? { ...state, focus: undefined } : state;
    case 'choose': {
      const { step, focus } = action;
      return {
        ...state,
        chosen: step,
        asked: step !== undefined,
        ...(focus && step && { focus: { pointer: step.pointer } }),
      };
    }
    case 'say':
      return { ...state, said: action.said };
  }
}

function made(state: Editing, { what, make, at, run }: Extract<Action, { type: 'edit' }>): Editing {
  const { flow, broken } = state;
  if (broken !== undefined || flow === undefined)
    return { ...state, said: { tone: 'error', text: `First mend the JSON: ${broken ?? ''}` } };
  try {
    const answer = make(state.history.text, flow);
    const { text, notes = [], path } = typeof answer === 'string' ? { text: answer } : answer;
    const next = withHistory(
      state,
      change(state.history, { text, what, ...(run !== undefined && { run }) }, at),
    );
    const words = { text: [`${done(what)}.`, ...notes].join(' '), tone: 'info' } as const;
    const said = path !== undefined || notes.length > 0 ? words : undefined;
    if (path === undefined) return { ...next, ...(said && { said }) };
    const pointer = pointerOf(path);
    return { ...next, chosen: find(next.flow, { pointer }), focus: { pointer }, said };
  } catch (thrown) {
    return { ...state, said: { tone: 'error', text: sentence(why(thrown)) } };
  }
}

function withHistory(state: Editing, history: History): Editing {
  const next = read(history, state.flow);
  return { ...state, ...next, chosen: find(next.flow, state.chosen) };
}

function read(history: History, last: Flow | undefined): Pick<Editing, 'history' | 'flow' | 'broken'> {
  const { text } = history;
  try {
    return { history, flow: text === last?.text ? last : readFlow(text), broken: undefined };
  } catch (thrown) {
    return { history, flow: last, broken: why(thrown) };
  }
}

/** The step that was chosen, also where it stands elsewhere by now, or has another reference. */
function find(
  flow: Flow | undefined,
  choice: { readonly pointer: string; readonly ref?: string } | undefined,
): Step | undefined {
  if (flow === undefined || choice === undefined) return undefined;
  const there = flow.all.find(({ pointer }) => pointer === choice.pointer);
  if (there === undefined || choice.ref === undefined || there.ref === choice.ref)
    return there ?? byRef(flow, choice.ref);
  return byRef(flow, choice.ref) ?? there;
}

const byRef = (flow: Flow, wanted: string | undefined): Step | undefined =>
  wanted === undefined ? undefined : flow.all.find(({ ref }) => ref === wanted);

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

const DONE: Readonly<Record<string, string>> = {
  Add: 'Added',
  Move: 'Moved',
  Remove: 'Removed',
  Rename: 'Renamed',
};

/** What was asked for, once it is done: `Move page` becomes `Moved page`. */
const done = (what: string): string => what.replace(/^\w+/, (word) => DONE[word] ?? word);
